"""Recipients for the benchmark of letters: made-up names with æøå, seeded."""

import csv
import random
from pathlib import Path

from benchmarks.letter_names import FEW, Names

SYLLABLES = (
    *("Vår", "Sol", "Bjørke", "Rogne", "Fjord", "Støyl", "Kvit", "Øvre", "Åker", "Nøst", "Lauv"),
    *("Eple", "Morell", "Heim", "Snø", "Skute", "Tjørn", "Plomme", "Foss", "Juve"),
)
ENDS = ("haug", "dal", "lien", "myr", "bakken", "åsen", "bær", "nuten", "vik", "klepp", "blom")
STREETS = ("Eplehagen", "Sjøgata", "Fossesvingen", "Øvre Bakkegata", "Hengarstien", "Åsvegen")
MUNICIPALITIES = ("Eidfjord", "Kvam", "Ullensvang", "Ulvik")
HEADER = (
    *("fornamn", "etternamn", "adresse", "postnummer", "poststad", "kommune", "sprak"),
    "avgangsaar",
)


def write_list(file: Path, count: int, names: Names = FEW) -> None:
    """Write a clean list of `count` people, no two of one surname at one address."""
    chance, weights = random.Random(20261123), names.summed_weights
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        for number in range(count):
            surname = chance.choice(SYLLABLES) + chance.choice(SYLLABLES).lower()
            surname += chance.choice(ENDS)
            street = f"{chance.choice(STREETS)} {number + 1}"
            given = chance.choices(names.given, cum_weights=weights)[0]
            home = chance.choice(MUNICIPALITIES)
            year = str(chance.randint(1985, 2022))
            place = chance.choice(names.places)
            writer.writerow((given, surname, street, *place, home, "nn", year))
