"""Typst, warm, laying out the leaflet again after each keystroke. Runs in the peers' own Python.

First line of standard input: {"texts": [[paragraph, ...], ...], "fonts": folder}; each text is the
one before with one more letter. Each further line: lay out the next text, answer with the seconds.
A query makes Typst lay out all pages without writing any of them: source to frames, as our
compose goes from document to scene.
"""

import itertools
import json
import sys
import tempfile
import time
from pathlib import Path

import typst

HEAD = """
#set page(width: 297mm, height: 210mm, margin: (x: 8mm, y: 10mm), columns: 3)
#set columns(gutter: 16mm)
#set text(font: "EB Garamond", size: 10pt, lang: "nn", hyphenate: true)
#set par(justify: true, leading: 0.5em, spacing: 0.8em)
"""


def main() -> None:
    """Answer every line of standard input with the seconds of one layout."""
    given = json.loads(sys.stdin.readline())
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "leaflet.typ"
        source.write_text(HEAD, encoding="utf-8")
        compiler = typst.Compiler(
            str(source), root=folder, font_paths=[given["fonts"]], ignore_system_fonts=True
        )
        for text, _ in zip(itertools.cycle(given["texts"]), sys.stdin, strict=False):
            document = HEAD + "\n\n".join(text) + "\n#metadata(none)<end>\n"
            start = time.perf_counter()
            source.write_text(document, encoding="utf-8")
            compiler.query("<end>")
            print(time.perf_counter() - start, flush=True)


if __name__ == "__main__":
    main()
