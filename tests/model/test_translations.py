"""Translations keep the mark of what they were made from until somebody confirms them."""

import pytest

from brochure_studio.model.document import Content, Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import (
    ClearContent,
    ConfirmLanguage,
    ConfirmTranslation,
    Edit,
    Refusal,
    SetContent,
    SetPicture,
    SetSize,
    SetText,
)
from brochure_studio.model.template import Template
from brochure_studio.model.translations import find_translation, list_translations, mark_of

TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "leaflet",
        "name": "Faldar",
        "purpose": "brochure",
        "brand": "region",
        "width": 100,
        "height": 100,
        "receivers": ["press"],
        "pages": [
            {
                "id": "cover",
                "name": "Framside",
                "frames": [
                    {"id": id, "kind": kind, "slot": id, "box": [0, 0, 9, 9], **style}
                    for id, kind, style in (
                        ("title", "text", {"style": "body"}),
                        ("web", "text", {"style": "body"}),
                        ("photo", "picture", {}),
                    )
                ],
            },
            {
                "id": "story",
                "name": "Tekst",
                "count": {"least": 1, "most": 3},
                "frames": [
                    {"id": "s", "kind": "text", "slot": "text", "box": [0, 0, 9, 9], "style": "b"}
                ],
            },
        ],
        "slots": {
            "title": {"name": "Tittel", "opens": ["content", "style"], "fallback": "Kom heim"},
            "web": {"name": "Nettstad", "opens": ["content"], "neutral": True},
            "photo": {"name": "Bilete", "kind": "picture", "opens": ["content"]},
            "text": {"name": "Tekst", "opens": ["content"]},
        },
    }
)
DE, ULVIK = {"language": "de"}, {"municipality": "ulvik"}


def a_document(**keys: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "leaflet", "template_version": 1, "title": "T", **keys}
    )


TRANSLATED = a_document(
    content={"title": "Velkomen", "photo": {"picture": "a.jpg", "alt": "Fjord"}},
    overrides=[
        {"when": DE, "content": {"title": "Willkommen", "photo": {"alt": "Der Fjord"}}},
        {"when": DE | ULVIK, "content": {"title": "Willkommen in Ulvik"}},
    ],
)


def done(document: Document, edit: Edit, choice: dict[str, str] | None = None) -> Document:
    result = apply_edit(TEMPLATE, document, edit, choice)
    assert not isinstance(result, Refusal), result
    return result


def unchecked(document: Document) -> list[str]:
    return [
        f"{one.address} {'+'.join(one.when.values())}"
        for one in list_translations(TEMPLATE, document)
        if not one.is_checked
    ]


def test_without_a_mark_a_translation_counts_as_compared_with_what_stands() -> None:
    assert len(list_translations(TEMPLATE, TRANSLATED)) == 3
    assert unchecked(TRANSLATED) == []


def test_the_masters_new_words_leave_all_translations_of_them_unchecked() -> None:
    after = done(TRANSLATED, SetText("title", "Hjarteleg velkomen"))
    assert unchecked(after) == ["title de", "title de+ulvik"]
    assert unchecked(done(after, SetText("title", "Hei"))) == ["title de", "title de+ulvik"]


def test_what_is_written_back_as_it_was_is_checked_again() -> None:
    after = done(done(TRANSLATED, SetText("title", "Hei")), SetText("title", " Velkomen\n"))
    assert unchecked(after) == []


def test_a_municipalitys_own_text_is_what_its_translation_was_made_from() -> None:
    own = done(TRANSLATED, SetText("title", "Velkomen til Ulvik"), ULVIK)
    assert unchecked(own) == ["title de+ulvik"]
    confirmed = done(own, ConfirmTranslation("title", DE | ULVIK))
    assert unchecked(confirmed) == []
    # The general text is no longer below Ulvik's own.
    assert unchecked(done(confirmed, SetText("title", "Hei"))) == ["title de"]
    assert unchecked(done(confirmed, ClearContent("title"), ULVIK)) == ["title de+ulvik"]


def test_a_translation_that_is_typed_is_compared_with_the_master_of_the_day() -> None:
    changed = done(TRANSLATED, SetText("title", "Hei"))
    typed = done(changed, SetText("title", "Hallo"), DE)
    assert unchecked(typed) == ["title de+ulvik"]
    assert typed.overrides[0].checked["title"] == mark_of(Content(text="Hei"))
    assert unchecked(done(typed, SetText("title", "Hei igjen"))) == ["title de", "title de+ulvik"]


def test_setting_the_type_of_a_translation_compares_nothing() -> None:
    changed = done(TRANSLATED, SetText("title", "Hei"))
    assert "title de" in unchecked(done(changed, SetSize("title", 12), DE))


def test_changes_that_are_no_words_leave_translations_as_they_are() -> None:
    assert unchecked(done(TRANSLATED, SetSize("title", 12))) == []


def test_another_picture_leaves_its_description_unchecked() -> None:
    assert unchecked(done(TRANSLATED, SetPicture("photo", "b.jpg", "Eple"))) == ["photo de"]
    own = SetContent("photo", Content(picture="b.jpg", alt="Apfel"))
    assert unchecked(done(done(TRANSLATED, own, DE), SetPicture("photo", "c.jpg"))) == []


def test_the_templates_own_text_is_a_master_too() -> None:
    bare = a_document(overrides=[{"when": DE, "content": {"title": "Komm heim"}}])
    assert unchecked(done(bare, SetText("title", "Velkomen"))) == ["title de"]


def test_a_text_of_a_page_of_its_own() -> None:
    document = a_document(overrides=[{"when": DE, "content": {"story/text": "Hallo"}}])
    after = done(document, SetText("story/text", "Hei"))
    assert unchecked(after) == ["story/text de"]


def test_what_the_documents_own_place_says_is_no_source_for_all_places() -> None:
    home = TRANSLATED.model_copy(update={"municipality": "ulvik"})
    own = done(home, SetText("title", "Velkomen til Ulvik"), ULVIK)
    assert unchecked(own) == ["title de+ulvik"]
    found = list_translations(TEMPLATE, own)
    assert [one.source.text for one in found if one.address == "title"] == [
        "Velkomen",
        "Velkomen til Ulvik",
    ]


def by_hand(document: Document, address: str, content: Content) -> Document:
    """Return a document as somebody changes its first override in a text editor: without marks."""
    first, *rest = document.overrides
    changed = first.model_copy(update={"content": {**first.content, address: content}})
    return document.model_copy(update={"overrides": (changed, *rest)})


def test_the_first_mark_of_a_language_marks_all_that_counted_as_compared() -> None:
    english = {"when": {"language": "en"}, "content": {"title": "Welcome"}}
    both = a_document(content=dict(TRANSLATED.content), overrides=[*TRANSLATED.overrides, english])
    for after in (
        done(both, SetText("title", "Wilkommen!"), DE),
        done(both, ConfirmLanguage("de")),
    ):
        assert [sorted(one.checked) for one in after.overrides] == [
            ["photo", "title"],
            ["title"],
            [],
        ]
        assert unchecked(after) == []
    assert all(one.checked for one in done(both, SetText("title", "Hei")).overrides)


def test_in_a_language_with_marks_one_without_is_not_checked() -> None:
    marked = done(TRANSLATED, ConfirmLanguage("de"))
    added = by_hand(marked, "story/text", Content(text="Hallo"))
    assert unchecked(added) == ["story/text de"]
    # Not even when the master changes and changes back.
    again = done(done(added, SetText("story/text", "Hei")), SetText("story/text", ""))
    assert unchecked(again) == ["story/text de"]
    assert unchecked(done(added, ConfirmLanguage("de", "story/text"))) == []


def test_a_master_changed_by_hand_is_told_once_there_are_marks() -> None:
    content = {**TRANSLATED.content, "title": Content(text="Hei")}
    assert unchecked(TRANSLATED.model_copy(update={"content": content})) == []
    marked = done(TRANSLATED, ConfirmLanguage("de"))
    changed = marked.model_copy(update={"content": content})
    assert unchecked(changed) == ["title de", "title de+ulvik"]
    assert unchecked(done(changed, ConfirmLanguage("de", "title"))) == []
    assert isinstance(apply_edit(TEMPLATE, changed, ConfirmLanguage("de", "web")), Refusal)


def test_names_and_the_documents_own_language_are_no_translations() -> None:
    overrides = [
        {"when": {"language": "nn"}, "content": {"title": "Hei"}},
        {"when": DE, "content": {"web": "a.no"}},
    ]
    document = a_document(overrides=overrides)
    assert list_translations(TEMPLATE, document) == ()
    assert find_translation(TEMPLATE, document, DE, "web") is None


def test_the_translation_that_shows_is_the_nearest_one() -> None:
    found = find_translation(TEMPLATE, TRANSLATED, DE | ULVIK, "title")
    assert found is not None
    assert (found.content.text, found.source.text) == ("Willkommen in Ulvik", "Velkomen")
    assert find_translation(TEMPLATE, TRANSLATED, {}, "title") is None
    own = done(TRANSLATED, SetText("title", "Berre Ulvik"), {"size": "netboard-580x400"})
    assert find_translation(TEMPLATE, own, {**DE, "size": "netboard-580x400"}, "title") is None


def test_one_confirms_a_slot_or_a_whole_language() -> None:
    changed = done(done(TRANSLATED, SetText("title", "Hei")), SetPicture("photo", "b.jpg"))
    assert len(unchecked(changed)) == 3
    one = done(changed, ConfirmTranslation("title", DE))
    assert unchecked(one) == ["photo de", "title de+ulvik"]
    assert unchecked(done(changed, ConfirmLanguage("de"))) == []
    assert one.overrides[0].content == changed.overrides[0].content


@pytest.mark.parametrize("edit", [ConfirmLanguage("en"), ConfirmTranslation("title", {})])
def test_where_nothing_is_translated_there_is_nothing_to_confirm(edit: Edit) -> None:
    assert isinstance(apply_edit(TEMPLATE, TRANSLATED, edit), Refusal)


def test_the_mark_is_of_the_words_and_not_of_how_they_are_set() -> None:
    plain = mark_of(Content(text="Ei linje til"))
    assert plain == mark_of(Content(text="Ei  linje\ntil", size=9, style="body"))
    assert plain != mark_of(Content(text="Ei linje"))
    assert mark_of(Content(rows=({"a": "1", "b": "2"},))) == mark_of(
        Content(rows=({"b": "2", "a": "1"},))
    )
    assert len(plain) == 12
