"""What a character and a paragraph look like; lengths in points."""

from dataclasses import dataclass
from typing import Literal

from brochure_studio.values.color import Color
from brochure_studio.values.font import FontKey

Case = Literal["none", "upper", "small-caps"]
Align = Literal["left", "justify", "center", "right"]
TabAlign = Literal["left", "center", "right", "decimal"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The look of characters.

    `features` are OpenType tags: `onum` turns one on, `-liga` turns one off. `tracking` is in
    thousandths of an em and turns ligatures off; `rise` lifts the text above the baseline.
    `case` "small-caps" uses the face's own small capitals where it has them, else capitals of
    `SMALL_CAPITAL` of the size.
    """

    font: FontKey
    size: float
    color: Color
    language: str
    features: tuple[str, ...] = ()
    tracking: float = 0.0
    rise: float = 0.0
    underline: bool = False
    case: Case = "none"


# Capitals at 0.8 of the size are a little taller than the x-height, as drawn small capitals are.
SMALL_CAPITAL = 0.8


@dataclass(frozen=True, slots=True)
class WordSpace:
    """How wide a space may be set, as shares of the face's own space."""

    least: float = 0.8
    ideal: float = 1.0
    most: float = 1.5


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop: its distance from the column's left edge, and what fills the gap before it."""

    position: float
    align: TabAlign = "left"
    leader: str = ""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """The look of a paragraph.

    `first_indent` comes on top of `left_indent` and is negative for a hanging first line.
    `widows`, `orphans`, `keep_with_next` and the spaces around are for whoever stacks lines.
    `hang` is the share (0 to 1) of the usual optical margin by which punctuation leaves the
    measure; `balance` breaks a ragged paragraph into lines of even length, as titles want.
    """

    leading: float
    align: Align = "left"
    first_indent: float = 0.0
    left_indent: float = 0.0
    right_indent: float = 0.0
    space_before: float = 0.0
    space_after: float = 0.0
    hyphenate: bool = True
    widows: int = 2
    orphans: int = 2
    keep_with_next: bool = False
    tabs: tuple[Tab, ...] = ()
    drop_cap_lines: int = 0
    drop_cap: TextStyle | None = None
    word_space: WordSpace = WordSpace()
    hang: float = 0.0
    balance: bool = False
