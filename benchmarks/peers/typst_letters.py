"""Typst making one PDF of all letters. Runs in the peers' own Python, warm between rounds.

First line of standard input: {"folder", "fonts", "tuned", and what the letter says}; each further
line: make the PDF, answer with the seconds. Plain, the letter is written as one writes it. Tuned,
it is written so that Typst remembers what it can from letter to letter: every paragraph is a block
of fixed width of its own, those with fields too (years and places come again); nothing that is
placed or a grid stands inside of a block, since Typst gives those a place in the document and
lays the block out anew; and the PDF has no tags, as ours has none.
"""

import json
import re
import sys
import time
from pathlib import Path

import typst

HEAD = """
#set page(width: 210mm, height: 297mm, margin: 0mm)
#set text(font: "Lato", size: 10.5pt, lang: "nn", hyphenate: true)
#set par(justify: true, leading: 0.55em, spacing: 0.9em)
"""
PLAIN = """
#let band = rect(width: 210mm, height: 30mm, fill: rgb("#17545B"))[
  #place(left + horizon, dx: 20mm, image("mark.png", width: 50mm))]
#let foot = grid(columns: 5, column-gutter: 6mm, LOGOS)
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
    #place(top + left, dx: 122mm, dy: 288mm, text(size: 7.5pt)[OBJECTION])
  ]
]
"""
TUNED = """
#let band = block(width: 210mm, height: 30mm, fill: rgb("#17545B"), inset: (left: 20mm),
  align(horizon, image("mark.png", width: 50mm)))
#let foot = block(stack(dir: ltr, spacing: 6mm, LOGOS))
#let date = block[DATE]
#let heading = block(text(size: 17pt, weight: "bold")[HEADING])
#let sender = block(text(size: 7.5pt)[SENDER])
#let objection = block(text(size: 7.5pt)[OBJECTION])
#let signature = image("signature.png", width: 48mm)
#let signer = block(width: 170mm)[SIGNER]
BLOCKS
#for r in csv("list.csv", row-type: dictionary) {
  page({
    place(top + left, band)
    place(top + left, dx: 20mm, dy: 47mm, block(width: 80mm, par(justify: false)[
      #r.fornamn #r.etternamn \\ #r.adresse \\ #r.postnummer #r.poststad]))
    place(top + left, dx: 130mm, dy: 80mm, date)
    place(top + left, dx: 20mm, dy: 92mm, heading)
    place(top + left, dx: 20mm, dy: 104mm,
      stack(spacing: 0.9em, CALLS, signature, signer))
    place(top + left, dx: 20mm, dy: 272mm, foot)
    place(top + left, dx: 20mm, dy: 288mm, sender)
    place(top + left, dx: 122mm, dy: 288mm, objection)
  })
}
"""


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    folder, tuned = Path(given["folder"]), bool(given["tuned"])
    source = folder / "letters.typ"
    source.write_text(HEAD + (_tuned(given) if tuned else _plain(given)), encoding="utf-8")
    for _ in sys.stdin:
        start = time.perf_counter()
        compiler = typst.Compiler(
            str(source), root=folder, font_paths=[given["fonts"]], ignore_system_fonts=True
        )
        (folder / "typst.pdf").write_bytes(compiler.compile(format="pdf", pdf_tags=not tuned))
        print(time.perf_counter() - start, flush=True)


def _plain(given: dict[str, object]) -> str:
    body = "\n\n".join(_fields(part, "r.") for part in given["paragraphs"])
    greeting = _fields(given["greeting"], "r.")
    return _said(PLAIN.replace("BODY", body).replace("GREETING", greeting), given)


def _tuned(given: dict[str, object]) -> str:
    blocks, calls = [], []
    for number, part in enumerate((given["greeting"], *given["paragraphs"])):
        names = sorted(set(re.findall(r"{(\w+)}", part)))
        asked = f"({', '.join(names)})" if names else ""
        blocks.append(f"#let part{number}{asked} = block(width: 170mm)[{_fields(part, '')}]")
        values = f"({', '.join(f'r.{name}' for name in names)})" if names else ""
        calls.append(f"part{number}{values}")
    program = TUNED.replace("BLOCKS", "\n".join(blocks)).replace("CALLS", ", ".join(calls))
    return _said(program, given)


def _said(program: str, given: dict[str, object]) -> str:
    for name in ("date", "heading", "signer", "sender", "objection"):
        program = program.replace(name.upper(), _markup(given[name]))
    logos = ", ".join(f'image("{name}.png", height: 10mm)' for name in given["partners"])
    return program.replace("LOGOS", logos)


def _fields(text: object, row: str) -> str:
    return _markup(text).replace("{", f"#{row}").replace("}", "#[]")


def _markup(text: object) -> str:
    return re.sub(r"([\\#$*_`<>@\[\]])", r"\\\1", str(text))


if __name__ == "__main__":
    main()
