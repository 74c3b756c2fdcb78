"""What is said of a list: counts, washing, encodings, and cells that may be shown."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brochure_studio.store.lists.reading import ListFiles
from brochure_studio.ui.letters.reading.list_sayings import (
    say_cell,
    say_counts,
    say_encoding,
    say_washed,
    wash_rows,
)
from brochure_studio.usecases.recipients import ListOrder, OpenList, open_recipients

TODAY = date(2026, 11, 23)


@pytest.fixture
def found(tmp_path: Path) -> OpenList:
    file = tmp_path / "liste.csv"
    row = "Liv;Ås;Vegen 1;5700;Voss"
    file.write_text(
        "\n".join(("Fornavn;Etternavn;Adresse;Postnr;Poststed", row, row)), encoding="utf-8"
    )
    return open_recipients(ListFiles(), ListOrder(file, TODAY))


def test_counts_have_spaces_between_thousands_that_do_not_break(found: OpenList) -> None:
    many = replace(found, counts=replace(found.counts, read=100_000, usable=99_974))
    assert say_counts(many).startswith("100\u202f000 rader lesne. 99\u202f974 kan brukast, 26 ")
    one = replace(found, counts=replace(found.counts, read=1, usable=1))
    assert say_counts(one).startswith("1 rad lesen.")


def test_the_report_tells_nothing_of_files_that_were_not_given(found: OpenList) -> None:
    said = {row.what: row.count for row in wash_rows(found)}
    assert said["rader er same person som ei anna rad"] == "1"
    assert said["står i reservasjonsfila"] == said["har sagt nei"] == "–"
    assert "ikkje vaska" in say_washed(found, TODAY)


def test_an_old_register_is_to_be_fetched_anew(found: OpenList) -> None:
    washed = replace(found, wash=replace(found.wash, washed=date(2026, 10, 1)))
    assert "Hent det på nytt" in say_washed(washed, TODAY)
    assert "held til" in say_washed(washed, date(2026, 10, 20))


def test_encodings_are_called_by_who_makes_them() -> None:
    assert say_encoding("cp1252") == "Windows (cp1252)"
    assert say_encoding("utf-8") == "UTF-8"
    assert say_encoding("iso-8859-5") == "iso-8859-5"


@pytest.mark.parametrize("cell", ["01019012345", "010190 12345", "tlf 01019012345"])
def test_no_number_of_a_person_is_shown(cell: str) -> None:
    assert say_cell(cell) == "•••"
    assert say_cell("Vegen 12") == "Vegen 12"
