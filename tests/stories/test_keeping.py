"""The work is kept: autosave, a kill and the recovery, versions, undo of all, a full disk."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.store.documents import DocumentFiles
from brochure_studio.ui.keeping import autosave
from brochure_studio.ui.window.editor import HISTORY
from brochure_studio.usecases.keeping.recovery import list_recoveries
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary, paint
from tests.stories.window_stage import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    return Person(qtbot, small, tmp_path)


def left(small: SmallLibrary, tmp_path: Path) -> list[str]:
    studio = open_studio(small.root, {}, tmp_path / "state")
    found = list_recoveries(studio)
    return [offer.recovery.title for offer in found.offers]


def test_a_change_is_on_the_disk_within_ten_seconds_and_undo_takes_it_away(
    person: Person, tmp_path: Path
) -> None:
    assert autosave.DELAY_MS <= 8000
    person.opens()
    person.clicks_slot("title")
    with person.bot.waitSignal(person.window.desk.autosave.kept, timeout=10_000):
        person.types("no")
    copies = list((tmp_path / "state").rglob("*.yaml"))
    assert len(copies) == 1
    assert "Velkomen heimno" in copies[0].read_text(encoding="utf-8")
    assert "Velkomen heimno" not in person.small.document.read_text(encoding="utf-8")
    person.presses(Qt.Key.Key_Escape)
    with person.bot.waitSignal(person.window.desk.autosave.kept, timeout=10_000):
        person.does("undo")
    assert list((tmp_path / "state").rglob("*.yaml")) == []


_VICTIM = """
import sys, time
from functools import partial
from pathlib import Path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.workplace.workplace import Workplace

root, document, folder = map(Path, sys.argv[1:])
app = QApplication([])
make = partial(open_studio, root, {}, folder / "state")
settings = QSettings(str(folder / "victim.ini"), QSettings.Format.IniFormat)
window = MainWindow(Workplace(make, folder / "mine"), settings)
window.show()
window.open_path(document)
window.session.select("title")
QTest.keyClicks(window.editor.canvas, "-som vart skrive")
window.desk.autosave.kept.connect(lambda: print("kept", flush=True))
app.exec()
"""


def test_a_kill_loses_nothing_that_is_ten_seconds_old(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    before = small.document.read_bytes()
    command = [sys.executable, "-c", _VICTIM, str(small.root), str(small.document), str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as victim:
        assert victim.stdout is not None
        began = time.monotonic()
        assert victim.stdout.readline() == "kept\n"
        assert time.monotonic() - began < 20
        victim.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    assert small.document.read_bytes() == before

    person = Person(qtbot, small, tmp_path)
    rescue = person.window.start_page.rescue
    qtbot.waitUntil(rescue.isVisible)
    person.clicks_button(rescue, "Hent fram")
    assert "Velkomen heim-som vart skrive" in person.sees()
    assert "Ikkje lagra" in person.window.windowTitle()
    assert small.document.read_bytes() == before
    person.does("save")
    kept = DocumentFiles().read(small.document).document.content["title"].text
    assert kept == "Velkomen heim-som vart skrive"
    assert left(small, tmp_path) == []


def test_what_is_offered_can_be_thrown_away_after_being_asked_twice(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    first = Person(qtbot, small, tmp_path)
    first.opens()
    first.clicks_slot("title")
    first.types("!")
    assert first.window.desk.autosave.keep_now() is None
    first.window.desk.close()

    second = Person(qtbot, small, tmp_path)
    rescue = second.window.start_page.rescue
    qtbot.waitUntil(rescue.isVisible)
    second.clicks_button(rescue, "Kast")
    assert left(small, tmp_path) == ["Kort om heimen"]
    second.clicks_button(rescue, "Kast for godt?")
    qtbot.waitUntil(rescue.isHidden)
    assert left(small, tmp_path) == []


def test_taken_up_work_does_not_leave_in_silence(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    first = Person(qtbot, small, tmp_path)
    first.window.new_document("card")
    first.clicks_slot("title")
    first.types("Aldri lagra")
    first.window.desk.autosave.keep_now()
    first.window.desk.close()

    second = Person(qtbot, small, tmp_path)
    rescue = second.window.start_page.rescue
    qtbot.waitUntil(rescue.isVisible)
    second.clicks_button(rescue, "Hent fram")
    assert "Aldri lagra" in second.sees()
    second.window.open_path(small.document)
    assert "ikkje er lagra" in second.window.notice.text
    second.clicks_button(second.window.notice, "Lagre først")
    assert "Velkomen heim" in second.sees()
    saved = list((tmp_path / "mine").glob("*.yaml"))
    assert DocumentFiles().read(saved[0]).document.content["title"].text == "Aldri lagra"


def test_undo_of_everything_gives_back_the_first_bytes(person: Person) -> None:
    person.opens()
    # Once through the program's own hand, so that the file is written as the program writes it.
    person.window.desk.save()
    first = person.small.document.read_bytes()
    chance = random.Random(20261123)
    addresses = ["title", "text"]
    for number in range(220):
        address = chance.choice(addresses)
        placed = person.session.slot(address)
        assert placed is not None
        if chance.random() < 0.15:
            person.session.clear(address)
            person.session.set_text(address, f"Att {number}")
        person.session.set_text(address, f"Tekst {number} " * chance.randint(1, 4))
        # Typing that follows at once becomes one step; a pause ends it.
        person.session._history = replace(
            person.session.history,
            steps=tuple(replace(step, moment=-9.0) for step in person.session.history.steps),
        )
        if number == 100:
            person.window.desk.save()
    steps = len(person.session.history.steps)
    assert steps > 200
    person.window.desk.save()
    assert person.small.document.read_bytes() != first
    undo = person.window.actions_by_id["undo"]
    done = 0
    while undo.isEnabled():
        person.presses(Qt.Key.Key_Z, CONTROL) if done % 50 == 0 else undo.trigger()
        done += 1
    assert done == steps - 1
    person.window.desk.save()
    assert person.small.document.read_bytes() == first
    while person.window.actions_by_id["redo"].isEnabled():
        person.does("redo")
    assert person.session.history.at == steps - 1


def test_the_history_lists_the_steps_and_goes_to_any(person: Person) -> None:
    person.opens()
    for text in ("Ein", "To", "Tre"):
        person.session.set_content("title", text=text)
    person.does("show_history")
    panel = person.window.editor.history
    assert person.window.editor.tabs.currentIndex() == HISTORY
    assert panel.steps.count() == 4
    assert panel.steps.item(3).text() == "Endra «Tittel»"
    place = panel.steps.visualItemRect(panel.steps.item(1)).center()
    person.bot.mouseClick(panel.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert person.sees().startswith("Ein ")
    assert panel.steps.currentRow() == 1
    assert panel.steps.count() == 4
    panel.steps.setCurrentRow(3)
    person.bot.keyClick(panel.steps, Qt.Key.Key_Return)
    assert person.sees().startswith("Tre ")


def test_a_former_version_comes_back_as_a_step_that_can_be_undone(person: Person) -> None:
    person.opens()
    for text in ("Ein", "To"):
        person.session.set_content("title", text=text)
        person.does("save")
    person.does("show_history")
    panel = person.window.editor.history
    assert panel.versions.count() == 2
    panel.versions.setCurrentRow(1)
    person.bot.keyClick(panel.versions, Qt.Key.Key_Return)
    assert "Velkomen heim" in person.sees()
    person.does("undo")
    assert person.sees().startswith("To ")


def test_a_full_disk_keeps_the_work_and_says_where(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("!")
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(person.small.document))

    def refuse(*_: object) -> None:
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(person.window.workplace, "save", refuse)
        person.does("save")
    said = person.window.notice.text
    assert "trygt på maskina" in said
    assert "disken er full" in said
    assert "Ikkje lagra" in person.window.windowTitle()
    assert person.session.dirty
    person.clicks_button(person.window.notice, "Prøv igjen")
    assert "Lagra" in person.window.windowTitle()
    kept = DocumentFiles().read(person.small.document).document.content["title"].text
    assert kept == "Velkomen heim!"


def test_one_sees_who_else_has_the_document_open(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    first, second = (Person(qtbot, small, tmp_path / name) for name in ("kari", "per"))
    first.window.preferences.choose("person", "Kari")
    first.opens()
    qtbot.waitUntil(lambda: first.window.desk.presence._own is not None)
    second.opens()
    qtbot.waitUntil(lambda: "Kari har òg dette dokumentet ope" in second.window.notice.text)
    first.window.desk.close()
    second.window.desk.close()
    assert not (small.campaign / ".open").exists()


def test_a_document_saved_in_another_folder_takes_its_pictures_and_goes_on_there(
    person: Person, tmp_path: Path
) -> None:
    shelf = person.small.campaign / "pictures"
    shelf.mkdir()
    paint(shelf / "eple.jpg", (1300, 760))
    person.small.say("content:\n  title: Heim\n  photo: {picture: pictures/eple.jpg}\n")
    person.opens()
    other = tmp_path / "heime"
    assert person.window.desk.save_to(other / "kort.yaml")
    assert "Bileta i dokumentet er tekne med" in person.window.notice.text
    shelf.joinpath("eple.jpg").unlink()
    person.clicks_slot("title")
    person.types("no")
    assert "no" in person.sees()
    assert person.window.work is not None and person.window.work.folder == other
    person.does("save")
    assert "Lagra" in person.window.windowTitle()
    source = tmp_path / "ny.jpg"
    paint(source, (1300, 760))
    assert person.session.bench.album.bring(source) == "pictures/ny.jpg"
    assert (other / "pictures" / "ny.jpg").is_file()
