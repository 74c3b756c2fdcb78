"""Variants: a document with the overrides for a municipality, audience, language or size applied.

Which of two overrides is nearer: the one that names more axes. Of two that name equally many, the
one whose nearest axis is nearer, in the order of `NEAREST`; last the one that stands later in the
file. Nothing hangs on the order in which somebody wrote them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY, NEAREST
from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.slots import put_content, slot_content

# The keys that belong to a picture and say nothing of another.
_OF_PICTURE = ("by_field", "focus", "zoom", "alt", "credit", "licence")


@dataclass(frozen=True, slots=True)
class Source:
    """One level that says something of a slot: an override, the document, or the template.

    `when` has the values that an override holds for, `content` is what stands at this level, and
    `shows` names the keys of it that can be seen: nothing nearer takes their place.
    """

    level: Literal["override", "document", "template"]
    content: Content
    shows: tuple[str, ...]
    when: Mapping[str, str]


def resolve_variant(document: Document, choice: Mapping[str, str]) -> Document:
    """Return the document of one variant: overrides that hold are applied, the nearest last.

    `choice` maps axes to values. `language` and `municipality` also set the document's own. The
    result has no overrides left.
    """
    set_by_axis = {k: choice[k] for k in (LANGUAGE, MUNICIPALITY) if k in choice}
    # Through validation, so that a language nobody speaks is refused here and not in the layout.
    base = Document.model_validate({**dict(document), **set_by_axis, "overrides": ()})
    for override in matching_overrides(document, choice):
        for address, content in override.content.items():
            base = put_content(base, address, _over(slot_content(base, address), content))
    return base


def resolve_content(document: Document, choice: Mapping[str, str], address: str) -> Content | None:
    """Return what one slot has in a variant, as `resolve_variant` would put it, or None."""
    found = slot_content(document, address)
    for override in matching_overrides(document, choice):
        if address in override.content:
            found = _over(found, override.content[address])
    return found


def matching_overrides(document: Document, choice: Mapping[str, str]) -> tuple[Override, ...]:
    """Return the overrides that hold for a choice, the farthest first."""
    full = {LANGUAGE: document.language, MUNICIPALITY: document.municipality or "", **choice}
    held = (o for o in document.overrides if all(full.get(k) == v for k, v in o.when.items()))
    return tuple(sorted(held, key=lambda override: nearness(override.when)))


def sources(
    document: Document,
    choice: Mapping[str, str],
    address: str,
    fallback: Content | None = None,
) -> tuple[Source, ...]:
    """Return every level that says something of a slot in a variant, the nearest first.

    `fallback` is what the template has in the slot; without it the chain ends at the document.
    """
    levels: list[tuple[Literal["override", "document", "template"], Content, Mapping[str, str]]]
    levels = [
        ("override", override.content[address], override.when)
        for override in reversed(matching_overrides(document, choice))
        if address in override.content
    ]
    own = slot_content(document, address)
    if own is not None:
        levels.append(("document", own, {}))
    shown = tuple(_shown_keys([content for _, content, _ in levels]))
    taken = {key for keys in shown for key in keys}
    found = [Source(at, c, keys, w) for (at, c, w), keys in zip(levels, shown, strict=True)]
    if fallback is not None:
        left = tuple(key for key in _keys(fallback) if key not in taken)
        found.append(Source("template", fallback, left, {}))
    return tuple(found)


def value_source(
    document: Document, choice: Mapping[str, str], address: str
) -> Override | Document | None:
    """Return where a slot's value comes from: an override, the document, or None (fallback)."""
    for override in reversed(matching_overrides(document, choice)):
        if address in override.content:
            return override
    return document if slot_content(document, address) is not None else None


def nearness(when: Mapping[str, str]) -> tuple[int, tuple[int, ...]]:
    """Return what overrides are ordered by: of two the nearer has the greater one."""
    places = (NEAREST.index(axis if axis in NEAREST else "") for axis in when)
    return len(when), tuple(sorted((-place for place in places), reverse=True))


def _shown_keys(nearest_first: list[Content]) -> Iterator[tuple[str, ...]]:
    """Yield the keys of each level that no nearer one takes the place of."""
    from_farthest = tuple(reversed(nearest_first))
    origin: dict[str, int] = {}
    picture: str | None = None
    for number, content in enumerate(from_farthest):
        if number and content.picture not in (None, picture):
            origin = {key: at for key, at in origin.items() if key not in _OF_PICTURE}
        picture = content.picture or picture
        origin |= dict.fromkeys(_keys(content), number)
    for number in reversed(range(len(from_farthest))):
        yield tuple(key for key in _keys(from_farthest[number]) if origin.get(key) == number)


def _keys(content: Content) -> tuple[str, ...]:
    return tuple(key for key, value in content if value is not None)


def _over(base: Content | None, override: Content) -> Content:
    if base is None:
        return override
    held = {key: value for key, value in override if value is not None}
    if override.picture not in (None, base.picture):
        # Crop, words and rights of the picture before say nothing about this one.
        base = base.model_copy(update=dict.fromkeys(_OF_PICTURE))
    return base.model_copy(update=held)
