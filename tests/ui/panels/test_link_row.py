"""The whole address of a code or link is written out under its field."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.link_row import LinkRow
from brochure_studio.ui.workplace.workplace import Workplace
from tests.house.project import ROOT

POSTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "poster-event.yaml"


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Session:
    place = Workplace(lambda: open_studio(environment={}, local=tmp_path), tmp_path)
    work = place.open(POSTER)
    return Session(place.bench(work), work.document, work.file)


def row(qtbot: QtBot, session: Session, slot: str) -> LinkRow:
    placed = session.slot(slot)
    assert placed is not None
    made = LinkRow(session, placed)
    qtbot.addWidget(made)
    return made


def said(made: LinkRow) -> str:
    return made.text().replace("\u200b", "")


def test_a_code_shows_the_address_with_the_campaigns_parameters(
    qtbot: QtBot, session: Session
) -> None:
    made = row(qtbot, session, "link")
    assert "https://flyttilhardanger.no/bergen?utm_source=poster-event&" in said(made)
    assert not made.isVisible()  # it has no place yet, and must not open as a window


def test_another_address_takes_its_place_and_one_as_typed_is_not_said_twice(
    qtbot: QtBot, session: Session
) -> None:
    made = row(qtbot, session, "link")
    session.set_content("link", "a", text="https://flyttilhardanger.no/oslo")
    assert "https://flyttilhardanger.no/oslo?utm_source" in said(made)
    session.set_content("link", "b", text="https://altinn.no")
    assert said(made) == ""


def test_links_of_a_text_are_written_out(qtbot: QtBot, session: Session) -> None:
    slot = next(
        one.address
        for one in session.slots()
        if one.slot.markup != "none" and one.slot.open_to("content")
    )
    made = row(qtbot, session, slot)
    assert made.isHidden()
    session.set_content(slot, "a", text="Sjå [her](https://flyttilhardanger.no/x)")
    assert "https://flyttilhardanger.no/x?utm_source=poster-event" in said(made)
