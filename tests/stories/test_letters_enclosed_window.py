"""Letters on two sides and with inserts in the window: told before, and made as they were told."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.letters_page import LettersPage
from brochure_studio.ui.letters.looking.preview_step import PreviewStep
from brochure_studio.ui.letters.page_head import EXPORT, PREVIEW
from tests.house.project import ROOT
from tests.stories.letters_stage import goes_on, opens_letters, waits
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person

LEFT = Qt.MouseButton.LeftButton
TITLE = "Hus som ventar på folk"


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    campaign = tmp_path / "campaign"
    shutil.copytree(ROOT / "templates" / "starter" / "heim-til-hardanger", campaign)
    library = SmallLibrary(ROOT, campaign)
    library.document = campaign / "letter-returnee.yaml"
    rows = "inserts:\n  - {document: housing-sheet.yaml, when: long-ago, copies: 2}\naxes:\n"
    library.spoil(library.document, "\naxes:\n", f"\n{rows}")
    one = Person(qtbot, library, tmp_path)
    with qtbot.waitActive(one.window):
        one.window.activateWindow()
    yield one


def reads(person: Person) -> LettersPage:
    page = opens_letters(person)
    page.list.choose(person.small.campaign / "recipients" / "returnees.csv")
    person.bot.waitUntil(lambda: page.read is not None, timeout=10_000)
    waits(person, page)
    return page


def is_shown(step: PreviewStep, row: int) -> bool:
    return step.letter is not None and step.letter.row == row


def test_who_gets_which_insert_is_told_with_the_letter(person: Person) -> None:
    page = reads(person)
    goes_on(person, page, PREVIEW)
    step = page.preview
    person.bot.waitUntil(lambda: step.letter is not None, timeout=20_000)
    assert page.survey is not None and page.read is not None
    told = {}
    by_row = {one.row: one for one in page.read.found.recipients}
    for row in sorted(by_row)[:12]:
        step.go_to_row(row)
        person.bot.waitUntil(partial(is_shown, step, row), timeout=9000)
        told[row] = f"Vedlegg: 2 × {TITLE}" in step.bar.about.text()
    years = {row: by_row[row].get("avgangsaar") for row in told}
    assert told == {
        row: year.isdecimal() and 1940 <= int(year) <= 2012 for row, year in years.items()
    }
    assert set(told.values()) == {True, False}


def test_letters_on_two_sides_are_made(person: Person, tmp_path: Path) -> None:
    page = reads(person)
    page.export.set_folder(tmp_path / "out")
    goes_on(person, page, EXPORT)
    duplex = page.export.files.duplex
    assert duplex.text() == "Tosidig"
    person.bot.mouseClick(duplex, LEFT, pos=QPoint(8, duplex.height() // 2))
    assert duplex.isChecked()
    person.bot.mouseClick(page.export.run.go, LEFT)
    person.bot.waitUntil(lambda: page.report is not None, timeout=60_000)
    report = page.report
    assert report is not None and report.files
    assert report.pages == 2 * report.sheets > 2 * report.written
    with pdfium.PdfDocument(report.files[0].file) as made:
        assert len(made) == report.files[0].pages
    said = f"{report.pages} sider på {report.sheets} ark"
    assert said in page.export.report.files.text()
