"""Work that is not lost: unsaved work, former versions, and who else has it open."""
