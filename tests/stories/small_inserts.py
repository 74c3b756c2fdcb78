"""Documents of the small library that go along with a letter: a sheet of A5, and a card."""

from pathlib import Path

from tests.stories.small_library import SmallLibrary

SHEET = """\
format: template/1
id: sheet
version: 1
name: {nn: Ark, nb: Ark, en: Sheet}
purpose: sheet
brand: region
keeper: {nn: regionen, nb: regionen, en: the region}
width: 148
height: 210
bleed: 0
receivers: [letters, press, web]
pages:
  - id: front
    name: {nn: Side, nb: Side, en: Page}
    frames:
      - {id: photo, kind: picture, slot: photo, box: [0, 0, 148, 90]}
      - {id: title, kind: text, slot: title, style: title, box: [12, 100, 120, 14]}
      - {id: text, kind: text, slot: text, style: body, box: [12, 120, 120, 60]}
  - id: more
    name: {nn: Meir, nb: Mer, en: More}
    count: {least: 0, most: 3}
    frames:
      - {id: more, kind: text, slot: more, style: body, box: [12, 20, 120, 60]}
slots:
  more:
    name: {nn: Meir, nb: Mer, en: More}
    opens: [content]
    fallback: {nn: "Meir på {portal}.", nb: "Mer på {portal}.", en: "More at {portal}."}
  photo:
    name: {nn: Bilete, nb: Bilde, en: Picture}
    kind: picture
    opens: [content]
    fallback_file: assets/pictures/fjord.jpg
  title:
    name: {nn: Tittel, nb: Tittel, en: Title}
    opens: [content]
    fallback: {nn: Hus til leige, nb: Hus til leie, en: Houses to let}
  text:
    name: {nn: Tekst, nb: Tekst, en: Text}
    opens: [content]
    fallback: {nn: "Sjå {portal}.", nb: "Se {portal}.", en: "See {portal}."}
"""
DOCUMENT = """\
format: document/1
template: sheet
template_version: 1
title: Hus til leige
language: nn
date: 2027-02-01
pages:
{pages}content:
  title: Hus til leige
axes:
  language: [nn, en]
overrides:
  - when: {{language: en}}
    content:
      title: Houses to let
"""


def write_insert(small: SmallLibrary, name: str = "hus.yaml", pages: int = 1) -> Path:
    """Add a sheet of so many pages to a library and its campaign; return the document."""
    (small.root / "templates" / "sheet.yaml").write_text(SHEET, encoding="utf-8")
    kinds = ["front", *["more"] * (pages - 1)]
    rows = "".join(f"  - {{id: p{n}, kind: {kind}}}\n" for n, kind in enumerate(kinds, 1))
    file = small.campaign / name
    text = DOCUMENT.format(pages=rows)
    file.write_text(text, encoding="utf-8")
    return file


def enclose(small: SmallLibrary, letter: Path, *rows: str) -> None:
    """Let inserts go along with a letter, each a row of its file."""
    said = "".join(f"  - {row}\n" for row in rows)
    small.spoil(letter, "axes:\n", f"inserts:\n{said}axes:\n")
