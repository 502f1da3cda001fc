"""Files that type checkers read and nobody runs; see tests/test_typing.py."""
