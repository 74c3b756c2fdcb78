"""Single cells of a list: what nobody sees taken out, and what spoils them found."""

import re
import unicodedata
from dataclasses import dataclass

from brochure_studio.merge.text import CONTROLS

# Marks, fillers and choosers of variants have no shape of their own (Unicode: default ignorable);
# a joiner has something to do between two letters only.
_SHAPELESS = re.compile("[\u034f\u061c\u180b-\u180f\u200b\u200e\u200f\u2060-\u206f\ufe00-\ufe0f]")
_HIDDEN = re.compile(rf"{_SHAPELESS.pattern}|\u00ad|(?<!\S)[\u200c\u200d]+|[\u200c\u200d]+(?!\S)")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Spaces of other widths, and tabs.
_SPACES = re.compile("[\t\x1f\u00a0\u2000-\u200a\u202f\u205f\u3000]")
# UTF-8 that was once read as Windows text: æ as Ã¦, a dash as â€“.
_TWICE = re.compile("Ã[\x80-\xbf†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ…€ƒ„]|Â[\xa0-\xbf]|â€")
# A letter that a program could not write: Bj?rg.
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]|\ufffd")
_ERROR = re.compile(r"#(?:REF!|I/T|N/A|NAVN\?|NAME\?|VERDI!|VALUE!|DIV/0!|NUM!|TALL!|NULL!|#+)")
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+")
_APOSTROPHE = re.compile(r"'[=+\-@\t\r\n＝＋－＠]")


@dataclass(frozen=True, slots=True)
class CleanCell:
    """A cell without what nobody sees; what was done to it."""

    text: str
    lost_hidden: bool = False
    had_lines: bool = False


def clean_cell(text: str) -> CleanCell:
    """Return a cell as it can be printed: composed letters, plain spaces, line ends as `\\n`."""
    if _APOSTROPHE.match(text):
        # The guard that lists to mend are written with.
        text = text[1:]
    lined = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    plain = _HIDDEN.sub("", CONTROLS.sub("", lined))
    composed = unicodedata.normalize("NFC", plain).strip()
    return CleanCell(composed, len(plain) != len(lined), "\n" in composed)


def is_spoiled_text(text: str) -> bool:
    """Tell whether letters of a cell were lost or garbled on the way here."""
    return _LOST.search(text) is not None or _TWICE.search(text) is not None


def is_error(text: str) -> bool:
    """Tell whether a cell is what spreadsheets show where a formula fails."""
    return _ERROR.fullmatch(text) is not None


def is_power(text: str) -> bool:
    """Tell whether a cell is a number that a spreadsheet has rounded: 4,79E+10."""
    return _POWER.fullmatch(text) is not None


def needs_cleaning(row: str) -> bool:
    """Tell whether the cells of a row, joined by spaces, need to be cleaned one by one."""
    if row.isascii():
        return not row.isprintable() or "'" in row
    return (
        not row.isprintable()
        or "'" in row
        or not unicodedata.is_normalized("NFC", row)
        or _SHAPELESS.search(row) is not None
    )


def needs_looking(row: str) -> bool:
    """Tell whether a row may hold a spoiled cell at all; quick, and true too often."""
    return (
        "#" in row
        or "?" in row
        or "\ufffd" in row
        or "Ã" in row
        or "Â" in row
        or ("â€" in row or "E+" in row)
    )
