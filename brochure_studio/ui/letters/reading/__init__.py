"""A list chosen, read, understood and washed; its columns."""
