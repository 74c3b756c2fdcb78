"""Envelopes and sheets of labels as data: `templates/mailing.yaml`."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from brochure_studio.model.frames import Box
from brochure_studio.model.record import (
    Day,
    Extent,
    Id,
    Localized,
    Millimetres,
    PointSize,
    Record,
    Whole,
)

# Sheets of labels are A4 (ISO 216), in millimetres.
A4 = (210.0, 297.0)
# What manufacturers round off, in millimetres.
_SLACK = 0.11

_Slip = Annotated[Millimetres, Field(ge=0)]


class EnvelopeRow(Record):
    """An envelope: what its window shows of a letter, and where an address is printed on it.

    `visible` is the rectangle of the sheet that is in sight however it slides, from the sheet's top
    left corner; `slide` is how far it can slide across and down in all. `folds` are the heights at
    which the sheet is folded, from its top. `address`, `sender` and `postage` are places on the
    envelope; the address is set in `size` points, and down to `least_size` where it would not fit.
    """

    name: Localized
    width: Extent
    height: Extent
    visible: Box | None = None
    slide: tuple[_Slip, _Slip] = (0.0, 0.0)
    folds: tuple[Extent, ...] = ()
    address: Box | None = None
    sender: Box | None = None
    postage: Box | None = None
    size: PointSize = 12.0
    least_size: PointSize = 10.0
    source: str
    date: Day

    @model_validator(mode="after")
    def _fits(self) -> "EnvelopeRow":
        """Refuse a place that is not on the envelope."""
        for name in ("address", "sender", "postage"):
            box = getattr(self, name)
            if box is not None and not _inside(box, self.width, self.height):
                raise ValueError(f"`{name}` is not inside the envelope")
        return self


class LabelRow(Record):
    """A sheet of labels: how many across and down, their size, the first one's corner, the pitch.

    `margin` is the air inside a label's edge. The address is set in `size` points and goes down to
    `least_size` where it would not fit. `products` are what the sheets are sold as.
    """

    name: Localized
    products: tuple[str, ...] = ()
    columns: Annotated[Whole, Field(ge=1, le=20)]
    rows: Annotated[Whole, Field(ge=1, le=40)]
    label: tuple[Extent, Extent]
    first: tuple[_Slip, _Slip]
    pitch: tuple[Extent, Extent]
    corner: _Slip = 0.0
    margin: _Slip = 3.0
    size: PointSize = 10.5
    least_size: PointSize = 8.0
    source: str
    date: Day

    @model_validator(mode="after")
    def _fits(self) -> "LabelRow":
        """Refuse labels that lie over each other or leave the sheet."""
        counts = (self.columns, self.rows)
        for side in (0, 1):
            if counts[side] > 1 and self.pitch[side] < self.label[side] - _SLACK:
                raise ValueError("the labels lie over each other: `pitch` is less than `label`")
            used = self.first[side] + (counts[side] - 1) * self.pitch[side] + self.label[side]
            if used > A4[side] + _SLACK:
                raise ValueError(f"the labels take {used:g} mm of {A4[side]:g} mm of the sheet")
        if self.least_size > self.size:
            raise ValueError("`least_size` is more than `size`")
        return self

    @property
    def each(self) -> int:
        """Return how many labels a sheet has."""
        return self.columns * self.rows


class Mailing(Record):
    """All envelopes and labels of a library, and how addresses and senders are set on them.

    `address_style` and `sender_style` are paragraph styles of the brand, `logo` is its mark on
    envelopes; `sender` holds lines with the brand's facts in braces.
    """

    format: Literal["mailing/1"]
    brand: Id
    address_style: Id
    sender_style: Id
    logo: Id | None = None
    sender: Localized = Localized()
    envelopes: dict[Id, EnvelopeRow] = {}
    labels: dict[Id, LabelRow] = {}

    def envelope(self, name: str) -> EnvelopeRow | None:
        """Return the envelope of an id or of a name as people write it, such as `C5`."""
        return self.envelopes.get(name.strip().casefold().replace(" ", "-"))


def _inside(box: Box, width: float, height: float) -> bool:
    return box.x >= 0 and box.y >= 0 and box.x + box.width <= width and box.y + box.height <= height
