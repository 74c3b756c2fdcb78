"""The first brochure: from the start page to a checked PDF, with no dialog and few decisions."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.readback.reader import read_pdf
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.values.finding import Grade
from tests.stories.window_stage import let_go


class DialogCounter(QObject):
    """Counts every dialog that is shown, whoever shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        self.count += shown and (isinstance(watched, QDialog) or watched.isModal())
        return False


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window on the library that comes with the program, at a person's very first start."""
    make = partial(open_studio, None, {}, tmp_path / "state")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = MainWindow(Workplace(make, tmp_path / "Brosjyrar"), settings)
    qtbot.addWidget(made, before_close_func=let_go)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_leaflet_in_eight_decisions_and_no_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dialogs = DialogCounter()
    app.installEventFilter(dialogs)
    decisions = []

    decisions.append("what to make")
    qtbot.keyClicks(window.start_page.search, "faldar m65")
    qtbot.keyClick(window.start_page.search, Qt.Key.Key_Return)
    session = window.session
    assert session is not None
    assert window.pages.currentWidget() is window.editor
    canvas = window.editor.canvas

    qtbot.waitUntil(lambda: bool(session.findings), timeout=10_000)
    # Whatever the checks ask for is put right: go to the slot, type, as the panel says.
    for _ in range(5):
        red = [f for f in session.findings if f.grade is Grade.BLOCKING]
        if not red:
            break
        address = red[0].where.slot
        assert address is not None
        decisions.append(f"what to say in {address}")
        session.select(address)
        qtbot.keyClicks(canvas, "Kom heim til fjorden")
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        qtbot.waitUntil(
            lambda address=address: all(
                f.where.slot != address or f.grade is not Grade.BLOCKING for f in session.findings
            ),
            timeout=10_000,
        )

    decisions.append("to save")
    window.actions_by_id["save"].trigger()
    assert "Lagra" in window.windowTitle()
    assert [file.suffix for file in (tmp_path / "Brosjyrar").glob("*.yaml")] == [".yaml"]

    decisions.append("to export, for the print shop, where it says")
    window.actions_by_id["export"].trigger()
    page = window.export_page
    qtbot.waitUntil(page.go.isEnabled)
    with qtbot.waitSignal(page.finished, timeout=60_000):
        qtbot.keyClick(page.go, Qt.Key.Key_Space)
    app.removeEventFilter(dialogs)

    assert page.notice.text.startswith("Ferdig: ")
    made = list((tmp_path / "Brosjyrar" / "out").glob("*.pdf"))
    assert len(made) == 1
    read = read_pdf(made[0])
    assert len(read.pages) == 2
    said = " ".join(" ".join(page.text.split()) for page in read.pages)
    assert "Kom heim til fjorden" in said
    assert dialogs.count == 0
    assert len(decisions) <= 8, decisions
