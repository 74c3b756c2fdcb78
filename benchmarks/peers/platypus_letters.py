"""reportlab's platypus making one PDF of all letters, as its guide shows it.

First line of standard input: {"folder", "fonts", and what the letter says}; each further line: make
the PDF, answer with the seconds. What is the same on every page is drawn by the page's function.
"""

import csv
import json
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    Image,
    PageBreak,
    PageTemplate,
    Paragraph,
)

PLAIN = ParagraphStyle("plain", fontName="Lato", fontSize=10.5, leading=15, spaceAfter=7)
BODY = ParagraphStyle("body", PLAIN, alignment=4, hyphenationLang="nn_NO")
HEADING = ParagraphStyle("heading", PLAIN, fontName="Lato-Bold", fontSize=17, leading=22)


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    for name in ("Lato", "Lato-Bold"):
        cut = "Lato-Regular" if name == "Lato" else name
        pdfmetrics.registerFont(TTFont(name, f"{given['fonts']}/{cut}.ttf"))
    for _ in sys.stdin:
        start = time.perf_counter()
        _make(given, Path(given["folder"]))
        print(time.perf_counter() - start, flush=True)


def _make(given: dict[str, object], folder: Path) -> None:
    document = BaseDocTemplate(str(folder / "platypus.pdf"), pagesize=(210 * mm, 297 * mm))
    address = Frame(20 * mm, 222 * mm, 80 * mm, 30 * mm, 0, 0, 0, 0)
    text = Frame(20 * mm, 40 * mm, 170 * mm, 166 * mm, 0, 0, 0, 0)
    static = PageTemplate("letter", [address, text], lambda c, _: _draw_static(c, given, folder))
    document.addPageTemplates([static])
    with (folder / "list.csv").open(encoding="utf-8", newline="") as file:
        document.build(
            [part for row in csv.DictReader(file) for part in _letter(given, row, folder)]
        )


def _draw_static(canvas: Canvas, given: dict[str, object], folder: Path) -> None:
    canvas.setFillColorRGB(0.09, 0.33, 0.36)
    canvas.rect(0, 267 * mm, 210 * mm, 30 * mm, stroke=0, fill=1)
    canvas.drawImage(folder / "mark.png", 20 * mm, 275 * mm, 50 * mm, 14 * mm, mask="auto")
    for number, name in enumerate(given["partners"]):
        left = (20 + 36 * number) * mm
        canvas.drawImage(folder / f"{name}.png", left, 15 * mm, 24 * mm, 10 * mm, mask="auto")
    canvas.setFillColorRGB(0, 0, 0)
    canvas.setFont("Lato", 10.5)
    canvas.drawString(130 * mm, 214 * mm, str(given["date"]))
    canvas.setFont("Lato", 7.5)
    canvas.drawString(20 * mm, 8 * mm, str(given["sender"]))
    canvas.drawString(122 * mm, 8 * mm, str(given["objection"]))


def _letter(given: dict[str, object], row: dict[str, str], folder: Path) -> list[object]:
    safe = {name: escape(value) for name, value in row.items()}
    to = "{fornamn} {etternamn}<br/>{adresse}<br/>{postnummer} {poststad}".format(**safe)
    paragraphs = [Paragraph(part.format(**safe), BODY) for part in given["paragraphs"]]
    return [
        Paragraph(to, PLAIN),
        FrameBreak(),
        Paragraph(str(given["heading"]), HEADING),
        Paragraph(given["greeting"].format(**safe), PLAIN),
        *paragraphs,
        Image(folder / "signature.png", 48 * mm, 16 * mm, hAlign="LEFT"),
        Paragraph(str(given["signer"]), PLAIN),
        PageBreak(),
    ]


if __name__ == "__main__":
    main()
