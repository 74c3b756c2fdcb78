"""Letters to a list in four steps: the list, its columns, every letter seen, the files."""
