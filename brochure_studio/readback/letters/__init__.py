"""Finished files of letters read page by page, and compared with what was sent in."""
