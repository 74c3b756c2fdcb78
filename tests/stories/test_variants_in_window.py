"""Variants as a person works on them: where content comes from, translations, what is hidden."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from brochure_studio.model.document import Content
from brochure_studio.ui.panels.findings_panel import FindingsPanel
from brochure_studio.ui.panels.language_row import LanguageRow
from brochure_studio.ui.panels.slot_form import SlotForm
from brochure_studio.ui.panels.source_row import SourceRow
from brochure_studio.ui.panels.translation_row import TranslationRow
from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

LEFT = Qt.MouseButton.LeftButton
SAID = """\
content:
  title: Velkomen heim
overrides:
  - when: {language: nb}
    content: {title: Velkommen hjem}
  - when: {municipality: kvam}
    content: {title: Velkomen til Kvam}
  - when: {language: nb, municipality: kvam}
    content: {title: Velkommen til Kvam}
  - when: {audience: returnees}
    content: {text: Berre for heimflyttarar}
"""


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    small = write_small_library(tmp_path / "library", tmp_path / "campaign")
    template = small.root / "templates" / "card.yaml"
    old = "opens: [content]\n    markup: inline"
    small.spoil(template, old, old.replace("[content]", "[content, visibility]"))
    small.spoil(
        small.campaign / "campaign.yaml",
        "documents:",
        "audiences:\n  returnees: {nn: Heimflyttarar, nb: Tilbakeflyttere}\n"
        "  young: {nn: Unge}\ndocuments:",
    )
    small.say(SAID)
    return small


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    someone = Person(qtbot, small, tmp_path)
    someone.opens()
    return someone


def chooses(person: Person, axis: str, value: str) -> None:
    box = person.window.editor.variants.boxes[axis]
    box.setFocus()
    while box.currentData() != value:
        before = box.currentIndex()
        person.bot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {value} in {axis}"


def form(person: Person, address: str) -> SlotForm:
    person.session.select(address)
    found = person.window.editor.inspector.form
    assert found is not None
    return found


def chain(person: Person, address: str = "title") -> SourceRow:
    (row,) = form(person, address).findChildren(SourceRow)
    return row


def test_every_level_is_shown_and_any_can_be_taken_back(person: Person) -> None:
    chooses(person, "language", "nb")
    chooses(person, "municipality", "kvam")
    row = chain(person)
    assert [label.text() for label in row.words] == [
        "Frå: Språk bokmål, kommune Kvam",
        "Kommune Kvam",
        "Språk bokmål",
        "Hovudutgåva",
    ]
    # One in the middle first: what shows stays, and nothing else goes.
    person.bot.mouseClick(row.resets[1], LEFT)
    assert "Velkommen til Kvam" in person.sees()
    assert [dict(o.when) for o in person.session.document.overrides] == [
        {"language": "nb"},
        {"language": "nb", "municipality": "kvam"},
        {"audience": "returnees"},
    ]
    person.bot.mouseClick(row.resets[0], LEFT)
    assert "Velkommen hjem" in person.sees()
    person.does("undo")
    person.does("undo")
    assert len(person.session.document.overrides) == 4


def test_audiences_of_the_campaign_are_offered_by_name(person: Person) -> None:
    box = person.window.editor.variants.boxes["audience"]
    assert [box.itemText(n) for n in range(box.count())] == ["Alle", "Heimflyttarar", "Unge"]
    chooses(person, "audience", "returnees")
    assert "Berre for heimflyttarar" in person.sees()
    assert chain(person, "text").words[0].text() == "Frå: Målgruppe Heimflyttarar"
    chooses(person, "language", "nb")
    assert dict(person.session.choice) == {"language": "nb", "audience": "returnees"}


def test_a_translation_is_compared_with_the_master_and_confirmed(person: Person) -> None:
    session = person.session
    session.set_text("title", "Hjarteleg velkomen")
    chooses(person, "language", "nb")
    (row,) = form(person, "title").findChildren(TranslationRow)
    assert row.isVisible()
    assert row.source.text() == "Hjarteleg velkomen"
    assert row.confirm.isVisible()
    person.bot.mouseClick(row.confirm, LEFT)
    assert not row.confirm.isVisible()
    assert row.isVisible()
    person.does("undo")
    assert row.confirm.isVisible()


def test_a_slot_without_a_translation_has_nothing_to_compare(person: Person) -> None:
    (row,) = form(person, "title").findChildren(TranslationRow)
    assert not row.isVisible()
    chooses(person, "language", "nb")
    (row,) = form(person, "text").findChildren(TranslationRow)
    assert not row.isVisible()


def test_all_of_a_language_are_confirmed_at_once(person: Person) -> None:
    person.session.set_text("title", "Hjarteleg velkomen")
    person.session.select(None)
    (row,) = person.window.editor.inspector.findChildren(LanguageRow)
    assert list(row.buttons) == ["nb"]
    person.bot.mouseClick(row.buttons["nb"], LEFT)
    assert not row.isVisible()


def test_one_is_led_to_the_first_of_a_language_and_keeps_it_when_confirmed(
    person: Person,
) -> None:
    person.session.set_text("title", "Hjarteleg velkomen")
    person.session.select(None)
    (row,) = person.window.editor.inspector.findChildren(LanguageRow)
    person.bot.mouseClick(row.ways["nb"], LEFT)
    assert dict(person.session.choice) == {"language": "nb"}
    assert person.session.selection == "title"
    (compared,) = form(person, "title").findChildren(TranslationRow)
    person.bot.mouseClick(compared.confirm, LEFT)
    said = person.session.shown(person.session.slots()[0])
    # Space on what has the focus now takes nothing away.
    person.bot.keyClick(person.window.focusWidget() or person.window, Qt.Key.Key_Space)
    assert person.session.shown(person.session.slots()[0]) == said


def findings(person: Person) -> FindingsPanel:
    person.does("show_findings")
    person.session.check_now()
    (panel,) = person.window.findChildren(FindingsPanel)
    return panel


def presses(person: Person, panel: FindingsPanel, name: str, about: str) -> None:
    buttons = panel.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == name and about in b.accessibleName())
    person.bot.mouseClick(button, LEFT)


def test_the_check_of_a_translation_has_a_press_that_confirms_it(person: Person) -> None:
    person.session.set_text("title", "Hjarteleg velkomen")
    person.session.set_choice({"language": "nb"})
    panel = findings(person)
    assert "translation-unchecked" in [f.code for f in person.session.findings]
    presses(person, panel, "Set som kontrollert", "Tittel")
    assert "translation-unchecked" not in [f.code for f in person.session.findings]


def test_what_is_left_over_is_taken_out_at_a_press(person: Person, small: SmallLibrary) -> None:
    small.spoil(
        small.campaign / "campaign.yaml",
        "  returnees: {nn: Heimflyttarar, nb: Tilb",
        "  old: {nn: G, nb: T",
    )
    small.spoil(small.document, "template_version: 2", "template_version: 1")
    small.spoil(small.document, "content:\n", "content:\n  slogan: Kom heim\n")
    person.window.desk.session = None
    person.opens()
    panel = findings(person)
    said = [f.what.nn for f in person.session.findings if f.code == "content-left-over"]
    assert said == [
        "Til overs: feltet «slogan», som malen ikkje har lenger der: «Kom heim»",
        "Til overs (returnees): innhald for audience «returnees», som ikkje er med lenger: "
        "«Berre for heimflyttarar»",
    ]
    presses(person, panel, "Ta bort", "slogan")
    assert "slogan" not in person.session.document.content
    presses(person, panel, "Ta bort", "returnees")
    assert len(person.session.document.overrides) == 3
    assert "content-left-over" not in [f.code for f in person.session.findings]


def test_a_slot_is_hidden_in_one_variant(person: Person) -> None:
    chooses(person, "language", "nb")
    box = form(person, "text").visibility
    assert box is not None
    assert (box.text(), box.isChecked()) == ("Vis i denne varianten", True)
    assert "region.example" in person.sees()
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert "region.example" not in person.sees()
    override = person.session.document.overrides[0]
    assert override.content["text"] == Content(hidden=True)
    assert not box.isChecked()
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert "region.example" in person.sees()
    assert len(person.session.document.overrides) == 4
    assert form(person, "title").visibility is None


def test_the_content_list_shows_again_what_is_hidden(person: Person) -> None:
    person.session.set_choice({"language": "nb"})
    person.does("show_content")
    content = person.window.editor.content
    person.bot.waitUntil(lambda: bool(content.forms))
    box = content.forms["text"].visibility
    assert box is not None
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert "region.example" not in person.sees()
    person.bot.keyClick(box, Qt.Key.Key_Space)
    assert "region.example" in person.sees()
