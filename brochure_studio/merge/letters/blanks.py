"""The fields of a letter left open: where values go, and which texts hang on which fields."""

import re
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from typing import NamedTuple

from brochure_studio.merge.conditions import Conditions, conditions_of
from brochure_studio.merge.fields import fill_fields
from brochure_studio.merge.letters.commons import Commons
from brochure_studio.merge.text import CONTROLS, Markup, Put, fill_text
from brochure_studio.merge.tracking import track_targets
from brochure_studio.model.document import Content, Document
from brochure_studio.model.field_notation import CASES, PLACE, in_case
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.model.template import Template
from brochure_studio.model.text_parts import TextPart, join_parts, split_parts
from brochure_studio.typeset.blanks import blank, blanks_in

# Values of which no markup is made wherever they stand: words that begin and end in a letter or a
# figure, without anything that CommonMark or a field's notation knows.
_PLAIN = re.compile(r"[^\W_](?:[^\W_]|[ ',./:;’-])*[^\W_]|[^\W_]")
_LIKE_A_LIST = re.compile(r"[0-9]+[-.:]")
# Places in which a value's words decide whether there is a list: `{number}. ...` and `17. {month}`.
_MAY_BE_LIST = re.compile(r"(?m)^[ >*+-]*(?:(?:[0-9]*\{[^{}\n]*\})+[0-9]*[.)]|[0-9]+[.)][ \t]+\{)")
_KEPT = 500
_NONE_COMMON = Commons()
Track = Callable[[str], str]


class Filled(NamedTuple):
    """A text filled, with blanks for `shown`, and the names of the fields without a value."""

    text: str
    shown: tuple[str, ...] = ()
    unfilled: tuple[str, ...] = ()


class LetterBlanks:
    """The fields of a document of one variant.

    `fields` are those whose values differ from recipient to recipient; all others are always filled
    alike. The names in `left` are filled by the layout where a text is the template's own. `track`
    is asked about the address of each link in a text; `commons` tells what many recipients have.
    """

    def __init__(
        self,
        document: Document,
        template: Template,
        fields: Set[str],
        left: Set[str],
        track: Track | None = None,
        commons: Commons = _NONE_COMMON,
    ) -> None:
        self._document = document
        self._template = template
        self._fields = frozenset(fields)
        self._left = frozenset(left)
        self._conditions = conditions_of(document, template)
        self._track = track
        self._commons = commons

    def slot(self, placed: PlacedSlot, content: Content) -> "OpenText":
        """Return the text of a slot."""
        markup = placed.slot.markup if placed.slot.kind == "text" else "none"
        return self._open(content.text or "", markup, self._fields, frozenset())

    def fixed(self, text: str) -> "OpenText":
        """Return a template's own text."""
        return self._open(text, "inline", self._fields - self._left, self._left)

    def names(self, placed: PlacedSlot, content: Content) -> frozenset[str]:
        """Return the fields on which anything hangs that a slot shows."""
        texts = [content.text, content.alt, content.credit]
        texts += [cell for row in content.rows or () for cell in row.values()]
        found = {content.by_field.field} if content.by_field else set[str]()
        for text in texts:
            found |= self._open(text or "", "none", self._fields, frozenset()).names
        return frozenset(found)

    def whole(
        self, values: Mapping[str, str]
    ) -> tuple[Document, Template, tuple[tuple[str, str], ...]]:
        """Return the document and its template filled, and what had no value."""
        done = fill_fields(self._document, self._template, values, self._left)
        return done.document, done.template, done.unfilled

    def _open(
        self, text: str, markup: Markup, fields: frozenset[str], left: frozenset[str]
    ) -> "OpenText":
        parts = split_parts(text, self._conditions.rules)
        reading = _Reading(markup, fields, left, self._track if markup != "none" else None)
        return OpenText(parts, reading, self._conditions, self._commons)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How a text is read: its markup, its recipients' fields, the names left to the layout.

    `track` is asked about the addresses of its links, where it can have any.
    """

    markup: Markup
    fields: frozenset[str]
    left: frozenset[str]
    track: Track | None


class OpenText:
    """A text with fields: which parts stand, and where values go."""

    def __init__(
        self,
        parts: tuple[TextPart, ...],
        reading: _Reading,
        conditions: Conditions,
        commons: Commons,
    ) -> None:
        self._parts = parts
        self._reading = reading
        self._commons = commons
        self._conditions = conditions
        self._rules = {name for part in parts for name, _ in part.tests}
        self._states: dict[frozenset[str], _State] = {}

    @property
    def names(self) -> frozenset[str]:
        """Return the fields on which it hangs how the text comes out."""
        placed = {m["name"] for part in self._parts for m in PLACE.finditer(part.text)}
        ruling = {self._conditions.rules[name].field for name in self._rules}
        return frozenset(name for name in placed | ruling if name)

    def skeleton(self, values: Mapping[str, str]) -> Filled:
        """Return the text with blanks in the places of recipients' values."""
        return self._state(values).skeleton(values)

    def filled(self, values: Mapping[str, str]) -> Filled:
        """Return the text with all values in their places."""
        return self._state(values).filled(values)

    def recurs(self, shown: tuple[str, ...]) -> bool:
        """Tell whether many recipients have these values of blanks together."""
        return self._commons.recurs(shown)

    def _state(self, values: Mapping[str, str]) -> "_State":
        holding = frozenset(
            name
            for name in self._rules
            if self._conditions.rules[name].holds(
                values, self._conditions.language, self._conditions.municipality
            )
        )
        state = self._states.get(holding)
        if state is None:
            text = join_parts(self._parts, holding)
            state = self._states[holding] = _State(text, self._reading)
        return state


class _State:
    """A text as it stands while some conditions hold."""

    def __init__(self, text: str, reading: _Reading) -> None:
        self._text = text
        self._reading = reading
        self._markup = reading.markup
        self._places = [
            (match["name"], match["case"])
            for match in PLACE.finditer(text)
            if match["name"] in reading.fields and match["case"] in (None, *CASES)
        ]
        # Nobody writes the characters that stand for values here.
        self._is_strange = bool(blanks_in(text)) or (
            reading.markup == "blocks" and _MAY_BE_LIST.search(text) is not None
        )
        self._known: dict[tuple[int, ...], Filled] = {}

    def skeleton(self, values: Mapping[str, str]) -> Filled:
        if self._is_strange:
            return self.filled(values)
        counts: list[int] = []
        shown: list[str] = []
        for name, case in self._places:
            value = values.get(name)
            if value is None:
                counts.append(-1)
                continue
            lines = _plain_lines(in_case(value, case) if case else value, self._markup)
            if lines is None:
                return self.filled(values)
            counts.append(len(lines))
            shown += lines
        known = self._known.get(key := tuple(counts))
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[key] = self._find(values)
        return Filled(known.text, tuple(shown), known.unfilled)

    def filled(self, values: Mapping[str, str]) -> Filled:
        return self._fill(values, None)

    def _find(self, values: Mapping[str, str]) -> Filled:
        count = 0

        def put(name: str, value: str) -> str | None:
            nonlocal count
            lines = _plain_lines(value, self._markup) if name in self._reading.fields else None
            if not lines:
                return None
            count += len(lines)
            end = "\\\n" if self._markup != "none" else "\n"
            return end.join(blank(number) for number in range(count - len(lines), count))

        return self._fill(values, put)

    def _fill(self, values: Mapping[str, str], put: Put | None) -> Filled:
        left, track = self._reading.left, self._reading.track
        used = {name: value for name, value in values.items() if name not in left}
        done = fill_text(self._text, used, self._markup, put)
        unfilled = tuple(name for name in done.unfilled if name not in left)
        clean = CONTROLS.sub("", done.text)
        tracked = track_targets(clean, track) if track else clean
        return Filled(tracked, (), unfilled)


def _plain_lines(value: str, markup: Markup) -> list[str] | None:
    """Return the lines of a value, none of an empty one.

    None where one might be taken for markup.
    """
    if value.isalnum():
        return [value]
    if markup == "none" and "\n" in value:
        return None
    lines = [line for line in map(str.strip, value.split("\n")) if line]
    if all(_PLAIN.fullmatch(line) and not _LIKE_A_LIST.match(line) for line in lines):
        return lines
    return None
