"""Ground floor: points, millimetres, colors, words and findings, which every room speaks in."""
