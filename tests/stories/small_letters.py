"""A small letter for the small library, and lists of made-up people to write to."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.stories.small_library import SmallLibrary

TEMPLATE = """\
format: template/1
id: letter
version: 1
name: {nn: Brev, nb: Brev, en: Letter}
purpose: letter
brand: region
keeper: {nn: regionen, nb: regionen, en: the region}
width: 210
height: 297
bleed: 0
window: {envelope: own, box: [15, 40, 90, 30]}
receivers: [letters, proof]
fields:
  fornamn: {name: {nn: Fornamn, nb: Fornavn, en: First name}, sample: Solveig}
  etternamn: {name: {nn: Etternamn, nb: Etternavn, en: Last name}, sample: Eplestad}
  adresse: {name: {nn: Adresse, nb: Adresse, en: Address}, sample: Frukthagevegen 7}
  postnummer: {name: {nn: Postnummer, nb: Postnummer, en: Postcode}, sample: "0150"}
  poststad: {name: {nn: Poststad, nb: Poststed, en: Place}, sample: OSLO}
greeting:
  named: {nn: "Kjære {fornamn}", nb: "Kjære {fornamn}", en: "Dear {fornamn}"}
  unnamed: {nn: Hei, nb: Hei, en: Hello}
pages:
  - id: letter
    name: {nn: Brev, nb: Brev, en: Letter}
    frames:
      - {id: head, kind: shape, box: [0, 0, 210, 12], fill: {color: deep}}
      - {id: address, kind: text, style: body, box: [18, 42, 80, 26], text: "{adressefelt}"}
      - {id: title, kind: text, slot: title, style: title, box: [20, 90, 150, 14]}
      - {id: text, kind: text, slot: text, style: body, box: [20, 108, 150, 60]}
      - {id: origin, kind: text, slot: origin, style: body, box: [20, 240, 150, 6]}
      - {id: no, kind: text, slot: no, style: body, box: [20, 250, 150, 6]}
slots:
  title:
    name: {nn: Tittel, nb: Tittel, en: Title}
    opens: [content]
    fallback: {nn: Kom heim, nb: Kom hjem, en: Come home}
  text:
    name: {nn: Brevet, nb: Brevet, en: The letter}
    opens: [content]
    markup: blocks
    fallback: Brevet
  origin:
    name: {nn: Kjelde, nb: Kilde, en: Source}
    tells: origin
    fallback: {nn: Adressa di er frå skulen., nb: Adressen din er fra skolen., en: From school.}
  no:
    name: {nn: Nei takk, nb: Nei takk, en: No thanks}
    tells: objection
    fallback: {nn: "Svar nei, så skriv vi ikkje.", nb: "Svar nei.", en: "Say no."}
"""
DOCUMENT = """\
format: document/1
template: letter
template_version: 1
title: Brev heim
language: nn
date: 2027-02-01
content:
  title: Kom heim
  text: |
    {helsing}

    Fjellet står der du forlét det, {fornamn}, og ferja går når ho går. Kom heim.
axes:
  language: [nn, en]
overrides:
  - when: {language: en}
    content:
      title: Come home
      text: |
        {helsing}

        The mountain stands where you left it, {fornamn}. Come home.
"""
HEADER = ("Fornavn", "Etternavn", "Adresse", "Postnr", "Poststed", "Målform")
_FIRST = ("Åse", "Bjørg", "Kåre", "Sølvi", "Anne-Margrethe", "Ola")
_LAST = ("Eplestad", "Øvrebø", "Lid", "Ytrestrand", "Sæbø")
_PLACES = (("0150", "OSLO"), ("5600", "NORHEIMSUND"), ("5750", "ODDA"), ("9008", "TROMSØ"))
Person = Sequence[str]


def write_small_letter(small: SmallLibrary) -> Path:
    """Add the letter's template to a library and the letter to its campaign; return the letter."""
    template = small.root / "templates" / "letter.yaml"
    template.write_text(TEMPLATE, encoding="utf-8", newline="\n")
    letter = small.campaign / "Brev.yaml"
    letter.write_text(DOCUMENT, encoding="utf-8", newline="\n")
    return letter


def people(count: int) -> list[tuple[str, ...]]:
    """Return so many people, no two of one name and address."""
    found = []
    for number in range(count):
        code, place = _PLACES[number * 7 % len(_PLACES)]
        first, last = _FIRST[number % len(_FIRST)], _LAST[number % len(_LAST)]
        language = "engelsk" if number % 5 == 4 else "nynorsk"
        found.append(
            (first, f"{last} {_letters(number)}", f"Vegen {number + 1}", code, place, language)
        )
    return found


def write_list(file: Path, rows: Iterable[Person], header: Person = HEADER) -> Path:
    """Write a list as spreadsheets in Norway save it."""
    lines = [";".join(row) for row in (header, *rows)]
    file.write_bytes("".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"))
    return file


def _letters(number: int) -> str:
    """Return a number as a word, so that surnames hold no digits."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize()
