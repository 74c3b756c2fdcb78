"""Work on one document: session, undo history, caret and typing."""
