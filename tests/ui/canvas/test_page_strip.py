"""The strip draws what is in sight, one thumbnail a turn, and again only what has changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from brochure_studio.scene.page import Scene
from brochure_studio.ui.canvas.page_strip import PageStrip
from brochure_studio.ui.editing.session import Session
from tests.render.qt.stage import BLUE, RED, Props, box, page_of

PICTURE = Qt.ItemDataRole.UserRole


class Bench:
    resources = Props()


class Document(Session):
    """A session that only has pages."""

    def __init__(self, scene: Scene) -> None:
        super(Session, self).__init__()
        self.bench = Bench()  # type: ignore[assignment]
        self.pages = scene

    @property
    def scene(self) -> Scene:
        return self.pages


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[PageStrip]:
    made = PageStrip()
    qtbot.addWidget(made)
    made.resize(190, 420)
    made.show()
    qtbot.waitExposed(made)
    yield made


def drawn(strip: PageStrip) -> list[int]:
    rows = range(strip.count())
    return [row for row in rows if isinstance(strip.item(row).data(PICTURE), QImage)]


def pages_of(count: int, color: object = RED) -> Scene:
    one = page_of(box(0, 0, 100, 140, color), width=100, height=140)  # type: ignore[arg-type]
    return Scene("Hefte", "nn", (one,) * count)


def test_only_what_is_in_sight_is_drawn(qtbot: QtBot, strip: PageStrip) -> None:
    strip.set_session(Document(pages_of(16)))
    qtbot.waitUntil(lambda: drawn(strip) != [])
    qtbot.wait(60)
    assert drawn(strip)[0] == 0
    assert len(drawn(strip)) <= 4
    strip.verticalScrollBar().setValue(strip.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: 15 in drawn(strip))
    assert 8 not in drawn(strip)


def test_a_changed_page_is_drawn_again_in_a_moment(qtbot: QtBot, strip: PageStrip) -> None:
    document = Document(pages_of(2))
    strip.set_session(document)
    qtbot.waitUntil(lambda: drawn(strip) == [0, 1])
    before = strip.item(1).data(PICTURE)
    document.pages = Scene("Hefte", "nn", (document.pages.pages[0], pages_of(1, BLUE).pages[0]))
    document.findings_changed.emit()
    qtbot.waitUntil(lambda: strip.item(1).data(PICTURE) != before)
    assert strip.item(0).data(PICTURE) == before
