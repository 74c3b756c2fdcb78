"""WeasyPrint making one PDF of letters. Runs in the peers' own Python.

First line of standard input: {"folder", "fonts", and what the letter says}; each further line: make
the PDF, answer with the seconds.
"""

import csv
import json
import sys
import time
from html import escape
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@font-face { font-family: Letter; src: url("FONTS/Lato-Regular.ttf") }
@font-face { font-family: Letter; font-weight: 700; src: url("FONTS/Lato-Bold.ttf") }
@page { size: 210mm 297mm; margin: 0 }
body { margin: 0; font: 10.5pt/1.35 Letter }
.letter { position: relative; width: 210mm; height: 297mm; page-break-after: always }
.letter > * { position: absolute; left: 20mm; margin: 0 }
.band { left: 0; width: 210mm; height: 30mm; background: #17545B }
.band img { position: absolute; left: 20mm; top: 8mm; width: 50mm }
.to { top: 47mm; width: 80mm } .date { left: 130mm; top: 80mm }
h1 { top: 92mm; font: 700 17pt Letter } .text { top: 104mm; width: 170mm }
.text p { text-align: justify; hyphens: auto; margin: 0 0 7pt }
.foot { top: 272mm } .foot img { height: 9mm; margin-right: 5mm }
.sender, .objection { top: 288mm; font-size: 7.5pt } .objection { left: 122mm }
"""


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    folder = Path(given["folder"])
    for _ in sys.stdin:
        start = time.perf_counter()
        html = HTML(string=_page(given, folder), base_url=str(folder) + "/")
        html.write_pdf(folder / "weasyprint.pdf", font_config=FontConfiguration())
        print(time.perf_counter() - start, flush=True)


def _page(given: dict[str, object], folder: Path) -> str:
    with (folder / "list.csv").open(encoding="utf-8", newline="") as file:
        letters = "".join(_letter(given, row) for row in csv.DictReader(file))
    style = STYLE.replace("FONTS", Path(str(given["fonts"])).as_uri())
    return f'<html lang="nn"><style>{style}</style><body>{letters}</body></html>'


def _letter(given: dict[str, object], row: dict[str, str]) -> str:
    safe = {name: escape(value) for name, value in row.items()}
    text = "".join(f"<p>{part.format(**safe)}</p>" for part in given["paragraphs"])
    foot = "".join(f'<img src="{name}.png">' for name in given["partners"])
    to = "{fornamn} {etternamn}<br>{adresse}<br>{postnummer} {poststad}".format(**safe)
    return (
        f'<div class="letter"><div class="band"><img src="mark.png"></div><p class="to">{to}</p>'
        f'<p class="date">{given["date"]}</p><h1>{given["heading"]}</h1><div class="text">'
        f"<p>{given['greeting'].format(**safe)}</p>{text}"
        f'<img src="signature.png" style="width:48mm"><p>{given["signer"]}</p></div>'
        f'<div class="foot">{foot}</div><p class="sender">{given["sender"]}</p>'
        f'<p class="objection">{given["objection"]}</p></div>'
    )


if __name__ == "__main__":
    main()
