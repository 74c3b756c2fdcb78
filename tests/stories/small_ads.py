"""Ads in the small library: sizes, a template for all of them, and a document in two languages."""

from tests.stories.small_library import SmallLibrary

SIZES = """\
format: sizes/1
kinds:
  banner:
    name: Nettannonse
    medium: screen
    receiver: screen
    formats: [jpeg, png]
    scales: [1, 2]
    free: true
    least_text: 8
  newspaper:
    name: Avis
    medium: print
    receiver: newspaper
    free: true
    least_text: 8
sizes:
  board-300x250:
    {kind: banner, name: Board, width: 300, height: 250, unit: px, most_bytes: 60000,
     source: made up, date: 2026-11-23}
  ribbon-640x80:
    {kind: banner, name: Stripe, width: 640, height: 80, unit: px, source: made up,
     date: 2026-11-23}
papers:
  bladet:
    {name: Bladet, page: [246, 365], columns: [46, 96, 146], rows: [71, 144.5], without: ["11"],
     contact: annonse@bladet.example, deadline: {nn: tysdag kl. 12}, source: made up,
     date: 2026-11-23}
  tidende:
    {name: Tidende, page: [246, 365], columns: [46, 96], rows: [71, 144.5], source: made up,
     date: 2026-11-23}
"""
TEMPLATE = """\
format: template/1
id: banner
version: 1
name: {nn: Annonse, nb: Annonse, en: Ad}
purpose: ad
brand: region
keeper: {nn: regionen, nb: regionen, en: the region}
receivers: [screen, newspaper]
sizes: {kinds: [banner, newspaper], first: board-300x250}
elements:
  - {id: ground, kind: shape, fill: white}
  - {id: photo, kind: picture, slot: photo}
  - {id: head, kind: text, slot: title, style: title}
layouts:
  - id: any
    name: {nn: Alle, nb: Alle, en: Any}
    places:
      ground: {left: 0, top: 0, right: 0, bottom: 0}
      photo: {left: 50%, top: 0, right: 0, bottom: 0}
      head: {left: 4u, top: 4u, width: 44%, bottom: 4u, size: 18u, least: 8u}
slots:
  photo:
    name: {nn: Bilete, nb: Bilde, en: Picture}
    kind: picture
    opens: [content]
    fallback_file: assets/pictures/fjord.jpg
  title:
    name: {nn: Tittel, nb: Tittel, en: Title}
    opens: [content]
    required: true
    fallback: {nn: Tittel, nb: Tittel, en: Title}
  link:
    name: {nn: Lenkje, nb: Lenke, en: Link}
    kind: qr
    opens: [content]
    fallback: https://region.example
"""
DOCUMENT = """\
format: document/1
template: banner
template_version: 1
title: Vår ved fjorden
date: 2027-03-01
axes:
  language: [nn, en]
content:
  title: Kom heim
  photo: {picture: assets/pictures/fjord.jpg, alt: Ein fjord om våren}
overrides:
  - when: {language: en}
    content:
      title: Come home
      photo: {alt: A fjord in spring}
"""


def write_small_ads(small: SmallLibrary) -> None:
    """Add sizes, a template and a document `Vår.yaml` to the small library and its campaign."""
    for file, text in (
        (small.root / "templates" / "sizes.yaml", SIZES),
        (small.root / "templates" / "banner.yaml", TEMPLATE),
        (small.campaign / "Vår.yaml", DOCUMENT),
    ):
        file.write_text(text, encoding="utf-8", newline="\n")
