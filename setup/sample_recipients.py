"""Make the sample lists of the starter campaign: made-up people at real postcodes, seeded.

python setup/sample_recipients.py

`returnees.csv` has the trouble that lists usually have, `returnees-clean.csv` has none. Names and
streets are made up and put together by chance; identity numbers are of the tax office's synthetic
kind (80 added to the month), which nobody has.
"""

import csv
import io
import random
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "templates/starter/heim-til-hardanger/recipients"
SEED = 20261123
GIVEN = (
    *("Anne", "Arne", "Åse", "Bjørg", "Brita", "Eirik", "Eivind", "Eldbjørg", "Gjertrud", "Guro"),
    *("Håkon", "Ingebjørg", "Ivar", "Jofrid", "Jorunn", "Kåre", "Kari Anne", "Kjersti", "Lars"),
    *("Leiv", "Magnhild", "Marit", "Nils Olav", "Odd", "Olav", "Ragnhild", "Sigrid", "Sjur"),
    *("Solveig", "Svanhild", "Sølvi", "Tor Inge", "Torbjørn", "Trygve", "Turid", "Øystein"),
)
SURNAMES = (
    *("Blomhaug", "Breidøy", "Eikenesdal", "Fagerlihaug", "Fjordlien", "Frukthagen", "Gjerdemoen"),
    *("Heimlid", "Juvehaugen", "Kvitfossen", "Lauvåsen", "Moreldalen", "Nøstbøen", "Plommedal"),
    *("Rognebær", "Skuteviken-Ås", "Snønuten", "Solbjørkeli", "Støylsmyr", "Tjørnahaug"),
    *("Vårsolbakken", "Ytrestrandli", "Ænesvollen", "Øvreklepp", "Åkerblomst"),
)
STREETS = (
    *("Blåklokkevegen", "Bringebærstien", "Eplehagen", "Ferjekaivegen", "Fossesvingen"),
    *("Gamle Kyrkjevegen", "Hengarstien", "Kvitveisbakken", "Morellvegen", "Naustgata"),
    *("Plommevegen", "Sjøgata", "Solsvingen", "Stølsvegen", "Øvre Bakkegata", "Åsvegen"),
)
# Places that people from Hardanger have moved to; postcode and place belong together.
PLACES = (
    *(
        ("0150", "Oslo"),
        ("0368", "Oslo"),
        ("0557", "Oslo"),
        ("1394", "Nesbru"),
        ("3015", "Drammen"),
    ),
    *(("2000", "Lillestrøm"), ("4021", "Stavanger"), ("5003", "Bergen"), ("5063", "Bergen")),
    *(("5600", "Norheimsund"), ("5700", "Voss"), ("5730", "Ulvik"), ("5750", "Odda")),
    *(("5780", "Kinsarvik"), ("6003", "Ålesund"), ("7030", "Trondheim"), ("9008", "Tromsø")),
)
MUNICIPALITIES = ("Eidfjord", "Kvam", "Ullensvang", "Ulvik")
CLEAN_HEADER = (
    *("fornamn", "etternamn", "adresse", "postnummer", "poststad", "kommune", "sprak"),
    "avgangsaar",
)
HEADER = (
    *("Fornavn", "Etternavn", "c/o", "Adresse", "Postnr", "Poststed", "Land", "Kommune"),
    *("Målform", "Avgangsår", "Adressesperre"),
)
Row = tuple[str, ...]


def people(chance: random.Random) -> Iterator[Row]:
    """Yield made-up people without end, no two of a surname in one house."""
    homes: set[tuple[str, ...]] = set()
    while True:
        given, surname = chance.choice(GIVEN), chance.choice(SURNAMES)
        stair = chance.choice(("", "", "", "B"))
        street = f"{chance.choice(STREETS)} {chance.randint(1, 98)}{stair}"
        code, place = chance.choice(PLACES)
        home = (surname, street, code)
        if home in homes:
            continue
        homes.add(home)
        municipality = chance.choice(MUNICIPALITIES)
        language = chance.choices(("nn", "nb", "en"), (6, 3, 1))[0]
        year = str(chance.randint(1988, 2022))
        yield given, surname, street, code, place, municipality, language, year


def clean_list(count: int) -> bytes:
    """Return a list of people in which nothing is wrong."""
    found = people(random.Random(SEED))
    return _csv(CLEAN_HEADER, [next(found) for _ in range(count)]).encode("utf-8")


def troubled_list(count: int) -> bytes:
    """Return a list with the usual trouble, as a Norwegian spreadsheet program saves it."""
    chance = random.Random(SEED + 1)
    found = people(chance)
    rows = [_wide(next(found), chance) for _ in range(count - len(TROUBLE) - 4)]
    for cells in TROUBLE:
        rows.insert(chance.randrange(5, len(rows)), cells)
    # The same people once more, spelled a little otherwise, and a wife of one of them.
    for given, street in ((None, "veien"), (None, "vegen"), ("Gunnvor", None)):
        before = chance.choice([row for row in rows[:90] if "vegen" in row[3]])
        rows.append(
            (given or before[0], before[1], "", before[3].replace("vegen", street or "vegen"))
            + before[4:]
        )
    text = _csv(HEADER, rows)
    broken = 'Torunn;Støylsmyr;;"Sjøgata 4;5700;Voss;;Ulvik;nn;2003;'
    lines = text.split("\r\n")
    lines.insert(120, broken)
    return "\r\n".join(lines).encode("cp1252")


def _wide(person: Row, chance: random.Random) -> Row:
    given, surname, street, code, place, municipality, language, year = person
    # Spreadsheets take the zero in front away, and people write a language as they like.
    said = {"nn": ("nynorsk", "NN", "nn"), "nb": ("bokmål", "NB"), "en": ("engelsk", "English")}
    care = "Kjersti Lauvåsen" if chance.random() < 0.03 else ""
    return (
        *(given, surname, care, street, code.lstrip("0"), place, "", municipality),
        *(chance.choice(said[language]), year, ""),
    )


# One row each, cells parted by `|`, `/n` for a line end in a cell.
_TROUBLE = (
    "Leiv|Heimlid||Sjøgata 9||Bergen||Kvam|nn|1999|",
    "|||Solsvingen 3|5003|Bergen||Ulvik|nb|2004|",
    "Guro|Snønuten||Åsvegen 8|57300|Ulvik||Ulvik|nn|2001|",
    "Bj?rg|Nøstbøen||Naustgata 5|5700|Voss||Kvam|nn|1995|",
    "Odd|Rognebær||Eplehagen 2|5600|Norheimsund||Kvam|nn|2010|fortrolig",
    "Turid|Plommedal||||||Ulvik|nb|1992|strengt fortrolig",
    "Sjur|Juvehaugen||Postboks 55|5783|Eidfjord||Eidfjord|nn|1990|",
    "Kåre|Øvreklepp 01819020074||Sjøgata 1|5750|Odda||Ullensvang|nn||",
    "Ivar|Lauvåsen||Fossesvingen 6|5700|Voss||Kvam|samisk|1997|",
    "Marit|Frukthagen||Solsvingen 8|5003|Bergen||Kvam||97|",
    "Brita|Moreldalen|||5776|Nå||Ullensvang|nn|2012|",
    "Eirik|Breidøy||Tårnvej 3, 2. th|5000|Odense|Danmark|Kvam|nb|2006|",
    "Kari Anne|Fjordlien||Lindenallee 12|20259|Hamburg|Tyskland|Ulvik|de|2008|",
    "Pawel|Heimlid||ul. Lipowa 7/3|30-702|Krakow|Polen|Kvam|pl|2015|",
    "Jofrid|Gjerdemoen||14 Harbour Lane|EH6 6QQ|Edinburgh|Skottland|Ulvik|en|1994|",
    "{fornamn}|Blomhaug||Plommevegen 4|5600|Norheimsund||Kvam|nn|2000|",
    "<b>Nils</b>|Tjørnahaug & Co||=1+1|5730|Ulvik||Ulvik|nn|2002|",
    "Svanhild|Ytrestrandli||Hengarstien 1/nOppgang B|0557|Oslo||Ullensvang|nn|1989|",
    "Ingebjørg Magnhild Solveig Kristianna|Skuteviken-Ås Solbjørkeli Vårsolbakken"
    "|Eldbjørg Fagerlihaug|Gamle Kyrkjevegen 98 B|7030|Trondheim||Ullensvang|nynorsk|1991|",
    "Magnhild og Lars|Åkerblomst||Morellvegen 7|5780|Kinsarvik||Ullensvang|nn|1993|",
    "Trygve|Kvitfossen||Sjøgata 3|Oppgang C|5003|Bergen||Kvam|nn|2005|",
)
TROUBLE: tuple[Row, ...] = (
    *(tuple(row.replace("/n", "\n").split("|")) for row in _TROUBLE),
    HEADER,
    ("",) * len(HEADER),
)


def _csv(header: Row, rows: list[Row]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def main() -> None:
    """Write both lists."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "returnees.csv").write_bytes(troubled_list(200))
    (FOLDER / "returnees-clean.csv").write_bytes(clean_list(1000))


if __name__ == "__main__":
    main()
