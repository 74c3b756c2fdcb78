"""The starter's letter to its own lists: the one with the usual trouble, and the clean one."""

from datetime import date
from pathlib import Path

import pypdfium2 as pdfium

from brochure_studio.store.lists.reading import ListFiles
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from tests.house.project import ROOT
from tests.stories.conftest import CommandLine

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
LETTER = STARTER / "letter-returnee.yaml"
LETTER_DAY = date(2026, 11, 23)
TOLD_OF = ("Blomhaug", "Heimlid", "Plommevegen", "01819020074", "Juvehaugen", "Frukthagen")


def pages(out: Path, step: int = 1) -> list[str]:
    """Return what stands on each page of the letters, or on some of them."""
    found = []
    for file in sorted(out.glob("letter-returnee-*.pdf")):
        with pdfium.PdfDocument(file) as pdf:
            for number in range(0, len(pdf), step):
                found.append(" ".join(pdf[number].get_textpage().get_text_range().split()))
    return found


def test_two_hundred_rows_with_the_usual_trouble(command: CommandLine, tmp_path: Path) -> None:
    command.environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    listed, out = STARTER / "recipients" / "returnees.csv", tmp_path / "out"
    mend = tmp_path / "rett.csv"
    given = ("letters", LETTER, "--recipients", listed, "-o", out, "--broken", mend, "--json")
    ended = command.plain(*given, "--sort", "postcode", "--workers", 1, "--washed", "2026-11-01")
    assert ended.code == 5
    data = ended.data()
    held = {one["row"] for one in data["held_back"]}
    assert data["planned"] == data["list"]["usable"] == data["written"] + len(held)
    for word in TOLD_OF:
        assert word not in ended.out + ended.err
    texts = pages(out)
    assert len(texts) == data["written"] > 150
    order = ListOrder(listed, LETTER_DAY)
    for person in open_recipients(ListFiles(), order).recipients:
        name = f"{person.get('fornamn')} {person.get('etternamn')}".strip()
        street = " ".join(person.get("adresse").partition("\n")[0].split())
        found = [text for text in texts if name in text and street in text]
        assert len(found) == (person.row not in held), person.row
    rows = (out / "letter-returnee-postnummer.csv").read_text(encoding="ascii").split()[1:]
    assert sum(int(row.partition(";")[2]) for row in rows) <= data["written"]
    to_mend = {line.partition(";")[0] for line in mend.read_text(encoding="utf-8-sig").split("\n")}
    assert {str(row) for row in held} <= to_mend


def test_the_clean_thousand_in_one_file(command: CommandLine, tmp_path: Path) -> None:
    command.environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    listed, out = STARTER / "recipients" / "returnees-clean.csv", tmp_path / "out"
    given = ("letters", LETTER, "--recipients", listed, "-o", out, "--single", "--workers", 2)
    ended = command.plain(*given, "--washed", "2026-11-01")
    assert (ended.code, ended.err) == (0, "")
    people = open_recipients(ListFiles(), ListOrder(listed, LETTER_DAY)).recipients
    with pdfium.PdfDocument(out / "letter-returnee-letters.pdf") as pdf:
        assert len(pdf) == len(people) == 1000
    for person, text in zip(people[::9], pages(out, step=9), strict=True):
        assert f"{person.get('fornamn')} {person.get('etternamn')}" in text
        assert person.get("adresse") in text
