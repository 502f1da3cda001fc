"""Whatever comes in: nothing crashes, nothing is lost. `make behaviour` is the long run."""
