"""A text of a letter, in its frame or chain, filled for one recipient after the other."""

from dataclasses import replace

from brochure_studio.layout.copy import Copy, PlacedFrame
from brochure_studio.layout.desk import Desk, Laid
from brochure_studio.layout.fixed_text import fill_fixed
from brochure_studio.layout.flow import Flow
from brochure_studio.layout.frames import finish_frame
from brochure_studio.layout.letters.blanks import OpenText, Skeleton
from brochure_studio.layout.letters.faults import LetterFault, Unfilled
from brochure_studio.layout.letters.frame_part import Whole
from brochure_studio.layout.letters.mould import Mould, Pour
from brochure_studio.layout.letters.part import Part
from brochure_studio.layout.letters.pieces import Drawn, Recurs
from brochure_studio.layout.text import columns_of, fit_text, setting_of, size_bounds, text_group
from brochure_studio.scene.items import Group
from brochure_studio.values.said import join_plain

_TEXTS = 64


class TextPart:
    """A text with fields: a slot's or the template's own, in one frame or a chain."""

    def __init__(
        self, desk: Desk, frames: tuple[PlacedFrame, ...], text: OpenText, copy: Copy
    ) -> None:
        self._desk = desk
        self._frames = frames
        self._text = text
        self._copy = copy
        self._known: dict[str, _Sized] = {}

    def fill(self, whole: Whole) -> Part:
        """Return the text with a recipient's values."""
        values = whole.values
        skeleton = self._text.skeleton(values)
        sized = self._sized(skeleton)
        if sized.is_closed:
            skeleton = self._text.filled(values)
            sized = self._new(skeleton)
        return sized.fill(skeleton)

    def _sized(self, skeleton: Skeleton) -> "_Sized":
        sized = self._known.get(skeleton.text)
        if sized is None:
            if len(self._known) >= _TEXTS:
                del self._known[next(iter(self._known))]
            sized = self._known[skeleton.text] = self._new(skeleton)
        return sized

    def _new(self, skeleton: Skeleton) -> "_Sized":
        text = skeleton.text
        if self._copy.slot is None:
            text = fill_fixed(self._desk, self._frames[0].spot, text)
        copy, recurs = replace(self._copy, text=text), self._text.recurs
        return _Sized(self._desk, self._frames, copy, skeleton.shown, recurs)


class _Sized:
    """A text of one skeleton, at any of its sizes."""

    def __init__(
        self,
        desk: Desk,
        frames: tuple[PlacedFrame, ...],
        copy: Copy,
        shown: tuple[str, ...],
        recurs: Recurs,
    ) -> None:
        self._desk = desk
        self._frames = frames
        self._frame = frames[0].frame
        self._copy = copy
        self._recurs = recurs
        self._columns = columns_of(desk, frames)
        self._setting = setting_of(self._frame, copy)
        own, most, least = size_bounds(desk, self._frame, self._setting, copy)
        self._scale = most / own
        self._is_fixed = least >= most
        self._grounds = tuple(map(self._ground, frames))
        self._moulds: dict[float, Mould] = {}
        self.is_closed = bool(shown) and not self._mould(self._scale).takes_links

    def fill(self, skeleton: Skeleton) -> Part:
        pour = self._mould(self._scale).pour(skeleton.shown)
        if not (pour.plan.stands or self._is_fixed):
            pour = self._fit(skeleton.shown)
        frames = tuple([self._draw(pour, number) for number in range(len(self._frames))])
        return Part(frames, self._faults(pour, skeleton), pour.plan.lines)

    def _mould(self, scale: float) -> Mould:
        mould = self._moulds.get(scale)
        if mould is None:
            setting = replace(self._setting, scale=scale)
            mould = Mould(
                self._desk, self._frames, self._columns, setting, self._copy, self._recurs
            )
            self._moulds[scale] = mould
        return mould

    def _fit(self, shown: tuple[str, ...]) -> Pour:
        def pour(scale: float) -> Flow:
            return self._mould(scale).pour(shown).plan.flow

        _, scale = fit_text(self._desk, self._frame, self._setting, self._copy, pour)
        return self._mould(scale).pour(shown)

    def _draw(self, pour: Pour, number: int) -> Drawn:
        base = self._grounds[number]
        items, said = list(base.items), list[str]()
        for piece in pour.plan.pieces[number]:
            drawn = piece.draw(pour.filling)
            items += drawn.items
            said.append(drawn.said)
        group = Group(
            tuple(items), base.source, base.frame, base.box, base.role, base.language,
            opacity=base.opacity, multiply=base.multiply, transform=base.transform,
        )  # fmt: skip
        return Drawn((group,), join_plain(said))

    def _ground(self, placed: PlacedFrame) -> Group:
        """Return a frame as it is without text."""
        empty = Laid((text_group(self._desk, placed, (), self._copy),))
        (group,) = finish_frame(placed.spot, placed.frame, empty).items
        assert isinstance(group, Group)
        return group

    def _faults(self, pour: Pour, skeleton: Skeleton) -> tuple[LetterFault, ...]:
        if not skeleton.unfilled:
            return (*pour.plan.faults, *pour.faults)
        slot, page = self._copy.slot, self._frames[0].spot.number
        address = slot.address if slot else self._frame.id
        unfilled = (Unfilled(address, page, field) for field in skeleton.unfilled)
        return (*unfilled, *pour.plan.faults, *pour.faults)
