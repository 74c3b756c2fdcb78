"""Typst making one PDF of all letters. Runs in the peers' own Python, warm between rounds.

First line of standard input: {"folder", "fonts", "tuned", and what the letter says}; each further
line: make the PDF, answer with the seconds. Tuned, each paragraph without fields is laid out as a
block of fixed width that Typst remembers; plain, it stands in the letter as one writes it.
"""

import json
import sys
import time
from pathlib import Path

import typst

HEAD = """
#set page(width: 210mm, height: 297mm, margin: 0mm)
#set text(font: "Lato", size: 10.5pt, lang: "nn", hyphenate: true)
#set par(justify: true, leading: 0.55em, spacing: 0.9em)
#let band = rect(width: 210mm, height: 30mm, fill: rgb("#17545B"))[
  #place(left + horizon, dx: 20mm, image("mark.png", width: 50mm))]
#let foot = grid(columns: 5, column-gutter: 6mm, LOGOS)
"""
LETTER = """
#for r in csv("list.csv", row-type: dictionary) [
  #page[
    #place(top + left, band)
    #place(top + left, dx: 20mm, dy: 47mm, block(width: 80mm)[
      #set par(justify: false)
      #r.fornamn #r.etternamn \\ #r.adresse \\ #r.postnummer #r.poststad])
    #place(top + left, dx: 130mm, dy: 80mm)[DATE]
    #place(top + left, dx: 20mm, dy: 92mm, text(size: 17pt, weight: "bold")[HEADING])
    #place(top + left, dx: 20mm, dy: 104mm, block(width: 170mm)[
GREETING

BODY

      #image("signature.png", width: 48mm)
      SIGNER])
    #place(top + left, dx: 20mm, dy: 272mm, foot)
    #place(top + left, dx: 20mm, dy: 288mm, text(size: 7.5pt)[SENDER])
  ]
]
"""


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    folder = Path(given["folder"])
    source = folder / ("tuned.typ" if given["tuned"] else "plain.typ")
    source.write_text(_program(given), encoding="utf-8")
    for _ in sys.stdin:
        start = time.perf_counter()
        compiler = typst.Compiler(
            str(source), root=folder, font_paths=[given["fonts"]], ignore_system_fonts=True
        )
        (folder / "typst.pdf").write_bytes(compiler.compile(format="pdf"))
        print(time.perf_counter() - start, flush=True)


def _program(given: dict[str, object]) -> str:
    logos = ", ".join(f'image("{name}.png", height: 10mm)' for name in given["partners"])
    head, body = HEAD.replace("LOGOS", logos), []
    for number, paragraph in enumerate(given["paragraphs"]):
        if given["tuned"] and "{" not in paragraph:
            head += f"#let p{number} = block(width: 170mm)[{paragraph}]\n"
            body.append(f"#p{number}")
        else:
            body.append(_fields(paragraph))
    letter = LETTER.replace("BODY", "\n\n".join(body))
    letter = letter.replace("GREETING", _fields(given["greeting"]))
    for name in ("date", "heading", "signer", "sender"):
        letter = letter.replace(name.upper(), str(given[name]))
    return head + letter


def _fields(text: object) -> str:
    return str(text).replace("{", "#r.").replace("}", "#[]")


if __name__ == "__main__":
    main()
