"""Stand-ins: what takes the place of a style that a brand has no longer, so that work still opens.

A newer brand may lack a style that a template or another style names. Nothing is changed in any
file; the nearest style that there is is shown in its place, and that is told.
"""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brochure_studio.model.brand import Brand, CharacterStyle, ParagraphStyle
from brochure_studio.model.document import Content, Document
from brochure_studio.model.frames import Frame, PartnersFrame, TableFrame, TextFrame
from brochure_studio.model.template import Template

# Names that differ by more than a letter or two are of different things.
_ALIKE = 0.8
_HEADINGS = {"h1": "H1", "h2": "H2", "h3": "H3"}


@dataclass(frozen=True, slots=True)
class StandIn:
    """A style that the brand lacks, and the one shown in its place; none for a drop cap."""

    style: str
    shown_as: str | None


def complete_styles(brand: Brand, template: Template) -> tuple[Brand, tuple[StandIn, ...]]:
    """Return the brand with a stand-in for each style that it or a template names and it lacks.

    The same brand where nothing is lacking, or where it has no whole style to show instead.
    """
    lacking = _lacking_paragraphs(brand, template)
    initials = _lacking_initials(brand)
    whole = tuple(id for id in brand.paragraph_styles if _is_whole(brand, id))
    if not whole or not (lacking or initials):
        return brand, ()
    found = tuple(StandIn(id, _nearest(brand, whole, id, role)) for id, role in lacking.items())
    added = {one.style: ParagraphStyle(based_on=one.shown_as) for one in found}
    complete = brand.model_copy(
        update={
            "paragraph_styles": {**brand.paragraph_styles, **added},
            "character_styles": {**brand.character_styles, **_plain(initials)},
        }
    )
    return complete, (*found, *(StandIn(id, None) for id in initials))


def used_stand_ins(
    stand_ins: tuple[StandIn, ...], brand: Brand, template: Template, document: Document
) -> tuple[StandIn, ...]:
    """Return the stand-ins that a document may show: in its template's frames or its own content.

    A style that a slot only offers is not among them.
    """
    if not stand_ins:
        return ()
    contents = (
        *document.content.values(),
        *(c for p in document.pages for c in p.content.values()),
    )
    named = {*dict(_set_styles(template)), *_own_styles(contents)}
    used = {style for id in named for style in _chain(brand, id)}
    initials = {brand.paragraph_styles[id].drop_cap for id in used if id in brand.paragraph_styles}
    return tuple(one for one in stand_ins if one.style in (used if one.shown_as else initials))


def _lacking_paragraphs(brand: Brand, template: Template) -> dict[str, str]:
    """Return each paragraph style that is named and not there, with the role it was to have."""
    offered = ((id, "") for slot in template.slots.values() for id in slot.bounds.styles)
    bases = ((style.based_on, "") for style in brand.paragraph_styles.values())
    lacking: dict[str, str] = {}
    for id, role in (*_set_styles(template), *offered, *bases):
        if id is not None and id not in brand.paragraph_styles:
            lacking[id] = lacking.get(id) or role
    return lacking


def _lacking_initials(brand: Brand) -> tuple[str, ...]:
    named = (style.drop_cap for style in brand.paragraph_styles.values())
    lacking = (id for id in named if id is not None and id not in brand.character_styles)
    return tuple(dict.fromkeys(lacking))


def _plain(ids: Iterable[str]) -> dict[str, CharacterStyle]:
    return {id: CharacterStyle() for id in ids}


def _set_styles(template: Template) -> Iterator[tuple[str, str]]:
    """Yield every paragraph style that a template sets something in, with the role it has there."""
    frames = (frame for kind in template.pages for frame in kind.frames)
    for frame in (*frames, *template.elements):
        yield from ((id, "") for id in _frame_styles(frame) if id is not None)
    for layout in template.layouts:
        yield from ((p.style, "") for p in layout.places.values() if p.style is not None)
    for slot in template.slots.values():
        yield from ((id, _HEADINGS.get(key, "")) for key, id in slot.block_styles.items())


def _frame_styles(frame: Frame) -> tuple[str | None, ...]:
    match frame:
        case TextFrame() | PartnersFrame():
            return (frame.style,)
        case TableFrame():
            return (frame.style, frame.head_style, *(column.style for column in frame.columns))
        case _:
            return ()


def _own_styles(contents: Iterable[Content]) -> Iterator[str]:
    return (content.style for content in contents if content.style is not None)


def _nearest(brand: Brand, whole: tuple[str, ...], id: str, role: str) -> str:
    """Return the style to show instead: of the same family of names, the same role, or the base."""
    parts = id.split("-")
    for length in range(len(parts), 0, -1):
        kin = (one for one in whole if one.split("-")[:length] == parts[:length])
        found = min(kin, key=lambda one: one.count("-"), default=None)
        if found is not None:
            return found
    alike = difflib.get_close_matches(id, whole, 1, _ALIKE)
    peers = (one for one in whole if role and _role(brand, one) == role)
    return next(iter(alike), None) or next(peers, None) or _base(brand, whole)


def _base(brand: Brand, whole: tuple[str, ...]) -> str:
    """Return the style that most others are based on; of equally many the first in the file."""
    chains = [_chain(brand, id) for id in whole]
    return max(whole, key=lambda id: sum(id in chain for chain in chains))


def _role(brand: Brand, id: str) -> str | None:
    rows = (brand.paragraph_styles[one] for one in _chain(brand, id))
    return next((row.role for row in rows if row.role is not None), None)


def _is_whole(brand: Brand, id: str) -> bool:
    """Tell whether a style and all that it is based on are there and name a typeface."""
    rows = [brand.paragraph_styles.get(one) for one in _chain(brand, id)]
    last = rows[-1]
    ends = last is not None and last.based_on is None
    return ends and any(row is not None and row.typeface for row in rows)


def _chain(brand: Brand, id: str) -> tuple[str, ...]:
    """Return a style and those that it is based on, also the name of one that is not there."""
    found = [id]
    while (row := brand.paragraph_styles.get(found[-1])) is not None:
        if row.based_on is None or row.based_on in found:
            break
        found.append(row.based_on)
    return tuple(found)
