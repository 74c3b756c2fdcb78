from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from brochure_studio.ui.help.help_page import HelpPage

KEYS = {"open": "Ctrl+O"}
SHORTCUTS = (("Fil", (("Opne", "Ctrl+O", "Opne eit dokument"), ("Utan", "", "Har ingen"))),)


def page(qtbot: QtBot, topic: str) -> HelpPage:
    made = HelpPage("nn")
    qtbot.addWidget(made)
    made.show_help(topic, KEYS, SHORTCUTS)
    made.show()
    return made


def test_it_opens_on_the_topic_asked_for(qtbot: QtBot) -> None:
    shown = page(qtbot, "export")
    assert shown.shown == "export"
    assert shown.text.toPlainText().startswith("Eksporter")


def test_an_unknown_topic_is_the_first(qtbot: QtBot) -> None:
    assert page(qtbot, "nothing").shown == "start"


def test_a_word_of_the_trade_is_found_and_read(qtbot: QtBot) -> None:
    shown = page(qtbot, "start")
    qtbot.keyClicks(shown.search, "skjeremerke")
    assert shown.text.toPlainText().startswith("Skjeremerke\nTynne strekar")
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert not shown.text.toPlainText().startswith("Skjeremerke\nTynne")


def test_nothing_found_is_said(qtbot: QtBot) -> None:
    shown = page(qtbot, "start")
    qtbot.keyClicks(shown.search, "qqq")
    assert "Prøv eit anna ord" in shown.text.toPlainText()
    shown.search.clear()
    assert shown.shown == "start"


def test_the_table_has_only_actions_with_keys(qtbot: QtBot) -> None:
    text = page(qtbot, "shortcuts").text.toPlainText()
    assert "Ctrl+O" in text
    assert "Har ingen" not in text


def test_about_names_what_others_made(qtbot: QtBot) -> None:
    text = page(qtbot, "about").text.toPlainText()
    assert "reportlab" in text
    assert "SIL Open Font License" in text
