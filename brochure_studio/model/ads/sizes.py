"""Sizes of ads as data: screen formats, modules of newspapers, magazine pages, large formats."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from brochure_studio.model.layouts import Medium
from brochure_studio.model.receivers import Resolution
from brochure_studio.model.record import (
    Day,
    Extent,
    Id,
    Localized,
    Millimetres,
    Number,
    Percent,
    PointSize,
    Record,
    Whole,
)

ModuleCode = Annotated[str, Field(pattern=r"^[1-9][1-9]$")]
PictureFormat = Literal["png", "jpeg", "webp"]


class SizeKind(Record):
    """A kind of size: its medium, the receiver of its files and the picture formats it takes.

    `scales` are the pixels a point is drawn with on screen, 1 and 2 for common and dense ones.
    `free` lets people name a size that no row has: `468x60` for pixels, `120x90mm` for print; of
    several kinds the first takes it. `least_text` is in points, which on screen are pixels.
    `resolution` takes the place of the receiver's: what is seen from afar may be coarser.
    """

    name: Localized
    medium: Medium
    receiver: Id
    formats: tuple[PictureFormat, ...] = ("jpeg",)
    scales: tuple[Annotated[Whole, Field(ge=1, le=4)], ...] = (1,)
    free: bool = False
    bleed: Millimetres = 0.0
    least_text: PointSize = 8.0
    resolution: Resolution | None = None


class SizeRow(Record):
    """A size of `sizes.yaml`: its kind, its extent in pixels or millimetres, and its limits.

    `most_bytes` and `least_text` are the kind's where they are not given. `safe` keeps what is read
    clear of the edges by shares of the page, in percent: top, right, bottom, left, for places that
    lay their own buttons over a picture.
    """

    kind: Id
    name: Localized
    width: Extent
    height: Extent
    unit: Literal["px", "mm"]
    most_bytes: Annotated[Whole, Field(gt=0)] | None = None
    least_text: PointSize | None = None
    bleed: Millimetres | None = None
    safe: tuple[Percent, Percent, Percent, Percent] = (0, 0, 0, 0)
    formats: tuple[PictureFormat, ...] = ()
    source: str
    date: Day


class Paper(Record):
    """A newspaper: the widths of its columns and heights of its modules, and where ads are sent.

    A module's code is its height then its width, so `43` is four modules high and three columns
    wide; `without` names codes that the paper does not sell. `deadline` is in words, as the paper
    says it; `ink_limit` is its own where it has one. `screen` names the rows its site takes, with
    the bytes it takes of each.
    """

    name: str
    kind: Id = "newspaper"
    page: tuple[Extent, Extent]
    columns: tuple[Extent, ...] = Field(min_length=1, max_length=9)
    rows: tuple[Extent, ...] = Field(min_length=1, max_length=9)
    without: tuple[ModuleCode, ...] = ()
    contact: str = ""
    deadline: Localized = Localized()
    ink_limit: Annotated[Number, Field(gt=0, le=400)] | None = None
    screen: dict[Id, Annotated[Whole, Field(gt=0)]] = {}
    source: str
    date: Day


class Sizes(Record):
    """All sizes of a library, as in `templates/sizes.yaml`."""

    format: Literal["sizes/1"]
    kinds: dict[Id, SizeKind]
    sizes: dict[Id, SizeRow] = {}
    papers: dict[Id, Paper] = {}

    @model_validator(mode="after")
    def _lead_somewhere(self) -> "Sizes":
        """Refuse a row or a paper of a kind, or a paper's screen format, that is not there."""
        kinds = [(id, row.kind) for id, row in self.sizes.items()]
        for id, kind in (*kinds, *((id, paper.kind) for id, paper in self.papers.items())):
            if kind not in self.kinds:
                raise ValueError(f"`{id}` is of a kind that is not there: `{kind}`")
        for id, paper in self.papers.items():
            if id in self.sizes:
                raise ValueError(f"`{id}` is both a paper and a size")
            for format in paper.screen:
                if format not in self.sizes or self.sizes[format].unit != "px":
                    raise ValueError(f"`{id}` takes a screen format that is not there: `{format}`")
        return self
