"""Lists of recipients: as they were read, as they are understood, and what is kept of columns."""
