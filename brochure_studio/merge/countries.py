"""Countries that letters go to: how each is called in lists, printed, and lays its address out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from brochure_studio.values.words import Words, same

# Where the postcode stands: before the place, after it, or on a line of its own below.
Layout = Literal["before", "after", "below"]
# What lists put before a postcode of another country: PL-80-831, D-20259, FIN 00100.
_FOREIGN_MARK = re.compile(r"[A-Z]{1,3}[- ]*(?=\d)")


@dataclass(frozen=True, slots=True)
class Country:
    """A country's two letters, its name in capitals, and how its last lines are written.

    `shape` is that of its postcodes, 9 for a digit and A for a letter; one that begins with `*` is
    that of their end. `prefix` stands before postcodes of mail from abroad where the country asks
    for it. The place stands in capitals unless `keeps_case`.
    """

    code: str
    printed: Words
    shape: str = ""
    prefix: str = ""
    layout: Layout = "before"
    keeps_case: bool = False

    @property
    def digits(self) -> int:
        """Return how many digits every postcode has where it has nothing else, else 0."""
        signs = self.shape.replace("-", "").replace(" ", "")
        return len(signs) if signs.strip("9") == "" else 0


NORWAY = Country("NO", Words("NOREG", "NORGE", "NORWAY"), "9999")
# Name in the language of the country of posting or a widely known one, in capitals; postcode, place
# and capitals as the country itself asks: UPU, Postal addressing systems (S42), by country.
_TABLE: tuple[tuple[Country, str], ...] = (
    (NORWAY, "no nor noreg norge norway norwegen noorwegen norwegia norvège"),
    (
        # The Danish post's own way: the place as it is, the land before the postcode.
        Country("DK", Words("DANMARK", "DANMARK", "DENMARK"), "9999", "DK-", keeps_case=True),
        "dk dnk danmark denmark dänemark denemarken dania danemark",
    ),
    (
        Country("SE", Words("SVERIGE", "SVERIGE", "SWEDEN"), "999 99", "SE-"),
        "se swe sverige sweden schweden zweden szwecja suède",
    ),
    (
        Country("FI", same("FINLAND"), "99999", "FI-"),
        "fi fin finland finnland suomi finlandia finlande",
    ),
    (
        Country("IS", Words("ISLAND", "ISLAND", "ICELAND"), "999"),
        "is isl island iceland ijsland islandia ísland islande",
    ),
    (
        Country("FO", Words("FÆRØYANE", "FÆRØYENE", "FAROE ISLANDS"), "999", "FO-"),
        "fo fro færøyane færøyene faroeislands føroyar færøerne",
    ),
    (
        Country("GL", Words("GRØNLAND", "GRØNLAND", "GREENLAND"), "9999"),
        "gl grl grønland greenland kalaallitnunaat",
    ),
    (
        Country("DE", Words("TYSKLAND", "TYSKLAND", "GERMANY"), "99999"),
        "de deu d tyskland germany deutschland duitsland niemcy allemagne",
    ),
    (
        Country("AT", Words("AUSTERRIKE", "ØSTERRIKE", "AUSTRIA"), "9999"),
        "at aut austerrike østerrike austria österreich oostenrijk autriche",
    ),
    (
        Country("CH", Words("SVEITS", "SVEITS", "SWITZERLAND"), "9999", "CH-", keeps_case=True),
        "ch che sveits switzerland schweiz suisse zwitserland szwajcaria svizzera",
    ),
    (
        Country("NL", Words("NEDERLAND", "NEDERLAND", "NETHERLANDS"), "9999 AA"),
        "nl nld nederland netherlands niederlande holland thenetherlands holandia paysbas",
    ),
    (
        Country("BE", Words("BELGIA", "BELGIA", "BELGIUM"), "9999"),
        "be bel belgia belgium belgien belgië belgique",
    ),
    (
        Country("LU", Words("LUXEMBOURG", "LUXEMBOURG", "LUXEMBOURG"), "9999", "L-"),
        "lu lux luxembourg luxemburg",
    ),
    (
        Country("FR", Words("FRANKRIKE", "FRANKRIKE", "FRANCE"), "99999"),
        "fr fra frankrike france frankreich frankrijk francja",
    ),
    (
        Country("ES", Words("SPANIA", "SPANIA", "SPAIN"), "99999"),
        "es esp spania spain spanien españa spanje hiszpania espagne",
    ),
    (Country("PT", same("PORTUGAL"), "9999-999"), "pt prt portugal portugalia"),
    (
        Country("IT", Words("ITALIA", "ITALIA", "ITALY"), "99999"),
        "it ita italia italy italien italië włochy italie",
    ),
    (
        Country("PL", Words("POLEN", "POLEN", "POLAND"), "99-999"),
        "pl pol polen poland polska pologne",
    ),
    (
        Country("LT", Words("LITAUEN", "LITAUEN", "LITHUANIA"), "99999", "LT-"),
        "lt ltu litauen lithuania lietuva litwa",
    ),
    (
        Country("LV", same("LATVIA"), "9999", "LV-", layout="after"),
        "lv lva latvia latvija lettland łotwa",
    ),
    (
        Country("EE", Words("ESTLAND", "ESTLAND", "ESTONIA"), "99999"),
        "ee est estland estonia eesti",
    ),
    (
        Country("CZ", Words("TSJEKKIA", "TSJEKKIA", "CZECHIA"), "999 99"),
        "cz cze tsjekkia czechia tschechien czechrepublic česko czechy",
    ),
    (
        Country("SK", Words("SLOVAKIA", "SLOVAKIA", "SLOVAKIA"), "999 99"),
        "sk svk slovakia slowakei slovensko słowacja",
    ),
    (
        Country("UA", Words("UKRAINA", "UKRAINA", "UKRAINE"), "99999"),
        "ua ukr ukraina ukraine oekraïne",
    ),
    (
        Country(
            "GB",
            Words("STORBRITANNIA", "STORBRITANNIA", "UNITED KINGDOM"),
            "* 9AA",
            layout="below",
        ),
        "gb gbr uk storbritannia greatbritain unitedkingdom england scotland wales skottland "
        "northernireland nordirland großbritannien grootbrittannië",
    ),
    (
        Country("IE", Words("IRLAND", "IRLAND", "IRELAND"), layout="below"),
        "ie irl irland ireland ierland éire",
    ),
    (
        Country("US", same("USA"), layout="after"),
        "us usa unitedstates sambandsstatane unitedstatesofamerica amerika",
    ),
    (Country("CA", same("CANADA"), "A9A 9A9", layout="after"), "ca can canada kanada"),
    (Country("AU", same("AUSTRALIA"), "9999", layout="after"), "au aus australia australien"),
    (Country("NZ", same("NEW ZEALAND"), "9999", layout="after"), "nz nzl newzealand"),
)


def country_index() -> dict[str, Country]:
    """Return the country of every name that lists have for it, in small letters without signs."""
    return {name: country for country, names in _TABLE for name in names.split()}


def country_of(text: str, index: Mapping[str, Country]) -> Country | None:
    """Return the country that a cell names; nothing means Norway, None one we do not know."""
    plain = "".join(letter for letter in text.casefold() if letter.isalnum())
    return index.get(plain) if plain else NORWAY


def postcode_of(text: str, country: Country) -> str:
    """Return a postcode as its country writes it, without any prefix; another one as it stands."""
    plain = " ".join(text.upper().split())
    is_number = country.shape.startswith("9")
    bare = _FOREIGN_MARK.sub("", plain, count=1) if is_number else plain
    signs = "".join(filter(str.isalnum, bare))
    end = country.shape.lstrip("*")
    wanted = "".join(filter(str.isalnum, end))
    if country.shape.startswith("*"):
        head, tail = signs[: -len(wanted)], signs[-len(wanted) :]
        return head + _shaped(tail, end) if head and _has_shape(tail, wanted) else bare
    return _shaped(signs, end) if wanted and _has_shape(signs, wanted) else bare


def _has_shape(signs: str, wanted: str) -> bool:
    return len(signs) == len(wanted) and all(
        one.isdigit() if kind == "9" else one.isalpha()
        for one, kind in zip(signs, wanted, strict=True)
    )


def _shaped(signs: str, shape: str) -> str:
    rest = iter(signs)
    return "".join(next(rest) if sign in "9A" else sign for sign in shape)
