"""Strict YAML: text in, a tree of plain strings with the place of every key and value out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from brochure_studio.store.yaml.words import say_syntax_error
from brochure_studio.values.finding import Problem, UnreadableError

MOST_BYTES = 2 * 2**20
MOST_DEPTH = 40

Steps = tuple[str | int, ...]
Node = dict[str, "Node"] | list["Node"] | str | None

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
# Events alone are safe with libyaml: it keeps its states on a heap stack. What crashed was the C
# composer, which calls itself for every level; it is never used here.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A YAML text read: dicts, lists, strings and None, with the marks of keys and values."""

    root: Node
    keys: Mapping[Steps, Mark]
    values: Mapping[Steps, Mark]

    def mark(self, steps: Steps) -> Mark:
        """Return where a value stands, or the nearest thing around it that has a place."""
        for length in range(len(steps), -1, -1):
            if steps[:length] in self.values:
                return self.values[steps[:length]]
        return Mark(1, 1)

    def key_mark(self, steps: Steps) -> Mark:
        """Return where the key of a value stands; for an item of a list, where the item does."""
        return self.keys.get(steps) or self.mark(steps)


def read_tree(file: Path, text: str) -> Tree:
    """Read one YAML document; an UnreadableError carries every problem up to a broken line.

    Scalars stay strings as written (`no`, `0150`, `12:30`, `1_000`), plain `null`, `~` and nothing
    are None. Anchors, aliases, tags, merge keys, duplicate keys, further documents and nesting
    deeper than MOST_DEPTH are refused.
    """
    builder = _Builder(file)
    try:
        builder.read_stream(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        builder.problems.append(say_syntax_error(file, text, error))
    except _TooDeepError:
        pass
    if builder.problems:
        raise UnreadableError(tuple(builder.problems))
    return Tree(builder.root, builder.keys, builder.values)


class _TooDeepError(Exception):
    """Nesting beyond the cap; already noted as a problem."""


@dataclass(slots=True)
class _Builder:
    """Turns parser events into a tree and collects what is wrong on the way."""

    file: Path
    root: Node = None
    keys: dict[Steps, Mark] = field(default_factory=dict)
    values: dict[Steps, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read_stream(self, events: Iterator[Event]) -> None:
        seen = False
        for event in events:
            if isinstance(event, DocumentStartEvent):
                if seen:
                    self._note(event, "a second document begins here", "keep one in a file")
                    return
                seen = True
            elif isinstance(event, NodeEvent):
                self.root = self._node(event, events, ())

    def _node(self, event: Event, events: Iterator[Event], steps: Steps) -> Node:
        self._refuse_tricks(event)
        self.values[steps] = _mark(event)
        match event:
            case ScalarEvent():
                plain_null = event.implicit[0] and event.value in _NULLS and not event.style
                return None if plain_null else str(event.value)
            case MappingStartEvent():
                return self._mapping(event, events, steps)
            case SequenceStartEvent():
                return self._sequence(event, events, steps)
            case _:  # an alias, already noted
                return None

    def _mapping(self, start: Event, events: Iterator[Event], steps: Steps) -> Node:
        self._check_depth(start, steps)
        found: dict[str, Node] = {}
        for event in events:
            if isinstance(event, CollectionEndEvent):
                break
            key = self._key(event, events, steps)
            if key in found:
                first = self.keys[*steps, key].line
                what = f"the key `{key}` stands twice, first in line {first}"
                self._note(event, what, "keep one of the two")
            else:
                self.keys[*steps, key] = _mark(event)
            found[key] = self._node(next(events), events, (*steps, key))
        return found

    def _key(self, event: Event, events: Iterator[Event], steps: Steps) -> str:
        self._refuse_tricks(event)
        if not isinstance(event, ScalarEvent):
            self._note(event, "a key must be one word, not a list or group", "write `key: value`")
            self._node(event, events, (*steps, "?"))
            return "?"
        if event.value == "<<" and not event.style:
            self._note(event, "merge keys (`<<`) are not used here", "write the keys out")
        return str(event.value)

    def _sequence(self, start: Event, events: Iterator[Event], steps: Steps) -> Node:
        self._check_depth(start, steps)
        found: list[Node] = []
        for event in events:
            if isinstance(event, CollectionEndEvent):
                break
            found.append(self._node(event, events, (*steps, len(found))))
        return found

    def _check_depth(self, event: Event, steps: Steps) -> None:
        if len(steps) >= MOST_DEPTH:
            what = f"lists and groups are nested deeper than {MOST_DEPTH} levels"
            self._note(event, what, "check the brackets and the indentation")
            raise _TooDeepError

    def _refuse_tricks(self, event: Event) -> None:
        if isinstance(event, AliasEvent):
            self._note(event, f"the alias `*{event.anchor}` is not used here", "write it out")
        elif getattr(event, "anchor", None):
            anchor = getattr(event, "anchor", "")
            self._note(event, f"the anchor `&{anchor}` is not used here", "take it out")
        if getattr(event, "tag", None):
            tag = str(getattr(event, "tag", "")).replace("tag:yaml.org,2002:", "!!")
            self._note(event, f"the tag `{tag}` is not used here", "take it out")

    def _note(self, event: Event, what: str, todo: str) -> None:
        place = _mark(event)
        self.problems.append(Problem(self.file, place.line, place.column, what, todo))


def _mark(event: Event) -> Mark:
    start = event.start_mark
    return Mark(start.line + 1, start.column + 1) if start else Mark(1, 1)
