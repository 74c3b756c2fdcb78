"""One document in all its variants at once: chosen, seen, adjusted one by one, exported."""
