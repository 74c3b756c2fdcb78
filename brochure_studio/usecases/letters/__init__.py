"""Letters: a list and a document become files that are checked before they get their names."""
