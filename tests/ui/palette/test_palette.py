"""The palette by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from brochure_studio.ui.palette.commands import Command, find_commands
from brochure_studio.ui.palette.palette import Palette


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def commands(done: list[str]) -> tuple[Command, ...]:
    def command(name: str, words: str = "", reason: str = "") -> Command:
        return Command(name, "Fil", lambda: done.append(name), words, "", reason)

    return (
        command("Lagre", "spar save"),
        command("Lagre som …"),
        command("Angre", reason="Ingen steg enno."),
        command("Eksporter …", "Lag fila til trykkeriet"),
    )


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QLineEdit())
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.centralWidget().setFocus()
    qtbot.waitUntil(made.centralWidget().hasFocus)
    return made


@pytest.fixture
def palette(window: QMainWindow, commands: tuple[Command, ...]) -> Palette:
    made = Palette(window)
    made.show_commands(commands)
    return made


def test_typing_and_enter_do_the_command_and_give_the_keys_back(
    qtbot: QtBot, palette: Palette, window: QMainWindow, done: list[str]
) -> None:
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "eksp")
    assert palette.names() == ["Eksporter …"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Eksporter …"]
    assert palette.isHidden()
    assert window.centralWidget().hasFocus()


def test_arrows_go_round(qtbot: QtBot, palette: Palette, done: list[str]) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentItem().text() == "Angre"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Lagre som …"]


def test_what_cannot_be_used_comes_last_says_why_and_does_nothing(
    qtbot: QtBot, palette: Palette, done: list[str]
) -> None:
    qtbot.keyClicks(palette.field, "agr")
    qtbot.keyClick(palette.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(palette.field, Qt.Key.Key_Backspace)
    assert palette.names()[-1] == "Angre"
    qtbot.keyClicks(palette.field, "ngre")
    assert palette.list.currentItem().toolTip() == "Ingen steg enno."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == []
    assert palette.isVisible()


def test_escape_puts_it_away(qtbot: QtBot, palette: Palette, window: QMainWindow) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.centralWidget().hasFocus()


def test_it_goes_when_the_keys_go_elsewhere(
    qtbot: QtBot, palette: Palette, window: QMainWindow
) -> None:
    qtbot.mouseClick(window.centralWidget(), Qt.MouseButton.LeftButton)
    window.centralWidget().setFocus()
    assert palette.isHidden()


def test_nothing_found_is_said(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "qqq")
    assert palette.names() == []
    assert not palette.list.isVisible()


def test_other_words_find_a_command_only_whole(commands: tuple[Command, ...]) -> None:
    assert [one.name for one in find_commands("save", commands)] == ["Lagre"]
    assert [one.name for one in find_commands("trykkeriet lag", commands)] == ["Eksporter …"]
    assert find_commands("sve", commands) == ()
