"""Countries that letters go to: how each is called in lists, printed, and lays its address out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

# Where the postcode stands: before the place, after it, or on a line of its own below.
Layout = Literal["before", "after", "below"]


@dataclass(frozen=True, slots=True)
class Country:
    """A country's two letters, its name in capitals, the prefix of its postcodes, its layout."""

    code: str
    printed: str
    prefix: str = ""
    layout: Layout = "before"


NORWAY = Country("NO", "NOREG")
# Printed in the language of the country of posting; UPU, Addressing systems.
_TABLE: Mapping[Country, str] = {
    NORWAY: "no nor noreg norge norway norwegen noorwegen norwegia",
    Country("DK", "DANMARK", "DK-"): "dk dnk danmark denmark dänemark denemarken dania",
    Country("SE", "SVERIGE", "SE-"): "se swe sverige sweden schweden zweden szwecja",
    Country("FI", "FINLAND", "FI-"): "fi fin finland finnland suomi finlandia",
    Country("IS", "ISLAND", "IS-"): "is isl island iceland ijsland islandia ísland",
    Country("FO", "FÆRØYANE", "FO-"): "fo fro færøyane færøyene faroeislands føroyar",
    Country("DE", "TYSKLAND", "DE-"): "de deu tyskland germany deutschland duitsland niemcy",
    Country("AT", "AUSTERRIKE", "AT-"): "at aut austerrike østerrike austria österreich",
    Country("CH", "SVEITS", "CH-"): "ch che sveits switzerland schweiz suisse",
    Country("NL", "NEDERLAND"): "nl nld nederland netherlands niederlande holland thenetherlands",
    Country("BE", "BELGIA", "BE-"): "be bel belgia belgium belgien belgië",
    Country("FR", "FRANKRIKE"): "fr fra frankrike france frankreich frankrijk",
    Country("ES", "SPANIA"): "es esp spania spain spanien españa",
    Country("PT", "PORTUGAL"): "pt prt portugal",
    Country("IT", "ITALIA"): "it ita italia italy italien",
    Country("PL", "POLEN", "PL-"): "pl pol polen poland polska",
    Country("LT", "LITAUEN"): "lt ltu litauen lithuania lietuva",
    Country("LV", "LATVIA", layout="after"): "lv lva latvia latvija",
    Country("EE", "ESTLAND"): "ee est estland estonia eesti",
    Country("CZ", "TSJEKKIA"): "cz cze tsjekkia czechia tschechien",
    Country("GB", "STORBRITANNIA", layout="below"): "gb gbr uk storbritannia greatbritain "
    "unitedkingdom england scotland wales skottland",
    Country("IE", "IRLAND", layout="below"): "ie irl irland ireland",
    Country(
        "US", "USA", layout="after"
    ): "us usa unitedstates sambandsstatane unitedstatesofamerica",
    Country("CA", "CANADA", layout="after"): "ca can canada kanada",
    Country("AU", "AUSTRALIA", layout="after"): "au aus australia",
    Country("NZ", "NEW ZEALAND", layout="after"): "nz nzl newzealand",
}


def country_index() -> dict[str, Country]:
    """Return the country of every name that lists have for it, in small letters without signs."""
    return {name: country for country, names in _TABLE.items() for name in names.split()}


def country_of(text: str, index: Mapping[str, Country]) -> Country | None:
    """Return the country that a cell names; nothing means Norway, None one we do not know."""
    plain = "".join(letter for letter in text.casefold() if letter.isalnum())
    return index.get(plain) if plain else NORWAY
