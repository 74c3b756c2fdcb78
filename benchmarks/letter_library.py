"""The benchmark's letter for the app: a library of its own with one template, and a campaign.

The typeface is the brand's Lato throughout, as the peers have it, so the brand gets two styles.
"""

import shutil
from pathlib import Path

from benchmarks import letter_text
from benchmarks.letter_list import HEADER as FIELDS
from benchmarks.letter_pictures import draw_pictures
from benchmarks.place import ROOT

TEMPLATE = """\
format: template/1
id: letter-bench
name: Brev
purpose: letter
brand: flytt-til-hardanger
width: 210
height: 297
bleed: 0
baseline: 5
receivers: [letters]
window: {envelope: C5, box: [15, 44, 86, 21.5]}
fields:
FIELDS
pages:
  - id: letter
    name: Brev
    frames:
      - {id: band, kind: shape, fill: fjord, box: [0, 0, 210, 30]}
      - {id: mark, kind: logo, logo: flytt-til-hardanger-negative, box: [20, 8, 50, 14]}
      - {id: address, kind: text, slot: address, style: bench-plain, box: [20, 47, 80, 18]}
      - {id: date, kind: text, slot: date, style: bench-plain, box: [130, 80, 60, 8]}
      - {id: title, kind: text, slot: title, style: bench-title, box: [20, 91, 170, 10]}
      - {id: text, kind: text, slot: text, style: bench-body, box: [20, 104, 170, 106]}
      - {id: signature, kind: picture, slot: signature, fit: fit, box: [20, 212, 48, 16]}
      - {id: signer, kind: text, slot: signer, style: bench-plain, box: [20, 230, 100, 8]}
      - {id: foot, kind: partners, strip: bench, box: [20, 266, 170, 12], align: spread}
      - {id: origin, kind: text, slot: origin, style: bench-small, box: [20, 284, 100, 8]}
      - {id: objection, kind: text, slot: objection, style: bench-small, box: [122, 284, 68, 8]}
slots:
  address: {name: Adresse, opens: [content], neutral: true}
  date: {name: Dato, opens: [content]}
  title: {name: Tittel, opens: [content]}
  text: {name: Brev, opens: [content], markup: blocks}
  signature: {name: Underskrift, kind: picture, opens: [content], decorative: true}
  signer: {name: Avsendar, opens: [content], neutral: true}
  origin: {name: Kjelde, opens: [content], tells: origin, neutral: true}
  objection: {name: Nei takk, opens: [content], tells: objection, neutral: true}
"""
STYLES = """\
  bench-plain: {role: P, typeface: sans, size: 10.5, leading: 15, color: ink, hyphenate: false}
  bench-title: {based_on: bench-plain, role: H1, weight: 700, size: 17, leading: 22}
  bench-body:
    {based_on: bench-plain, align: justify, hyphenate: true, first_indent: 0, space_after: 7}
  bench-small: {based_on: bench-plain, size: 7.5, leading: 10}
"""
STRIP = """\
  bench: {partners: [vestland, placement, business, bank, hordaland], gap: 8, height: 10}
"""


def make_campaign(folder: Path) -> tuple[Path, Path]:
    """Make a library and a campaign in a folder; return the library and the letter's file."""
    library, campaign = folder / "library", folder / "campaign"
    shutil.copytree(ROOT / "assets", library / "assets")
    (library / "templates").mkdir()
    fields = "".join(f'  {name}: {{name: {name}, sample: "1"}}\n' for name in FIELDS)
    template = TEMPLATE.replace("FIELDS\n", fields)
    (library / "templates" / "letter-bench.yaml").write_text(template, encoding="utf-8")
    brand = library / "assets" / "brand.yaml"
    text = brand.read_text(encoding="utf-8")
    text = text.replace("paragraph_styles:\n", f"paragraph_styles:\n{STYLES}", 1)
    text = text.replace("partner_strips:\n", f"partner_strips:\n{STRIP}", 1)
    brand.write_text(text, encoding="utf-8")
    campaign.mkdir()
    draw_pictures(campaign, letter_text.PARTNERS)
    document = campaign / "letter.yaml"
    document.write_text(_document(), encoding="utf-8")
    return library, document


def _document() -> str:
    body = "\n\n".join((letter_text.GREETING, *letter_text.PARAGRAPHS))
    text = "".join(f"    {line}\n" if line else "\n" for line in body.split("\n"))
    return f"""\
format: document/1
template: letter-bench
template_version: 1
title: Brev
language: nn
date: 2027-02-01
content:
  address: |-
    {{fornamn}} {{etternamn}}
    {{adresse}}
    {{postnummer}} {{poststad}}
  date: {letter_text.DATE}
  title: {letter_text.HEADING}
  text: |
{text}  signature: {{picture: signature.png, alt: Underskrift, licence: CC0-1.0}}
  signer: {letter_text.SIGNER}
  origin: {letter_text.SENDER}
  objection: {letter_text.OBJECTION}
"""
