"""A template of many sizes laid out for one: layout chosen, measures resolved, frames placed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from brochure_studio.model.ads.ad_size import AdSize, SizeError
from brochure_studio.model.frames import (
    Box,
    DrawingFrame,
    Frame,
    PictureFrame,
    ShapeFrame,
    TextFrame,
)
from brochure_studio.model.layouts import Place, Shape, SizeLayout, Stack
from brochure_studio.model.measures import Edge, Measure
from brochure_studio.model.template import PageKind, Template
from brochure_studio.values.words import Words

# What is kept free for reading is placed before anything else, and named like an element.
SAFE = "safe"
AD_PAGE = "ad"
_POINTS = 72 / 25.4
# Millimetres: nearer to the trim than this touches it.
_TOUCH = 0.05


def size_template(template: Template, size: AdSize) -> Template:
    """Return a template of many sizes as an ordinary one of a single page of one size.

    Raises a SizeError where no layout is for a page of that shape, or an element would have no
    area in it.
    """
    layout = choose_layout(template, size)
    return template.model_copy(
        update={
            "width": size.width,
            "height": size.height,
            "bleed": size.bleed,
            "safe": _margin(layout, size) or min(template.safe, 0.04 * _short(size)),
            "pages": (_Sizer(template, layout, size).page(),),
            "elements": (),
            "layouts": (),
        }
    )


def choose_layout(template: Template, size: AdSize) -> SizeLayout:
    """Return the first layout whose shape fits a size; a SizeError where none does."""
    for layout in template.layouts:
        if shape_fits(layout.when, size):
            return layout
    raise SizeError(_NO_LAYOUT.fill(size=size.id, template=template.name.say("nn") or template.id))


def shape_fits(shape: Shape, size: AdSize) -> bool:
    """Tell whether a page of a size is one that a layout is for."""
    return (
        _within(size.width / size.height, shape.least_ratio, shape.most_ratio)
        and _within(size.short, shape.least_short, shape.most_short)
        and shape.medium in (None, size.medium)
        and (not shape.kinds or size.kind in shape.kinds)
    )


def placed_elements(layout: SizeLayout) -> tuple[str, ...]:
    """Return the ids of the elements that a layout shows in any medium, stacks by their members."""
    shown = (id for key, place in layout.places.items() for id in place.stack or (key,))
    return tuple(dict.fromkeys(shown))


def _in_medium(place: Place | None, medium: str) -> bool:
    return place is None or place.medium in (None, medium)


def _within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least - 1e-9) and (most is None or value <= most + 1e-9)


def _short(size: AdSize) -> float:
    return min(size.width, size.height)


def _margin(layout: SizeLayout, size: AdSize) -> float:
    """Return the layout's own margin in millimetres, the same on all sides."""
    short = _short(size)
    return layout.safe.resolve(short, short / 100, _no_edges) if layout.safe else 0.0


def _no_edges(id: str, edge: Edge) -> float:
    raise KeyError(id)


@dataclass(frozen=True, slots=True)
class _Area:
    """Where something lies on the page, in millimetres from its top left corner."""

    left: float
    top: float
    width: float
    height: float

    def edge(self, edge: Edge) -> float:
        match edge:
            case "right":
                return self.left + self.width
            case "bottom":
                return self.top + self.height
            case _:
                return float(getattr(self, edge))


class _Sizer:
    """One layout on one page, element by element."""

    def __init__(self, template: Template, layout: SizeLayout, size: AdSize) -> None:
        self.size, self.layout = size, layout
        self.unit = _short(size) / 100
        self.elements = {frame.id: frame for frame in template.elements}
        self.members = {id for place in layout.places.values() for id in place.stack}
        self.areas = {SAFE: self._safe()}

    def page(self) -> PageKind:
        """Return the page with all that is shown of the layout in the size's medium."""
        frames: list[Frame] = []
        stacks: list[Stack] = []
        for id, place in self.layout.places.items():
            if id in self.members:
                continue
            # What another medium shows alone can still be measured from.
            area = self.areas[id] = self._area(place)
            if not _in_medium(place, self.size.medium):
                continue
            self._refuse_flat(id, area)
            if place.stack:
                stack, held = self._stack(id, place, area)
                frames += held
                stacks += [stack] if held else []
            else:
                element = self.elements[id]
                box = self._bled(area) if _may_bleed(element) else _box(area)
                frames.append(self._frame(element, place, box))
        return PageKind(
            id=AD_PAGE,
            name=self.layout.name,
            background=self.layout.background,
            frames=self._read(frames),
            stacks=tuple(stacks),
        )

    def _read(self, frames: list[Frame]) -> tuple[Frame, ...]:
        """Return frames, what says something above its grounds, in the order of the elements."""
        order = list(self.elements)
        saying = [frame for frame in frames if not _may_bleed(frame)]
        grounds = (frame for frame in frames if _may_bleed(frame))
        return (*grounds, *sorted(saying, key=lambda frame: order.index(frame.id)))

    def _safe(self) -> _Area:
        """Return the part of the page that no receiver lays its own buttons over."""
        size, margin = self.size, _margin(self.layout, self.size)
        top, right, bottom, left = (share / 100 for share in size.safe)
        left, right = max(margin, left * size.width), max(margin, right * size.width)
        top, bottom = max(margin, top * size.height), max(margin, bottom * size.height)
        return _Area(left, top, size.width - left - right, size.height - top - bottom)

    def _area(self, place: Place) -> _Area:
        across = self._span(place.left, place.right, place.width, "width")
        down = self._span(place.top, place.bottom, place.height, "height")
        return _Area(across[0], down[0], across[1], down[1])

    def _refuse_flat(self, id: str, area: _Area) -> None:
        """Raise a SizeError for what would have no area; a drawn line needs none."""
        element = self.elements.get(id)
        line = isinstance(element, ShapeFrame) and element.shape == "line"
        least = min(area.width, area.height)
        if least < 0 or (least == 0 and not line):
            raise SizeError(_NO_AREA.fill(size=self.size.id, element=id, layout=self.layout.id))

    def _bled(self, area: _Area) -> Box:
        """Return an area that runs into the bleed wherever it touches the trim."""
        bleed, size = self.size.bleed, self.size
        left = area.left - (bleed if area.left <= _TOUCH else 0.0)
        top = area.top - (bleed if area.top <= _TOUCH else 0.0)
        right, bottom = area.edge("right"), area.edge("bottom")
        right += bleed if right >= size.width - _TOUCH else 0.0
        bottom += bleed if bottom >= size.height - _TOUCH else 0.0
        return Box(x=left, y=top, width=right - left, height=bottom - top)

    def _span(
        self,
        near: Measure | None,
        far: Measure | None,
        extent: Measure | None,
        axis: Literal["width", "height"],
    ) -> tuple[float, float]:
        """Return where an element begins and how far it extends; unsaid, it fills the page."""
        whole = self.size.width if axis == "width" else self.size.height
        first = self._resolve(near, whole)
        last = self._resolve(far, whole, from_far=True)
        long = self._resolve(extent, whole)
        if long is None:
            return (first or 0.0), whole - (first or 0.0) - (last or 0.0)
        return (first if first is not None else whole - (last or 0.0) - long), long

    def _resolve(
        self, measure: Measure | None, whole: float, from_far: bool = False
    ) -> float | None:
        if measure is None:
            return None
        return measure.resolve(whole, self.unit, self._edges(whole if from_far else None))

    def _edges(self, far: float | None) -> Callable[[str, Edge], float]:
        """Return how edges are measured: in `right` and `bottom` from the page's far edge."""

        def edge_of(id: str, edge: Edge) -> float:
            found = self.areas[id].edge(edge)
            return found if far is None or edge in ("width", "height") else far - found

        return edge_of

    def _stack(self, id: str, place: Place, area: _Area) -> tuple[Stack, tuple[Frame, ...]]:
        shown = [m for m in place.stack if _in_medium(self._place(m), self.size.medium)]
        frames = tuple(self._member(member, area) for member in shown)
        stack = Stack(
            id=id,
            left=area.left,
            top=area.top,
            width=area.width,
            height=area.height,
            frames=tuple(shown) or (id,),
            direction=place.direction,
            gap=self._resolve(place.gap, self._whole(place.direction)) or 0.0,
            along=place.along,
            cross=place.cross,
            optional=tuple(m for m in shown if self._place(m).optional),
        )
        return stack, frames

    def _place(self, id: str) -> Place:
        return self.layout.places.get(id) or Place()

    def _whole(self, direction: Literal["down", "across"]) -> float:
        return self.size.height if direction == "down" else self.size.width

    def _member(self, id: str, area: _Area) -> Frame:
        """Return a frame of a stack: text may take all of its room, others have their extent."""
        place = self._place(id)
        width = self._resolve(place.width, self.size.width)
        height = self._resolve(place.height, self.size.height)
        held = _Area(
            area.left,
            area.top,
            area.width if width is None else min(width, area.width),
            area.height if height is None else min(height, area.height),
        )
        return self._frame(self.elements[id], place, _box(held))

    def _frame(self, frame: Frame, place: Place, box: Box) -> Frame:
        changed: dict[str, Any] = {"box": box}
        if isinstance(frame, TextFrame):
            changed |= self._text(frame, place)
        if isinstance(frame, TextFrame | PictureFrame | ShapeFrame) and place.radius is not None:
            changed["radius"] = self._resolve(place.radius, _short(self.size))
        return frame.model_copy(update=changed)

    def _text(self, frame: TextFrame, place: Place) -> dict[str, Any]:
        named = ("style", "align", "vertical", "columns", "most_lines")
        changed = {key: getattr(place, key) for key in named if getattr(place, key) is not None}
        if place.inset is not None:
            changed["inset"] = self._resolve(place.inset, _short(self.size))
        size = self._points(place.size) or frame.size
        if size is not None:
            floor = self.size.least_text
            changed["size"] = max(size, floor)
            least = self._points(place.least) or frame.least_size or floor
            changed["least_size"] = min(max(least, floor), changed["size"])
        return changed

    def _points(self, measure: Measure | None) -> float | None:
        resolved = self._resolve(measure, _short(self.size))
        return None if resolved is None else resolved * _POINTS


def _may_bleed(frame: Frame) -> bool:
    return isinstance(frame, PictureFrame | ShapeFrame | DrawingFrame)


def _box(area: _Area) -> Box:
    return Box(x=area.left, y=area.top, width=area.width, height=area.height)


_NO_LAYOUT = Words(
    "malen «{template}» har ingen utforming for storleiken «{size}»",
    "malen «{template}» har ingen utforming for størrelsen «{size}»",
    "the template “{template}” has no layout for the size “{size}”",
)
_NO_AREA = Words(
    "i storleiken «{size}» blir det ikkje plass til «{element}» (utforminga «{layout}»)",
    "i størrelsen «{size}» blir det ikke plass til «{element}» (utformingen «{layout}»)",
    "in the size “{size}” no room is left for “{element}” (layout “{layout}”)",
)
