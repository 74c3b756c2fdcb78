"""Other ways to look at the pages, on the templates that come with the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.canvas.fold_view import FoldCard
from brochure_studio.ui.canvas.pages_pane import PagesPane
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.workplace.workplace import Workplace

LEFT = Qt.MouseButton.LeftButton


class Looker:
    """Somebody who looks at a new document of a template, and changes nothing."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot = bot
        studio = open_studio(local=folder / "local")
        self._place = Workplace(lambda: studio, folder / "mine")
        self.pane = PagesPane(Canvas())
        bot.addWidget(self.pane)
        self.pane.resize(1000, 760)
        self.pane.show()
        bot.waitExposed(self.pane)

    @property
    def canvas(self) -> Canvas:
        return self.pane.canvas

    def opens(self, template: str) -> Session:
        work = self._place.draft(template)
        session = Session(self._place.bench(work), work.document, None, parent=self.pane)
        self.canvas.set_session(session, facing=False)
        self.pane.show_session(session)
        return session

    def color(self, x: float, y: float) -> str:
        """Return the color of a point of the first page, in points."""
        shown = self.canvas.view.rect_to_screen
        assert self.canvas.desk is not None
        place = self.canvas.desk.desk.place(0)
        at = shown(place.move(x, y))
        image = self.canvas.viewport().grab().toImage()
        return str(image.pixelColor(round(at.x), round(at.y)).name())


@pytest.fixture
def looker(qtbot: QtBot, tmp_path: Path) -> Iterator[Looker]:
    made = Looker(qtbot, tmp_path)
    yield made
    made.pane.session = None


def said(card: FoldCard) -> str:
    return card.accessibleName()


def test_a_leaflet_is_seen_folded_and_leads_back_to_its_page(looker: Looker, qtbot: QtBot) -> None:
    looker.opens("leaflet-m65")
    bar, folds = looker.pane.bar, looker.pane.fold_view
    qtbot.mouseClick(bar.folded, LEFT)
    assert folds.isVisible()
    assert [said(card) for card in folds.cards] == [
        "1  Lukka, framsida: Framside",
        "2  Lukka, baksida: Bakside",
        "3  Opna éin gong: Venstre, Klaff",
        "4  Heilt open, innsida: Venstre, Midten, Høgre",
        "5  Heilt open, utsida: Klaff, Bakside, Framside",
    ]
    assert folds.cards[0].hasFocus()
    qtbot.keyClick(folds.cards[0], Qt.Key.Key_Tab)
    assert folds.cards[1].hasFocus()
    qtbot.mouseClick(folds.cards[3], LEFT, pos=QPoint(60, 90))
    assert looker.canvas.isVisible()
    assert looker.canvas.page == 1


def test_every_step_fits_the_width_and_shows_paper(looker: Looker, qtbot: QtBot) -> None:
    looker.opens("leaflet-m65")
    qtbot.mouseClick(looker.pane.bar.folded, LEFT)
    folds = looker.pane.fold_view
    for card in folds.cards:
        assert 0 <= card.x() < card.geometry().right() <= folds.viewport().width()
    cover = folds.cards[0].grab().toImage()
    colors = {cover.pixelColor(x, cover.height() // 2).name() for x in range(20, 120, 5)}
    assert len(colors) > 5, "the picture of the cover"


def test_what_is_typed_shows_in_the_folds(looker: Looker, qtbot: QtBot) -> None:
    session = looker.opens("leaflet-m65")
    qtbot.mouseClick(looker.pane.bar.folded, LEFT)
    card = looker.pane.fold_view.cards[0]
    before = card.grab().toImage()
    assert session.set_text("cover-title", "Kom heim")
    qtbot.waitUntil(lambda: card.grab().toImage() != before)


def test_only_what_a_document_has_is_offered(looker: Looker) -> None:
    bar = looker.pane.bar
    looker.opens("leaflet-m65")
    assert bar.folded.isVisible()
    assert not bar.windows.isVisible()
    looker.opens("letter-returnee")
    assert not bar.folded.isVisible()
    assert bar.windows.isVisible()
    looker.pane.switch_folded()
    assert looker.canvas.isVisible(), "a letter has no folds"


def test_the_windows_of_envelopes_lie_over_a_letter(looker: Looker, qtbot: QtBot) -> None:
    looker.opens("letter-returnee")
    before = looker.canvas.viewport().grab().toImage()
    qtbot.mouseClick(looker.pane.bar.windows, LEFT)
    assert [window.name for window in looker.canvas.windows] == ["E65", "C65", "C5"]
    assert looker.canvas.viewport().grab().toImage() != before
    qtbot.mouseClick(looker.pane.bar.windows, LEFT)
    assert looker.canvas.viewport().grab().toImage() == before


def test_a_receivers_colors_are_shown_and_taken_back(looker: Looker, qtbot: QtBot) -> None:
    looker.opens("leaflet-m65")
    looker.canvas.setFocus()
    bar = looker.pane.bar
    # The back's deep ground, between its title and its code.
    at = 97 * 72 / 25.4 + 20, 60 * 72 / 25.4 + 160
    plain = looker.color(*at)
    qtbot.mouseClick(bar.proof, LEFT)
    coated = looker.color(*at)
    assert coated != plain
    assert "FOGRA39" in bar.told.text()
    qtbot.mouseClick(bar.proof, LEFT)
    assert looker.color(*at) == plain
    assert not bar.told.text()
