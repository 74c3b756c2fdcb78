"""When something goes wrong: a log without anything personal, and pages that say it plainly."""
