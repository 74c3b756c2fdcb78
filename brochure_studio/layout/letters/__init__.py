"""Letters: a document compiled once, then filled for one recipient after the other."""
