"""A letter of several pages for the small library: address on the first, folios on the others."""

from pathlib import Path

from tests.stories.small_letters import DOCUMENT, TEMPLATE
from tests.stories.small_library import SmallLibrary

_PAGE = """\
  - id: page-{n}
    name: {{nn: Side {n}, nb: Side {n}, en: Page {n}}}
    frames:
      - id: folio-{n}
        kind: text
        style: body
        box: [20, 280, 60, 6]
        text: "Side {{page}} av {{pages}}"
      - id: whose-{n}
        kind: text
        style: body
        box: [20, 12, 120, 6]
        text: "Til {{fornamn}} {{etternamn}}"
      - {{id: text-{n}, kind: text, slot: text, style: body, box: [20, 30, {width}, 230]}}
"""
STILL = (
    "Det er bygt hus du ikkje har sett, og verksemder du ikkje har høyrt om, leitar etter folk. "
    "Fleire av dei du gjekk på skule med, har flytta heim att."
)
# How many paragraphs fill so many pages.
_PARAGRAPHS = {1: 2, 2: 16, 3: 45}


def write_long_letter(
    small: SmallLibrary, pages: int, widths: tuple[int, ...] = (150, 120)
) -> Path:
    """Add a letter whose text runs over so many pages to a library; return its document."""
    more = "".join(_PAGE.format(n=n, width=widths[n - 2]) for n in range(2, pages + 1))
    frames = ", ".join(["text", *(f"text-{n}" for n in range(2, pages + 1))])
    chains = f"chains:\n  - {{slot: text, frames: [{frames}]}}\n" if pages > 1 else ""
    template = TEMPLATE.replace("slots:\n", f"{more}{chains}slots:\n", 1)
    (small.root / "templates" / "letter.yaml").write_text(template, encoding="utf-8")
    text = DOCUMENT
    for last, indent in (("og ferja går når ho går. Kom heim.\n", 4), ("Come home.\n", 8)):
        text = text.replace(f"{last}", f"{last}{_body(_PARAGRAPHS[pages], indent)}")
    letter = small.campaign / "Brev.yaml"
    letter.write_text(text, encoding="utf-8", newline="\n")
    return letter


def _body(count: int, indent: int) -> str:
    lines = [
        f"Avsnitt {n}. {STILL}" if n % 3 else "Hugsar du det, {fornamn}?"
        for n in range(1, count + 1)
    ]
    return "".join(f"\n{' ' * indent}{line}\n" for line in lines)
