"""WeasyPrint making the leaflet's two pages as a plain PDF. Runs in the peers' own Python.

First line of standard input: {"panels": [[paragraph, ...], ...], "pictures": [path, ...],
"fonts": folder}. Each further line: make the PDF from the HTML, answer with the seconds.
"""

import html
import json
import sys
import time
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@font-face { font-family: Garamond; src: url("EBGaramond-Regular.ttf"); }
@page { size: 297mm 210mm; margin: 0; }
body { margin: 0; font: 10pt/4mm Garamond; }
section { break-after: page; width: 297mm; height: 210mm; position: relative; }
section > div { position: absolute; top: 10mm; width: 84mm; height: 190mm; overflow: hidden; }
p { margin: 0 0 4mm; text-align: justify; hyphens: auto; }
img { width: 84mm; height: 60mm; object-fit: cover; }
"""
LEFTS = ("8mm", "105mm", "205mm")


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    source = page(given["panels"], given["pictures"])
    base = Path(given["fonts"]).as_uri() + "/"
    for _ in sys.stdin:
        start = time.perf_counter()
        HTML(string=source, base_url=base).write_pdf(font_config=FontConfiguration())
        print(time.perf_counter() - start, flush=True)


def page(panels: list[list[str]], pictures: list[str]) -> str:
    """Put three panels on a page; pictures stand on top of the panels, one each."""
    images = [f'<img src="{Path(path).as_uri()}">' for path in pictures]
    images += [""] * (len(panels) - len(images))
    divs = [
        f'<div style="left:{LEFTS[number % 3]}">{image}{as_paragraphs(panel)}</div>'
        for number, (panel, image) in enumerate(zip(panels, images, strict=True))
    ]
    pages = ["".join(divs[start : start + 3]) for start in range(0, len(divs), 3)]
    body = "".join(f"<section>{content}</section>" for content in pages)
    return f'<html lang="nn"><style>{STYLE}</style><body>{body}</body></html>'


def as_paragraphs(panel: list[str]) -> str:
    """Return paragraphs as HTML, their characters escaped."""
    return "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in panel)


if __name__ == "__main__":
    main()
