"""The postal register: tab-separated, cp1252, postcode, place, municipality, category."""

from pathlib import Path

from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.store.file_reading import read_bytes, unreadable_in_words
from brochure_studio.values.words import Words

_MOST_BYTES = 5 * 2**20
_ENCODINGS = ("utf-8-sig", "cp1252")


def read_register(file: Path) -> dict[str, PostalPlace]:
    """Return places by postcode; an UnreadableError where the file is no postal register."""
    places = dict[str, PostalPlace]()
    lines = _decode(read_bytes(file, _MOST_BYTES)).splitlines()
    for line in lines:
        cells = [cell.strip() for cell in line.split("\t")]
        code = cells[0]
        if len(cells) >= 2 and len(code) == 4 and code.isascii() and code.isdigit():
            category = cells[4] if len(cells) > 4 else ""
            places[code] = PostalPlace(cells[1], category.upper())
    if not places or len(places) * 2 < len(lines):
        raise unreadable_in_words(file, *_NO_REGISTER)
    return places


def _decode(data: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


_NO_REGISTER = (
    Words(
        "fila er ikkje noko postregister",
        "filen er ikke noe postregister",
        "the file is no postal register",
    ),
    Words(
        "bruk den tabulatordelte fila: postnummer, poststad, kommunenummer, kommune, kategori",
        "bruk den tabulatordelte filen: postnummer, poststed, kommunenummer, kommune, kategori",
        "use the tab-separated file: postcode, place, municipality number, municipality, category",
    ),
)
