"""Layout rules: where one template's elements stand in a page of any size, by the page's shape."""

from typing import Literal

from pydantic import Field

from brochure_studio.model.brand import Align
from brochure_studio.model.frames import Fill, VerticalAlign
from brochure_studio.model.measures import Measure
from brochure_studio.model.record import Extent, Id, Localized, Number, Record, Whole

Medium = Literal["print", "screen"]


class SizeOffer(Record):
    """The kinds of `sizes.yaml` that a template serves, and the size it is shown in at first."""

    kinds: tuple[Id, ...] = Field(min_length=1)
    first: str


class Shape(Record):
    """Which pages a layout is for; what is not named may be anything.

    A ratio is width by height. `short` is the shorter side in pixels on screen, in millimetres in
    print.
    """

    least_ratio: Number | None = None
    most_ratio: Number | None = None
    least_short: Number | None = None
    most_short: Number | None = None
    medium: Medium | None = None
    kinds: tuple[Id, ...] = ()


class Place(Record):
    """Where an element stands in a layout; two measures across and two down say all.

    Within a stack an element needs no place of its own: text takes the height it needs, anything
    else its `width` and `height`. `size` is the largest its type may be, `least` the smallest;
    text is set as large as its place allows. An `optional` element leaves a stack that is too
    full, the last one first. `stack` makes the element a stack of others, one below the other or
    beside each other, `gap` apart.
    """

    left: Measure | None = None
    right: Measure | None = None
    top: Measure | None = None
    bottom: Measure | None = None
    width: Measure | None = None
    height: Measure | None = None
    medium: Medium | None = None
    # Text.
    size: Measure | None = None
    least: Measure | None = None
    most_lines: Whole | None = Field(default=None, ge=1)
    style: Id | None = None
    align: Align | None = None
    vertical: VerticalAlign | None = None
    columns: Whole | None = Field(default=None, ge=1, le=12)
    inset: Measure | None = None
    radius: Measure | None = None
    # Stacks.
    stack: tuple[Id, ...] = ()
    direction: Literal["down", "across"] = "down"
    gap: Measure | None = None
    along: Literal["start", "center", "end", "spread"] = "start"
    cross: Literal["start", "center", "end"] = "start"
    optional: bool = False


class SizeLayout(Record):
    """A layout for a class of shapes: what it shows is what it places, drawn in that order."""

    id: Id
    name: Localized
    when: Shape = Shape()
    background: Fill | None = None
    safe: Measure | None = None
    places: dict[Id, Place] = Field(min_length=1)


class Stack(Record):
    """A stack on a page of one size: its box in millimetres and the frames that it sets in order.

    `room` is the frames' own extent along the stack where they are no text; `optional` may leave.
    """

    id: Id
    left: Number
    top: Number
    width: Extent
    height: Extent
    frames: tuple[Id, ...] = Field(min_length=1)
    direction: Literal["down", "across"] = "down"
    gap: Number = 0.0
    along: Literal["start", "center", "end", "spread"] = "start"
    cross: Literal["start", "center", "end"] = "start"
    optional: tuple[Id, ...] = ()
