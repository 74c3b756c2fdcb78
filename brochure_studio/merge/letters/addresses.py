"""The address block of a letter: lines that close up, postcode and place alone on the last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from brochure_studio.merge.countries import NORWAY, Country, country_of, postcode_of

# What a line says itself when it names who somebody lives with.
_CARE_OF = ("c/o", "v/", "att", "co ")
# So many characters of 10 points fit on a line of the usual window.
WIDEST = 44


@dataclass(frozen=True, slots=True)
class Address:
    """An address in its parts: the name, where in the place, and the last lines; none is empty."""

    name: tuple[str, ...]
    street: tuple[str, ...]
    place: tuple[str, ...]
    country: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all lines in order."""
        return (*self.name, *self.street, *self.place, *self.country)

    def wordings(self, widest: int = WIDEST) -> Iterator[tuple[str, ...]]:
        """Yield the lines, and then the same in one line less at a time.

        Parts of a street's address are joined first, then who somebody lives with and the street,
        and last a postcode below its place with that; what gets no longer than `widest` characters
        before what does. Name and country keep a line of their own.
        """
        one: Address | None = self
        while one is not None:
            yield one.lines
            one = one._joined(widest)

    def in_two(self) -> "Address":
        """Return the same with a name of several words on two lines of about one length."""
        words = " ".join(self.name).split()
        if len(words) < len(("given", "surname")):
            return self
        halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
        return replace(self, name=min(halves, key=lambda both: max(map(len, both))))

    def _joined(self, widest: int) -> "Address | None":
        """Return the same with two lines joined, None where all that may be joined is."""
        found = [
            (_is_care_of(before), f"{before}, {behind}", at)
            for at, (before, behind) in enumerate(pairwise(self.street))
        ]
        short = [one for one in found if len(one[1]) <= widest]
        if not short and len(self.place) > 1:
            return replace(self, place=(" ".join(self.place),))
        best = min(short or found, key=lambda one: (one[0], len(one[1])), default=None)
        if best is None:
            return None
        _, line, at = best
        return replace(self, street=(*self.street[:at], line, *self.street[at + 2 :]))


def write_address(
    fields: Mapping[str, str], countries: Mapping[str, Country], language: str = "nn"
) -> Address:
    """Return an address from a recipient's fields; empty lines close up.

    At home the last line is postcode and place alone; abroad the layout is the country's, and its
    name stands last in capitals, in English for an English `language` and else in Norwegian. A
    country that is not known is laid out as most are.
    """
    land = fields.get("land", "")
    country = country_of(land, countries)
    return Address(
        _full((name_line(fields),)),
        _full((_care_of(fields.get("co", "")), *_split(fields.get("adresse", "")))),
        _full(_place_lines(fields, country)),
        () if country == NORWAY else _full((_printed(country, land, language),)),
    )


def fitting_lines(address: Address, most: int) -> tuple[str, ...]:
    """Return the lines of an address, joined until there are no more than `most`.

    Where that cannot be, the fewest that there can be. What is joined should be no wider than the
    usual window, as far as its characters tell.
    """
    lines = address.lines
    if len(lines) <= most:
        return lines
    for lines in address.wordings():
        if len(lines) <= most:
            break
    return lines


def name_line(fields: Mapping[str, str]) -> str:
    """Return given names and surname as one line."""
    return " ".join(filter(None, (fields.get("fornamn", ""), fields.get("etternamn", ""))))


def _full(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([line for line in map(str.strip, lines) if line])


def _is_care_of(line: str) -> bool:
    return line.casefold().startswith(_CARE_OF)


def _care_of(text: str) -> str:
    """Return a c/o line; what says `v/` or `c/o` itself is left as it is."""
    plain = " ".join(text.split())
    return plain if not plain or _is_care_of(plain) else f"c/o {plain}"


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in text.split("\n"))


def _place_lines(fields: Mapping[str, str], country: Country | None) -> tuple[str, ...]:
    code, place = fields.get("postnummer", ""), fields.get("poststad", "")
    if country is NORWAY:
        return (" ".join(filter(None, (code, place))),)
    if country is not None:
        code = _prefixed(postcode_of(code, country), country)
    if country is None or not country.keeps_case:
        place = place.upper()
    if country is not None and country.layout == "below":
        return place, code
    if country is not None and country.layout == "after":
        return (" ".join(filter(None, (place, code))),)
    return (" ".join(filter(None, (code, place))),)


def _prefixed(code: str, country: Country) -> str:
    """Put the country's prefix before a postcode that has none: `DK-5000`."""
    return f"{country.prefix}{code}" if country.prefix and code[:1].isdigit() else code


def _printed(country: Country | None, text: str, language: str) -> str:
    return country.printed.say(language) if country is not None else " ".join(text.split()).upper()
