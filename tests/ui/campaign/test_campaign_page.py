"""The campaign view: states that come one by one, and what lacks in which language."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.campaign.campaign_page import CampaignPage
from brochure_studio.ui.workplace.workplace import Workplace
from tests.stories.small_library import SmallLibrary, write_small_library


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


def show(qtbot: QtBot, small: SmallLibrary, folder: Path) -> CampaignPage:
    make = partial(open_studio, small.root, {}, folder / "state")
    workplace = Workplace(make, folder / "mine")
    page = CampaignPage(workplace)
    qtbot.addWidget(page, before_close_func=CampaignPage.wait)
    page.show()
    opened = workplace.campaign(small.campaign)
    assert opened is not None
    page.show_campaign(opened)
    qtbot.waitUntil(lambda: page.rows.current_state() is not None)
    return page


def test_a_row_says_how_far_a_document_has_come(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    small.spoil(small.document, "Velkomen heim", "Tittelen din")
    page = show(qtbot, small, tmp_path)
    spoken = page.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kort om heimen. Utkast, ikkje eksportert enno. 1 Må rettast"


def test_the_matrix_shows_what_lacks_and_only_municipalities_with_something_own(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    file = small.campaign / "campaign.yaml"
    small.spoil(file, "documents:", "languages: [nn, nb]\nmunicipalities: [kvam]\ndocuments:")
    page = show(qtbot, small, tmp_path)
    matrix = page.details.matrix
    assert matrix.columnCount() == 2
    assert matrix.item(0, 0).toolTip() == "nn: Eige innhald"
    assert matrix.item(0, 1).toolTip() == "nb: Ikkje omsett"
    with small.document.open("a", encoding="utf-8") as stream:
        stream.write("overrides:\n  - {when: {municipality: kvam}, content: {title: Til Kvam}}\n")
    page = show(qtbot, small, tmp_path)
    matrix = page.details.matrix
    assert matrix.columnCount() == 3
    assert matrix.horizontalHeaderItem(2).text() == "Kvam"
    assert matrix.item(0, 2).toolTip() == "Kvam: Eige innhald"


def test_a_document_that_cannot_be_read_stands_there_with_its_fault(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    small.document.write_text("title: [", encoding="utf-8")
    page = show(qtbot, small, tmp_path)
    state = page.rows.current_state()
    assert state is not None
    assert state.error is not None
    spoken = page.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kan ikkje lesast" in spoken
