"""A document as a page of HTML, frame for frame where the template has them, for WeasyPrint."""

import html
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

from brochure_studio.model.brand import Brand, ParagraphStyle
from brochure_studio.model.document import Document
from brochure_studio.model.frames import (
    Box,
    DrawingFrame,
    Fill,
    Frame,
    LogoFrame,
    PartnersFrame,
    PictureFrame,
    ShapeFrame,
    TextFrame,
)
from brochure_studio.model.template import PageKind, Template

POINTS = 72 / 25.4


def as_html(template: Template, brand: Brand, document: Document) -> str:
    """Return HTML whose file names are relative to the library's folder."""
    pages = "".join(
        f"<section>{''.join(_frames(kind, template, brand, document))}</section>"
        for kind in template.pages
    )
    style = _style(template, brand)
    return f'<html lang="{document.language}"><style>{style}</style><body>{pages}</body></html>'


def _style(template: Template, brand: Brand) -> str:
    faces = "".join(
        f'@font-face {{ font-family: "{typeface.family}"; src: url("{cut.file}"); '
        f"font-weight: {cut.weight}; font-style: {'italic' if cut.italic else 'normal'} }}\n"
        for typeface in brand.typefaces.values()
        for cut in typeface.cuts
    )
    bleed = template.bleed
    return (
        f"{faces}@page {{ size: {template.width}mm {template.height}mm; margin: 0; "
        f"bleed: {bleed}mm; marks: crop }}\n"
        f"body {{ margin: 0; line-height: {template.baseline}mm }}\n"
        "section { break-after: page; position: relative; width: 100%; height: 100% }\n"
        "section > * { position: absolute; object-fit: cover }\n"
        "p, h2, ol { margin: 0; padding: 0 } p { hyphens: auto }\n"
    )


def _frames(kind: PageKind, template: Template, brand: Brand, document: Document) -> Iterator[str]:
    lefts = dict(_lefts(kind))
    continued = {id for chain in template.chains for id in chain.frames[1:]}
    for frame in kind.frames:
        box = _box(frame.box, lefts.get(frame.panel or "", 0.0))
        if frame.id not in continued:
            yield from _frame(frame, box, template, brand, document)


def _lefts(kind: PageKind) -> Iterator[tuple[str, float]]:
    left = 0.0
    for panel in kind.panels:
        yield panel.id, left
        left += panel.width


def _box(box: Box, left: float) -> str:
    return f"left: {box.x + left}mm; top: {box.y}mm; width: {box.width}mm; height: {box.height}mm"


def _frame(
    frame: Frame, box: str, template: Template, brand: Brand, document: Document
) -> Iterator[str]:
    match frame:
        case TextFrame(slot=slot, style=style) if slot:
            yield f'<div style="{box}; {_text_style(style, brand)}">{_text(slot, document)}</div>'
        case PictureFrame(slot=slot, file=file):
            own = document.content.get(slot or "")
            fallback = template.slots[slot].fallback_file if slot else file
            yield _image(box, (own.picture if own else None) or fallback or "")
        case DrawingFrame(file=file):
            yield _image(box, file)
        case LogoFrame(logo=logo) if logo in brand.logos:
            yield _image(box, brand.logos[logo].file)
        case PartnersFrame():
            for partner in brand.partners:
                yield _image(box, brand.logos[partner.logo].file)
        case ShapeFrame(fill=Fill(color=color)):
            yield f'<div style="{box}; background: {brand.colors[color].rgb}"></div>'
        case _:  # The rest is small: codes, tables, fixed lines.
            pass


def _image(box: str, file: str) -> str:
    return f'<img style="{box}" src="{html.escape(file)}">'


def _text(slot: str, document: Document) -> str:
    content = document.content.get(slot)
    return MarkdownIt("commonmark").render(content.text or "") if content else ""


def _text_style(name: str, brand: Brand) -> str:
    size, typeface, align, color = 10.0, "", "left", ""
    for style in _lineage(name, brand):
        size, typeface = style.size or size, style.typeface or typeface
        align, color = style.align or align, style.color or color
    family = brand.typefaces[typeface].family if typeface else "serif"
    rgb = brand.colors[color].rgb if color else "black"
    return f"font: {size}pt '{family}'; text-align: {align}; color: {rgb}"


def _lineage(name: str, brand: Brand) -> list[ParagraphStyle]:
    """Return a style and what it is based on, the oldest first."""
    style = brand.paragraph_styles[name]
    return [*(_lineage(style.based_on, brand) if style.based_on else []), style]


def base_url(library: Path) -> str:
    """Return the address that the HTML's file names are relative to."""
    return library.as_uri() + "/"
