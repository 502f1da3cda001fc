# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What a type is: how it is read, written, checked and described."""
