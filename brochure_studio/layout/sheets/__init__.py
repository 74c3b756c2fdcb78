"""Sheets that show finished pages: many variants side by side, and what a paper is sent."""
