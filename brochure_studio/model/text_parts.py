"""Paragraphs of a text that stand under conditions: `{when name}` or `{unless name}` before them.

A mark holds for its paragraph, up to the next empty line. The text stays one text, which people
edit and translators see whole.
"""

import re
from collections.abc import Collection, Iterator, Set
from dataclasses import dataclass

from brochure_studio.model.field_notation import PLACE

_MARK = re.compile(r" {0,3}\{(when|unless) +([a-z0-9][a-z0-9-]*)\} *\n?")
_BETWEEN = re.compile(r"\n(?:[ \t]*\n)+")
_MEANT = re.compile(r" *(?:when|unless)\b")


@dataclass(frozen=True, slots=True)
class TextPart:
    """Paragraphs of a text, with the empty lines behind them, and when they stand.

    `tests` pairs conditions with whether they must hold; all must. `start` is the index of `text`
    in the whole text.
    """

    text: str
    tests: tuple[tuple[str, bool], ...] = ()
    start: int = 0

    def stands(self, holding: Set[str]) -> bool:
        """Tell whether the part stands where just these conditions hold."""
        return all((rule in holding) == wanted for rule, wanted in self.tests)


def split_parts(text: str, known: Collection[str]) -> tuple[TextPart, ...]:
    """Return a text in parts; joined without conditions they are the text again.

    A mark whose condition is not `known` stays in the text, where it is told as a field is.
    """
    if "{" not in text:
        return (TextPart(text),)
    parts: list[TextPart] = []
    for start, paragraph in _paragraphs(text):
        tests, behind = _read_marks(paragraph, known)
        if parts and parts[-1].tests == tests and not behind:
            parts[-1] = TextPart(parts[-1].text + paragraph, tests, parts[-1].start)
        else:
            parts.append(TextPart(paragraph[behind:], tests, start + behind))
    return tuple(parts)


def join_parts(parts: tuple[TextPart, ...], holding: Set[str]) -> str:
    """Return the text that stands where just these conditions hold."""
    return "".join(part.text for part in parts if part.stands(holding))


def used_conditions(text: str) -> tuple[str, ...]:
    """Return the names in the marks that stand before paragraphs of a text, each once."""
    found = (_read_marks(paragraph, None)[0] for _, paragraph in _paragraphs(text))
    return tuple(dict.fromkeys(rule for tests in found for rule, _ in tests))


def stray_marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield what was meant as a mark and does not stand before a paragraph, with its index."""
    good: set[int] = set()
    for start, paragraph in _paragraphs(text):
        behind = _read_marks(paragraph, None)[1]
        # A mark with an empty line behind it holds for nothing.
        if paragraph[behind:].strip():
            good.update(range(start, start + behind))
    yield from (found for found in written_marks(text) if found[0] not in good)


def written_marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield what is written as a mark anywhere in a text, with its index."""
    for match in PLACE.finditer(text):
        meant = match["slip"] and _MEANT.match(match["slip"])
        # Without a condition's name it looks like a field.
        if meant or match["name"] in ("when", "unless"):
            yield match.start(), match[0]


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a text, each with the empty lines behind it, and their indexes."""
    at = 0
    for between in _BETWEEN.finditer(text):
        yield at, text[at : between.end()]
        at = between.end()
    if at < len(text):
        yield at, text[at:]


def _read_marks(
    paragraph: str, known: Collection[str] | None
) -> tuple[tuple[tuple[str, bool], ...], int]:
    """Return the tests before a paragraph, and the index behind them."""
    tests: list[tuple[str, bool]] = []
    at = 0
    while (match := _MARK.match(paragraph, at)) and (known is None or match[2] in known):
        tests.append((match[2], match[1] == "when"))
        at = match.end()
    return tuple(tests), at
