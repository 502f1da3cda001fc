# Made by `make generate` from spec/; edit that.
"""The types that several areas use."""
