"""An SVG's tree of elements flattened to scene items: paths, and groups of one opacity or clip."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File

from brochure_studio.layout.resources import Drawing
from brochure_studio.scene.items import Gradient, Group, Outline, Path
from brochure_studio.store.svg.elements import Element
from brochure_studio.store.svg.outlines import (
    number,
    numbers,
    shape_outline,
    transformed,
)
from brochure_studio.store.svg.paint import (
    Palette,
    linear_gradient,
    properties,
    reference,
    share,
)
from brochure_studio.store.svg.pens import read_pen
from brochure_studio.store.svg.transforms import parse_transform
from brochure_studio.values.color import Color
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.geometry import IDENTITY, Rect, Transform

MOST_POINTS = 200_000
_MOST_USES = 2_000
_DEEPEST = 64
_SHAPES = frozenset(("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"))
_GROUPS = frozenset(("svg", "g", "a"))
# Drawn only where something else asks for them.
_KEPT = frozenset(("defs", "symbol", "clipPath", "linearGradient", "stop"))
_BOX_NUMBERS = 4
# Properties that change how a shape looks and are drawn only as they usually are.
_USUAL = {"vector-effect": "none", "paint-order": "normal", "stroke-alignment": "center"}

Item = Path | Group


def flatten_drawing(file: File, root: Element, palette: Palette) -> Drawing:
    """Return an SVG as paths; an UnreadableError carries everything that cannot be drawn."""
    try:
        box = _view_box(root)
    except ValueError as error:
        todo = "give the svg element a viewBox of four numbers"
        raise UnreadableError((Problem(file, root.line, root.column, str(error), todo),)) from error
    flattener = _Flattener(file, palette, box)
    flattener.index(root)
    items = tuple(flattener.items(root, {}, IDENTITY, 0))
    if not items and not flattener.problems:
        flattener.note(root, "nothing in the drawing can be seen", "draw something")
    if flattener.problems:
        raise UnreadableError(tuple(flattener.problems))
    return Drawing(box, items)


def _view_box(root: Element) -> Rect:
    if "viewBox" in root.attributes:
        values = numbers(root.attributes["viewBox"])
    else:
        values = (0.0, 0.0, *(number(root.attributes.get(key)) for key in ("width", "height")))
    if len(values) != _BOX_NUMBERS or not all(map(math.isfinite, values)) or min(values[2:]) <= 0:
        raise ValueError("the drawing has no size")
    return Rect(*values)


@dataclass(slots=True)
class _Flattener:
    """Walks the elements of one drawing and collects what cannot be drawn on the way."""

    file: File
    palette: Palette
    box: Rect
    problems: list[Problem] = field(default_factory=list)
    _by_id: dict[str, Element] = field(default_factory=dict)
    _points: int = 0
    _uses: int = 0

    def index(self, element: Element) -> None:
        """Note the ids of an element and of all it holds."""
        if "id" in element.attributes:
            self._by_id.setdefault(element.attributes["id"], element)
        for child in element.children:
            self.index(child)

    def note(self, element: Element, what: str, todo: str) -> None:
        """Keep a problem, once: `use` may meet it many times."""
        problem = Problem(self.file, element.line, element.column, what, todo)
        if problem not in self.problems:
            self.problems.append(problem)

    def items(
        self, element: Element, handed: Mapping[str, str], at: Transform, depth: int
    ) -> Iterator[Item]:
        """Yield what an element draws; what cannot be drawn is noted."""
        try:
            held = properties(element, handed)
            inner = parse_transform(element.attributes.get("transform", "")).then(at)
            if held.get("display") == "none":
                return
            drawn = tuple(self._drawn(element, held, inner, depth))
            if drawn:
                yield from self._wrapped(element, held, inner, drawn)
        except (ValueError, ArithmeticError, IndexError, KeyError) as error:
            what = f"`<{element.tag}>` cannot be drawn: {error}"
            self.note(element, what, "save the drawing as plain SVG, or draw this part anew")

    def _drawn(
        self, element: Element, held: Mapping[str, str], at: Transform, depth: int
    ) -> Iterator[Item]:
        if depth > _DEEPEST:
            raise ValueError("it is nested too deep, or holds itself")
        if element.tag in _SHAPES:
            yield from self._shape(element, held, at)
        elif element.tag in _GROUPS:
            for child in element.children:
                yield from self.items(child, held, at, depth + 1)
        elif element.tag == "use":
            yield from self._use(element, held, at, depth)
        elif element.tag not in _KEPT:
            raise ValueError("this element is not known")

    def _use(
        self, element: Element, held: Mapping[str, str], at: Transform, depth: int
    ) -> Iterator[Item]:
        self._uses += 1
        target = self._by_id.get(element.attributes.get("href", "").removeprefix("#"))
        if target is None or self._uses > _MOST_USES:
            raise ValueError(
                "what it uses is not in the drawing" if not target else "too many uses"
            )
        shift = Transform(
            e=number(element.attributes.get("x")), f=number(element.attributes.get("y"))
        )
        if target.tag != "symbol":
            yield from self.items(target, held, shift.then(at), depth + 1)
            return
        if "viewBox" in target.attributes:
            raise ValueError("a symbol with a viewBox of its own is not drawn")
        for child in target.children:
            yield from self.items(child, properties(target, held), shift.then(at), depth + 1)

    def _wrapped(
        self, element: Element, held: Mapping[str, str], at: Transform, drawn: tuple[Item, ...]
    ) -> Iterator[Item]:
        opacity = share(held.get("opacity"))
        clip = self._clip(held.get("clip-path", "none"), at)
        blend = held.get("mix-blend-mode", "normal")
        if blend not in ("normal", "multiply"):
            raise ValueError(f"the blending {blend} is not drawn")
        if opacity == 1 and clip is None and blend == "normal":
            yield from drawn
        elif opacity > 0:
            yield Group(drawn, clip=clip, opacity=opacity, multiply=blend == "multiply")

    def _clip(self, text: str, at: Transform) -> Outline | None:
        if text == "none":
            return None
        target = self._by_id.get(reference(text) or "")
        if target is None or target.tag != "clipPath":
            raise ValueError(f"the clip {text} is not in the drawing")
        shapes = [child for child in target.children if child.tag in _SHAPES]
        bounding = target.attributes.get("clipPathUnits") == "objectBoundingBox"
        ruled = any(c.attributes.get("clip-rule") == "evenodd" for c in (target, *shapes))
        if len(shapes) != 1 or len(target.children) != 1 or bounding or ruled:
            raise ValueError("only clips of one plain shape are drawn")
        inner = parse_transform(shapes[0].attributes.get("transform", ""))
        inner = inner.then(parse_transform(target.attributes.get("transform", ""))).then(at)
        return self._outline(shape_outline(shapes[0].tag, shapes[0].attributes), inner)

    def _shape(self, element: Element, held: Mapping[str, str], at: Transform) -> Iterator[Item]:
        for key, usual in _USUAL.items():
            if held.get(key, usual) != usual:
                raise ValueError(f"{key}: {held[key]} is not drawn")
        outline = shape_outline(element.tag, element.attributes)
        if not outline.ops or held.get("visibility", "visible") != "visible":
            return
        fill = self._paint(held, "fill", "black", outline, at)
        if fill is not None and element.tag != "line":
            even_odd = held.get("fill-rule") == "evenodd"
            path = Path(self._outline(outline, at), fill, even_odd=even_odd)
            yield from _faded(path, share(held.get("fill-opacity")))
        stroke = self._paint(held, "stroke", "none", outline, at)
        pen = read_pen(held)
        if stroke is not None and pen is not None:
            # Loaded only here: its library takes long to load, and few drawings have strokes.
            from brochure_studio.store.svg.strokes import stroke_outline

            outlined = stroke_outline(outline, pen, max(self.box.width, self.box.height))
            path = Path(self._outline(outlined, at), stroke)
            yield from _faded(path, share(held.get("stroke-opacity")))

    def _paint(
        self,
        held: Mapping[str, str],
        key: str,
        otherwise: str,
        outline: Outline,
        at: Transform,
    ) -> Color | Gradient | None:
        text = held.get(key, otherwise)
        if text == "none":
            return None
        if text.lower() == "currentcolor":
            text = held.get("color", "black")
        if not text.startswith("url("):
            return self.palette.find(text)
        target = self._by_id.get(reference(text) or "")
        if target is None or target.tag != "linearGradient":
            raise ValueError(f"the paint {text} is not a linear gradient of the drawing")
        box = transformed(outline, IDENTITY).bounds()
        return linear_gradient(target, self._stops(target, 0), self.palette, box, at)

    def _stops(self, gradient: Element, depth: int) -> tuple[Element, ...]:
        """Return a gradient's stops, which it may take from another one."""
        stops = tuple(child for child in gradient.children if child.tag == "stop")
        other = self._by_id.get(gradient.attributes.get("href", "").removeprefix("#"))
        if stops or other is None or depth > _DEEPEST:
            if not stops:
                raise ValueError("a gradient has no stops")
            return stops
        return self._stops(other, depth + 1)

    def _outline(self, outline: Outline, at: Transform) -> Outline:
        placed = transformed(outline, at)
        self._points += len(placed.coords) // 2
        if self._points > MOST_POINTS:
            raise ValueError(f"the drawing has more than {MOST_POINTS} points")
        return placed


def _faded(path: Path, opacity: float) -> Iterator[Item]:
    if opacity == 1:
        yield path
    elif opacity > 0:
        yield Group((path,), opacity=opacity)
