# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How a request is sent: with urllib3, or with aiohttp."""
