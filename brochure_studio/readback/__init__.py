"""Finished PDFs read back with other people's libraries and judged against what was meant."""
