"""What the layout had to do or could not do, for the checks to judge."""

from dataclasses import dataclass

from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Overset:
    """Text that does not fit: its slot, its page, how many lines stand over, and their words."""

    slot: str
    page: int
    lines: int
    words: str


@dataclass(frozen=True, slots=True)
class Copyfit:
    """Text that was set smaller to fit: from and to in points."""

    slot: str
    page: int
    from_size: float
    to_size: float


@dataclass(frozen=True, slots=True)
class WideLine:
    """A line wider than its column, for a word that cannot be broken; `by` is points."""

    slot: str
    page: int
    by: float
    words: str


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font of the style has."""

    slot: str
    page: int
    character: str
    font: FontKey


@dataclass(frozen=True, slots=True)
class MissingPicture:
    """A picture or drawing that is not there or cannot be read; `reason` says why in a sentence."""

    slot: str
    page: int
    file: str
    reason: Words


@dataclass(frozen=True, slots=True)
class SlotUse:
    """A slot on a page: where, in which box, how many lines it fills of how many that fit."""

    slot: str
    page: int
    box: Rect
    lines: int = 0
    room: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: what it holds, how many modules a side has, and the side of one in points."""

    slot: str
    page: int
    text: str
    modules: int
    module: float


@dataclass(frozen=True, slots=True)
class MarkUse:
    """A mark of the brand: its frame, its page, its id, and the box it was fitted into."""

    frame: str
    page: int
    logo: str
    box: Rect


@dataclass(frozen=True, slots=True)
class Notes:
    """Everything noted in one composition."""

    overset: tuple[Overset, ...] = ()
    copyfit: tuple[Copyfit, ...] = ()
    wide: tuple[WideLine, ...] = ()
    missing_glyphs: tuple[MissingGlyph, ...] = ()
    missing_pictures: tuple[MissingPicture, ...] = ()
    slots: tuple[SlotUse, ...] = ()
    codes: tuple[Code, ...] = ()
    marks: tuple[MarkUse, ...] = ()
