"""The window's languages: words in .ts files, compiled to .qm, and Qt's own texts in bokmål."""
