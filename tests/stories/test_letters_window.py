"""Letters to a list, made in the window as a person does it, with the starter's own list."""

import time
from itertools import pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.scene.walk import page_text
from brochure_studio.ui.letters.page_head import COLUMNS, EXPORT, LIST, PREVIEW
from tests.stories.letters_stage import (
    LEFT,
    drops,
    goes_on,
    opens_letters,
    reads,
    sits_down,
    table,
    waits,
)
from tests.stories.window_stage import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Person:
    return sits_down(qtbot, tmp_path)


def test_a_list_is_dropped_and_what_was_understood_is_said(person: Person) -> None:
    page = opens_letters(person)
    assert not page.onward.isEnabled()
    assert page.onward.toolTip() == "Vel ei liste først"
    drops(person, page, person.small.campaign / "recipients" / "returnees.csv")
    found = page.read.found if page.read else None
    assert found is not None and found.counts.read >= 190
    assert str(found.counts.usable) in page.list.view.counts.text()
    assert "cp1252" in page.list.view.how.text()
    assert "semikolon" in page.list.view.how.text()
    assert "postnummer" in table(page).lower()
    assert page.onward.isEnabled()


def test_a_list_read_wrongly_is_put_right(person: Person) -> None:
    page = reads(person)
    good = page.list.view.counts.text()
    box = page.list.reading.delimiter
    box.setFocus()
    while box.currentData() != "|":
        person.bot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    waits(person, page)
    assert page.list.view.counts.text() != good
    assert not page.tabs.isTabEnabled(PREVIEW)
    assert page.tabs.tabToolTip(PREVIEW)


def test_a_picture_is_no_list_and_the_page_says_so(person: Person, tmp_path: Path) -> None:
    page = opens_letters(person)
    picture = tmp_path / "liste.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.list.choose(picture)
    waits(person, page)
    assert page.notice.isVisible()
    assert page.read is None
    assert not page.onward.isEnabled()


def test_the_rows_to_mend_are_written(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = reads(person)
    file = tmp_path / "rett.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    person.bot.mouseClick(page.list.view.mend, LEFT)
    waits(person, page)
    rows = file.read_text(encoding="utf-8-sig").splitlines()
    assert page.read is not None
    assert len(rows) == len(page.read.found.held) + 1
    assert "Årsak" in rows[0]


def test_a_column_gets_another_field_and_is_kept(person: Person) -> None:
    page = reads(person)
    goes_on(person, page, COLUMNS)
    assert page.read is not None
    columns = page.read.found.plan.columns
    place = next(one for one in columns if one.field == "kommune")
    assert page.columns.table.item(place.index, 4).text() == "Ulvik"
    box = page.columns.boxes[place.index]
    box.setFocus()
    while box.currentData() != "-":
        person.bot.keyClick(box, Qt.Key.Key_Up)
    box.activated.emit(box.currentIndex())
    waits(person, page)
    assert page.read.found.plan.columns[place.index].field == ""
    assert page.columns.table.item(place.index, 3).text() == "valt av deg"
    person.bot.mouseClick(page.columns.keep, LEFT)
    waits(person, page)
    kept = person.small.campaign / "recipients" / "columns.yaml"
    assert "Kommune" in kept.read_text(encoding="utf-8")


def test_any_letter_is_seen_those_most_likely_to_break_first(person: Person) -> None:
    page = reads(person)
    goes_on(person, page, PREVIEW)
    step = page.preview
    person.bot.waitUntil(lambda: step.letter is not None, timeout=20_000)
    assert page.survey is not None and step.letter is not None
    assert step.worth.count() >= 10
    assert step.serial == step.worth.item(0).data(Qt.ItemDataRole.UserRole)
    assert step.view.has_letter
    # Row 2 of the list, typed as a person types it; then the next one by its arrow.
    step.bar.row.setFocus()
    step.bar.row.selectAll()
    person.bot.keyClicks(step.bar.row, "2")
    person.bot.keyClick(step.bar.row, Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: step.letter is not None and step.letter.row == 2, timeout=9000)
    said = " ".join(page_text(step.letter.pages[0]).split())
    assert "Ingebjørg Ytrestrandli" in said and "3015" in said
    assert "{" not in said
    assert "Ulvik" in step.bar.about.text() and "nynorsk" in step.bar.about.text()
    person.bot.mouseClick(step.bar.after, LEFT)
    person.bot.waitUntil(lambda: step.letter is not None and step.letter.row == 3, timeout=9000)
    assert "Kåre Eikenesdal" in " ".join(page_text(step.letter.pages[0]).split())


def test_letters_are_written_told_of_and_noted_as_sent(person: Person, tmp_path: Path) -> None:
    page = reads(person)
    page.export.set_folder(tmp_path / "out")
    goes_on(person, page, EXPORT)
    person.bot.mouseClick(page.export.run.go, LEFT)
    person.bot.waitUntil(lambda: page.report is not None, timeout=60_000)
    report = page.report
    assert report is not None and page.read is not None
    assert report.written + len(report.held) == page.read.found.counts.usable
    (file,) = [one.file for one in report.files]
    with pdfium.PdfDocument(file) as made:
        assert len(made) == report.written
    assert str(report.written) in page.export.report.sum.text()
    assert page.export.report.table.rowCount() > 0
    page.export.steps.serials.setText("1-5")
    person.bot.mouseClick(page.export.steps.sent, LEFT)
    waits(person, page)
    assert "5 sende" in page.export.steps.said.text()
    # Once more, and nothing is replaced unasked.
    before = file.read_bytes()
    page.notice.hide()
    person.bot.mouseClick(page.export.run.go, LEFT)
    waits(person, page)
    assert page.notice.isVisible()
    assert file.read_bytes() == before


def test_a_run_is_stopped_at_once_and_goes_on_where_it_stopped(
    person: Person, tmp_path: Path
) -> None:
    page = opens_letters(person)
    drops(person, page, person.small.campaign / "recipients" / "returnees-clean.csv")
    out = tmp_path / "out"
    page.export.set_folder(out)
    goes_on(person, page, EXPORT)
    assert not page.export.resume.isVisible()
    person.bot.mouseClick(page.export.run.go, LEFT)
    # The first file is there and the second is not: then somebody stops it.
    first = out / "letter-returnee-0001-0500.pdf"
    person.bot.waitUntil(first.exists, timeout=60_000)
    began = time.monotonic()
    person.bot.mouseClick(page.export.run.stop, LEFT)
    person.bot.waitUntil(page.export.run.go.isVisible, timeout=5_000)
    assert time.monotonic() - began < 1
    assert "Stoppa" in page.notice.text
    person.bot.waitUntil(page.export.resume.isVisible, timeout=20_000)
    waits(person, page)
    before = first.read_bytes()
    # The keys are at what goes on, not at what would begin anew.
    assert page.export.resume.hasFocus()
    person.bot.keyClick(page.export.resume, Qt.Key.Key_Space)
    person.bot.waitUntil(lambda: page.report is not None, timeout=60_000)
    assert page.report is not None and page.report.steps is not None
    assert page.report.steps.written == page.report.steps.planned == 1000
    assert first.read_bytes() == before
    assert len([*out.glob("*.pdf")]) == 2
    assert not page.export.resume.isVisible()


def test_a_letter_that_breaks_stands_first_with_what_is_wrong(
    person: Person, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    rows = ("Fornavn;Etternavn;Adresse;Postnr;Poststed;Kommune", "Liv;Ås;Vegen 1;5700;Voss;Ulvik")
    file.write_text("\n".join((*rows, "Ola;中文;Vegen 2;5700;Voss;Ulvik")), encoding="utf-8")
    page = opens_letters(person)
    drops(person, page, file)
    goes_on(person, page, PREVIEW)
    step = page.preview
    person.bot.waitUntil(lambda: step.letter is not None, timeout=20_000)
    assert step.letter is not None and step.letter.row == 3
    assert step.worth.item(0).text().startswith("Rad 3: ")
    assert step.wrong.isVisible() and "Halde tilbake" in step.wrong.text()
    assert "1 er halde tilbake" in step.said.text()


def test_a_letter_that_is_not_saved_is_saved_first(person: Person, tmp_path: Path) -> None:
    page = reads(person)
    page.export.set_folder(tmp_path / "out")
    person.window.show_editor()
    title = person.session.document.title
    person.session.mark_unsaved("Endra")
    person.does("letters")
    goes_on(person, page, EXPORT)
    person.bot.mouseClick(page.export.run.go, LEFT)
    assert "Lagre" in page.notice.text
    person.clicks_button(page.notice, "Lagre")
    assert not person.session.dirty
    assert title in page.title.text()


def test_everything_that_takes_keys_has_a_name(person: Person) -> None:
    page = reads(person)
    for step in (LIST, COLUMNS, PREVIEW, EXPORT):
        goes_on(person, page, step)
        for widget in page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                seen = QAccessible.queryAccessibleInterface(widget)
                assert seen.text(QAccessible.Text.Name), (step, widget)


def test_another_kind_of_document_says_that_it_is_no_letter(person: Person) -> None:
    person.opens(person.small.campaign / "postcard.yaml")
    assert not person.window.editor.variants.letters.isVisible()
    person.does("letters")
    assert "ikkje eit brev" in person.window.notice.text


def test_the_keys_alone_go_from_the_list_to_the_letters_and_back(person: Person) -> None:
    page = reads(person)
    bot = person.bot
    page.tabs.setFocus()
    bot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.tabs.currentIndex() == COLUMNS
    page.onward.setFocus()
    bot.keyClick(page.onward, Qt.Key.Key_Space)
    assert page.tabs.currentIndex() == PREVIEW
    step = page.preview
    bot.waitUntil(lambda: step.letter is not None, timeout=20_000)
    serial = step.serial
    bot.keyClick(step.worth, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    bot.waitUntil(lambda: step.serial == serial + 1)
    step.worth.setFocus()
    bot.keyClick(step.worth, Qt.Key.Key_Down)
    assert step.serial == step.worth.currentItem().data(Qt.ItemDataRole.UserRole)
    bot.keyClick(step.worth, Qt.Key.Key_Escape)
    assert person.window.pages.currentWidget() is person.window.editor
    person.does("letters")
    assert page.read is not None and page.survey is not None
    assert person.window.side_pages.topic() == "letters"


def test_tab_goes_from_field_to_field_of_the_columns(person: Person) -> None:
    page = reads(person)
    goes_on(person, page, COLUMNS)
    boxes = [*page.columns.boxes.values()]
    boxes[0].setFocus()
    for before, after in pairwise(boxes):
        person.bot.keyClick(before, Qt.Key.Key_Tab)
        assert after.hasFocus()


def test_another_letter_begins_without_a_list(person: Person) -> None:
    page = reads(person)
    person.bot.mouseClick(page.list.household, LEFT, pos=QPoint(12, 14))
    waits(person, page)
    assert page.read is not None and page.read.order.one_a_household
    person.window.new_document("letter-returnee")
    person.does("letters")
    waits(person, page)
    assert page.read is None
    assert not page.list.household.isChecked()
    assert not page.onward.isEnabled()
