"""What is wrong with one recipient's letter; places and fields are told, values never.

A fault names the slot's address, or the id of the frame whose fixed text it is, and the page of the
letter on which that begins (from 0).
"""

from dataclasses import dataclass

from brochure_studio.scene.notes import Notes
from brochure_studio.values.font import FontKey


@dataclass(frozen=True, slots=True)
class TooLong:
    """Text that does not fit: so many lines stand over."""

    address: str
    page: int
    lines: int


@dataclass(frozen=True, slots=True)
class Unfilled:
    """A field that has no value; `field` is its name, a slip of the pen as it is written."""

    address: str
    page: int
    field: str


@dataclass(frozen=True, slots=True)
class NoGlyph:
    """A character that no font of the style has."""

    address: str
    page: int
    character: str
    font: FontKey


@dataclass(frozen=True, slots=True)
class LongWord:
    """A word that cannot be broken and leaves its column by so many points."""

    address: str
    page: int
    by: float


@dataclass(frozen=True, slots=True)
class MadeSmaller:
    """Text that was set smaller to fit, from one size to another in points: no fault to stop at."""

    address: str
    page: int
    from_size: float
    to_size: float


@dataclass(frozen=True, slots=True)
class NoPicture:
    """A picture that is not there or cannot be read, or an address too long for its QR code."""

    address: str
    page: int


LetterFault = TooLong | Unfilled | NoGlyph | LongWord | MadeSmaller | NoPicture


def noted_faults(notes: Notes) -> tuple[LetterFault, ...]:
    """Return what was noted in a layout as faults of a letter."""
    return (
        *(TooLong(one.slot, one.page, one.lines) for one in notes.overset),
        *(LongWord(one.slot, one.page, one.by) for one in notes.wide),
        *(NoGlyph(one.slot, one.page, one.character, one.font) for one in notes.missing_glyphs),
        *(MadeSmaller(one.slot, one.page, one.from_size, one.to_size) for one in notes.copyfit),
        *(NoPicture(one.slot, one.page) for one in notes.missing_pictures),
    )
