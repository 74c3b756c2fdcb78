"""Letters straight to a printer from the window, and the question whether they came out."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brochure_studio import bootstrap
from brochure_studio.ui.letters.letters_page import LettersPage
from brochure_studio.ui.letters.page_head import EXPORT
from brochure_studio.ui.letters.paper.print_card import PrintCard
from tests.stories.small_letters import people, write_list, write_small_letter
from tests.stories.small_library import SmallLibrary
from tests.stories.virtual_printer import VirtualPrinters
from tests.stories.window_stage import Person

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> VirtualPrinters:
    folder = tmp_path / "paper"
    folder.mkdir()
    virtual = VirtualPrinters(folder)
    monkeypatch.setattr(bootstrap._Held, "printers", lambda _: virtual)
    return virtual


@pytest.fixture
def person(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path, printers: VirtualPrinters
) -> Iterator[Person]:
    small.document = write_small_letter(small)
    yield Person(qtbot, small, tmp_path)


def at_the_printer(person: Person, tmp_path: Path) -> LettersPage:
    """Open the letter, its list, and the form for printers."""
    rows = [(*row[:3], *row[3:5], "nynorsk") for row in people(12)]
    file = write_list(tmp_path / "liste.csv", rows)
    person.opens()
    person.clicks_button(person.window.editor.variants, "Brev til ei liste …")
    page = person.window.book.letters_page
    page.list.choose(file)
    waits(person, page)
    page.export.set_folder(tmp_path / "out")
    page.tabs.setCurrentIndex(EXPORT)
    waits(person, page)
    person.bot.mouseClick(page.prints.form.open, LEFT)
    waits(person, page)
    return page


def waits(person: Person, page: LettersPage) -> None:
    person.bot.waitUntil(lambda: not page.is_running, timeout=30_000)


def asks(card: PrintCard) -> str:
    assert not card.isHidden()
    return card.question.text()


def test_letters_are_printed_and_the_paper_is_asked_about(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    page = at_the_printer(person, tmp_path)
    form, card = page.prints.form, page.prints.card
    assert form.printer.currentText() == "Kontoret"
    assert [form.tray.itemData(at) for at in range(form.tray.count())] == ["", "auto", "skuff-2"]
    assert not page.export.run.isVisible()
    assert card.isHidden()
    person.bot.mouseClick(form.run.go, LEFT)
    waits(person, page)
    assert "Sendt til skrivaren: 12 brev på 12 ark (nr. 1-12)." in card.sum.text()
    assert asks(card) == "Kom alle ut på papir?"
    assert card.serials.text() == "1-12"
    assert "12 sende" in page.export.steps.said.text()
    assert "0 stadfesta" in page.export.steps.said.text()
    assert QApplication.activeModalWidget() is None
    # Five and six jammed; the others came out.
    card.serials.setText("5-6")
    person.bot.mouseClick(card.spoiled, LEFT)
    waits(person, page)
    assert "10 sende" in page.export.steps.said.text()
    person.bot.mouseClick(card.again, LEFT)
    waits(person, page)
    assert len(printers.texts(2)) == 2
    assert card.serials.text() == "1-12"
    person.bot.mouseClick(card.confirm, LEFT)
    waits(person, page)
    assert "12 stadfesta på papir" in page.export.steps.said.text()
    assert card.confirm.isHidden()
    # Who prints once more prints nothing, and is told.
    person.bot.mouseClick(form.run.go, LEFT)
    waits(person, page)
    assert "Ingen brev er sende" in card.sum.text()
    assert "Sendt før, og ikkje skrive ut no: 12 brev" in card.more.text()
    assert len(printers.begun) == 2


def test_tray_sides_and_a_range_are_chosen(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    page = at_the_printer(person, tmp_path)
    form = page.prints.form
    form.tray.setCurrentIndex(form.tray.findData("skuff-2"))
    form.sides.setCurrentIndex(form.sides.findData("long"))
    person.bot.keyClicks(form.serials, "3-x")
    assert not form.run.go.isEnabled()
    form.serials.clear()
    person.bot.keyClicks(form.serials, "3-4")
    person.bot.mouseClick(form.run.go, LEFT)
    waits(person, page)
    (wish, _) = printers.begun[0]
    assert (wish.printer, wish.tray, wish.sides) == ("Kontoret", "skuff-2", "long")
    assert len(printers.texts(1)) == 4
    assert page.prints.card.serials.text() == "3-4"
    assert form.serials.text() == ""


def test_a_stopped_run_tells_what_went_within_a_second(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    page = at_the_printer(person, tmp_path)
    printers.watch = lambda: time.sleep(0.3)
    form = page.prints.form
    person.bot.mouseClick(form.run.go, LEFT)
    person.bot.waitUntil(lambda: bool(printers.begun), timeout=20_000)
    began = time.monotonic()
    person.bot.mouseClick(form.run.stop, LEFT)
    waits(person, page)
    assert time.monotonic() - began < 1
    report = page.prints.report
    assert report is not None and report.is_stopped
    assert 0 < report.sent < 12
    assert page.prints.card.sum.text().startswith("Stoppa. ")
    assert page.prints.card.serials.text() == str(report.serials)
    assert form.run.go.isVisible()


def test_a_printer_that_takes_nothing_is_told_and_the_letters_are_asked_about(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    page = at_the_printer(person, tmp_path)
    printers.refused.add(1)
    person.bot.mouseClick(page.prints.form.run.go, LEFT)
    waits(person, page)
    card = page.prints.card
    assert "Kontoret tok ikkje imot brev 1-12" in card.more.text()
    assert card.serials.text() == "1-12"
    assert "0 sende" in page.export.steps.said.text()


def test_without_a_printer_the_form_says_so(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    printers.facts = ()
    page = at_the_printer(person, tmp_path)
    form = page.prints.form
    assert "kjenner ingen skrivar" in form.about.text()
    assert not form.run.go.isEnabled()
    person.bot.mouseClick(form.open, LEFT)
    assert page.export.run.isVisible()


def test_a_letter_that_is_not_saved_is_saved_first(
    person: Person, printers: VirtualPrinters, tmp_path: Path
) -> None:
    page = at_the_printer(person, tmp_path)
    person.session.file = None
    person.bot.mouseClick(page.prints.form.run.go, LEFT)
    waits(person, page)
    assert printers.begun == []
    assert page.notice.isVisible()
