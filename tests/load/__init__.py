"""Many calls and streams at once, each checked to the last chunk. `python -m tests.load` is the long run."""
