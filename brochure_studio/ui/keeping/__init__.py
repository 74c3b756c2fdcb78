"""The work is kept: autosave and recovery, former versions, who else has the document open."""
