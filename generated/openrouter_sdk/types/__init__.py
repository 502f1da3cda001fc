# Made by `make generate` from spec/; edit that.
"""The types of the API, one module or folder an area."""
