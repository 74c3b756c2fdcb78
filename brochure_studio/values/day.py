"""A day as people write it, the same in the window, on the command line and in findings."""

from datetime import date

from brochure_studio.values.words import Words

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say_day(day: date) -> Words:
    """Return a day in figures, in English with the month by name: `23.11.2026`, `23 Nov 2026`.

    Figures alone are read as two different days on the two sides of the Atlantic.
    """
    norwegian = f"{day.day:02}.{day.month:02}.{day.year}"
    return Words(norwegian, norwegian, f"{day.day} {_MONTHS[day.month - 1]} {day.year}")
