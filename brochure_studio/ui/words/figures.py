"""Numbers, sizes and dates as the window's language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QLocale, QTime

from brochure_studio.values.day import say_day as day_in_words
from brochure_studio.values.length import to_mm

_Short = QLocale.FormatType.ShortFormat


def say_count(count: int) -> str:
    """Write a count with a narrow space, which does not break, between thousands (ISO 80000-1)."""
    return f"{count:,}".replace(",", "\u202f")


def say_number(number: float) -> str:
    """Return a number with at most two decimals: `144,5` in Norwegian, `144.5` in English."""
    return QLocale().toString(round(float(number), 2), "g", 8)


def say_size(width: float, height: float) -> str:
    """Return a size in millimetres."""
    return f"{say_number(width)} × {say_number(height)} mm"


def say_trim(width: float, height: float) -> str:
    """Return a size in millimetres, to a tenth, of one in points."""
    return say_size(round(to_mm(width), 1), round(to_mm(height), 1))


def say_day(day: date) -> str:
    """Return a date, short."""
    said = day_in_words(day)
    return said.en if QLocale().language() == QLocale.Language.English else said.nn


def say_time(moment: datetime) -> str:
    """Return the time of day by this computer's clock, short."""
    here = moment.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), _Short)


def say_moment(moment: datetime) -> str:
    """Return day and time by this computer's clock, short."""
    return f"{say_day(moment.astimezone().date())} {say_time(moment)}"
