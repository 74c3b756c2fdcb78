"""The text of a letter's page, followed operator by operator as fast as can be.

Every byte of a content is accounted for: what is not known is not skipped but told.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import NamedTuple

_STRING = rb"\([^\\()]*(?:\\.[^\\()]*)*\)"
_ARRAY = rb"[-+.\d\s]*(?:" + _STRING + rb"[-+.\d\s]*)*"
_TOKEN = re.compile(
    rb"\s*(?:"
    rb"(?P<place>[-+.\d ]+(?:Td|Tm)\b)(?:\s*\[(?P<line>" + _ARRAY + rb")\]\s*TJ\b)?"
    rb"|\[(?P<shown>" + _ARRAY + rb")\]\s*TJ\b"
    rb"|/(?P<font>\w+)\s+[.\d]+\s+Tf\b"
    rb"|/Span\s*<<\s*/ActualText\s*<(?P<said>[0-9A-Fa-f]*)>\s*>>\s*BDC\b"
    rb"|(?P<end>EMC\b)"
    rb"|(?:q\s[-+.\d ]+cm\s+)?/(?P<form>[\w.]+)\s+Do\b(?:\s+Q\b)?"
    rb"|(?P<state>/\w+\s+(?:gs|cs|CS)\b|[-+.\d ]+(?:k|K|g|G|rg|RG|scn|SCN)\b"
    rb"|[-+.\d ]+w\b|[012] [jJ]\b|\[[.\d ]*\] [.\d]+ d\b)"
    rb"|(?P<frame>BT\b|ET\b|q\b|Q\b|[-+.\d ]+(?:cm|Ts|re)\b|W\*? n\b|/\w+ sh\b)"
    rb"|(?P<path>(?:[-+.\d ]*[mlch]\b\s*)+(?:f\*?|S|B\*?)(?=\s)|(?:[-+.\d ]*[mlch]\b\s*)+)"
    rb")",
    re.DOTALL,
)
_STRINGS = re.compile(_STRING, re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_UNREADABLE = "\ufffd"
_MOST_KEPT = 10_000
_MOST_ARRAYS = 2000
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b""}


class UnknownOperatorError(Exception):
    """A content with something in it that letters' pages do not have."""


class QuickPage(NamedTuple):
    """A page read: the forms it draws in order, its runs, and how it sets its colors and fonts.

    A run that a form draws stands for all text of that form.
    """

    forms: tuple[str, ...]
    runs: tuple[str, ...]
    state: frozenset[bytes]


class FormRead(NamedTuple):
    """A form read: its text, a line for each run, and how it sets its colors and fonts."""

    text: str
    state: frozenset[bytes]


class FontTexts:
    """What a font's codes read as; words are kept, and lines, for they come again and again."""

    def __init__(self, reads: Mapping[int, str]) -> None:
        self._reads: defaultdict[int, str] = defaultdict(lambda: _UNREADABLE, reads)
        self._known: dict[bytes, str] = {}
        self._arrays: dict[bytes, str] = {}

    def codes(self) -> dict[int, str]:
        """Return what each code reads as."""
        return dict(self._reads)

    def decode(self, array: bytes) -> str:
        """Return the text of an array of strings of two-byte codes."""
        text = self._arrays.get(array)
        if text is None:
            if len(self._arrays) >= _MOST_ARRAYS:
                self._arrays.clear()
            known, strings = self._known, _STRINGS.findall(array)
            text = "".join([known.get(one) or self._learn(one) for one in strings])
            self._arrays[array] = text
        return text

    def _learn(self, string: bytes) -> str:
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
        codes = string[1:-1]
        if b"\\" in codes:
            codes = _ESCAPE.sub(_unescape, codes)
        text = codes.decode("utf-16-be", "surrogatepass").translate(self._reads)
        self._known[string] = text
        return text


def read_quickly(
    content: bytes,
    fonts: Mapping[str, FontTexts],
    read_form: Callable[[str], FormRead],
) -> QuickPage:
    """Read a content whose fonts map codes to texts; an UnknownOperatorError where it cannot be."""
    reading, at, end = _Reading(fonts, read_form), 0, len(content.rstrip())
    for match in _TOKEN.finditer(content):
        start, after = match.span()
        if start != at:
            break
        at, kind = after, match.lastgroup
        if kind == "line":
            reading.end_run()
            reading.show(match["line"])
        elif kind == "shown":
            reading.show(match["shown"])
        elif kind == "place":
            reading.end_run()
        elif kind == "state" or kind == "font":
            reading.set(match[0], match["font"])
        elif kind == "form":
            reading.draw(match["form"].decode("ascii"))
        elif kind == "said":
            reading.say(match["said"])
        elif kind == "end":
            reading.is_said = False
    if at < end:
        raise UnknownOperatorError(content[at : at + 20].decode("latin-1"))
    return reading.page()


class _Reading:
    """A page while it is read."""

    __slots__ = (
        *("_font", "_fonts", "_forms", "_parts", "_read_form", "_runs", "_state"),
        "is_said",
    )

    def __init__(
        self, fonts: Mapping[str, FontTexts], read_form: Callable[[str], FormRead]
    ) -> None:
        self._fonts = fonts
        self._read_form = read_form
        self._font: FontTexts | None = None
        self._runs: list[str] = []
        self._parts: list[str] = []
        self._forms: list[str] = []
        self._state: set[bytes] = set()
        self.is_said = False

    def show(self, array: bytes) -> None:
        if not self.is_said:
            font = self._font = self._font or FontTexts({})
            self._parts.append(font.decode(array))

    def say(self, digits: bytes) -> None:
        """Take a text that stands for the glyphs to come."""
        self._parts.append(bytes.fromhex(digits.decode("ascii"))[2:].decode("utf-16-be"))
        self.is_said = True

    def set(self, operators: bytes, font: bytes | None) -> None:
        self._state.add(operators.strip())
        if font is not None:
            self._font = self._fonts[font.decode("ascii")]

    def draw(self, form: str) -> None:
        self.end_run()
        self._forms.append(form)
        text, state = self._read_form(form)
        self._runs.append(text)
        self._state |= state

    def end_run(self) -> None:
        if self._parts:
            self._runs.append("".join(self._parts))
            self._parts.clear()

    def page(self) -> QuickPage:
        self.end_run()
        return QuickPage(tuple(self._forms), tuple(self._runs), frozenset(self._state))


def _unescape(match: "re.Match[bytes]") -> bytes:
    said = match[1]
    if said[:1].isdigit():
        return bytes([int(said, 8) & 0xFF])
    return _ESCAPED.get(said, said)
