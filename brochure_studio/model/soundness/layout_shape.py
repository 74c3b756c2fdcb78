"""What is wrong with the layouts of a template for many sizes, whatever the size."""

from collections.abc import Collection, Iterator

from brochure_studio.model.ads.sizing import SAFE
from brochure_studio.model.frames import UNPLACED, Frame
from brochure_studio.model.layouts import Medium, Place, Shape, SizeLayout
from brochure_studio.model.measures import Measure
from brochure_studio.model.soundness.references import Misfit, Steps, suggest
from brochure_studio.model.template import Template

_ACROSS = ("left", "right", "width")
_DOWN = ("top", "bottom", "height")
_EDGES = ("left", "right", "top", "bottom")
_MEASURES = (*_ACROSS, *_DOWN, "size", "least", "inset", "radius", "gap")


def check_layouts(template: Template) -> Iterator[Misfit]:
    """Yield what cannot be in a template's elements and layouts; nothing for one with pages."""
    if not template.layouts and not template.elements and template.sizes is None:
        return
    yield from _lacking(template)
    yield from _elements(template)
    seen: set[str] = set()
    for number, layout in enumerate(template.layouts):
        steps: Steps = ("layouts", number)
        if layout.id in seen:
            yield Misfit((*steps, "id"), f"two layouts are called `{layout.id}`", "rename one")
        seen.add(layout.id)
        yield from _reach(template, number)
        yield from _layout(template, steps, layout)
    yield from _gaps(template)


def _lacking(template: Template) -> Iterator[Misfit]:
    if template.pages:
        what = "a template has either pages or layouts, not both"
        yield Misfit(("pages",), what, "take out the one that is not meant", key=True)
    if template.sizes is None:
        what = "a template with layouts has to say for which sizes it is"
        yield Misfit(("layouts",), what, "write `sizes:` with `kinds` and `first`", key=True)
    for key in ("elements", "layouts"):
        if not getattr(template, key):
            what = f"a template of many sizes needs `{key}`"
            yield Misfit(("sizes",), what, f"write `{key}:`", key=True)
    if template.chains:
        what = "text cannot run on from one element to another where layouts place them"
        yield Misfit(("chains",), what, "take the chain out", key=True)


def _elements(template: Template) -> Iterator[Misfit]:
    for number, element in enumerate(template.elements):
        steps: Steps = ("elements", number)
        if element.id == SAFE:
            what = "`safe` is the name of the area that is kept free, so no element may have it"
            yield Misfit((*steps, "id"), what, "give the element another id")
        if element.box != UNPLACED:
            what = f"the element `{element.id}` has a box, but layouts place it"
            yield Misfit((*steps, "box"), what, "take the box out", key=True)


def _reach(template: Template, number: int) -> Iterator[Misfit]:
    shape = template.layouts[number].when
    for earlier in template.layouts[:number]:
        if _covers(earlier.when, shape):
            what = f"every page of this shape is taken by the layout `{earlier.id}` before"
            todo = "put it before that one, or let `when` of that one ask for more"
            yield Misfit(("layouts", number, "when"), what, todo)
            return


def _covers(wider: Shape, shape: Shape) -> bool:
    """Tell whether every page that one shape takes is taken by a wider one too."""
    return (
        wider.medium in (None, shape.medium)
        and (not wider.kinds or (bool(shape.kinds) and set(shape.kinds) <= set(wider.kinds)))
        and _from(wider.least_ratio) <= _from(shape.least_ratio)
        and _to(wider.most_ratio) >= _to(shape.most_ratio)
        and _from(wider.least_short) <= _from(shape.least_short)
        and _to(wider.most_short) >= _to(shape.most_short)
    )


def _from(bound: float | None) -> float:
    return 0.0 if bound is None else bound


def _to(bound: float | None) -> float:
    return float("inf") if bound is None else bound


def _gaps(template: Template) -> Iterator[Misfit]:
    """Yield a medium in which a page of some shape would find no layout."""
    shapes = [layout.when for layout in template.layouts]
    named = {shape.medium for shape in shapes}
    media: tuple[Medium, ...] = ("print", "screen")
    for medium in media:
        used = None in named or medium in named
        if used and not any(_covers(shape, Shape(medium=medium)) for shape in shapes):
            what = f"no layout takes every page that the others leave ({medium})"
            todo = "let the last one ask for no shape: leave `when` out, or name the medium alone"
            yield Misfit(("layouts", len(shapes) - 1), what, todo)


def _layout(template: Template, steps: Steps, layout: SizeLayout) -> Iterator[Misfit]:
    elements = {element.id: element for element in template.elements}
    stacks = {id for id, place in layout.places.items() if place.stack}
    members = [member for place in layout.places.values() for member in place.stack]
    yield from _edges((*steps, "safe"), layout.safe, ())
    placed: list[str] = [SAFE]
    for id, place in layout.places.items():
        here: Steps = (*steps, "places", id)
        yield from _named(here, id, place, elements)
        yield from _stack(here, place, elements, stacks, members)
        for key in _MEASURES:
            yield from _edges((*here, key), getattr(place, key), placed)
        if id in members:
            yield from _loose(here, id, place)
        else:
            yield from _determined(here, id, place, _ACROSS, "across")
            yield from _determined(here, id, place, _DOWN, "down")
            placed.append(id)


def _named(steps: Steps, id: str, place: Place, elements: dict[str, Frame]) -> Iterator[Misfit]:
    if place.stack and id in elements:
        what = f"`{id}` is an element, so no stack may be called so"
        yield Misfit(steps, what, "give the stack a name of its own", key=True)
    elif not place.stack and id not in elements:
        what = f"there is no element `{id}`"
        yield Misfit(steps, what, f"{suggest(id, elements)}; a stack needs `stack:`", key=True)


def _stack(
    steps: Steps,
    place: Place,
    elements: Collection[str],
    stacks: Collection[str],
    members: list[str],
) -> Iterator[Misfit]:
    for number, member in enumerate(place.stack):
        here: Steps = (*steps, "stack", number)
        if member in stacks:
            what = f"`{member}` is a stack, and a stack holds elements only"
            yield Misfit(here, what, "put its elements here")
        elif member not in elements:
            yield Misfit(here, f"there is no element `{member}`", suggest(member, elements))
        elif members.count(member) > 1:
            what = f"`{member}` stands in more than one stack, or twice in one"
            yield Misfit(here, what, "take it out of one")


def _edges(steps: Steps, measure: Measure | None, placed: Collection[str]) -> Iterator[Misfit]:
    for term in measure.terms if measure else ():
        if term.of and term.of not in placed:
            what = f"`{steps[-1]}` names `{term.of}`, which is not placed before"
            known = ", ".join(placed) or "nothing"
            yield Misfit(steps, what, f"place it before, or name one of: {known}")


def _loose(steps: Steps, id: str, place: Place) -> Iterator[Misfit]:
    for key in _EDGES:
        if getattr(place, key) is not None:
            what = f"`{id}` stands in a stack, which says where its edges are"
            yield Misfit((*steps, key), what, "take it out, or take it out of the stack", key=True)


def _determined(
    steps: Steps, id: str, place: Place, keys: tuple[str, ...], way: str
) -> Iterator[Misfit]:
    said = [key for key in keys if getattr(place, key) is not None]
    if len(said) < 2:
        lacking = [key for key in keys if key not in said]
        what = f"`{id}` says too little {way}: {' and '.join(said) or 'nothing'}"
        yield Misfit(steps, what, f"add {' or '.join(lacking)}: two of three", key=True)
    elif len(said) > 2:
        what = f"`{id}` says too much {way}: {', '.join(said)}"
        yield Misfit((*steps, said[-1]), what, "keep two of the three", key=True)
