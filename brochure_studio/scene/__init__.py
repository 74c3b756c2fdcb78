"""What can be drawn: pages of paths, glyph runs, pictures and groups; all back ends see it."""
