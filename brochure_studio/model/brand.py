"""The brand: colors, typefaces, styles, marks, members, partners, legal lines and rules."""

from datetime import date
from typing import Literal

from pydantic import Field

from brochure_studio.model.record import (
    Day,
    Extent,
    FilePath,
    HexColor,
    Id,
    Language,
    Localized,
    Millimetres,
    Number,
    Percent,
    PointSize,
    Record,
    Share,
    Whole,
)
from brochure_studio.values.color import Cmyk, Color, Rgb

Align = Literal["left", "justify", "center", "right"]
Case = Literal["none", "upper", "small-caps"]
Figures = Literal["default", "old-style", "lining", "tabular", "tabular-old-style"]
RoleName = Literal["H1", "H2", "H3", "P", "Caption"]


class BrandColor(Record):
    """A brand color: process inks in percent, screen color, and a spot ink's name or None."""

    name: Localized
    cmyk: tuple[Percent, Percent, Percent, Percent]
    rgb: HexColor
    spot: str | None = None

    def color(self, token: str) -> Color:
        """Return the color as the scene uses it, under its token."""
        c, m, y, k = (share / 100 for share in self.cmyk)
        return Color(Cmyk(c, m, y, k), Rgb.from_hex(self.rgb), self.spot, token=token)


class Cut(Record):
    """One font file of a typeface."""

    file: FilePath
    weight: Whole = Field(default=400, ge=100, le=900)
    italic: bool = False


class Typeface(Record):
    """A typeface: family name, cuts, and the typefaces to look in for missing characters."""

    family: str
    cuts: tuple[Cut, ...] = Field(min_length=1)
    fallback: tuple[Id, ...] = ()


class TabStop(Record):
    """A tab stop in millimetres from the column's left edge."""

    at: Extent
    align: Literal["left", "center", "right", "decimal"] = "left"
    leader: str = ""


class CharacterStyle(Record):
    """What a run of characters changes of its paragraph's style; None leaves it as it is."""

    typeface: Id | None = None
    weight: Whole | None = None
    italic: bool | None = None
    size: PointSize | None = None
    color: Id | None = None
    case: Case | None = None
    figures: Figures | None = None
    tracking: Number | None = None
    underline: bool | None = None


class ParagraphStyle(Record):
    """A paragraph style; what is None comes from `based_on`, and at last from the plain defaults.

    Sizes, leading and spaces are points, indents and tabs millimetres, tracking 1/1000 em.
    `leading` of None is the template's baseline grid. `bold_weight` is the weight of `**bold**`
    text. `least_size` is as far as copyfit may go.
    """

    name: Localized | None = None
    based_on: Id | None = None
    role: RoleName | None = None
    typeface: Id | None = None
    weight: Whole | None = None
    bold_weight: Whole | None = None
    italic: bool | None = None
    size: PointSize | None = None
    least_size: PointSize | None = None
    leading: PointSize | None = None
    color: Id | None = None
    align: Align | None = None
    case: Case | None = None
    figures: Figures | None = None
    tracking: Number | None = None
    space_before: Number | None = None
    space_after: Number | None = None
    left_indent: Millimetres | None = None
    right_indent: Millimetres | None = None
    first_indent: Millimetres | None = None
    first_after_heading_indent: bool | None = None
    hyphenate: bool | None = None
    widows: Whole | None = None
    orphans: Whole | None = None
    keep_with_next: bool | None = None
    balance: bool | None = None
    hang: Share | None = None
    tabs: tuple[TabStop, ...] | None = None
    drop_cap_lines: Whole | None = None
    drop_cap: Id | None = None
    bullet: str | None = None


class Logo(Record):
    """A mark: its drawing, the least width and the clear space around it in millimetres.

    The clear space is that of the mark at its least width, and grows with it; `one_color` allows it
    to be set in one brand color.
    """

    file: FilePath
    name: Localized
    alt: Localized
    least_width: Extent
    clear_space: Millimetres = 0.0
    one_color: tuple[Id, ...] = ()


class Municipality(Record):
    """A member municipality in a period; after `valid_to` its `successor` takes its place."""

    id: Id
    name: str
    valid_from: Day | None = None
    valid_to: Day | None = None
    successor: Id | None = None
    member: bool = True
    county: str = ""
    logo: Id | None = None
    web: str = ""
    email: str = ""
    phone: str = ""
    postal: str = ""
    source: str = ""

    def valid_on(self, day: date) -> bool:
        """Tell whether the municipality exists on a day."""
        after_start = self.valid_from is None or self.valid_from <= day
        return after_start and (self.valid_to is None or day <= self.valid_to)


class Partner(Record):
    """A partner that may stand in a partner strip."""

    id: Id
    name: str
    logo: Id
    web: str = ""


class PartnerStrip(Record):
    """A row of marks in a fixed order; `members` puts the municipalities of the day first."""

    label: Localized = Localized()
    members: bool = False
    partners: tuple[Id, ...] = ()
    gap: Extent = 8.0
    height: Extent = 10.0


class BrandRules(Record):
    """What every template of the brand keeps to; sizes in points, contrast as in WCAG 2.1."""

    least_text_size: PointSize = 6.0
    least_contrast: Number = 4.5
    most_tracking: Number = 200.0
    tint_steps: tuple[Share, ...] = ()


class Brand(Record):
    """A brand as its keeper writes it in `brand.yaml`."""

    format: Literal["brand/1"]
    id: Id
    version: Whole = 1
    name: str
    working_language: Language = "nn"
    languages: tuple[Language, ...] = ("nn",)
    keeper: Localized = Localized()
    colors: dict[Id, BrandColor]
    typefaces: dict[Id, Typeface]
    paragraph_styles: dict[Id, ParagraphStyle]
    character_styles: dict[Id, CharacterStyle] = {}
    logos: dict[Id, Logo] = {}
    municipalities: tuple[Municipality, ...] = ()
    partners: tuple[Partner, ...] = ()
    partner_strips: dict[Id, PartnerStrip] = {}
    legal: dict[Id, Localized] = {}
    facts: dict[Id, Localized] = {}
    hyphenation: dict[Language, tuple[str, ...]] = {}
    rules: BrandRules = BrandRules()

    def color(self, token: str) -> Color:
        """Return the color of a token; a KeyError names a token that the brand does not have."""
        return self.colors[token].color(token)

    def municipality(self, id: str) -> Municipality | None:
        """Return the municipality of an id, or None."""
        return next((m for m in self.municipalities if m.id == id), None)

    def municipalities_on(self, day: date) -> tuple[Municipality, ...]:
        """Return the members that exist on a day, in the order of the file."""
        return tuple(m for m in self.municipalities if m.member and m.valid_on(day))

    def municipality_on(self, id: str, day: date) -> Municipality | None:
        """Return the municipality of an id on a day, or the one that has succeeded it by then.

        None where the chain of successors ends.
        """
        found, seen = self.municipality(id), set[str]()
        while found and not found.valid_on(day) and found.successor and found.id not in seen:
            seen.add(found.id)
            found = self.municipality(found.successor)
        return found if found and found.valid_on(day) else None
