"""Widths that follow the letters: a form stays as wide in words, whatever the system's font."""

from PySide6.QtGui import QFontMetrics, QGuiApplication


def letters(count: int, least: int = 0) -> int:
    """Return the width of so many letters in the system's font, in pixels, `least` at least."""
    return max(least, QFontMetrics(QGuiApplication.font()).averageCharWidth() * count)
