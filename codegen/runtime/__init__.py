# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The core that every generated method and type stands on. It imports nothing generated."""
