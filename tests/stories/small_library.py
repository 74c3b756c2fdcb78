"""A small library and a campaign, written out so that a story can spoil any part of it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.house.project import ROOT

BRAND = """\
format: brand/1
id: region
name: Regionen
keeper: {nn: regionen, nb: regionen, en: the region}
languages: [nn, nb, en]
colors:
  ink: {name: Blekk, cmyk: [0, 0, 0, 100], rgb: "#1A1817"}
  deep: {name: Djup, cmyk: [88, 50, 46, 56], rgb: "#0E3B46"}
  white: {name: Kvit, cmyk: [0, 0, 0, 0], rgb: "#FFFFFF"}
typefaces:
  lato:
    family: Lato
    cuts:
      - {file: assets/fonts/Lato-Regular.ttf}
      - {file: assets/fonts/Lato-Bold.ttf, weight: 700}
paragraph_styles:
  body: {typeface: lato, color: ink, size: 10, leading: 14}
  title: {based_on: body, role: H1, weight: 700, size: 24, leading: 28, color: deep}
municipalities:
  - {id: kvam, name: Kvam, web: kvam.example, valid_from: 2000-01-01}
facts:
  portal: region.example
"""
TEMPLATE = """\
format: template/1
id: card
version: 2
name: {nn: Kort, nb: Kort, en: Card}
purpose: card
brand: region
keeper: {nn: regionen, nb: regionen, en: the region}
width: 100
height: 140
receivers: [press, web, proof, picture]
pages:
  - id: front
    name: {nn: Framside, nb: Forside, en: Front}
    background: white
    frames:
      - {id: photo, kind: picture, slot: photo, box: [-3, -3, 106, 60]}
      - {id: head, kind: text, slot: title, style: title, box: [10, 65, 80, 22]}
      - {id: text, kind: text, slot: text, style: body, box: [10, 90, 80, 30]}
      - {id: foot, kind: text, slot: legal, style: body, box: [10, 125, 80, 8]}
  - id: story
    name: {nn: Forteljing, nb: Fortelling, en: Story}
    count: {least: 0, most: 3}
    frames:
      - {id: story, kind: text, slot: story, style: body, box: [10, 10, 80, 120]}
slots:
  photo:
    name: {nn: Hovudbilete, nb: Hovedbilde, en: Main picture}
    kind: picture
    opens: [content]
    required: true
    fallback_file: assets/pictures/fjord.jpg
  title:
    name: {nn: Tittel, nb: Tittel, en: Title}
    opens: [content]
    required: true
    must_change: true
    fallback: {nn: Tittelen din, nb: Tittelen din, en: Your title}
  text:
    name: {nn: Tekst, nb: Tekst, en: Text}
    opens: [content]
    markup: inline
    fallback: "Les meir på {portal}"
  story:
    name: {nn: Forteljing, nb: Fortelling, en: Story}
    opens: [content]
  legal:
    name: {nn: Utgjevar, nb: Utgiver, en: Publisher}
    fallback: Regionrådet
"""
SOURCES = """\
format: sources/1
sources:
  - {file: pictures/fjord.jpg, origin: made for this test, licence: CC0-1.0, alt: Ein fjord}
  - {file: fonts/Lato-Regular.ttf, origin: Lato, licence: OFL-1.1}
  - {file: fonts/Lato-Bold.ttf, origin: Lato, licence: OFL-1.1}
"""
CAMPAIGN = """\
format: campaign/1
name: Heim
starts: 2026-11-23
documents:
  - {file: card.yaml, receivers: [press, picture]}
"""
DOCUMENT = """\
format: document/1
template: card
template_version: 2
title: Kort om heimen
content:
  title: Velkomen heim
"""


class SmallLibrary:
    """The library in `root` and the campaign in `campaign`; `spoil` changes a file of either."""

    def __init__(self, root: Path, campaign: Path) -> None:
        self.root = root
        self.campaign = campaign
        self.document = campaign / "card.yaml"

    def spoil(self, file: Path, old: str, new: str) -> None:
        """Replace a text of a file that must hold it."""
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def say(self, content: str) -> None:
        """Replace the document's content with these lines."""
        self.spoil(self.document, "content:\n  title: Velkomen heim\n", content)


def write_small_library(root: Path, campaign: Path) -> SmallLibrary:
    assets = root / "assets"
    for folder in (assets / "fonts", assets / "pictures", root / "templates", campaign):
        folder.mkdir(parents=True)
    _write(assets / "brand.yaml", BRAND)
    _write(assets / "sources.yaml", SOURCES)
    _write(root / "templates" / "card.yaml", TEMPLATE)
    shutil.copy(ROOT / "assets" / "receivers.yaml", assets)
    shutil.copytree(ROOT / "assets" / "icc", assets / "icc")
    for cut in ("Regular", "Bold"):
        shutil.copy(ROOT / "assets" / "fonts" / f"Lato-{cut}.ttf", assets / "fonts")
    paint(assets / "pictures" / "fjord.jpg", (1300, 760))
    _write(campaign / "campaign.yaml", CAMPAIGN)
    _write(campaign / "card.yaml", DOCUMENT)
    return SmallLibrary(root, campaign)


def paint(file: Path, size: tuple[int, int]) -> None:
    Image.linear_gradient("L").resize(size).convert("RGB").save(file, quality=80)


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")


Spoil = Callable[[SmallLibrary], None]
