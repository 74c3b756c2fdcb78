"""A letter taken apart: static pages on one side, the parts that are filled on the other."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from brochure_studio.layout.compose import chained_frames, compose, make_spot
from brochure_studio.layout.copy import Copy, PlacedFrame
from brochure_studio.layout.desk import Desk, Spot, slot_shown
from brochure_studio.layout.frames import is_shown, move_frame
from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.layout.letters.frame_part import FramePart
from brochure_studio.layout.letters.layers import overlay_meets, own_items, raised_frames
from brochure_studio.layout.letters.moving import frame_names, moving_frames, without_frames
from brochure_studio.layout.letters.page_parts import Entry, Parts
from brochure_studio.layout.letters.pieces import drawn
from brochure_studio.layout.letters.text_part import TextPart
from brochure_studio.layout.letters.whole_part import WholePart
from brochure_studio.layout.sheet import Sheet
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.slots import place_pages
from brochure_studio.scene.page import Page, Scene

# A frame's place: its page's number and its own id.
_Place = tuple[int, str]


class Compiler:
    """Compiles the letter on a desk, whose document and template have their fields unfilled."""

    def __init__(self, desk: Desk, sheet: Sheet, fields: Set[str], blanks: Blanks) -> None:
        self._desk = desk
        self._sheet = sheet
        self._fields = fields
        self._blanks = blanks
        placed = place_pages(desk.template, desk.document)
        self._spots = tuple(make_spot(desk, n, page) for n, page in enumerate(placed))
        self.moving = moving_frames(desk, self._spots, blanks, fields)
        self.used = frozenset(
            name
            for spot in self._spots
            for frame in spot.frames
            for name in frame_names(desk, spot, frame, blanks)
        ) & frozenset(fields)
        self._parts: list[TextPart | FramePart | WholePart] = []

    def compile(self, facts: Mapping[str, str]) -> tuple[Scene, Parts]:
        """Return the static pages and the parts."""
        document, template, _ = self._blanks.whole(facts)
        # What stays, and whether it is shown, hangs on facts alone.
        self._filled = replace(self._desk, document=document, template=template)
        stacked = {f for spot in self._spots for s in spot.placed.kind.stacks for f in s.frames}
        if stacked & self.moving:
            return self._whole()
        scene = self._compose(self.moving)
        raised = raised_frames(self._spots, scene, self.moving)
        if stacked & raised:
            return self._whole()
        chained = dict(self._chains())
        pages = zip(self._spots, scene.pages, strict=True)
        entries = tuple(tuple(self._entries(*one, raised, chained)) for one in pages)
        if raised:
            scene = self._compose(self.moving | raised)
        static = tuple(map(self._static, self._spots, scene.pages))
        return replace(scene, pages=static), Parts(self._blanks, tuple(self._parts), entries)

    def _compose(self, without: frozenset[str]) -> Scene:
        desk = self._filled
        static = without_frames(desk.template, without)
        return compose(
            static, desk.brand, desk.document, desk.resources, desk.workshop, self._sheet
        ).scene

    def _whole(self) -> tuple[Scene, Parts]:
        """Return pages that are laid whole: in a stack each frame's place hangs on the others."""
        scene = self._compose(frozenset())
        pages = tuple(replace(page, items=()) for page in scene.pages)
        entries = tuple(((0, number),) for number in range(len(pages)))
        part = WholePart(self._desk, self._sheet)
        return replace(scene, pages=pages), Parts(self._blanks, (part,), entries)

    def _entries(
        self, spot: Spot, page: Page, raised: Set[str], chained: Mapping[_Place, tuple[int, int]]
    ) -> Iterator[Entry]:
        for frame in spot.frames:
            if frame.id in raised:
                yield drawn(own_items(page, frame.id))
            elif frame.id in self.moving:
                yield from self._moving(spot, frame, chained)
        if overlay_meets(spot, page, self.moving):
            yield drawn(page.items[1:])

    def _static(self, spot: Spot, page: Page) -> Page:
        lifted = overlay_meets(spot, page, self.moving)
        return replace(page, items=page.items[:1]) if lifted else page

    def _moving(
        self, spot: Spot, frame: Frame, chained: Mapping[_Place, tuple[int, int]]
    ) -> Iterator[Entry]:
        if self._hangs_on_slot(spot, frame):
            yield self._add(FramePart(self._filled, spot, frame)), 0
        elif is_shown(self._filled, spot, frame):
            place = (spot.number, frame.id)
            if place in chained:
                yield chained[place]
            elif isinstance(frame, TextFrame):
                moved = move_frame(self._filled, spot, frame)
                assert isinstance(moved, TextFrame)
                yield self._add(self._text((PlacedFrame(spot, moved),))), 0
            else:
                yield self._add(FramePart(self._filled, spot, frame)), 0

    def _hangs_on_slot(self, spot: Spot, frame: Frame) -> bool:
        """Tell whether a recipient's fields say if a frame is shown at all."""
        slots = (slot for slot in (frame.shown_with, frame.hidden_with) if slot is not None)
        found = (slot_shown(self._desk, spot, slot) for slot in slots)
        return any(s is not None and self._blanks.names(*s) & self._fields for s in found)

    def _chains(self) -> Iterator[tuple[_Place, tuple[int, int]]]:
        for chain in self._desk.template.chains:
            if self.moving.isdisjoint(chain.frames):
                continue
            for frames in chained_frames(self._desk, chain, self._spots):
                part = self._add(self._text(frames))
                for number, placed in enumerate(frames):
                    yield (placed.spot.number, placed.frame.id), (part, number)

    def _text(self, frames: tuple[PlacedFrame, ...]) -> TextPart:
        spot, frame = frames[0].spot, frames[0].frame
        shown = slot_shown(self._desk, spot, frame.slot) if frame.slot else None
        if shown is not None:
            text = self._blanks.slot(*shown)
            return TextPart(self._filled, frames, text, Copy("", *shown))
        words = frame.text.say(self._desk.document.language) if frame.text else ""
        return TextPart(self._filled, frames, self._blanks.fixed(words), Copy(""))

    def _add(self, part: TextPart | FramePart | WholePart) -> int:
        self._parts.append(part)
        return len(self._parts) - 1
