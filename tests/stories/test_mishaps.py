"""What may go wrong in the window: one plain sentence, the work kept, nothing personal written."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from brochure_studio.ui.faults.catcher import Catcher
from brochure_studio.ui.faults.log import FILE, FaultLog
from brochure_studio.ui.start.card import IMAGE
from brochure_studio.ui.window.editor import FINDINGS
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    return Person(qtbot, small, tmp_path)


@pytest.fixture
def catcher(person: Person, tmp_path: Path) -> Iterator[Catcher]:
    log = FaultLog(tmp_path / "log")
    made = Catcher(log, person.window)
    made.watch(person.window.tell_error, person.window.desk.autosave.keep_now)
    before = sys.excepthook
    sys.excepthook = made.caught
    yield made
    sys.excepthook = before
    log.close()


def drop(person: Person, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(event)


def test_an_exception_in_a_slot_is_one_sentence_and_the_work_is_kept(
    person: Person, catcher: Catcher, qtbot: QtBot, tmp_path: Path
) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("!")

    def fail() -> None:
        raise ZeroDivisionError("Jorunn Nordmann har skrive noko hemmeleg")

    with qtbot.captureExceptions():
        sys.excepthook = catcher.caught
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(person.window.notice.isVisible)
    said = person.window.notice.text
    assert said == "Noko gjekk gale. Arbeidet ditt står som før."
    person.clicks_button(person.window.notice, "Kopier detaljar")
    details = QGuiApplication.clipboard().text()
    log = (tmp_path / "log" / FILE).read_text(encoding="utf-8")
    for text in (details, log):
        assert "ZeroDivisionError" in text
        assert "test_mishaps.py" in text
        assert "Jorunn" not in text
        assert "Velkomen" not in text
    assert "Velkomen heim!" in person.sees()
    assert len(list((tmp_path / "state").rglob("*.yaml"))) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("notat.docx", "«notat.docx» er ikkje laga her."),
        ("bilete.jpg", "«bilete.jpg» er eit bilete."),
        ("ferdig.pdf", "«ferdig.pdf» er ein ferdig PDF."),
        ("liste.csv", "«liste.csv» er ei liste."),
    ],
)
def test_a_file_that_is_none_of_ours_is_told_of(
    person: Person, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / name).write_bytes(b"x")
    drop(person, tmp_path / name)
    assert person.window.notice.text.startswith(said)
    assert QApplication.activeModalWidget() is None


def test_a_folder_that_is_no_campaign_is_told_of(person: Person, tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    drop(person, tmp_path / "tom")
    assert "inga kampanjemappe" in person.window.notice.text


def test_a_document_and_a_campaign_open_when_dropped(person: Person) -> None:
    drop(person, person.small.document)
    assert "Velkomen heim" in person.sees()
    drop(person, person.small.campaign)
    assert person.window.pages.currentWidget() is person.window.campaign_page


def test_a_campaign_whose_library_is_away_lists_what_it_lacks(person: Person) -> None:
    person.small.spoil(person.small.document, "template: card", "template: finst-ikkje")
    person.window.open_path(person.small.document)
    page = person.window.broken_page
    assert person.window.pages.currentWidget() is page
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "finst-ikkje" in said
    assert "linje 2" in said


def test_the_library_may_vanish_while_one_works(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("!")
    shutil.rmtree(person.small.root)
    person.window.new_document("card")
    person.window.show_start()
    person.window.open_path(person.small.document)
    assert person.session.dirty
    person.window.show_editor()
    person.does("save")
    assert "Velkomen heim!" in person.small.document.read_text(encoding="utf-8")


def test_a_missing_picture_is_a_finding_with_a_mend(person: Person) -> None:
    person.small.say("content:\n  title: Velkomen heim\n  photo: {picture: pictures/borte.jpg}\n")
    person.opens()
    person.bot.waitUntil(lambda: bool(person.session.findings))
    person.does("show_findings")
    panel = person.window.editor.findings
    assert person.window.editor.tabs.currentIndex() == FINDINGS
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Hovudbilete" in said
    assert "Må rettast" in said
    person.clicks_button(panel, "Rett opp")
    assert "photo" not in person.session.document.content
    assert "picture-missing" not in {finding.code for finding in person.session.findings}
    person.does("undo")
    assert "photo" in person.session.document.content


def test_a_recent_file_that_is_gone_says_so_and_can_be_taken_out(
    person: Person, qtbot: QtBot
) -> None:
    person.opens()
    person.window.show_start()
    start = person.window.start_page
    person.small.document.unlink()
    start.files.refresh(str(person.small.document))
    qtbot.waitUntil(
        lambda: (
            start.files.item(0).data(IMAGE) is not None
            and start.files.item(0).data(IMAGE).is_missing
        )
    )
    start.files.setFocus()
    qtbot.keyClick(start.files, Qt.Key.Key_Return)
    assert "ikkje å finne" in person.window.notice.text
    person.clicks_button(person.window.notice, "Ta ut av lista")
    assert start.files.count() == 0
