"""One document in all its variants, in the window: seen, changed one by one, exported together."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.scene.items import Picture
from brochure_studio.scene.walk import walk_page
from brochure_studio.ui.panels.visibility_box import VisibilityBox
from brochure_studio.ui.variants.cell_delegate import KEY
from brochure_studio.ui.variants.grid import Key
from brochure_studio.ui.variants.variants_page import VariantsPage
from brochure_studio.values.finding import Grade
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

LEFT = Qt.MouseButton.LeftButton
BOARD, RIBBON = "board-300x250", "ribbon-640x80"


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    small = write_small_library(tmp_path / "library", tmp_path / "campaign")
    write_small_ads(small)
    return small


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Iterator[Person]:
    one = Person(qtbot, small, tmp_path)
    with qtbot.waitActive(one.window):
        one.window.activateWindow()
    yield one


def sees_variants(person: Person, *sizes: str) -> VariantsPage:
    """Open the ad's page of variants by its action, with just these sizes."""
    person.opens(person.small.campaign / "Vår.yaml")
    person.does("variants")
    page = person.window.book.variants_page
    assert person.window.pages.currentWidget() is page
    page.choosing.choose("size", sizes or (BOARD, RIBBON))
    waits(person, page)
    return page


def waits(person: Person, page: VariantsPage) -> None:
    """Wait until every variant that is shown has been drawn as it stands."""
    keys = page.view.wall.keys
    person.bot.waitUntil(lambda: all(page.looks.is_current(key) for key in keys), timeout=20_000)


def key(**choice: str) -> Key:
    return tuple(sorted(choice.items()))


def at(page: VariantsPage, wanted: Key) -> QPoint:
    place = page.view.wall.place(wanted)
    assert place is not None
    matrix = page.view.matrix
    matrix.scrollTo(matrix.model().index(*place))
    return matrix.visualRect(matrix.model().index(*place)).center()


def test_every_chosen_variant_is_seen_in_its_own_proportions(person: Person) -> None:
    page = sees_variants(person)
    assert {dict(one)["size"] for one in page.view.wall.keys} == {BOARD, RIBBON}
    for one in page.view.wall.keys:
        look = page.looks.look(one)
        assert look is not None and not look.image.isNull()
        shown = look.image.width() / look.image.height()
        wanted = 300 / 250 if dict(one)["size"] == BOARD else 640 / 80
        assert shown == pytest.approx(wanted, rel=0.06)


def test_a_variant_is_named_with_how_it_stands_to_those_who_hear(person: Person) -> None:
    page = sees_variants(person)
    view = QAccessible.queryAccessibleInterface(page.view.matrix)
    assert view.text(QAccessible.Text.Name) == "Variantane, ein i kvar rute"
    one = key(size=RIBBON, language="en", municipality="kvam")
    assert page.view.wall.spoken(one).startswith("640×80, Kvam, English. ")
    assert len(page.view.wall.spoken(one).partition(". ")[2]) > 3
    place = page.view.wall.place(one)
    assert place is not None
    index = page.view.matrix.model().index(*place)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == page.view.wall.spoken(one)


def test_a_double_click_opens_the_variant_in_its_size(person: Person) -> None:
    page = sees_variants(person)
    spot = at(page, key(size=RIBBON, municipality="kvam"))
    person.bot.mouseClick(page.view.matrix.viewport(), LEFT, pos=spot)
    person.bot.mouseDClick(page.view.matrix.viewport(), LEFT, pos=spot)
    assert person.window.pages.currentWidget() is person.window.editor
    trim = person.session.scene.pages[0].trim
    assert (round(trim.width), round(trim.height)) == (640, 80)
    bar = person.window.editor.variants
    assert bar.words.isVisible()
    assert "640×80" in bar.words.text() and "Kvam" in bar.words.text()


def test_the_bar_names_the_size_one_has_come_to(person: Person) -> None:
    sees_variants(person)
    for size in (RIBBON, BOARD, RIBBON):
        person.session.set_choice({"size": size})
        assert person.window.editor.variants.boxes["size"].currentData() == size


def test_the_keys_alone_reach_a_variant_and_come_back(person: Person) -> None:
    page = sees_variants(person)
    matrix = page.view.matrix
    page.view.take_keys()
    matrix.go_to(key(size=BOARD))
    person.bot.keyClick(matrix, Qt.Key.Key_Down)
    chosen = matrix.current_key()
    assert chosen is not None and chosen != key(size=BOARD)
    person.bot.keyClick(matrix, Qt.Key.Key_Return)
    assert dict(person.session.choice) == dict(chosen)
    assert "Ctrl+Shift+O" in person.window.editor.variants.overview.toolTip()
    person.clicks_button(person.window.editor.variants, "‹ Tilbake til variantane")
    assert person.window.pages.currentWidget() is page
    assert matrix.current_key() == chosen
    person.bot.keyClick(matrix, Qt.Key.Key_Escape)
    assert person.window.pages.currentWidget() is person.window.editor


def test_what_is_written_in_one_variant_stands_there_alone(person: Person) -> None:
    page = sees_variants(person)
    one, other = key(size=BOARD, municipality="kvam"), key(size=RIBBON, municipality="kvam")
    before = {one: page.looks.look(one), other: page.looks.look(other)}
    page.view.opened.emit(one)
    person.clicks_slot("title")
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.types("Berre i Kvam")
    person.presses(Qt.Key.Key_Escape)
    assert "Berre i Kvam" in person.sees()
    (override,) = [o for o in person.session.document.overrides if "municipality" in o.when]
    assert override.when == {"size": BOARD, "municipality": "kvam"}
    person.does("variants")
    waits(person, page)
    after = page.looks.look(one), page.looks.look(other)
    assert before[one] and before[other] and after[0] and after[1]
    assert after[0].image != before[one].image
    # What did not change was not drawn again.
    assert after[1].image == before[other].image


@pytest.fixture
def hideable(small: SmallLibrary) -> None:
    """Let the picture be left out."""
    small.spoil(
        small.root / "templates" / "banner.yaml",
        "kind: picture\n    opens: [content]",
        "kind: picture\n    opens: [content, visibility]",
    )


def shows(person: Person, page: VariantsPage, size: str) -> bool:
    look = page.looks.look(key(size=size))
    assert look is not None and look.page is not None
    return any(isinstance(visit.item, Picture) for visit in walk_page(look.page))


def test_a_picture_is_left_out_of_one_variant_by_the_mouse(hideable: None, person: Person) -> None:
    page = sees_variants(person)
    page.choosing.choose("municipality", ("",))
    page.choosing.choose("language", ("",))
    waits(person, page)
    spot = at(page, key(size=RIBBON))
    person.bot.mouseClick(page.view.matrix.viewport(), LEFT, pos=spot)
    person.bot.mouseDClick(page.view.matrix.viewport(), LEFT, pos=spot)
    person.clicks_slot("photo")
    (box,) = person.window.editor.inspector.findChildren(VisibilityBox)
    person.bot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert not box.isChecked()
    person.clicks_button(person.window.editor.variants, "‹ Tilbake til variantane")
    waits(person, page)
    assert (shows(person, page, RIBBON), shows(person, page, BOARD)) == (False, True)
    person.clicks_button(page, "‹ Tilbake til sidene")
    person.does("undo")
    person.does("variants")
    waits(person, page)
    assert shows(person, page, RIBBON)


def test_a_picture_is_left_out_of_one_variant_by_the_keys(hideable: None, person: Person) -> None:
    page = sees_variants(person)
    page.choosing.choose("municipality", ("",))
    page.choosing.choose("language", ("",))
    waits(person, page)
    page.view.take_keys()
    page.view.matrix.go_to(key(size=BOARD))
    person.bot.keyClick(page.view.matrix, Qt.Key.Key_Down)
    person.bot.keyClick(page.view.matrix, Qt.Key.Key_Return)
    assert dict(person.session.choice) == {"size": RIBBON}
    for _ in range(10):
        if person.session.selection == "photo":
            break
        person.presses(Qt.Key.Key_F8)
    assert person.session.selection == "photo"
    focus = goes_to(person, VisibilityBox)
    person.bot.keyClick(focus, Qt.Key.Key_Space)
    person.does("variants")
    waits(person, page)
    assert (shows(person, page, RIBBON), shows(person, page, BOARD)) == (False, True)


def goes_to(person: Person, kind: type[QWidget]) -> QWidget:
    """Go into the side panel by F6, and there by Tab to the first of a kind."""
    person.presses(Qt.Key.Key_F6)
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(focus, kind):
            return focus
        person.bot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"no {kind.__name__} in thirty steps")


def test_a_change_of_the_master_shows_in_every_variant(person: Person) -> None:
    page = sees_variants(person)
    keys = [one for one in page.view.wall.keys if "language" not in dict(one)]
    before = {one: page.looks.look(one) for one in keys}
    person.session.set_choice({})
    person.session.set_text("title", "Kom heim no")
    person.does("variants")
    waits(person, page)
    for one in keys:
        now, then = page.looks.look(one), before[one]
        assert now and then and now.image != then.image


def test_undo_goes_to_the_variant_where_it_was_done(person: Person) -> None:
    page = sees_variants(person)
    first, second = key(size=BOARD, municipality="kvam"), key(size=RIBBON)
    for one, text in ((first, "Éin"), (second, "To")):
        page.view.opened.emit(one)
        assert person.session.set_text("title", text)
    person.session.set_choice({})
    person.does("undo")
    assert dict(person.session.choice) == dict(second)
    assert "To" not in person.sees()
    person.does("undo")
    assert dict(person.session.choice) == dict(first)
    assert person.session.document.overrides[1:] == ()
    person.does("redo")
    assert "Éin" in person.sees()


def test_the_place_one_has_scrolled_to_stays(person: Person) -> None:
    page = sees_variants(person)
    person.window.resize(900, 500)
    person.bot.wait(60)
    bar = page.view.matrix.verticalScrollBar()
    place = bar.maximum() // 2
    assert place > 5
    bar.setValue(place)
    person.does("home")
    person.window.show_editor()
    person.does("variants")
    waits(person, page)
    assert bar.value() == place


def test_where_one_was_may_be_gone_from_a_smaller_choice(person: Person) -> None:
    page = sees_variants(person)
    page.choosing.choose("municipality", ("", "kvam"))
    page.choosing.choose("language", ("", "en"))
    waits(person, page)
    matrix = page.view.matrix
    last = key(size=RIBBON, municipality="kvam", language="en")
    person.bot.mouseClick(matrix.viewport(), LEFT, pos=at(page, last))
    assert matrix.current_key() == last
    # What is offered alone is what one is at.
    boxes = page.choosing.boxes
    assert boxes["municipality"].single.text() == "Berre Kvam"
    for axis in ("municipality", "language"):
        person.bot.mouseClick(boxes[axis].single, LEFT)
    assert matrix.current_key() == last
    assert [dict(one)["size"] for one in page.view.wall.keys] == [BOARD, RIBBON]
    assert matrix.model().columnCount() == 1, "sizes alone stand below each other"
    page.choosing.choose("language", ("",))
    assert matrix.current_key() == key(size=BOARD, municipality="kvam")


def test_from_a_variant_on_the_page_one_comes_to_its_cell(person: Person) -> None:
    page = sees_variants(person)
    person.does("variants")
    person.session.set_choice({"language": "en"})
    person.window.book.variants_page.left.emit()
    person.does("variants")
    held = page.view.current_key()
    assert held is not None
    assert dict(held)["language"] == "en"


def test_nothing_chosen_is_said_with_a_way_on(person: Person) -> None:
    page = sees_variants(person)
    page.choosing.choose("language", ())
    empty = page.view.empty
    assert empty.isVisible()
    assert "språk" in empty.said.text()
    assert not page.sending.run.go.isEnabled()
    assert page.sending.run.go.toolTip()
    person.bot.mouseClick(empty.help, LEFT)
    assert not empty.isVisible()
    assert page.view.wall.keys


def test_a_size_of_ones_own_comes_at_once(person: Person) -> None:
    page = sees_variants(person)
    person.bot.keyClicks(page.choosing.sizes.own, "468x60")
    person.bot.keyClick(page.choosing.sizes.own, Qt.Key.Key_Return)
    waits(person, page)
    look = page.looks.look(key(size="468x60", municipality="kvam"))
    assert look is not None and look.page is not None
    assert round(look.page.trim.width) == 468


def test_one_size_stands_large_side_by_side_and_is_saved(person: Person) -> None:
    page = sees_variants(person)
    page.choosing.choose("municipality", ("", "kvam"))
    waits(person, page)
    person.bot.mouseClick(page.view.one_size, LEFT)
    large = page.view.large
    assert large.isVisible()
    assert {dict(index)["size"] for index in large.in_sight()} == {BOARD}
    person.clicks_button(page, "Lagre som PDF …")
    person.bot.waitUntil(lambda: not page.comparing.is_running, timeout=20_000)
    (made,) = (person.small.campaign / "out").glob("*side-om-side.pdf")
    assert made.stat().st_size > 1000
    assert made.name in page.notice.text
    # The document as it stands is one of them, as it is on the screen.
    said = "".join(sheet.get_textpage().get_text_bounded() for sheet in pdfium.PdfDocument(made))
    assert "Heile regionen" in said
    assert "Kvam" in said


def exports(person: Person, page: VariantsPage) -> None:
    person.bot.mouseClick(page.export, LEFT)
    person.bot.waitUntil(page.sending.run.go.isVisible)
    person.bot.mouseClick(page.sending.run.go, LEFT)
    person.bot.waitUntil(lambda: not page.sending.is_running, timeout=60_000)
    assert QApplication.activeModalWidget() is None


def test_all_are_exported_from_one_button(person: Person) -> None:
    page = sees_variants(person, RIBBON)
    page.choosing.choose("municipality", ("kvam",))
    page.choosing.choose("language", ("", "en"))
    during: list[bool] = []
    come = page.sending.results.list.model().rowsInserted
    come.connect(lambda *_: during.append(page.sending.is_running))
    exports(person, page)
    assert "Ferdig" in page.notice.text
    out = person.small.campaign / "out"
    assert len([*out.glob("*.jpg"), *out.glob("*.png")]) == 8
    assert [*out.glob("*kontaktark.pdf")]
    rows = page.sending.results.list
    assert rows.count() == 2
    assert during == [True, True], "each is shown as soon as it stands"
    # A second time the files are there, and the person is asked about them.
    exports(person, page)
    assert "finst alt" in page.notice.text


def test_one_that_must_be_mended_is_held_back_with_a_way_to_it(person: Person) -> None:
    page = sees_variants(person, BOARD, RIBBON)
    page.choosing.choose("municipality", ("kvam",))
    page.choosing.choose("language", ("",))
    bad = {"size": RIBBON, "municipality": "kvam"}
    person.session.set_choice(bad)
    person.session.set_text("title", "Ein alt for lang tittel " * 200)
    person.session.set_choice({})
    person.does("variants")
    waits(person, page)
    exports(person, page)
    rows = page.sending.results
    assert rows.list.count() == 2
    first = rows.list.item(0)
    assert "Kvam" in first.text()
    assert len(str(first.data(Qt.ItemDataRole.AccessibleTextRole))) > len(first.text()) + 10
    person.bot.mouseClick(rows.go, LEFT)
    assert dict(person.session.choice) == bad
    assert person.window.pages.currentWidget() is person.window.editor


def test_cancelled_within_a_second_with_nothing_half(person: Person) -> None:
    page = sees_variants(person, BOARD, RIBBON, "bladet/42", "tidende/21")
    person.bot.mouseClick(page.export, LEFT)
    person.bot.mouseClick(page.sending.run.go, LEFT)
    person.bot.waitUntil(page.sending.run.stop.isVisible)
    person.bot.mouseClick(page.sending.run.stop, LEFT)
    person.bot.waitUntil(lambda: not page.sending.is_running, timeout=1000)
    assert "Avbrote" in page.notice.text
    page.sending.wait()
    out = person.small.campaign / "out"
    left = [file.name for file in out.glob("*")] if out.is_dir() else []
    assert not [name for name in left if name.startswith(".") or name.endswith(".tmp")]


def test_a_document_of_one_size_is_seen_and_exported_too(person: Person) -> None:
    person.opens()
    person.does("variants")
    page = person.window.book.variants_page
    page.choosing.choose("language", ("", "nb"))
    waits(person, page)
    assert page.view.wall.keys
    assert not page.choosing.sizes.isVisible()
    exports(person, page)
    assert page.sending.results.list.count() == page.view.pick.count
    assert page.sending.results.list.item(0).data(Qt.ItemDataRole.UserRole + 1) in tuple(Grade)


def test_the_campaign_leads_there(person: Person, small: SmallLibrary) -> None:
    person.window.open_path(small.campaign)
    campaign = person.window.campaign_page
    button = campaign.details.findChildren(QPushButton)
    assert any(one.text() == "Alle variantane" for one in button)
    person.bot.waitUntil(lambda: campaign.rows.current_state() is not None)
    person.clicks_button(campaign, "Alle variantane")
    page = person.window.book.variants_page
    assert person.window.pages.currentWidget() is page
    assert page.view.matrix.model().index(0, 0).data(KEY) is not None
