# Made by `make generate` from spec/; edit that.
"""The methods of the API, one module an area."""
