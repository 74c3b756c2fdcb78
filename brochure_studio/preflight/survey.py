"""A proof looked over once: every text, surface, picture and figure with its place on its page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from brochure_studio.model.slots import place_slots
from brochure_studio.preflight.proof import Proof
from brochure_studio.scene.items import GlyphRun, Gradient, Group, Item, Path, Picture, Role
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import IDENTITY, Rect, Transform


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: page index, slot address, frame id, and the space it is drawn in.

    `clip` is the rectangle on the page that groups around it cut it to; `opacity` is theirs.
    """

    page: int
    slot: str = ""
    frame: str = ""
    at: Transform = IDENTITY
    clip: Rect | None = None
    opacity: float = 1.0

    @property
    def address(self) -> str:
        """Return the slot's address, or the frame's id where a frame has no slot."""
        return self.slot or self.frame


@dataclass(frozen=True, slots=True)
class Text:
    """A run of glyphs, its box on the page, and its number in the order of drawing."""

    place: Place
    run: GlyphRun
    box: Rect
    order: int


@dataclass(frozen=True, slots=True)
class Surface:
    """A path or picture, what shows of it on the page, and its number in the order of drawing."""

    place: Place
    item: Path | Picture
    box: Rect
    order: int

    @property
    def colors(self) -> tuple[Color, ...]:
        """Return the colors of a path's fill and stroke."""
        if isinstance(self.item, Picture):
            return ()
        fill, stroke = self.item.fill, self.item.stroke
        filled = tuple(c for _, c in fill.stops) if isinstance(fill, Gradient) else (fill,)
        every = (*filled, stroke.color if stroke else None)
        return tuple(color for color in every if color is not None)


@dataclass(frozen=True, slots=True)
class Figure:
    """A group that is a figure to a reader."""

    place: Place
    group: Group
    box: Rect


@dataclass(frozen=True, slots=True)
class Survey:
    """A proof with what stands on its pages, in the order of drawing."""

    proof: Proof
    texts: tuple[Text, ...]
    surfaces: tuple[Surface, ...]
    figures: tuple[Figure, ...]

    def slot_boxes(self) -> dict[tuple[str, int], Rect]:
        """Return the box of each slot on each page that it stands on."""
        return {(use.slot, use.page): use.box for use in self.proof.notes.slots}

    def address_pages(self) -> dict[str, int]:
        """Return the page of each slot, and of each frame whose text is the template's own."""
        slots = place_slots(self.proof.template, self.proof.document)
        frames = {text.place.frame: text.place.page for text in self.texts}
        return {**frames, **{slot.address: slot.page for slot in slots}}


def survey_proof(proof: Proof) -> Survey:
    """Look over a proof; texts that belong to no frame, such as marks, are left out."""
    met = [
        thing
        for number, page in enumerate(proof.scene.pages)
        for thing in _Round().walk(page.items, Place(number))
    ]
    return Survey(
        proof,
        tuple(one for one in met if isinstance(one, Text) and one.place.frame),
        tuple(one for one in met if isinstance(one, Surface)),
        tuple(one for one in met if isinstance(one, Figure)),
    )


class _Round:
    """One walk over a page, counting what it meets."""

    def __init__(self) -> None:
        self._count = 0

    def walk(self, items: tuple[Item, ...], place: Place) -> Iterator[Text | Surface | Figure]:
        for item in items:
            self._count += 1
            match item:
                case Group():
                    yield from self._enter(item, place)
                case GlyphRun():
                    yield Text(place, item, place.at.bound(item.bounds()), self._count)
                case Path() | Picture():
                    box = shown_box(item, place)
                    if box is not None:
                        yield Surface(place, item, box, self._count)

    def _enter(self, group: Group, place: Place) -> Iterator[Text | Surface | Figure]:
        inner = enter_group(group, place)
        if group.role is Role.FIGURE:
            own = item_bounds(group)
            yield Figure(inner, group, place.at.bound(own if own else Rect(0, 0, 0, 0)))
        yield from self.walk(group.items, inner)


def enter_group(group: Group, place: Place) -> Place:
    """Return the place that a group's items are drawn in."""
    at = group.transform.then(place.at) if group.transform else place.at
    clip = place.clip
    if group.clip is not None:
        own = at.bound(group.clip.bounds())
        nowhere = Rect(own.x, own.y, 0, 0)
        clip = own if clip is None else clip.overlap(own) or nowhere
    return replace(
        place,
        slot=group.source or place.slot,
        frame=group.frame or place.frame,
        at=at,
        clip=clip,
        opacity=place.opacity * group.opacity,
    )


def shown_box(item: Path | Picture, place: Place) -> Rect | None:
    """Return the rectangle of the page on which an item shows, or None where it is cut away."""
    own = item_bounds(item)
    if own is None:
        return None
    box = place.at.bound(own)
    return box if place.clip is None else box.overlap(place.clip)
