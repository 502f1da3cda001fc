# Made by `make generate` from spec/; edit that.
"""The types of message_blocks: of responses, events and requests apart, so that a call loads only what it reads."""
