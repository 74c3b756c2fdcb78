"""Exporting in the window: progress, cancelling, files that are there, what came of it."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.readback.reader import read_pdf
from brochure_studio.ui.export import proof_print
from brochure_studio.ui.export.proof_print import print_pages
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Progress, Report
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person


class SlowWriter:
    """Takes its time over every page, and tells of each, as a large document does."""

    def __init__(self, step: float) -> None:
        self._step = step

    def write(self, job: PrintJob, resources: Resources, file: Path, report: Report) -> None:
        file.write_bytes(b"%PDF-half")
        for number in range(100):
            report(Progress(number, 100, "ei side"))
            time.sleep(self._step)


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    return Person(qtbot, small, tmp_path)


def slowed(person: Person, folder: Path, step: float) -> None:
    """Let the person work with a writer that is slow."""

    def make() -> Studio:
        studio = open_studio(person.small.root, {}, folder / "state")
        return replace(studio, pdf_writer=lambda: SlowWriter(step))

    person.window.workplace._make_studio = make


def leftovers(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*")] if folder.exists() else []


@pytest.mark.parametrize("step", [0.05, 3.0])
def test_cancelling_takes_half_a_second_and_leaves_no_file(
    person: Person, tmp_path: Path, step: float
) -> None:
    person.opens()
    slowed(person, tmp_path, step)
    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "av 100" in page.run.said)
    began = time.monotonic()
    person.bot.mouseClick(page.run.stop, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "Avbrote" in page.notice.text)
    assert time.monotonic() - began < 0.5
    assert page.go.isVisible()
    page.wait()
    assert leftovers(tmp_path / "out") == []


def test_the_window_is_alive_and_tells_the_time_that_is_left(
    person: Person, tmp_path: Path
) -> None:
    person.opens()
    slowed(person, tmp_path, 0.03)
    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    ticks: list[float] = []
    timer = QTimer(page)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "att" in page.run.said or "straks" in page.run.said, timeout=8000)
    gaps = [after - before for before, after in zip(ticks, ticks[1:], strict=False)]
    assert sorted(gaps)[len(gaps) // 2] < 1 / 30
    person.bot.mouseClick(page.run.stop, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "Avbrote" in page.notice.text)


def test_a_file_that_is_there_is_asked_about_on_the_page(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.does("export")
    page = person.window.export_page
    out = tmp_path / "out"
    out.mkdir()
    old = out / "card-press.pdf"
    old.write_bytes(b"den gamle")
    page.set_folder(out)
    person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert "finst alt" in page.notice.text
    assert QApplication.activeModalWidget() is None
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.clicks_button(page.notice, "Lagre som card-press-2.pdf")
    assert old.read_bytes() == b"den gamle"
    assert page.notice.text == "Ferdig: card-press-2.pdf"
    person.clicks_button(page.notice, "Kopier sti")
    assert QGuiApplication.clipboard().text() == str(out / "card-press-2.pdf")
    person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.clicks_button(page.notice, "Byt ut")
    assert old.read_bytes().startswith(b"%PDF")


def test_the_file_can_be_given_another_name(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    field = page.place.name
    person.bot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    person.bot.keyClicks(field, "Kort: til/trykk")
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.keyClick(page.go, Qt.Key.Key_Space)
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["Kort- til-trykk.pdf"]


def test_a_held_back_export_says_why_and_leads_there(person: Person, tmp_path: Path) -> None:
    person.window.new_document("card")
    person.does("export")
    page = person.window.export_page
    person.bot.waitUntil(lambda: not page.go.isEnabled())
    assert "må rettast" in page.go.toolTip()


def test_the_campaign_remembers_the_export(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.does("export")
    page = person.window.export_page
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    person.window.open_path(person.small.campaign)
    details = person.window.campaign_page.details
    person.bot.waitUntil(lambda: details._exports.count() == 1)
    label = details._exports.itemAt(0).widget()
    assert label is not None
    assert label.text().startswith("Trykkeri, ")


def test_all_of_a_campaign_is_exported_and_asked_about_the_second_time(person: Person) -> None:
    person.window.open_path(person.small.campaign)
    page = person.window.campaign_page
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.notice.text == "Ferdig: 2 filer."
    person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: "finst alt" in page.notice.text)
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.clicks_button(page.notice, "Byt dei ut")


def test_a_proof_on_paper_has_every_page_and_its_watermark(person: Person, tmp_path: Path) -> None:
    person.opens()
    window, work = person.window, person.window.work
    assert work is not None
    receiver = window.workplace.proof_receiver()
    assert receiver is not None
    proofed = window.workplace.proof(work, person.session.document, receiver)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert print_pages(printer, proofed.proof.scene.pages, proofed.resources) == 1
    read = read_pdf(tmp_path / "paper.pdf")
    assert len(read.pages) == 1
    assert (tmp_path / "paper.pdf").stat().st_size > 5000


def test_without_a_printer_no_dialog_comes(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whoever runs the tests may well have one.
    monkeypatch.setattr(proof_print, "has_printer", lambda: False)
    person.opens()
    person.does("export")
    page = person.window.export_page
    person.bot.mouseClick(page.run.print, Qt.MouseButton.LeftButton)
    assert "ingen skrivar" in page.notice.text
    assert QApplication.activeModalWidget() is None


def test_the_variant_that_is_worked_on_is_the_one_that_is_exported(
    person: Person, tmp_path: Path
) -> None:
    person.small.say(
        "content:\n  title: Velkomen heim\n"
        "overrides:\n- when: {language: nb}\n"
        "  content: {title: Velkommen hjem, text: Les mer hos oss}\n"
    )
    # A name is the same in every language.
    card = person.small.root / "templates" / "card.yaml"
    person.small.spoil(
        card, "    fallback: Regionrådet", "    neutral: true\n    fallback: Regionrådet"
    )
    person.opens()
    box = person.window.editor.variants.boxes["language"]
    box.setCurrentIndex(box.findData("nb"))
    box.activated.emit(box.currentIndex())
    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    assert "bokmål" in page.what
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    (made,) = (tmp_path / "out").glob("*.pdf")
    assert "nb" in made.stem
    assert "Velkommen hjem" in " ".join(read_pdf(made).pages[0].text.split())


def test_what_did_not_go_as_it_should_is_said_with_the_finished_file(
    person: Person, tmp_path: Path
) -> None:
    (person.small.campaign / ".exports").write_text("in the way", encoding="utf-8")
    person.opens()
    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.notice.text.startswith("Ferdig: card-press.pdf. ")
    assert page.notice.property("grade") == "warning"
