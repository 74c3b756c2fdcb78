"""The address block of a letter: lines that close up, postcode and place alone on the last."""

from collections.abc import Mapping

from brochure_studio.merge.countries import NORWAY, Country, country_of


def address_lines(fields: Mapping[str, str], countries: Mapping[str, Country]) -> tuple[str, ...]:
    """Return the lines of an address from a recipient's fields; empty ones close up.

    At home the last line is postcode and place alone; abroad the layout is the country's, and its
    name stands last in capitals. A country that is not known is laid out as most are.
    """
    country = country_of(fields.get("land", ""), countries)
    foreign = () if country == NORWAY else (_printed(country, fields.get("land", "")),)
    lines = (
        name_line(fields),
        _care_of(fields.get("co", "")),
        *_split(fields.get("adresse", "")),
        *_place_lines(fields, country),
        *foreign,
    )
    return tuple(line for line in map(str.strip, lines) if line)


def name_line(fields: Mapping[str, str]) -> str:
    """Return given names and surname as one line."""
    return " ".join(filter(None, (fields.get("fornamn", ""), fields.get("etternamn", ""))))


def _care_of(text: str) -> str:
    """Return a c/o line; what says `v/` or `c/o` itself is left as it is."""
    plain = " ".join(text.split())
    if not plain or plain.casefold().startswith(("c/o", "v/", "att", "co ")):
        return plain
    return f"c/o {plain}"


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in text.split("\n"))


def _place_lines(fields: Mapping[str, str], country: Country | None) -> tuple[str, ...]:
    code, place = fields.get("postnummer", ""), fields.get("poststad", "")
    if country is not None and country.layout == "below":
        return place, code
    if country is not None and country.layout == "after":
        return (" ".join(filter(None, (place, code))),)
    return (" ".join(filter(None, (_prefixed(code, country), place))),)


def _prefixed(code: str, country: Country | None) -> str:
    """Put the country's prefix before a postcode that has none: `DK-5000`."""
    if country is None or not code[:1].isdigit():
        return code
    return f"{country.prefix}{code}"


def _printed(country: Country | None, text: str) -> str:
    return country.printed if country is not None else " ".join(text.split()).upper()
