"""Findings and notices are said aloud: once, when they are others than before."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from brochure_studio.ui import announce as saying
from brochure_studio.ui.announce import announce
from tests.stories.small_library import write_small_library
from tests.stories.window_stage import Person

_Politeness = QAccessible.AnnouncementPoliteness
Said = list[tuple[str, QAccessible.AnnouncementPoliteness]]


class Reader:
    """Qt's own, but for what is told to a screen reader, and whether one listens."""

    def __init__(self, listens: bool) -> None:
        self.said: Said = []
        self._listens = listens

    def __getattr__(self, name: str) -> object:
        return getattr(QAccessible, name)

    def isActive(self) -> bool:  # noqa: N802
        return self._listens

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        self.said.append((event.message(), event.politeness()))


def listen(monkeypatch: pytest.MonkeyPatch, listens: bool = True) -> Reader:
    reader = Reader(listens)
    monkeypatch.setattr(saying, "QAccessible", reader)
    return reader


def test_a_text_is_said_politely_or_at_once(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    reader, here = listen(monkeypatch), QObject()
    announce(here, "3 funn")
    announce(here, "Disken er full", urgent=True)
    announce(here, "")
    assert reader.said == [
        ("3 funn", _Politeness.Polite),
        ("Disken er full", _Politeness.Assertive),
    ]


def test_nothing_is_said_where_nobody_listens(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    reader = listen(monkeypatch, listens=False)
    announce(QObject(), "3 funn")
    assert reader.said == []


def test_findings_are_said_when_they_change_and_notices_when_they_come(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    small = write_small_library(tmp_path / "library", tmp_path / "campaign")
    person = Person(qtbot, small, tmp_path)
    reader = listen(monkeypatch)
    person.opens()
    person.session.check_now()
    first = len(reader.said)
    assert first == 1, reader.said
    person.session.check_now()
    assert len(reader.said) == first, "the same is not said twice"
    person.session.set_text("title", "")
    person.session.check_now()
    assert len(reader.said) == first + 1
    assert "funn" in reader.said[-1][0]
    person.window.notice.tell("blocking", "Disken er full")
    assert reader.said[-1] == ("Disken er full", _Politeness.Assertive)
