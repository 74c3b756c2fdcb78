"""The template: size or panels, page kinds, frames, chains, and slots with what they open."""

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

Purpose = Literal["brochure", "ad", "letter", "poster", "postcard", "card", "sheet", "screen"]
Aspect = Literal["content", "style", "position"]
VerticalAlign = Literal["top", "middle", "bottom"]


class Box(Record):
    """A rectangle in millimetres from the page's or panel's top left corner; written `[x, y, width,
    height]`.
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


class Fill(Record):
    """What a shape is filled with: a brand color with a tint, or a gradient between two at an
    angle.

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
    """What all frames have: an id, a box in millimetres, a panel it is measured from, and when it
    shows.

    `shown_with` names a slot: the frame is left out while that slot is empty.
    """

    id: Id
    box: Box
    panel: Id | None = None
    rotate: Number = 0.0
    opacity: Share = 1.0
    multiply: bool = False
    shown_with: Id | None = None


class TextFrame(_Frame):
    """A frame of text: a slot's, or a fixed text of the template."""

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
    """A partner strip of the brand, marks side by side at one optical height."""

    kind: Literal["partners"]
    strip: Id
    color: Id | None = None
    style: Id | None = None
    align: Literal["left", "center", "right", "spread"] = "left"


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


class PanelRow(Record):
    """A panel of a folded page, from left to right, with its width in millimetres.

    `folds_in` marks the panel that is folded inside the others and so must be narrower.
    """

    id: Id
    name: Localized
    width: Extent
    folds_in: bool = False


class Count(Record):
    """How many pages of a kind a document may have."""

    least: Whole = Field(default=1, ge=0)
    most: Whole = Field(default=1, ge=1)


class PageKind(Record):
    """A kind of page: its frames, panels where it is folded, and how many of it there may be."""

    id: Id
    name: Localized
    about: Localized = Localized()
    count: Count = Count()
    background: Fill | None = None
    panels: tuple[PanelRow, ...] = ()
    frames: tuple[Frame, ...] = ()
    even_kind: Id | None = None


class Chain(Record):
    """Text frames that one slot's text runs through, in order; on one page kind or over several."""

    slot: Id
    frames: tuple[Id, ...] = Field(min_length=2)


class Bounds(Record):
    """How far an open slot may go: the box it may move within (mm) and the sizes of its text
    (points).
    """

    within: Box | None = None
    least_size: PointSize | None = None
    most_size: PointSize | None = None
    styles: tuple[Id, ...] = ()


class Slot(Record):
    """A place for content: what it takes, what it opens to change (nothing by default), what it
    asks for.

    `markup` none takes plain text, inline takes bold, italic and links, blocks takes paragraphs,
    headings and lists
    too. `block_styles` names the styles for `h1` `h2` `h3` `list` `quote` in it. `fit` lets text
    shrink to the
    style's `least_size`. `most_chars` is the length that the design is made for. A `neutral` text
    is the
    same in every language, such as a name or an address; pictures and codes always are.
    """

    name: Localized
    help: Localized = Localized()
    kind: Literal["text", "picture", "qr", "table"] = "text"
    opens: tuple[Aspect, ...] = ()
    bounds: Bounds = Bounds()
    required: bool = False
    must_change: bool = False
    markup: Literal["none", "inline", "blocks"] = "none"
    block_styles: dict[Literal["h1", "h2", "h3", "list", "quote", "first"], Id] = {}
    most_chars: Whole | None = Field(default=None, ge=1)
    fit: bool = False
    decorative: bool = False
    neutral: bool = False
    fallback: Localized = Localized()
    fallback_file: FilePath | None = None
    fallback_rows: tuple[dict[Id, str], ...] = ()

    def open_to(self, aspect: Aspect) -> bool:
        """Tell whether an aspect of the slot may be changed."""
        return aspect in self.opens


class MergeField(Record):
    """A merge field of a letter: its name and the value of the made-up sample recipient."""

    name: Localized
    sample: str


class Fold(Record):
    """How a sheet is folded; `gap` is how much narrower (mm) a panel that folds in must be."""

    kind: Literal["roll", "z", "half", "gate"]
    gap: Millimetres = 1.0


class Window(Record):
    """The part of a letter that an envelope's window shows, in millimetres."""

    envelope: str
    box: Box


class Template(Record):
    """A template as its designer writes it; lengths in millimetres, type sizes in points."""

    format: Literal["template/1"]
    id: Id
    version: Whole = Field(default=1, ge=1)
    name: Localized
    about: Localized = Localized()
    purpose: Purpose
    brand: Id
    keeper: Localized = Localized()
    width: Extent
    height: Extent
    bleed: Millimetres = Field(default=3.0, ge=0, le=50)
    safe: Millimetres = Field(default=5.0, ge=0, le=100)
    baseline: Extent = 4.0
    baseline_start: Millimetres = 0.0
    fold: Fold | None = None
    window: Window | None = None
    pages_multiple: Whole = Field(default=1, ge=1)
    most_pages: Whole | None = None
    pages: tuple[PageKind, ...] = Field(min_length=1)
    chains: tuple[Chain, ...] = ()
    slots: dict[Id, Slot]
    fields: dict[Id, MergeField] = {}
    receivers: tuple[Id, ...] = Field(min_length=1)

    def kind(self, id: str) -> PageKind | None:
        """Return the page kind of an id, or None."""
        return next((kind for kind in self.pages if kind.id == id), None)
