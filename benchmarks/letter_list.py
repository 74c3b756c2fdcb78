"""Recipients for the benchmark of letters: made-up names with æøå, seeded."""

import csv
import random
from pathlib import Path

GIVEN = (
    *("Åse", "Bjørg", "Håkon", "Kåre", "Sølvi", "Øystein", "Ragnhild", "Torbjørn", "Ingebjørg"),
    *("Eirik", "Guro", "Jorunn", "Leiv", "Magnhild", "Nils", "Odd", "Sigrid", "Trygve", "Gjertrud"),
)
SYLLABLES = (
    *("Vår", "Sol", "Bjørke", "Rogne", "Fjord", "Støyl", "Kvit", "Øvre", "Åker", "Nøst", "Lauv"),
    *("Eple", "Morell", "Heim", "Snø", "Skute", "Tjørn", "Plomme", "Foss", "Juve"),
)
ENDS = ("haug", "dal", "lien", "myr", "bakken", "åsen", "bær", "nuten", "vik", "klepp", "blom")
STREETS = ("Eplehagen", "Sjøgata", "Fossesvingen", "Øvre Bakkegata", "Hengarstien", "Åsvegen")
PLACES = (
    *(("0150", "Oslo"), ("3015", "Drammen"), ("4021", "Stavanger"), ("5003", "Bergen")),
    *(("5600", "Norheimsund"), ("5750", "Odda"), ("6003", "Ålesund"), ("7030", "Trondheim")),
)
MUNICIPALITIES = ("Eidfjord", "Kvam", "Ullensvang", "Ulvik")
HEADER = (
    *("fornamn", "etternamn", "adresse", "postnummer", "poststad", "kommune", "sprak"),
    "avgangsaar",
)


def write_list(file: Path, count: int) -> None:
    """Write a clean list of `count` people, no two of one surname at one address."""
    chance = random.Random(20261123)
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        for number in range(count):
            surname = chance.choice(SYLLABLES) + chance.choice(SYLLABLES).lower()
            surname += chance.choice(ENDS)
            street = f"{chance.choice(STREETS)} {number + 1}"
            given, home = chance.choice(GIVEN), chance.choice(MUNICIPALITIES)
            year = str(chance.randint(1985, 2022))
            place = chance.choice(PLACES)
            writer.writerow((given, surname, street, *place, home, "nn", year))
