"""The template: size or panels, page kinds, chains, and slots with what they open."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticKnownError

from brochure_studio.model.conditions import Condition, FieldName
from brochure_studio.model.frames import Box, Fill, Frame, Line
from brochure_studio.model.layouts import SizeLayout, SizeOffer, Stack
from brochure_studio.model.record import (
    Extent,
    FilePath,
    Id,
    Localized,
    Millimetres,
    PointSize,
    Record,
    Whole,
)

Purpose = Literal["brochure", "ad", "letter", "poster", "postcard", "card", "sheet", "screen"]
Aspect = Literal["content", "style", "position", "visibility"]


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
    """A kind of page: its frames, panels where it is folded, and how many of it there may be.

    `stacks` set some of the frames one behind the other, by the room their texts need.
    """

    id: Id
    name: Localized
    about: Localized = Localized()
    count: Count = Count()
    background: Fill | None = None
    panels: tuple[PanelRow, ...] = ()
    frames: tuple[Frame, ...] = ()
    even_kind: Id | None = None
    stacks: tuple[Stack, ...] = ()


class Chain(Record):
    """Text frames that one slot's text runs through, in order; on one page kind or over several."""

    slot: Id
    frames: tuple[Id, ...] = Field(min_length=2)


class Bounds(Record):
    """How far an open slot may go: within which box (mm), sizes of text (points), and styles."""

    within: Box | None = None
    least_size: PointSize | None = None
    most_size: PointSize | None = None
    styles: tuple[Id, ...] = ()


class Slot(Record):
    """A place for content: what it takes, what it opens to change, and what it asks for.

    Nothing is open by default. `markup` none takes plain text, inline takes bold, italic and links,
    blocks takes paragraphs, headings and lists too. `block_styles` names the styles for `h1` `h2`
    `h3` `list` `quote` in it, and `first` for the first paragraph. `fit` lets text shrink to the
    style's `least_size`. `most_chars` is the length that the design is made for. A `neutral` text
    is the same in every language, such as a name or an address; pictures and codes always are.
    `tells` says which duty of a letter the slot meets: where the address comes from (GDPR, art.
    14), or how to object to more letters (art. 21).
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
    tells: Literal["origin", "objection"] | None = None
    fallback: Localized = Localized()
    fallback_file: FilePath | None = None
    fallback_rows: tuple[dict[Id, str], ...] = ()

    def open_to(self, aspect: Aspect) -> bool:
        """Tell whether an aspect of the slot may be changed."""
        return aspect in self.opens


class MergeField(Record):
    """A merge field of a letter: its name and the value of the made-up sample recipient.

    `formerly` are names that older documents may still call it by.
    """

    name: Localized
    sample: str
    formerly: tuple[FieldName, ...] = ()


class Greeting(Record):
    """How a letter greets whom it knows by name, and whom it does not, in each language.

    It fills `{helsing}`. `named` is for recipients with a first name, and may hold fields.
    """

    named: Localized
    unnamed: Localized


class Fold(Record):
    """How a sheet is folded; `gap` is how much narrower (mm) a panel that folds in must be."""

    kind: Literal["roll", "z", "half", "gate"]
    gap: Millimetres = 1.0


class Window(Record):
    """The part of a letter that an envelope's window shows, in millimetres.

    `envelope` is the usual one, `also` are others that a document may be made for; all are rows of
    `mailing.yaml`. In the one chosen the frame `frame` must stand inside the window, and nothing
    else but the frames that `shows` names may show. In another than the usual one the frame moves
    with the window, or to its box in `places`. `folds` is the line of the marks to fold at.
    """

    envelope: str
    box: Box
    also: tuple[Id, ...] = ()
    frame: Id = "address"
    shows: tuple[Id, ...] = ()
    places: dict[Id, Box] = {}
    folds: Line | None = None


def _given(value: Any) -> Any:
    if value is ...:
        raise PydanticKnownError("missing")
    return value


_Side = Annotated[Extent, BeforeValidator(_given)]


class Template(Record):
    """A template as its designer writes it; lengths in millimetres, type sizes in points.

    It has either pages of one size, or `elements` that its `layouts` place on a page of any size:
    of the layouts the first whose shape fits is taken.
    """

    format: Literal["template/1"]
    id: Id
    version: Whole = Field(default=1, ge=1)
    name: Localized
    about: Localized = Localized()
    purpose: Purpose
    brand: Id
    keeper: Localized = Localized()
    width: _Side = 210.0
    height: _Side = 297.0
    bleed: Millimetres = Field(default=3.0, ge=0, le=50)
    safe: Millimetres = Field(default=5.0, ge=0, le=100)
    baseline: Extent = 4.0
    baseline_start: Millimetres = 0.0
    fold: Fold | None = None
    window: Window | None = None
    pages_multiple: Whole = Field(default=1, ge=1)
    most_pages: Whole | None = None
    pages: tuple[PageKind, ...] = ()
    sizes: SizeOffer | None = None
    elements: tuple[Frame, ...] = ()
    layouts: tuple[SizeLayout, ...] = ()
    chains: tuple[Chain, ...] = ()
    slots: dict[Id, Slot]
    fields: dict[Id, MergeField] = {}
    greeting: Greeting | None = None
    conditions: dict[Id, Condition] = {}
    receivers: tuple[Id, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _ask_for_sides(cls, value: Any) -> Any:
        """Let only a template without pages of its own leave the page's sides unsaid."""
        if not isinstance(value, dict) or "pages" not in value:
            return value
        return {"width": ..., "height": ..., **value}

    def kind(self, id: str) -> PageKind | None:
        """Return the page kind of an id, or None."""
        return next((kind for kind in self.pages if kind.id == id), None)
