"""Typesetting: text, a style and a measure go in, lines of placed glyphs come out."""
