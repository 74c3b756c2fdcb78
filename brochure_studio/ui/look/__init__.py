"""How the window looks: palette, style sheet, icons."""
