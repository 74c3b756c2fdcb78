"""Two ways in which the people of a list may be called.

Among few names the same ones come again and again, which is kind to whoever remembers paragraphs.
Among many they are spread as in a people: some are common, most are rare.
"""

import random
from dataclasses import dataclass
from itertools import accumulate

_FEW_GIVEN = (
    *("Åse", "Bjørg", "Håkon", "Kåre", "Sølvi", "Øystein", "Ragnhild", "Torbjørn", "Ingebjørg"),
    *("Eirik", "Guro", "Jorunn", "Leiv", "Magnhild", "Nils", "Odd", "Sigrid", "Trygve", "Gjertrud"),
)
_FEW_PLACES = (
    *(("0150", "Oslo"), ("3015", "Drammen"), ("4021", "Stavanger"), ("5003", "Bergen")),
    *(("5600", "Norheimsund"), ("5750", "Odda"), ("6003", "Ålesund"), ("7030", "Trondheim")),
)
_FIRST_PARTS = (
    *("Ar", "As", "Berg", "Bjørg", "Bryn", "Dag", "Ei", "Ey", "Finn", "Frøy", "Geir", "Gud"),
    *("Gun", "Hall", "Heid", "Hjør", "Ing", "Jar", "Jor", "Kjell", "Kol", "Lid", "Mag", "Nor"),
    *("Odd", "Olav", "Ragn", "Rei", "Roald", "Run", "Sig", "Snø", "Sol", "Stein", "Svan", "Sæ"),
    *("Tor", "Tyr", "Val", "Vil", "Øy", "Åse"),
)
_SECOND_PARTS = (
    *("ar", "bjørg", "bjørn", "borg", "bør", "dis", "finn", "frid", "gard", "geir", "gerd", "grim"),
    *("gunn", "hild", "kjell", "laug", "leif", "leiv", "liv", "møy", "mund", "ny", "rid", "run"),
    *("stein", "tor", "ulf", "unn", "vald", "var", "veig", "vin", "vor", "vør", "ød", "åg"),
)
_PLACE_PARTS = (
    *("Vår", "Sol", "Bjørke", "Rogne", "Fjord", "Støyl", "Kvit", "Øvre", "Åker", "Nøst", "Lauv"),
    *("Eple", "Morell", "Heim", "Snø", "Skute", "Tjørn", "Plomme", "Foss", "Juve"),
)
_PLACE_ENDS = (
    *("vik", "nes", "sund", "dal", "stad", "heim", "øy", "ås", "fjord", "strand", "vatn", "mo"),
    *("land", "set", "voll"),
)


@dataclass(frozen=True)
class Names:
    """Given names with how often each comes, and places with their postcodes."""

    title: str
    given: tuple[str, ...]
    weights: tuple[float, ...]
    places: tuple[tuple[str, str], ...]

    @property
    def summed_weights(self) -> tuple[float, ...]:
        """Return the weights as a random choice takes them fastest."""
        return tuple(accumulate(self.weights))


FEW = Names("19 given names", _FEW_GIVEN, (1.0,) * len(_FEW_GIVEN), _FEW_PLACES)


def many_names() -> Names:
    """Make some 1,500 given names, the commonest two in a hundred, and 300 places; seeded."""
    chance = random.Random(20261124)
    given = [first + second for first in _FIRST_PARTS for second in _SECOND_PARTS]
    chance.shuffle(given)
    weights = tuple(1 / (rank + 10) for rank in range(len(given)))
    towns = [first + end for first in _PLACE_PARTS for end in _PLACE_ENDS]
    codes = sorted(chance.sample(range(101, 9900), len(towns)))
    places = tuple((f"{code:04}", town) for code, town in zip(codes, towns, strict=True))
    return Names(f"{len(given):,} given names", tuple(given), weights, places)
