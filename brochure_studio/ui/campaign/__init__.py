"""A campaign: its documents, how far each has come, and all of it exported at once."""
