"""An ad as a page of HTML for a browser: the same fonts, texts, picture, logo and call."""

import html
from pathlib import Path

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.brand import Brand, Municipality
from brochure_studio.usecases.documents import Work


def ad_page(
    work: Work, size: AdSize, municipality: Municipality, picture: Path, library: Path
) -> str:
    """Return a page whose picture covers it, with a panel for the words and the logo."""
    brand, (width, height) = work.brand, size.pixels or (1, 1)
    low = height < 130
    words = "" if low else f"<p>{_text(work, 'text')}</p>"
    logo = library / next(iter(brand.logos.values())).file
    return (
        f'<html lang="nn"><meta charset="utf-8"><style>{_style(brand, library, width, height)}'
        f'</style><body><img class="picture" src="{picture.as_uri()}"><div class="panel">'
        f"<h1>{_text(work, 'title')}</h1>{words}<b>{_text(work, 'call')}</b>"
        f"<i>{html.escape(municipality.name)}</i>"
        f'<img class="logo" src="{logo.as_uri()}"></div></body></html>'
    )


def _text(work: Work, slot: str) -> str:
    content = work.document.content.get(slot)
    return html.escape((content.text if content else None) or "")


def _style(brand: Brand, library: Path, width: int, height: int) -> str:
    faces = "".join(
        f'@font-face {{ font-family: "{typeface.family}"; '
        f'src: url("{(library / cut.file).as_uri()}"); '
        f"font-weight: {cut.weight}; font-style: {'italic' if cut.italic else 'normal'} }}\n"
        for typeface in brand.typefaces.values()
        for cut in typeface.cuts
    )
    family = next(iter(brand.typefaces.values())).family
    color = next(iter(brand.colors.values())).rgb
    upright = height > width
    panel = (
        "left: 0; right: 0; bottom: 0; height: 45%"
        if upright
        else "left: 0; width: 50%; inset-block: 0"
    )
    unit = min(width, height * 2) / 100
    return (
        f"{faces}* {{ margin: 0; box-sizing: border-box }}"
        f"body {{ width: {width}px; height: {height}px; position: relative; overflow: hidden;"
        f' font-family: "{family}" }}'
        ".picture { position: absolute; width: 100%; height: 100%; object-fit: cover }"
        f".panel {{ position: absolute; {panel}; padding: {2 * unit}px; background: {color};"
        " color: white; display: flex; flex-direction: column; gap: 4px; overflow: hidden }"
        f"h1 {{ font-size: {max(12, 5 * unit)}px }} p, i {{ font-size: {max(11, 2.5 * unit)}px }}"
        f"b {{ font-size: {max(11, 3 * unit)}px; background: white; color: black;"
        " border-radius: 4px; padding: 4px; align-self: start }"
        f".logo {{ height: {6 * unit}px; align-self: start }}"
    )
