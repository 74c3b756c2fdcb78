"""A library judged as its keeper needs it, file by file."""
