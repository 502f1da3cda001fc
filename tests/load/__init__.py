"""Many calls and streams at once, each checked to the last chunk. `make behaviour` is the long run."""
