# Made by `make generate` from spec/; edit that.
"""The types of messages: of responses, events and requests apart, so that a call loads only what it reads."""
