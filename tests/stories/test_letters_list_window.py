"""A list understood and put right in the window: rows seen at once, doubles chosen, stopped."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.reading.list_view import DOUBLES
from tests.stories.letters_stage import LEFT, drops, opens_letters, sits_down, waits
from tests.stories.window_stage import Person

HEADER = "Fornavn;Etternavn;Adresse;Postnr;Poststed"
LIV, OLA = "Liv;Ås;Vegen 1;5700;Voss", "Ola;Lid;Vegen 2;5700;Voss"


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Person:
    return sits_down(qtbot, tmp_path)


def writes(folder: Path, *rows: str, encoding: str = "utf-8") -> Path:
    file = folder / "liste.csv"
    file.write_text("\n".join(rows), encoding=encoding)
    return file


def chooses(person: Person, box: QComboBox, value: object) -> None:
    """Choose by the keys, as somebody does who goes through the rows of a box."""
    box.setFocus()
    person.bot.keyClick(box, Qt.Key.Key_Home)
    values = [box.itemData(at) for at in range(box.count())]
    for _ in range(values.index(value)):
        person.bot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == value
    box.activated.emit(box.currentIndex())


def test_the_first_rows_are_seen_with_their_fields_and_the_header_can_be_another(
    person: Person, tmp_path: Path
) -> None:
    page = opens_letters(person)
    drops(person, page, writes(tmp_path, "Prenom;Nachname;Adresse;Postnr;Poststed", LIV, OLA))
    first = page.list.view.first
    assert first.item(1, 0).text() == "Liv"
    assert first.horizontalHeaderItem(3).text() == "D · Postnummer"
    assert first.item(0, 0).font().bold()
    assert page.read is not None and page.read.found.plan.header_row == 1
    chooses(person, page.list.reading.header, 2)
    waits(person, page)
    assert page.read.found.plan.header_row == 2
    assert first.item(1, 0).font().bold() and not first.item(0, 0).font().bold()
    assert page.list.reading.header.currentText() == "Rad 2"
    chooses(person, page.list.reading.header, 0)
    waits(person, page)
    assert page.read.found.plan.header_row == 0
    assert page.read.found.counts.read == 3


def test_a_wrong_encoding_shows_and_can_be_taken_back(person: Person, tmp_path: Path) -> None:
    page = opens_letters(person)
    drops(person, page, writes(tmp_path, HEADER, LIV, OLA, encoding="cp1252"))
    first, encoding = page.list.view.first, page.list.reading.encoding
    assert first.item(1, 1).text() == "Ås"
    chooses(person, encoding, "mac_roman")
    waits(person, page)
    assert first.item(1, 1).text() != "Ås"
    # Not even readable so; the box stays, so that it can be put right.
    chooses(person, encoding, "utf-8")
    waits(person, page)
    assert page.read is None and page.notice.isVisible()
    assert encoding.isVisible()
    chooses(person, encoding, None)
    waits(person, page)
    assert first.item(1, 1).text() == "Ås"


def test_of_doubles_the_other_one_or_both_are_kept(person: Person, tmp_path: Path) -> None:
    page = opens_letters(person)
    drops(person, page, writes(tmp_path, HEADER, LIV, OLA, LIV, "Kari;Lid;Vegen 2;5700;Voss"))
    view = page.list.view
    assert "(2)" in view.chips[DOUBLES].text()
    person.bot.mouseClick(view.chips[DOUBLES], LEFT)
    person.bot.waitUntil(lambda: len(view.doubles.boxes) == 2, timeout=9000)
    waits(person, page)
    assert "Liv Ås, Vegen 1, 5700 Voss" in view.doubles.table.item(0, 1).text()
    assert view.doubles.boxes[2, 4].currentText() == "Rad 2"
    assert view.doubles.boxes[3, 5].currentText() == "Begge"
    chooses(person, view.doubles.boxes[2, 4], "later")
    waits(person, page)
    assert page.read is not None
    assert [one.row for one in page.read.found.recipients] == [3, 4, 5]
    assert "har du valt bort" in view.doubles.report.text()
    chooses(person, view.doubles.boxes[3, 5], "first")
    waits(person, page)
    assert [one.row for one in page.read.found.recipients] == [3, 4]
    chooses(person, view.doubles.boxes[2, 4], "both")
    waits(person, page)
    assert [one.row for one in page.read.found.recipients] == [2, 3, 4]


def test_a_long_list_is_stopped_and_the_window_answers(person: Person, tmp_path: Path) -> None:
    rows = (f"Liv;Ås;Vegen {number};5700;Voss" for number in range(400_000))
    page = opens_letters(person)
    page.list.choose(writes(tmp_path, HEADER, *rows))
    view = page.list.view
    person.bot.waitUntil(
        lambda: view.stop.isVisible() and "rader" in view.how.text(), timeout=15_000
    )
    # The first rows are there long before the last.
    assert view.first.rowCount() > 10
    person.bot.mouseClick(view.stop, LEFT)
    assert page.read is None and not page.lists.errands.is_busy
    assert "stoppa" in view.empty.said.text()
    assert not page.onward.isEnabled()


def test_lists_of_the_campaign_are_offered_and_read_by_one_click(person: Person) -> None:
    page = opens_letters(person)
    offered = page.list.view.empty.buttons
    assert [button.text() for button in offered] == ["returnees-clean.csv", "returnees.csv"]
    person.bot.mouseClick(offered[1], LEFT)
    waits(person, page)
    assert page.read is not None and page.read.order.file.name == "returnees.csv"
    # Nothing of a list is remembered.
    kept = person.window.side_pages.preferences.settings
    assert not any("returnees" in str(kept.value(key)) for key in kept.allKeys())


def test_another_sheet_is_offered_where_the_first_is_no_list(
    person: Person, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Notat"
    book.active.append(["Hugs å vaske lista"])
    people = book.create_sheet("Elevar")
    for row in (HEADER, LIV, OLA):
        people.append(row.split(";"))
    book.save(tmp_path / "elevar.xlsx")
    page = opens_letters(person)
    drops(person, page, tmp_path / "elevar.xlsx")
    assert "«Notat»" in page.notice.text
    person.clicks_button(page.notice, "Les «Elevar»")
    waits(person, page)
    assert page.read is not None and page.read.found.counts.usable == 2
    assert page.list.reading.sheet.currentText() == "Elevar"
    assert not page.notice.isVisible()


def test_numbers_of_people_are_not_put_on_the_screen(person: Person, tmp_path: Path) -> None:
    page = opens_letters(person)
    rows = ("Fornavn;Etternavn;Adresse;Postnr;Merknad", "Liv;Ås;Vegen 1;5700;010190 12345")
    drops(person, page, writes(tmp_path, *rows))
    assert page.list.view.first.item(1, 4).text() == "•••"
