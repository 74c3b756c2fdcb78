"""The start page by keys and mouse, at any width."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brochure_studio.ui.start.card import GAP, card_area, corner
from tests.stories.small_library import TEMPLATE, SmallLibrary
from tests.stories.window_stage import Person


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    names = ("Plakat", "Brosjyre", "Annonse", "Brev", "Postkort", "Ark")
    for name in names:
        text = TEMPLATE.replace("id: card", f"id: {name.lower()}").replace(
            "nn: Kort", f"nn: {name}"
        )
        file = small.root / "templates" / f"{name.lower()}.yaml"
        file.write_text(text.replace("purpose: card", "purpose: poster"), encoding="utf-8")
    return Person(qtbot, small, tmp_path)


def test_cards_fill_the_width_at_any_size(person: Person, qtbot: QtBot) -> None:
    gallery = person.window.start_page.gallery
    for width in (900, 1100, 1360, 1500, 1920):
        person.window.resize(width, 860)
        QApplication.processEvents()
        cells = [gallery.visualItemRect(gallery.item(n)) for n in range(gallery.count())]
        first = [cell for cell in cells if cell.top() == cells[0].top()]
        right = card_area(first[-1]).right()
        assert 0 <= gallery.width() - right <= GAP + len(first)
        assert len(first) >= 2
        # Every card is inside the list, which is as high as its rows.
        assert max(cell.bottom() for cell in cells) <= gallery.height()


def test_arrows_and_enter_go_from_the_search_to_a_document(person: Person, qtbot: QtBot) -> None:
    person.opens()
    person.window.show_start()
    start = person.window.start_page
    start.search.setFocus()
    qtbot.keyClick(start.search, Qt.Key.Key_Down)
    assert start.files.hasFocus()
    qtbot.keyClick(start.files, Qt.Key.Key_Down)
    assert start.gallery.hasFocus()
    qtbot.keyClick(start.gallery, Qt.Key.Key_Right)
    assert start.gallery.currentRow() == 1
    qtbot.keyClick(start.gallery, Qt.Key.Key_Left)
    qtbot.keyClick(start.gallery, Qt.Key.Key_Up)
    assert start.files.hasFocus()
    qtbot.keyClick(start.files, Qt.Key.Key_Down)
    assert start.gallery.hasFocus()
    name = start.gallery.cards()[0].name
    qtbot.keyClick(start.gallery, Qt.Key.Key_Return)
    assert person.session.document.title == name


def test_enter_in_the_search_opens_the_only_one_found(person: Person, qtbot: QtBot) -> None:
    start = person.window.start_page
    qtbot.keyClicks(start.search, "anonse")
    assert [card.name for card in start.gallery.cards()] == ["Annonse"]
    qtbot.keyClick(start.search, Qt.Key.Key_Return)
    assert person.session.document.template == "annonse"


def test_the_search_finds_what_one_worked_on_too(person: Person, qtbot: QtBot) -> None:
    person.opens()
    person.window.show_start()
    start = person.window.start_page
    qtbot.keyClicks(start.search, "om heimen")
    assert start.gallery.cards() == ()
    assert [card.name for card in start.files.cards()] == ["Kort om heimen"]
    qtbot.keyClick(start.search, Qt.Key.Key_Return)
    assert "Velkomen heim" in person.sees()


def test_a_kept_card_is_pinned_and_taken_out_at_its_corners(person: Person, qtbot: QtBot) -> None:
    person.opens()
    person.window.open_path(person.small.campaign)
    person.window.show_start()
    files = person.window.start_page.files
    assert [card.name for card in files.cards()] == ["Heim", "Kort om heimen"]

    def press(row: int, number: int) -> None:
        place: QPoint = corner(files.visualItemRect(files.item(row)), number).center()
        qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=place)

    press(1, 1)
    assert [(c.name, c.is_pinned) for c in files.cards()] == [
        ("Kort om heimen", True),
        ("Heim", False),
    ]
    press(1, 0)
    assert [card.name for card in files.cards()] == ["Kort om heimen"]
    assert (person.small.campaign / "campaign.yaml").is_file()
    files.setFocus()
    qtbot.keyClick(files, Qt.Key.Key_Space)
    assert not files.cards()[0].is_pinned
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    assert files.cards() == ()


def test_a_new_campaign_comes_from_the_starter_without_a_dialog(
    person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    starter = person.small.root / "templates" / "starter" / "heim"
    starter.mkdir(parents=True)
    for file in person.small.campaign.glob("*.yaml"):
        (starter / file.name).write_bytes(file.read_bytes())
    person.clicks_button(person.window.start_page, "Ny kampanje frå startpakken")
    assert person.window.pages.currentWidget() is person.window.campaign_page
    assert (tmp_path / "mine" / "heim" / "card.yaml").is_file()
    assert str(tmp_path / "mine" / "heim") in person.window.notice.text
    person.clicks_button(person.window.campaign_page, "‹ Til startsida")
    person.clicks_button(person.window.start_page, "Ny kampanje frå startpakken")
    assert (tmp_path / "mine" / "heim-2" / "card.yaml").is_file()
