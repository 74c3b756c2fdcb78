"""One field that finds everything: actions, templates, documents, pages, slots and settings."""
