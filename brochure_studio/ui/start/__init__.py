"""The start page: templates, campaigns and what was worked on last."""
