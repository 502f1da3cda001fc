"""The generator: from spec/ to generated/openrouter_sdk/. Run it with `python -m codegen`."""
