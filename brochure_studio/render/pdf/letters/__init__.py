"""Letters as PDF: pages drawn by workers, and one writer that puts them into a file."""
