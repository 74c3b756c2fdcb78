"""The frames of a template: where text, pictures, drawings, marks, codes and tables stand."""

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from brochure_studio.model.brand import Align
from brochure_studio.model.record import (
    Extent,
    FilePath,
    Id,
    Localized,
    Millimetres,
    Number,
    PointSize,
    Record,
    Share,
    Whole,
)

VerticalAlign = Literal["top", "middle", "bottom"]


class Box(Record):
    """A rectangle in millimetres from the page's or panel's top left corner.

    It is written `[x, y, width, height]`.
    """

    x: Millimetres
    y: Millimetres
    width: Millimetres = Field(ge=0)
    height: Millimetres = Field(ge=0)

    @model_validator(mode="before")
    @classmethod
    def _accept_list(cls, value: Any) -> Any:
        if isinstance(value, list | tuple):
            if len(value) != 4:
                raise ValueError("should be four numbers: x, y, width, height in millimetres")
            return dict(zip(("x", "y", "width", "height"), value, strict=True))
        return value

    def stands_in(self, other: "Box") -> bool:
        """Tell whether it leaves another box nowhere by more than a hundredth of a millimetre."""
        across = other.x - 0.01 <= self.x and self.x + self.width <= other.x + other.width + 0.01
        down = other.y - 0.01 <= self.y and self.y + self.height <= other.y + other.height + 0.01
        return across and down


# An element of a layout for many sizes has no box of its own: its layout places it.
UNPLACED = Box(x=0, y=0, width=0, height=0)


class Fill(Record):
    """What a shape is filled with: a brand color with a tint, or a gradient between two.

    `angle` is in degrees, 0 from left to right, 90 from top to bottom; a plain string is a color's
    token.
    """

    color: Id
    tint: Share = 1.0
    to: Id | None = None
    to_tint: Share = 1.0
    angle: Number = 90.0

    @model_validator(mode="before")
    @classmethod
    def _accept_token(cls, value: Any) -> Any:
        return {"color": value} if isinstance(value, str) else value


class Line(Record):
    """A stroke: brand color and width in points."""

    color: Id
    width: PointSize = 0.5
    dash: tuple[Number, ...] = ()


class _Frame(Record):
    """What all frames have: an id, a box in millimetres, and the panel it is measured from.

    `shown_with` names a slot: the frame is left out while that slot is empty. `hidden_with` names
    one that it stands in for: the frame is left out while that slot shows anything.
    """

    id: Id
    box: Box = UNPLACED
    panel: Id | None = None
    rotate: Number = 0.0
    opacity: Share = 1.0
    multiply: bool = False
    shown_with: Id | None = None
    hidden_with: Id | None = None


class TextFrame(_Frame):
    """A frame of text: a slot's, or a fixed text of the template.

    `size` and `least_size` (points) take the place of the style's, `most_lines` bounds its lines.
    """

    kind: Literal["text"]
    slot: Id | None = None
    text: Localized | None = None
    style: Id
    columns: Whole = Field(default=1, ge=1, le=12)
    gutter: Millimetres = 4.0
    inset: Millimetres = 0.0
    vertical: VerticalAlign = "top"
    align: Align | None = None
    fill: Fill | None = None
    line: Line | None = None
    radius: Millimetres = 0.0
    on_grid: bool = False
    size: PointSize | None = None
    least_size: PointSize | None = None
    most_lines: Whole | None = Field(default=None, ge=1)
    artifact: bool = False


class PictureFrame(_Frame):
    """A frame of a pixel picture or drawing: a slot's, or a fixed file of the library."""

    kind: Literal["picture"]
    slot: Id | None = None
    file: FilePath | None = None
    fit: Literal["fill", "fit"] = "fill"
    mask: Literal["rectangle", "ellipse", "rounded"] = "rectangle"
    radius: Millimetres = 0.0
    fill: Fill | None = None
    line: Line | None = None


class ShapeFrame(_Frame):
    """A drawn shape that is never content."""

    kind: Literal["shape"]
    shape: Literal["rectangle", "rounded", "ellipse", "line"] = "rectangle"
    radius: Millimetres = 0.0
    fill: Fill | None = None
    line: Line | None = None


class DrawingFrame(_Frame):
    """A vector drawing of the library, ornament unless it has an alternative text."""

    kind: Literal["drawing"]
    file: FilePath
    color: Id | None = None
    fit: Literal["fill", "fit", "stretch"] = "fit"
    align: tuple[Share, Share] = (0.5, 0.5)
    alt: Localized | None = None


class LogoFrame(_Frame):
    """A mark of the brand; `logo: municipality` is the mark of the document's municipality."""

    kind: Literal["logo"]
    logo: Id
    color: Id | None = None
    align: tuple[Share, Share] = (0.0, 0.5)


class PartnersFrame(_Frame):
    """A partner strip of the brand, marks side by side at one optical height.

    With `grow` the marks fill the box; else they are no higher than the strip says.
    """

    kind: Literal["partners"]
    strip: Id
    color: Id | None = None
    style: Id | None = None
    align: Literal["left", "center", "right", "spread"] = "left"
    grow: bool = False


class QrFrame(_Frame):
    """A QR code of a slot's address, drawn as vector with its quiet zone inside the box."""

    kind: Literal["qr"]
    slot: Id
    color: Id | None = None
    quiet: bool = True


class TableColumn(Record):
    """A column of a table: its id in the rows, its head, its share of the width, and its styles."""

    id: Id
    head: Localized
    share: Extent = 1.0
    align: Align = "left"
    style: Id | None = None


class TableFrame(_Frame):
    """A table that a slot's rows fill; heads are repeated in each frame of a chain."""

    kind: Literal["table"]
    slot: Id
    columns: tuple[TableColumn, ...] = Field(min_length=1)
    style: Id
    head_style: Id
    rule: Line | None = None
    head_rule: Line | None = None
    stripe: Fill | None = None
    padding: Millimetres = 1.5


Frame = Annotated[
    TextFrame
    | PictureFrame
    | ShapeFrame
    | DrawingFrame
    | LogoFrame
    | PartnersFrame
    | QrFrame
    | TableFrame,
    Field(discriminator="kind"),
]
