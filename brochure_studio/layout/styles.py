"""Styles of the brand turned into styles of the typesetter."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from brochure_studio.layout.tokens import TokenError, find_color, find_typeface
from brochure_studio.model.brand import Brand, CharacterStyle, Figures, ParagraphStyle, TabStop
from brochure_studio.typeset.style import ParagraphStyle as SetParagraph
from brochure_studio.typeset.style import Tab, TextStyle
from brochure_studio.values.font import FontKey
from brochure_studio.values.length import mm

_FIGURES: Mapping[Figures, tuple[str, ...]] = {
    "default": (),
    "old-style": ("onum", "pnum"),
    "lining": ("lnum", "pnum"),
    "tabular": ("lnum", "tnum"),
    "tabular-old-style": ("onum", "tnum"),
}
# From the tallest to the deepest letter of a face it is little more than its size.
_LARGER = 1.1


@dataclass(frozen=True, slots=True)
class Styled:
    """A paragraph style ready to set: the characters, the paragraph, and what else it says.

    `row` is the brand's style with everything it is based on; `fallbacks` are the faces in which
    missing characters are looked for.
    """

    row: ParagraphStyle
    text: TextStyle
    paragraph: SetParagraph
    fallbacks: tuple[FontKey, ...]

    @property
    def role(self) -> str:
        """Return the structure type of its paragraphs."""
        return self.row.role or "P"

    def least_scale(self) -> float:
        """Return how far copyfit may shrink it, as a share of its size."""
        return min(1.0, (self.row.least_size or self.text.size) / self.text.size)


def merge_style(brand: Brand, id: str) -> ParagraphStyle:
    """Return a paragraph style with what it is based on; a TokenError names what is missing."""
    chain: list[ParagraphStyle] = []
    seen: set[str] = set()
    at: str | None = id
    while at is not None:
        if at not in brand.paragraph_styles:
            raise TokenError(f"the brand {brand.id!r} has no paragraph style {at!r}")
        if at in seen:
            raise TokenError(f"the paragraph style {at!r} of {brand.id!r} is based on itself")
        seen.add(at)
        chain.append(brand.paragraph_styles[at])
        at = chain[-1].based_on
    merged: dict[str, object] = {}
    for row in reversed(chain):
        merged.update({key: value for key, value in row if value is not None})
    return ParagraphStyle.model_construct(**{**dict(ParagraphStyle()), **merged})


def style_paragraph(brand: Brand, id: str, language: str, baseline: float) -> Styled:
    """Return a brand's paragraph style ready to set.

    `baseline` is the leading in points of styles that give none; for larger type it is as many
    halves of it as the letters take, so that lines never lie upon each other.
    """
    row = merge_style(brand, id)
    if row.typeface is None:
        raise TokenError(f"the paragraph style {id!r} of {brand.id!r} names no typeface")
    face = find_typeface(brand, row.typeface)
    font = FontKey(face.family, row.weight or 400, bool(row.italic))
    fallbacks = tuple(
        FontKey(find_typeface(brand, f).family, font.weight, font.italic) for f in face.fallback
    )
    text = TextStyle(
        font=font,
        size=row.size or 10.0,
        color=find_color(brand, row.color or next(iter(brand.colors))),
        language=language,
        features=_FIGURES[row.figures or "default"],
        tracking=row.tracking or 0.0,
        case=row.case or "none",
    )
    return Styled(row, text, _paragraph(brand, row, text, baseline), fallbacks)


def _leading(size: float, baseline: float) -> float:
    if size <= baseline * _LARGER:
        return baseline
    return math.ceil(size * _LARGER / baseline * 2) / 2 * baseline


def _paragraph(brand: Brand, row: ParagraphStyle, text: TextStyle, baseline: float) -> SetParagraph:
    drop_cap = None
    if row.drop_cap_lines and row.drop_cap:
        drop_cap = style_characters(brand, text, brand.character_styles[row.drop_cap])
    return SetParagraph(
        leading=row.leading or _leading(text.size, baseline),
        align=row.align or "left",
        first_indent=mm(row.first_indent or 0.0),
        left_indent=mm(row.left_indent or 0.0),
        right_indent=mm(row.right_indent or 0.0),
        space_before=row.space_before or 0.0,
        space_after=row.space_after or 0.0,
        hyphenate=True if row.hyphenate is None else row.hyphenate,
        widows=2 if row.widows is None else row.widows,
        orphans=2 if row.orphans is None else row.orphans,
        keep_with_next=bool(row.keep_with_next),
        tabs=tuple(map(_tab, row.tabs or ())),
        drop_cap_lines=row.drop_cap_lines or 0,
        drop_cap=drop_cap,
        hang=row.hang or 0.0,
        balance=bool(row.balance),
    )


def _tab(stop: TabStop) -> Tab:
    return Tab(mm(stop.at), stop.align, stop.leader)


def style_characters(brand: Brand, base: TextStyle, row: CharacterStyle) -> TextStyle:
    """Return a text style with what a character style changes of it."""
    family = find_typeface(brand, row.typeface).family if row.typeface else base.font.family
    font = FontKey(
        family,
        base.font.weight if row.weight is None else row.weight,
        base.font.italic if row.italic is None else row.italic,
    )
    return replace(
        base,
        font=font,
        size=row.size or base.size,
        color=find_color(brand, row.color) if row.color else base.color,
        features=_FIGURES[row.figures] if row.figures else base.features,
        tracking=base.tracking if row.tracking is None else row.tracking,
        underline=base.underline if row.underline is None else row.underline,
        case=row.case or base.case,
    )


def scale_style(styled: Styled, scale: float, keep_leading: bool) -> Styled:
    """Return a style set smaller or larger; on a baseline grid the leading stays."""
    if scale == 1.0:
        return styled
    paragraph, text = styled.paragraph, styled.text
    by = 1.0 if keep_leading else scale
    drop_cap = paragraph.drop_cap
    if drop_cap is not None:
        drop_cap = replace(drop_cap, size=drop_cap.size * scale)
    return replace(
        styled,
        text=replace(text, size=text.size * scale),
        paragraph=replace(
            paragraph,
            leading=paragraph.leading * by,
            space_before=paragraph.space_before * by,
            space_after=paragraph.space_after * by,
            drop_cap=drop_cap,
        ),
    )


def bold_style(brand: Brand, styled: Styled, base: TextStyle) -> TextStyle:
    """Return the style of `**bold**` text."""
    if "strong" in brand.character_styles:
        return style_characters(brand, base, brand.character_styles["strong"])
    weight = styled.row.bold_weight or 700
    return replace(base, font=replace(base.font, weight=weight))


def italic_style(brand: Brand, base: TextStyle) -> TextStyle:
    """Return the style of `*emphasis*`: italic, and upright within italic text."""
    if "emphasis" in brand.character_styles:
        return style_characters(brand, base, brand.character_styles["emphasis"])
    return replace(base, font=replace(base.font, italic=not base.font.italic))


def link_style(brand: Brand, base: TextStyle) -> TextStyle:
    """Return the style of links: the brand's character style `link`, else the text's own."""
    if "link" in brand.character_styles:
        return style_characters(brand, base, brand.character_styles["link"])
    return base
