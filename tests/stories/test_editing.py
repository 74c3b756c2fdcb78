"""Editing as a person does it: type, format, paste, crop, drop, move, pages, variants."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from brochure_studio.model.document import Content
from brochure_studio.model.edits import AddPage, SetLanguage
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.panels.freedom import FreedomForm
from brochure_studio.ui.panels.source_row import SourceRow
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary, paint
from tests.stories.window_stage import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    template = small.root / "templates" / "card.yaml"
    small.spoil(template, "    markup: inline\n", "    markup: blocks\n    most_chars: 60\n")
    small.spoil(
        template,
        "    required: true\n    must_change: true\n",
        "    required: true\n    must_change: true\n    markup: inline\n",
    )
    small.spoil(
        template,
        "    opens: [content]\n    markup: blocks\n",
        "    opens: [content, style, position]\n"
        "    bounds: {within: [5, 60, 90, 70], least_size: 9, most_size: 12, styles: [body]}\n"
        "    markup: blocks\n",
    )
    return Person(qtbot, small, tmp_path)


def edits(person: Person, address: str) -> PageEditor:
    person.session.select(address)
    person.presses(Qt.Key.Key_Return)
    editor = person.canvas.editor
    assert editor is not None
    return editor


def text(person: Person, address: str) -> str:
    placed = person.session.slot(address)
    assert placed is not None
    return person.session.shown(placed).text or ""


def letter_at(person: Person, index: int) -> QPoint:
    """Return the middle of a letter of the text that is edited, in the viewport."""
    editor, desk = person.canvas.editor, person.canvas.desk
    assert editor is not None and desk is not None
    page, rect = next(iter(editor.map.areas(index, index + 1)))
    return desk.area(person.canvas.view, page, rect).center().toPoint()


def says(person: Person) -> str:
    return person.window.notice.text


# Text


def test_bold_italic_and_link_by_keys(person: Person) -> None:
    person.opens()
    edits(person, "title")
    person.presses(Qt.Key.Key_Home)
    person.presses(Qt.Key.Key_Right, CONTROL | SHIFT)
    person.presses(Qt.Key.Key_B, CONTROL)
    assert text(person, "title") == "**Velkomen** heim"
    person.presses(Qt.Key.Key_B, CONTROL)
    assert text(person, "title") == "Velkomen heim"
    person.presses(Qt.Key.Key_L, CONTROL)
    field = person.canvas.text.bar.address
    assert field.isVisible()
    person.bot.keyClicks(field, "region.example")
    person.bot.keyClick(field, Qt.Key.Key_Return)
    assert text(person, "title") == "[Velkomen](https://region.example) heim"
    person.does("undo")
    assert text(person, "title") == "Velkomen heim"


def test_the_bar_over_the_text_does_what_it_says(person: Person) -> None:
    person.opens()
    edits(person, "title")
    person.presses(Qt.Key.Key_A, CONTROL)
    bar = person.canvas.text.bar
    assert bar.isVisible() and bar.bold.toolTip()
    person.bot.mouseClick(bar.bold, LEFT)
    assert text(person, "title") == "**Velkomen heim**"
    assert bar.bold.isChecked() and not bar.list.isVisible()
    person.presses(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_spaces_and_empty_paragraphs_have_a_place_for_the_caret(person: Person) -> None:
    person.opens()
    editor = edits(person, "text")
    person.types("ein")
    before = editor.caret()
    person.types(" ")
    after = editor.caret()
    assert before and after and after[1].x > before[1].x + 1
    person.presses(Qt.Key.Key_Return)
    below = editor.caret()
    assert below and below[1].y > after[1].y + 5
    assert "\u200b" not in text(person, "text")
    person.types("to")
    assert text(person, "text") == "ein \n\nto"


def test_text_that_is_spelled_otherwise_has_its_caret_in_place(person: Person) -> None:
    person.opens()
    person.session.set_text("title", "**ein\nto** tre")
    editor = edits(person, "title")
    before = person.session.document
    for position in range(len("ein\nto tre") + 1):
        editor.select(position, position)
        caret = editor.caret()
        assert caret is not None
        assert editor.position_at(caret[0], caret[1].center) == position
    assert person.session.document is before


def test_a_list_by_typing_and_out_of_it_again(person: Person) -> None:
    person.opens()
    edits(person, "text")
    person.types("- ein")
    person.presses(Qt.Key.Key_Return)
    person.types("to")
    assert text(person, "text") == "- ein\n- to"
    assert "• ein" in person.sees() or "•" in person.sees()
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_Return)
    person.types("slutt")
    assert text(person, "text") == "- ein\n- to\n\nslutt"


def test_the_mouse_selects_letters_words_and_paragraphs(person: Person) -> None:
    person.opens()
    editor = edits(person, "title")
    view = person.canvas.viewport()
    person.bot.mouseClick(view, LEFT, PLAIN, letter_at(person, 3))
    person.bot.mouseDClick(view, LEFT, PLAIN, letter_at(person, 3))
    assert editor.typing.selected_text == "Velkomen"
    person.bot.mouseClick(view, LEFT, PLAIN, letter_at(person, 3))
    assert editor.typing.selected_text == "Velkomen heim"
    person.bot.wait(QApplication.doubleClickInterval() + 50)
    person.bot.mousePress(view, LEFT, PLAIN, letter_at(person, 9) - QPoint(2, 0))
    person.bot.mouseMove(view, letter_at(person, 12) + QPoint(40, 0))
    person.bot.mouseRelease(view, LEFT, PLAIN, letter_at(person, 12) + QPoint(40, 0))
    assert editor.typing.selected_text == "heim"
    person.types("ut")
    assert text(person, "title") == "Velkomen ut"


def test_paste_from_word_keeps_what_the_slot_takes(person: Person) -> None:
    person.opens()
    edits(person, "text")
    data = QMimeData()
    data.setHtml(
        "<p class=MsoNormal><b>Feit</b>&nbsp;tekst</p><ul><li>ein</li></ul><img src='x.png'>"
    )
    data.setText("Feit tekst")
    QGuiApplication.clipboard().setMimeData(data)
    person.presses(Qt.Key.Key_V, CONTROL)
    assert text(person, "text") == "**Feit** tekst\n\n- ein"
    assert "Bileta vart ikkje med" in says(person)
    person.does("undo")
    assert text(person, "text") == "Les meir på {portal}"


def test_copy_and_paste_inside_keeps_the_looks(person: Person) -> None:
    person.opens()
    edits(person, "title")
    person.presses(Qt.Key.Key_A, CONTROL)
    person.presses(Qt.Key.Key_B, CONTROL)
    person.presses(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Velkomen heim"
    edits(person, "text")
    person.presses(Qt.Key.Key_V, CONTROL)
    assert text(person, "text") == "**Velkomen heim**"


def test_an_input_method_shows_what_it_has_not_settled(person: Person) -> None:
    person.opens()
    editor = edits(person, "title")
    person.presses(Qt.Key.Key_End)
    QApplication.sendEvent(person.canvas, QInputMethodEvent("´", []))
    assert person.sees().startswith("Velkomen heim´")
    assert editor.preedit_areas()
    assert text(person, "title") == "Velkomen heim"
    settled = QInputMethodEvent("", [])
    settled.setCommitString("é")
    QApplication.sendEvent(person.canvas, settled)
    assert text(person, "title") == "Velkomen heimé"
    assert not editor.preedit_areas()
    around = person.canvas.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
    assert around == "Velkomen heimé"


def test_a_dead_key_on_a_selected_slot_begins_the_text(person: Person) -> None:
    person.opens()
    person.session.select("title")
    settled = QInputMethodEvent("", [])
    settled.setCommitString("ê")
    person.canvas.inputMethodEvent(settled)
    assert text(person, "title") == "Velkomen heimê"


def test_plain_slots_say_that_they_take_no_looks(person: Person) -> None:
    person.window.new_document("card")
    person.window.editor.page_side.add_page("story")
    edits(person, "story/story")
    person.presses(Qt.Key.Key_B, CONTROL)
    assert "rein tekst" in says(person)


# Pictures


def dropped(person: Person, data: QMimeData, at: QPoint) -> None:
    """Drop something on the canvas as the file manager does."""
    view, copy = person.canvas.viewport(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, copy, data, LEFT, PLAIN)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(view, QDropEvent(QPointF(at), copy, data, LEFT, PLAIN))


def picture(person: Person) -> Content:
    placed = person.session.slot("photo")
    assert placed is not None
    return person.session.shown(placed)


def test_a_picture_is_dropped_and_cropped(person: Person, tmp_path: Path) -> None:
    source = tmp_path / "Ferie bilete.jpg"
    paint(source, (1600, 600))
    person.opens()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    dropped(person, data, person.at("photo"))
    assert picture(person).picture == "pictures/ferie-bilete.jpg"
    assert (person.small.campaign / "pictures" / "ferie-bilete.jpg").is_file()

    view, at = person.canvas.viewport(), person.at("photo")
    person.bot.mousePress(view, LEFT, PLAIN, at)
    person.bot.mouseMove(view, at + QPoint(-10, 0))
    person.bot.mouseMove(view, at + QPoint(-30, 0))
    person.bot.mouseRelease(view, LEFT, PLAIN, at + QPoint(-30, 0))
    focus = picture(person).focus
    assert focus is not None and focus[0] > 0.52
    assert person.canvas.crop.is_open
    person.presses(Qt.Key.Key_Plus)
    assert (picture(person).zoom or 1) > 1.05
    wheel = QWheelEvent(
        QPointF(at),
        QPointF(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before, zoom = picture(person).zoom or 1, person.canvas.view.zoom
    QApplication.sendEvent(view, wheel)
    assert (picture(person).zoom or 1) > before
    assert person.canvas.view.zoom == zoom
    person.presses(Qt.Key.Key_Escape)
    assert not person.canvas.crop.is_open
    while person.window.actions_by_id["undo"].isEnabled():
        person.does("undo")
    assert not person.session.dirty


def test_a_picture_is_pasted_and_kept_as_png(person: Person) -> None:
    person.opens()
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    person.clicks_slot("photo")
    person.presses(Qt.Key.Key_V, CONTROL)
    assert picture(person).picture == "pictures/utklipp.png"


def test_a_picture_dropped_beside_its_slot_or_broken_is_refused_in_words(
    person: Person, tmp_path: Path
) -> None:
    broken = tmp_path / "x.jpg"
    broken.write_bytes(b"ikkje eit bilete")
    person.opens()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(broken))])
    dropped(person, data, person.at("title"))
    assert "biletfelt" in says(person)
    dropped(person, data, person.at("photo"))
    assert "x.jpg" in says(person)
    assert not person.session.dirty


# Freedom


def test_a_slot_is_moved_by_its_handle_and_stays_in_its_area(person: Person) -> None:
    person.opens()
    person.session.select("text")
    handle = person.canvas.mover.handle()
    assert handle is not None
    view, at = person.canvas.viewport(), handle.center().toPoint()
    person.bot.mousePress(view, LEFT, PLAIN, at)
    person.bot.mouseMove(view, at + QPoint(0, -20))
    person.bot.mouseMove(view, at + QPoint(600, -40))
    person.bot.mouseRelease(view, LEFT, PLAIN, at + QPoint(600, -40))
    placed = person.session.slot("text")
    assert placed is not None
    move = person.session.shown(placed).move
    assert move is not None
    assert move[0] == pytest.approx(5, abs=0.01)
    assert move[1] < 0
    person.presses(Qt.Key.Key_Down, ALT)
    nudged = person.session.shown(placed).move
    assert nudged is not None and nudged[1] == pytest.approx(move[1] + 1, abs=0.02)
    forms = person.window.editor.inspector.findChildren(FreedomForm)
    assert forms and forms[0].place_boxes[0].value() == pytest.approx(5, abs=0.06)


def test_the_facts_of_the_document_follow_pages_and_undo(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, SmallLibrary(ROOT, tmp_path), tmp_path)
    person.window.new_document("brochure-a5")
    inspector = person.window.editor.inspector

    def says_pages() -> str:
        labels = inspector.findChildren(QLabel)
        return next(one.text() for one in labels if " sider" in one.text())

    assert says_pages().endswith("4 sider")
    person.session.do(AddPage("story"), "Ny side")
    assert says_pages().endswith("5 sider")
    person.session.do(SetLanguage("nb"), "Byt språk")
    box = next(
        one
        for one in inspector.findChildren(QComboBox)
        if one.accessibleName() == "Språk i teksten"
    )
    assert box.currentData() == "nb"
    person.does("undo")
    assert box.currentData() == "nn"


def test_a_code_is_dragged_by_itself_and_no_shaking_hand_moves_it(
    person: Person, small: SmallLibrary
) -> None:
    card = small.root / "templates" / "card.yaml"
    frame = "  - id: story\n    name: {nn: Fort"
    small.spoil(
        card, frame, "      - {id: code, kind: qr, slot: link, box: [60, 104, 18, 18]}\n" + frame
    )
    slot = "name: Kode, kind: qr, opens: [content, position], bounds: {within: [50, 100, 50, 26]}"
    link = f'  link: {{{slot}, fallback: "https://region.example"}}\n'
    small.spoil(card, "  legal:\n", link + "  legal:\n")
    person.opens()
    view, at = person.canvas.viewport(), person.at("link")
    person.bot.mousePress(view, LEFT, PLAIN, at)
    person.bot.mouseMove(view, at + QPoint(3, 3))
    placed = person.session.slot("link")
    assert placed is not None
    assert person.session.shown(placed).move is None
    person.bot.mouseMove(view, at + QPoint(900, 3))
    person.bot.mouseRelease(view, LEFT, PLAIN, at + QPoint(900, 3))
    move = person.session.shown(placed).move
    assert move is not None and move[0] == pytest.approx(22, abs=0.01)
    assert person.session.selection == "link"


def test_the_code_of_an_ad_of_many_sizes_stays_where_each_size_has_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    person = Person(qtbot, SmallLibrary(ROOT, tmp_path), tmp_path)
    person.window.new_document("ad-newspaper")
    for choice in ({}, {"size": "tabloid/43"}):
        person.session.set_choice(choice)
        view, at = person.canvas.viewport(), person.at("link")
        person.bot.mousePress(view, LEFT, PLAIN, at)
        person.bot.mouseMove(view, at + QPoint(200, 60))
        person.bot.mouseRelease(view, LEFT, PLAIN, at + QPoint(200, 60))
        assert person.at("link") == at
    assert not person.session.dirty or person.session.history.is_fresh


def test_a_slot_that_is_locked_in_place_says_who_decides(person: Person) -> None:
    person.opens()
    person.session.select("title")
    assert person.canvas.mover.handle() is None
    person.presses(Qt.Key.Key_Down, ALT)
    assert says(person) == "Styrt av regionen – kan ikkje flyttast."
    assert not person.session.dirty


def test_the_size_is_chosen_within_its_bounds(person: Person) -> None:
    person.opens()
    person.session.select("text")
    form = person.window.editor.inspector.findChildren(FreedomForm)[0]
    assert form.size_box is not None and form.style_box is not None
    form.size_box.setFocus()
    form.size_box.selectAll()
    person.bot.keyClicks(form.size_box, "11")
    person.bot.keyClick(form.size_box, Qt.Key.Key_Return)
    assert person.session.document.content["text"].size == 11
    assert form.size_box.maximum() == 12


# Pages


def test_pages_are_added_ordered_and_taken_away(person: Person) -> None:
    person.opens()
    side = person.window.editor.page_side
    menu = side.offers_menu()
    assert [action.text() for action in menu.actions()] == ["Forteljing"]
    for _ in range(3):
        side.offers_menu().actions()[0].trigger()
    ids = [page.id for page in person.session.document.pages]
    assert ids == ["front", "story", "story-2", "story-3"]
    full = side.offers_menu().actions()[0]
    assert not full.isEnabled() and "berre 3" in full.text()

    side.strip.setCurrentRow(3)
    person.bot.keyClick(side.strip, Qt.Key.Key_Up, ALT)
    ids = [page.id for page in person.session.document.pages]
    assert ids == ["front", "story", "story-3", "story-2"]
    assert side.strip.currentRow() == 2
    person.bot.keyClick(side.strip, Qt.Key.Key_Delete)
    assert [page.id for page in person.session.document.pages] == ["front", "story", "story-2"]
    person.does("undo")
    assert len(person.session.document.pages) == 4
    side.strip.setCurrentRow(0)
    assert not side.remove.isEnabled()
    assert "minst 1" in side.remove.toolTip()
    person.bot.keyClick(side.strip, Qt.Key.Key_Delete)
    assert "minst 1" in says(person)


# Variants


def test_an_override_is_written_for_the_variant_and_taken_back(person: Person) -> None:
    person.opens()
    box = person.window.editor.variants.boxes["language"]
    box.setFocus()
    person.bot.keyClick(box, Qt.Key.Key_Down)
    assert dict(person.session.choice) == {"language": "nb"}
    assert "bokmål" in person.window.editor.variants.words.text()
    edits(person, "title")
    person.presses(Qt.Key.Key_A, CONTROL)
    person.types("Velkommen hjem")
    assert "Velkommen hjem" in person.sees()
    assert person.session.document.content["title"].text == "Velkomen heim"
    row = person.window.editor.inspector.findChildren(SourceRow)[0]
    labels = [label.text() for label in row.words]
    assert labels == ["Frå: Språk bokmål", "Hovudutgåva"]
    assert row.resets[0].text() == "Tilbake til hovudutgåva"
    person.bot.mouseClick(row.resets[0], LEFT)
    assert person.session.document.overrides == ()
    assert "Velkomen heim" in person.sees()
    assert [label.text() for label in row.words] == ["Frå: Hovudutgåva"]
    person.clicks_button(person.window.editor.variants, "Til grunnteksten")
    assert not person.session.choice


def test_a_crop_in_a_variant_serves_all_that_show_the_picture(person: Person) -> None:
    person.opens()
    person.session.set_choice({"language": "nb"})
    person.session.select("photo")
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_Plus)
    assert person.session.document.overrides == ()
    assert (person.session.document.content["photo"].zoom or 1) > 1
