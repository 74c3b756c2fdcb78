"""A letter's envelope is chosen beside the page, and the page follows."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.preflight.window_fit import address_extent
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.canvas.pages_pane import PagesPane
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.envelope_row import EnvelopeRow
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.values.length import to_mm
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Workplace:
    return Workplace(lambda: open_studio(environment={}, local=tmp_path), tmp_path)


def a_session(place: Workplace, name: str) -> Session:
    work = place.open(STARTER / name)
    return Session(place.bench(work), work.document, work.file)


def address_top(session: Session) -> float:
    extent = address_extent(session.scene.pages[0].items, "address")
    assert extent is not None
    return to_mm(extent.y)


def choose(row: EnvelopeRow, id: str) -> None:
    at = row.envelopes.findData(id)
    row.envelopes.setCurrentIndex(at)
    row.envelopes.activated.emit(at)


def test_the_address_follows_the_envelope_and_a_step_back(qtbot: QtBot, place: Workplace) -> None:
    session = a_session(place, "letter-returnee.yaml")
    row = EnvelopeRow(session)
    qtbot.addWidget(row)
    ids = [row.envelopes.itemData(at) for at in range(row.envelopes.count())]
    assert ids == ["c5", "c65", "e65", "din-a", "din-b"]
    assert row.envelopes.currentData() == "c5"
    before = address_top(session)
    choose(row, "din-b")
    assert session.document.envelope == "din-b"
    assert address_top(session) == pytest.approx(before + 62.7 - 45, abs=0.1)
    session.undo()
    assert row.envelopes.currentData() == "c5"
    assert address_top(session) == before


def test_the_windows_over_the_page_are_those_of_the_envelope(
    qtbot: QtBot, place: Workplace
) -> None:
    session = a_session(place, "letter-returnee.yaml")
    pane = PagesPane(Canvas())
    qtbot.addWidget(pane)
    row = EnvelopeRow(session)
    qtbot.addWidget(row)
    pane.canvas.set_session(session, facing=False)
    pane.show_session(session)
    pane.show_windows(True)
    choose(row, "e65")
    assert [one.name for one in pane.canvas.windows if one.is_own] == ["E65"]


def test_what_is_no_letter_has_no_envelope_to_choose(qtbot: QtBot, place: Workplace) -> None:
    row = EnvelopeRow(a_session(place, "poster-event.yaml"))
    qtbot.addWidget(row)
    assert row.isHidden()
