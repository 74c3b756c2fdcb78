"""Files, proofs, labels and envelopes of a list made in the window."""

import csv
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.letters_page import LettersPage
from brochure_studio.ui.letters.making.export_step import ENVELOPES, LABELS
from brochure_studio.ui.letters.page_head import EXPORT, PREVIEW
from tests.stories.letters_stage import LEFT, drops, goes_on, opens_letters, reads, sits_down, waits
from tests.stories.window_stage import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Person:
    return sits_down(qtbot, tmp_path)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was opened in other programs."""
    files = list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: files.append(url.toLocalFile()))
    return files


def pages(file: Path) -> int:
    with pdfium.PdfDocument(file) as made:
        return len(made)


def exports(person: Person, tmp_path: Path, count: int = 12) -> LettersPage:
    """Go to the last step with a short list."""
    rows = [f"Liv{'abcdefghijkl'[n]};Ås;Vegen {n};57{10 + n};Voss" for n in range(count)]
    file = tmp_path / "liste.csv"
    file.write_text("\n".join(("Fornavn;Etternavn;Adresse;Postnr;Poststed", *rows)), "utf-8")
    page = opens_letters(person)
    drops(person, page, file)
    page.export.set_folder(tmp_path / "out")
    page.tabs.setCurrentIndex(EXPORT)
    waits(person, page)
    return page


def runs(person: Person, page: LettersPage) -> None:
    assert page.export.run.go.isEnabled(), page.export.run.go.toolTip()
    person.bot.mouseClick(page.export.run.go, LEFT)
    person.bot.waitUntil(lambda: not page.is_running, timeout=90_000)


def test_the_names_of_the_files_are_shown_as_they_will_be_and_people_never_name_them(
    person: Person, tmp_path: Path
) -> None:
    page = exports(person, tmp_path)
    form = page.export.files
    assert "letter-returnee-01-12.pdf" in form.example.text()
    form.many.setFocus()
    form.many.selectAll()
    person.bot.keyClicks(form.many, "5")
    person.bot.keyClick(form.many, Qt.Key.Key_Return)
    assert form.example.text() == "3 filer, den første: letter-returnee-01-05.pdf"
    person.bot.keyClicks(form.name, "heim-{first}")
    assert "heim-01.pdf" in form.example.text()
    runs(person, page)
    assert sorted(file.name for file in (tmp_path / "out").glob("*.pdf")) == [
        "heim-01.pdf",
        "heim-06.pdf",
        "heim-11.pdf",
    ]
    form.name.clear()
    person.bot.keyClicks(form.name, "{{fornamn}")
    assert not page.export.run.go.isEnabled()
    assert "{serial}" in form.example.text()


def test_some_letters_are_printed_again_into_a_file_of_their_own(
    person: Person, tmp_path: Path
) -> None:
    page = exports(person, tmp_path)
    runs(person, page)
    form = page.export.files
    person.bot.mouseClick(form.only, LEFT, pos=QPoint(12, form.only.height() // 2))
    assert not page.export.run.go.isEnabled()
    person.bot.keyClicks(form.serials, "3-4,99")
    assert form.example.text() == "Lista har brev 1 til 12"
    form.serials.clear()
    person.bot.keyClicks(form.serials, "3-4,9")
    runs(person, page)
    again = tmp_path / "out" / "letter-returnee-3-4,9.pdf"
    assert pages(again) == 3
    assert "3 brev skrivne" in page.export.report.sum.text()


def test_labels_begin_where_the_sheet_is_free_and_come_with_the_count_of_postcodes(
    person: Person, tmp_path: Path, opened: list[str]
) -> None:
    page = exports(person, tmp_path)
    step = page.export
    person.bot.mouseClick(step.kinds[LABELS], LEFT)
    form = step.labels
    form.format.setCurrentIndex(form.format.findData("avery-l7163"))
    # The sixth label of a sheet that was used before, by a click on its picture.
    person.bot.mouseClick(form.sheet, LEFT, pos=QPoint(form.sheet.width() * 3 // 4, 70))
    assert form.start.value() == 6
    person.bot.mouseClick(step.sorted, LEFT, pos=QPoint(12, step.sorted.height() // 2))
    runs(person, page)
    made = tmp_path / "out" / "letter-returnee-etikettar.pdf"
    assert pages(made) == 2
    with (tmp_path / "out" / "letter-returnee-etikettar-postnummer.csv").open() as counts:
        assert len([*csv.reader(counts, delimiter=";")]) == 13
    assert "12 adresser på 2 sider" in step.report.sum.text()
    person.bot.mouseClick(step.report.open_file, LEFT)
    assert opened == [str(made)]
    # Once more: nothing is replaced unasked.
    before = made.read_bytes()
    runs(person, page)
    assert "alt i mappa" in page.notice.text
    assert made.read_bytes() == before
    person.clicks_button(page.notice, "Byt ut")
    waits(person, page)
    assert page.mails.done is not None and page.mails.done.file == made


def test_envelopes_are_made_for_a_municipality(person: Person, tmp_path: Path) -> None:
    page = exports(person, tmp_path, 3)
    step = page.export
    person.bot.mouseClick(step.kinds[ENVELOPES], LEFT)
    names = [step.envelopes.senders.itemText(at) for at in range(step.envelopes.senders.count())]
    assert names[0] == "Regionen sjølv" and "Ulvik" in names
    step.envelopes.senders.setCurrentIndex(names.index("Ulvik"))
    runs(person, page)
    assert pages(tmp_path / "out" / "letter-returnee-konvoluttar.pdf") == 3
    # Letters have states, envelopes have none.
    assert not step.steps.isVisible()


def test_a_proof_of_the_worst_ten_is_written_and_opened(
    person: Person, tmp_path: Path, opened: list[str]
) -> None:
    page = reads(person)
    page.export.set_folder(tmp_path / "out")
    goes_on(person, page, PREVIEW)
    person.bot.waitUntil(lambda: page.preview.letter is not None, timeout=20_000)
    person.bot.mouseClick(page.preview.proof, LEFT)
    person.bot.waitUntil(lambda: not page.is_running, timeout=60_000)
    (file,) = (tmp_path / "out").glob("*.pdf")
    assert opened == [str(file)]
    assert pages(file) == 10
    assert page.preview.proof.isEnabled() and not page.preview.stop.isVisible()


def test_a_letter_is_zoomed_with_its_window_over_it_and_sought_by_its_number(
    person: Person,
) -> None:
    page = reads(person)
    goes_on(person, page, PREVIEW)
    step = page.preview
    person.bot.waitUntil(lambda: step.letter is not None, timeout=20_000)
    assert step.tools.envelope.count() >= 2
    assert step.letter is not None and step.letter.windows
    fitted = step.view.page_width
    step.view.setFocus()
    person.bot.keyClick(step.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert step.view.page_width > fitted
    assert step.view.zoom is not None
    person.bot.keyClick(step.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert step.view.page_width == fitted
    step.bar.serial.setFocus()
    step.bar.serial.selectAll()
    person.bot.keyClicks(step.bar.serial, "40")
    person.bot.keyClick(step.bar.serial, Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: step.letter is not None and step.letter.serial == 40)
    assert step.bar.row.value() == step.letter.row
    # Those worth a look are drawn small beside what is said of them.
    person.bot.waitUntil(lambda: not step.easel._small, timeout=20_000)


def test_rows_to_mend_are_offered_after_the_run(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = reads(person)
    page.export.set_folder(tmp_path / "out")
    page.tabs.setCurrentIndex(EXPORT)
    waits(person, page)
    runs(person, page)
    assert page.export.report.mend.isVisible()
    file = tmp_path / "rett.csv"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    person.bot.mouseClick(page.export.report.mend, LEFT)
    waits(person, page)
    assert "Årsak" in file.read_text(encoding="utf-8-sig").splitlines()[0]
