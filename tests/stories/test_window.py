"""The main job in the window: open, click, type, undo, save, export; and what may go wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.readback.reader import read_pdf
from brochure_studio.store.documents import DocumentFiles
from brochure_studio.ui.panels.fields import LineField, TextField
from brochure_studio.ui.panels.picture_field import PictureField
from brochure_studio.ui.window.editor import CONTENT, FINDINGS
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    return Person(qtbot, small, tmp_path)


def test_open_click_type_undo_save_export(person: Person, tmp_path: Path) -> None:
    person.opens()
    assert "Velkomen heim" in person.sees()
    assert not person.session.dirty

    person.clicks_slot("title")
    assert person.session.selection == "title"
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_End)
    person.types(" til oss")
    assert "Velkomen heim til oss" in person.sees()
    assert "Ikkje lagra" in person.window.windowTitle()

    person.does("undo")
    assert "til oss" not in person.sees()
    assert not person.session.dirty
    person.does("redo")
    assert "Velkomen heim til oss" in person.sees()

    person.does("save")
    assert "Lagra" in person.window.windowTitle()
    kept = DocumentFiles().read(person.small.document).document.content["title"].text
    assert kept == "Velkomen heim til oss"

    person.does("export")
    page = person.window.export_page
    page.set_folder(tmp_path / "out")
    with person.bot.waitSignal(page.finished, timeout=20_000):
        person.bot.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.notice.text == "Ferdig: card-press.pdf"
    read = read_pdf(tmp_path / "out" / "card-press.pdf")
    assert "Velkomen heim til oss" in " ".join(read.pages[0].text.split())


def test_typing_on_a_selected_slot_replaces_the_templates_sample(person: Person) -> None:
    person.window.new_document("card")
    person.clicks_slot("title")
    person.types("Hei")
    assert person.sees().startswith("Hei ")
    assert "Tittelen din" not in person.sees()


def test_a_second_click_puts_the_caret_under_the_pointer(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    person.clicks_slot("title")
    editor = person.canvas.editor
    assert editor is not None
    person.presses(Qt.Key.Key_Home)
    assert editor.typing.caret == 0
    person.types("A ")
    assert "A Velkomen heim" in person.sees()
    for _ in range(2):
        person.presses(Qt.Key.Key_Backspace)
    person.presses(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert editor.typing.selected_text == "Velkomen"
    person.presses(Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "Velkomen"
    assert person.sees().startswith("heim ")
    person.presses(Qt.Key.Key_V, CONTROL)
    assert "Velkomen heim" in person.sees()


def test_a_text_grows_over_its_lines_while_one_types(person: Person) -> None:
    person.opens()
    person.session.select("text")
    person.types("Fyrste linja")
    person.presses(Qt.Key.Key_Return)
    person.types("andre linja")
    editor = person.canvas.editor
    assert editor is not None
    assert editor.map.line_of(editor.typing.caret) == 1
    person.presses(Qt.Key.Key_Up)
    assert editor.map.line_of(editor.typing.caret) == 0
    person.presses(Qt.Key.Key_Escape)
    assert person.canvas.editor is None
    assert "Fyrste linja andre linja" in person.sees()


def test_fields_are_shown_by_name_only_while_one_types_beside_them(person: Person) -> None:
    person.opens()
    assert "Les meir på region.example" in person.sees()
    person.session.select("text")
    person.presses(Qt.Key.Key_Return)
    assert "Les meir på {portal}" in person.sees()
    person.presses(Qt.Key.Key_End, CONTROL)
    person.types("!")
    assert "Les meir på {portal}!" in person.sees()
    person.presses(Qt.Key.Key_Escape)
    assert "Les meir på region.example!" in person.sees()


def test_typing_is_one_step_of_undo(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("abc")
    person.does("undo")
    assert "Velkomen heim" in person.sees()
    assert not person.window.actions_by_id["undo"].isEnabled()


def test_a_locked_slot_is_refused_in_words(person: Person) -> None:
    person.opens()
    person.clicks_slot("legal")
    labels = [label.text() for label in person.window.editor.inspector.findChildren(QLabel)]
    assert "Styrt av regionen – kan ikkje endrast" in labels
    assert not person.window.editor.inspector.findChildren(TextField)
    person.types("x")
    assert "Styrt av regionen" in person.window.notice.text
    assert "Regionrådet" in person.sees()
    assert not person.session.dirty


def test_what_is_under_the_pointer_is_told(person: Person) -> None:
    person.opens()
    assert person.canvas.describe(person.at("title")) == "Tittel"
    assert person.canvas.describe(person.at("legal")) == "Styrt av regionen – kan ikkje endrast"


def test_the_form_beside_the_page_and_the_page_say_the_same(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    field = person.window.editor.inspector.findChild(TextField)
    assert field is not None
    field.selectAll()
    person.bot.keyClicks(field, "Frå sida")
    assert "Frå sida" in person.sees()
    person.does("undo")
    assert field.toPlainText() == "Velkomen heim"


def test_the_content_list_is_the_whole_document_in_reading_order(person: Person) -> None:
    person.opens()
    person.does("show_content")
    content = person.window.editor.content
    person.bot.waitUntil(lambda: bool(content.forms))
    assert list(content.forms) == ["photo", "title", "text", "legal"]
    field = content.forms["text"].field
    assert isinstance(field, TextField)
    field.selectAll()
    person.bot.keyClicks(field, "Ny tekst")
    assert "Ny tekst" in person.sees()


def test_a_picture_is_moved_and_enlarged_in_its_frame(person: Person) -> None:
    person.opens()
    person.clicks_slot("photo")
    field = person.window.editor.inspector.findChild(PictureField)
    assert field is not None
    field._set_focus(0.2, 0.4)
    field._set_zoom(200)
    content = person.session.document.content["photo"]
    assert content.focus == (0.2, 0.4)
    assert content.zoom == 2
    assert content.picture is None
    alt = next(f for f in field.findChildren(LineField) if "Skildring" in f.accessibleName())
    assert alt.placeholderText() == "Ein fjord"
    person.bot.keyClicks(alt, "Fjorden i mai")
    assert person.session.document.content["photo"].alt == "Fjorden i mai"


def test_another_picture_is_chosen_from_the_library(person: Person) -> None:
    person.opens()
    person.clicks_slot("photo")
    person.clicks_button(person.window.editor.inspector, "Byt bilete …")
    from brochure_studio.ui.panels.picture_chooser import PictureChooser

    chooser = person.window.editor.inspector.findChild(PictureChooser)
    assert chooser is not None
    person.bot.waitUntil(lambda: chooser._list.count() == 1)
    with person.bot.waitSignal(chooser.chosen):
        chooser._list.itemActivated.emit(chooser._list.item(0))
    assert person.session.document.content["photo"].picture == "assets/pictures/fjord.jpg"


def test_a_new_document_starts_from_a_card_and_is_not_written_by_itself(
    person: Person, tmp_path: Path
) -> None:
    person.window.show_start()
    gallery = person.window.start_page.gallery
    place = gallery.visualItemRect(gallery.item(0)).center()
    person.bot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Ny, ikkje lagra" in person.window.windowTitle()
    assert "Tittelen din" in person.sees()
    assert not (tmp_path / "mine").exists()
    assert person.window.desk.save_to(tmp_path / "mine" / "kort.yaml")
    assert DocumentFiles().read(tmp_path / "mine" / "kort.yaml").document.template == "card"


def test_what_is_not_saved_is_not_lost_in_silence(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("Endra")
    person.window.new_document("card")
    assert "har endringar som ikkje er lagra" in person.window.notice.text
    assert "Endra" in person.sees()
    person.clicks_button(person.window.notice, "Lagre først")
    assert "Tittelen din" in person.sees()
    kept = DocumentFiles().read(person.small.document).document.content["title"].text
    assert kept == "Velkomen heimEndra"


def test_findings_come_by_themselves_and_lead_to_their_slot(person: Person) -> None:
    person.window.new_document("card")
    person.bot.waitUntil(lambda: bool(person.session.findings))
    panel = person.window.editor.findings
    person.does("show_findings")
    assert person.window.editor.tabs.currentIndex() == FINDINGS
    assert person.window.editor.tabs.tabText(FINDINGS) == "Funn (1)"
    person.clicks_button(panel, "Gå til")
    assert person.session.selection == "title"


def test_export_is_held_back_by_red_findings(person: Person) -> None:
    person.window.new_document("card")
    person.does("export")
    page = person.window.export_page
    person.bot.waitUntil(lambda: not page.go.isEnabled())


def test_a_campaign_shows_its_documents(person: Person) -> None:
    person.window.open_path(person.small.campaign)
    page = person.window.campaign_page
    assert person.window.pages.currentWidget() is page
    assert [page.rows.item(row).text() for row in range(page.rows.count())] == ["Kort om heimen"]
    person.bot.keyClick(page.rows, Qt.Key.Key_Return)
    assert "Velkomen heim" in person.sees()


def test_a_broken_document_has_a_page_that_lists_what_is_wrong(person: Person) -> None:
    good = person.small.document.read_text(encoding="utf-8")
    person.small.document.write_text("title: [", encoding="utf-8")
    person.window.open_path(person.small.document)
    page = person.window.broken_page
    assert person.window.pages.currentWidget() is page
    assert person.window.session is None
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "card.yaml, linje " in said
    assert "Traceback" not in said
    person.clicks_button(page, "Kopier lista")
    assert "card.yaml:" in QGuiApplication.clipboard().text()
    person.small.document.write_text(good, encoding="utf-8")
    person.bot.mouseClick(page.retry, Qt.MouseButton.LeftButton)
    assert "Velkomen heim" in person.sees()


def test_a_conflict_keeps_both_versions(person: Person) -> None:
    person.opens()
    person.clicks_slot("title")
    person.types("Mi ")
    person.small.spoil(person.small.document, "Velkomen heim", "Deira")
    person.does("save")
    assert "Nokon andre har endra card.yaml" in person.window.notice.text
    assert person.session.dirty
    mine = person.small.document.with_name("card (konflikt).yaml")
    assert DocumentFiles().read(mine).document.content["title"].text == "Velkomen heimMi "


def test_the_search_finds_templates_by_any_word(person: Person) -> None:
    person.window.show_start()
    page = person.window.start_page
    person.bot.keyClicks(page.search, "kort")
    assert not page.gallery.item(0).isHidden()
    person.bot.keyClicks(page.search, " finst ikkje")
    assert page.gallery.item(0).isHidden()


def test_everything_that_takes_keys_has_a_name(person: Person) -> None:
    person.opens()
    editor = person.window.editor
    for address in ("title", "photo", None):
        person.session.select(address)
        nameless(person.window)
    editor.tabs.setCurrentIndex(CONTENT)
    person.bot.waitUntil(lambda: bool(editor.content.forms))
    nameless(person.window)
    person.does("export")
    nameless(person.window)


def nameless(window: QWidget) -> None:
    """Assert that no visible focusable widget lacks an accessible name."""
    found = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        face = QAccessible.queryAccessibleInterface(widget) if takes else None
        if face is not None and not face.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert found == []


def test_every_action_has_a_tip_and_a_shortcut_of_its_own(person: Person) -> None:
    actions = list(person.window.actions_by_id.values())
    assert all(action.toolTip() and action.statusTip() for action in actions)
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    bar = [a for a in person.window.findChildren(QAction) if a.icon() and a in actions]
    assert len([a for a in bar if not a.icon().isNull()]) <= 9
