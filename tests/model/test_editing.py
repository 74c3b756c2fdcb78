"""Edits: what they change, what they refuse and who may change that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.document import Content, Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import (
    AddPage,
    ClearContent,
    Edit,
    MovePage,
    MoveSlot,
    Refusal,
    RemovePage,
    SetContent,
    SetCrop,
    SetDate,
    SetLanguage,
    SetMunicipality,
    SetPicture,
    SetSize,
    SetStyle,
    SetText,
    SetTitle,
)
from brochure_studio.model.locks import check_locks
from brochure_studio.model.slots import slot_content
from brochure_studio.model.template import Template

KINDS = ["cover", "story", "facts", "back"]


def a_template(**slot: object) -> Template:
    frames = [
        {"kind": "text", "id": "head", "slot": "title", "box": [10, 10, 100, 20], "style": "body"},
        {"kind": "text", "id": "foot", "slot": "legal", "box": [10, 190, 100, 8], "style": "body"},
    ]
    story = [
        {"kind": "text", "id": "text", "slot": "story", "box": [10, 10, 100, 90], "style": "body"}
    ]
    return Template.model_validate(
        {
            "format": "template/1",
            "id": "leaflet",
            "name": "Faldar",
            "keeper": {"nn": "regionen", "nb": "regionen", "en": "the region"},
            "purpose": "brochure",
            "brand": "region",
            "width": 148,
            "height": 210,
            "receivers": ["press"],
            "pages": [
                {"id": "cover", "name": "Framside", "frames": frames},
                {
                    "id": "story",
                    "name": "Forteljing",
                    "count": {"least": 1, "most": 3},
                    "frames": story,
                },
                {"id": "facts", "name": "Fakta", "count": {"least": 0, "most": 1}},
                {"id": "back", "name": "Bakside"},
            ],
            "slots": {
                "title": {"name": "Tittel", "opens": ["content"], "fallback": "Kom heim", **slot},
                "story": {"name": "Forteljing", "opens": ["content"]},
                "legal": {"name": "Utgjevar", "fallback": "Hardangerrådet"},
            },
        }
    )


def a_document(**keys: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "leaflet", "template_version": 1, "title": "T", **keys}
    )


def done(result: Document | Refusal) -> Document:
    assert isinstance(result, Document), result
    return result


def refused(result: Document | Refusal) -> Refusal:
    assert isinstance(result, Refusal), result
    return result


def test_text_goes_into_an_open_slot_and_leaves_the_old_document_alone() -> None:
    before = a_document()
    after = done(apply_edit(a_template(), before, SetText("title", "Velkomen")))
    assert after.content == {"title": Content(text="Velkomen")}
    assert before.content == {}


def test_setting_a_text_keeps_the_rest_of_the_content() -> None:
    template = a_template(opens=["content", "style"], bounds={"styles": ["body", "lead"]})
    before = a_document(content={"title": {"text": "A", "style": "lead"}})
    after = done(apply_edit(template, before, SetText("title", "B")))
    assert after.content["title"] == Content(text="B", style="lead")


def test_a_locked_slot_refuses_and_says_who_may() -> None:
    refusal = refused(apply_edit(a_template(), a_document(), SetText("legal", "Eg")))
    assert refusal.words.nn == (
        "Styrt av regionen – innhaldet i «Utgjevar» er låst og kan ikkje endrast"
    )
    assert refusal.who is not None and refusal.who.en == "the region"


def test_the_same_text_as_before_is_no_change_of_a_locked_slot() -> None:
    done(apply_edit(a_template(), a_document(), SetText("legal", "Hardangerrådet")))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (Content(text="Kom heim", style="lead"), "skrifta i «Tittel» er låst"),
        (Content(text="Kom heim", size=20), "skrifta i «Tittel» er låst"),
        (Content(text="Kom heim", move=(1, 0)), "kan ikkje flyttast"),
    ],
)
def test_style_and_position_are_locked_apart_from_content(content: Content, said: str) -> None:
    refusal = refused(apply_edit(a_template(), a_document(), SetContent("title", content)))
    assert said in refusal.reason.nn


@pytest.mark.parametrize(
    ("content", "passes"),
    [
        (Content(style="lead"), True),
        (Content(style="shout"), False),
        (Content(size=12), True),
        (Content(size=20), True),
        (Content(size=20.5), False),
        (Content(size=11), False),
        (Content(move=(20, 5)), True),
        (Content(move=(20.5, 5)), False),
        (Content(move=(-11, 0)), False),
    ],
)
def test_open_aspects_keep_within_their_bounds(content: Content, passes: bool) -> None:
    bounds = {
        "styles": ["body", "lead"],
        "least_size": 12,
        "most_size": 20,
        "within": [0, 0, 130, 40],
    }
    template = a_template(opens=["style", "position"], bounds=bounds)
    result = apply_edit(template, a_document(), SetContent("title", content))
    assert isinstance(result, Document) is passes


def test_without_a_box_an_open_frame_may_move_as_far_as_the_page_goes() -> None:
    template = a_template(opens=["position"])
    done(apply_edit(template, a_document(), SetContent("title", Content(move=(38, 0)))))
    refused(apply_edit(template, a_document(), SetContent("title", Content(move=(39, 0)))))


def test_clearing_mends_a_breach_that_somebody_wrote_by_hand() -> None:
    broken = a_document(content={"legal": "Eg"})
    assert [b.address for b in check_locks(a_template(), broken)] == ["legal"]
    mended = done(apply_edit(a_template(), broken, ClearContent("legal")))
    assert check_locks(a_template(), mended) == ()


def test_a_breach_written_by_hand_gives_no_leave_to_go_on() -> None:
    broken = a_document(content={"legal": "Eg"})
    refused(apply_edit(a_template(), broken, SetText("legal", "Eg og du")))


def test_a_breach_in_one_aspect_does_not_stop_an_edit_of_another() -> None:
    broken = a_document(content={"title": {"text": "A", "style": "shout"}})
    done(apply_edit(a_template(), broken, SetText("title", "B")))


def test_a_slot_that_is_not_there_is_refused_without_naming_a_keeper() -> None:
    refusal = refused(apply_edit(a_template(), a_document(), SetText("nope", "A")))
    assert refusal.who is None
    assert "«nope»" in refusal.words.nn


def test_a_slot_on_a_page_of_its_own_writes_the_pages_out() -> None:
    after = done(apply_edit(a_template(), a_document(), SetText("story/story", "Det var")))
    assert [page.id for page in after.pages] == ["cover", "story", "back"]
    held = slot_content(after, "story/story")
    assert held is not None and held.text == "Det var"


def test_a_new_picture_does_not_keep_the_old_crop_and_credit() -> None:
    old = {"picture": "a.jpg", "focus": [0.1, 0.2], "credit": "Kari", "licence": "CC0", "zoom": 2}
    before = a_document(content={"title": old})
    template = a_template(kind="picture", fallback="")
    after = done(apply_edit(template, before, SetPicture("title", "b.jpg", "Ein fjord")))
    assert after.content["title"] == Content(picture="b.jpg", alt="Ein fjord")


@pytest.mark.parametrize(
    "edit",
    [SetPicture("title", "a.jpg"), SetContent("title", Content(rows=({"a": "b"},)))],
)
def test_a_slot_takes_only_what_it_is_for(edit: Edit) -> None:
    refusal = refused(apply_edit(a_template(), a_document(), edit))
    assert refusal.reason.nn == "«Tittel» tek ikkje imot slikt innhald"


def test_a_choice_writes_an_override_and_leaves_the_master() -> None:
    before = a_document(content={"title": "Alle"})
    choice = {"municipality": "kvam"}
    after = done(apply_edit(a_template(), before, SetText("title", "Kvam"), choice))
    assert after.content == before.content
    assert [(o.when, o.content) for o in after.overrides] == [
        (choice, {"title": Content(text="Kvam")})
    ]
    again = done(apply_edit(a_template(), after, SetText("title", "Kvam herad"), choice))
    assert len(again.overrides) == 1
    assert again.overrides[0].content["title"].text == "Kvam herad"


def test_clearing_in_a_variant_takes_the_override_away() -> None:
    choice = {"municipality": "kvam"}
    master = a_document()
    varied = done(apply_edit(a_template(), master, SetText("title", "Kvam"), choice))
    assert done(apply_edit(a_template(), varied, ClearContent("title"), choice)) == master


def test_a_lock_holds_in_a_variant_too() -> None:
    refused(apply_edit(a_template(), a_document(), SetText("legal", "X"), {"language": "nb"}))


def test_pages_are_added_behind_their_kind_with_an_id_of_their_own() -> None:
    one = done(apply_edit(a_template(), a_document(), AddPage("story")))
    assert [page.id for page in one.pages] == ["cover", "story", "story-2", "back"]
    two = done(apply_edit(a_template(), one, AddPage("facts")))
    assert [page.kind for page in two.pages] == ["cover", "story", "story", "facts", "back"]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (AddPage("cover"), "høgst 1"),
        (RemovePage("story"), "minst 1"),
        (RemovePage("back"), "minst 1"),
        (AddPage("story", at=0), "faste sidene"),
        (MovePage("cover", 2), "faste sidene"),
        (AddPage("poem"), "«poem»"),
        (RemovePage("poem"), "«poem»"),
        (AddPage("story", id="cover"), "alt ei side"),
    ],
)
def test_page_counts_and_fixed_pages_hold(edit: Edit, said: str) -> None:
    assert said in refused(apply_edit(a_template(), a_document(), edit)).words.nn


def test_pages_between_the_fixed_ones_may_be_moved() -> None:
    three = done(apply_edit(a_template(), a_document(), AddPage("facts")))
    moved = done(apply_edit(a_template(), three, MovePage("facts", 1)))
    assert [page.id for page in moved.pages] == ["cover", "facts", "story", "back"]


def test_a_page_takes_its_overrides_along_when_it_goes() -> None:
    two = done(apply_edit(a_template(), a_document(), AddPage("story")))
    varied = done(apply_edit(a_template(), two, SetText("story-2/story", "X"), {"language": "nb"}))
    assert varied.overrides
    assert done(apply_edit(a_template(), varied, RemovePage("story-2"))).overrides == ()


def test_title_language_municipality_and_date() -> None:
    template, document = a_template(), a_document()
    assert done(apply_edit(template, document, SetTitle("Ny"))).title == "Ny"
    assert refused(apply_edit(template, document, SetTitle("  "))).who is None
    assert done(apply_edit(template, document, SetLanguage("nb"))).language == "nb"
    assert "nn" in refused(apply_edit(template, document, SetLanguage("se"))).words.nb
    assert done(apply_edit(template, document, SetMunicipality("kvam"))).municipality == "kvam"
    assert done(apply_edit(template, document, SetDate(None))).date is None


TENTHS = st.integers(-500, 500).map(lambda n: n / 10)
EDITS = st.one_of(
    st.builds(SetText, st.sampled_from(["title", "legal", "story/story", "x"]), st.text()),
    st.builds(
        SetContent,
        st.sampled_from(["title", "legal", "story-2/story"]),
        st.builds(
            Content,
            text=st.none() | st.text(max_size=5),
            size=st.none() | st.integers(1, 40),
            style=st.sampled_from([None, "lead", "shout"]),
            move=st.none() | st.tuples(TENTHS, TENTHS),
        ),
    ),
    st.builds(ClearContent, st.sampled_from(["title", "legal"])),
    st.builds(AddPage, st.sampled_from(KINDS), st.none() | st.integers(0, 6)),
    st.builds(RemovePage, st.sampled_from([*KINDS, "story-2"])),
    st.builds(MovePage, st.sampled_from([*KINDS, "story-2"]), st.integers(0, 6)),
)


@given(st.lists(st.tuples(EDITS, st.sampled_from([{}, {"language": "nb"}])), max_size=12))
def test_no_row_of_edits_gets_round_a_lock(row: list[tuple[Edit, dict[str, str]]]) -> None:
    template = a_template(
        opens=["content", "style", "position"],
        bounds={"styles": ["lead"], "least_size": 8, "most_size": 20, "within": [0, 0, 130, 60]},
    )
    document = a_document()
    for edit, choice in row:
        result = apply_edit(template, document, edit, choice)
        if isinstance(result, Document):
            document = result
    assert check_locks(template, document) == ()


FREE = {
    "opens": ["content", "style", "position"],
    "bounds": {
        "within": [0, 0, 148, 100],
        "least_size": 9,
        "most_size": 12,
        "styles": ["body", "lead"],
    },
}


def test_an_open_slot_is_moved_within_its_area() -> None:
    template = a_template(**FREE)
    moved = done(apply_edit(template, a_document(), MoveSlot("title", (20, 60))))
    assert moved.content["title"].move == (20, 60)
    refused = apply_edit(template, moved, MoveSlot("title", (20, 75)))
    assert isinstance(refused, Refusal)
    assert "kan ikkje flyttast så langt" in refused.words.nn


def test_an_open_slot_takes_the_sizes_and_styles_of_its_bounds() -> None:
    template = a_template(**FREE)
    sized = done(apply_edit(template, a_document(), SetSize("title", 10.5)))
    assert sized.content["title"].size == 10.5
    assert done(apply_edit(template, sized, SetSize("title", None))).content["title"].size is None
    assert isinstance(apply_edit(template, sized, SetSize("title", 13)), Refusal)
    styled = done(apply_edit(template, sized, SetStyle("title", "lead")))
    assert (styled.content["title"].style, styled.content["title"].size) == ("lead", 10.5)
    assert isinstance(apply_edit(template, styled, SetStyle("title", "loud")), Refusal)


@pytest.mark.parametrize(
    "edit", [MoveSlot("title", (1, 0)), SetSize("title", 9), SetStyle("title", "body")]
)
def test_a_slot_that_opens_only_its_content_is_neither_moved_nor_dressed(edit: Edit) -> None:
    refused = apply_edit(a_template(), a_document(), edit)
    assert isinstance(refused, Refusal)
    assert refused.who is not None


def test_a_crop_keeps_picture_and_words() -> None:
    template = a_template(kind="picture", fallback="", fallback_file="a.jpg")
    held = a_document(content={"title": {"picture": "b.jpg", "alt": "Fjord"}})
    cropped = done(apply_edit(template, held, SetCrop("title", (0.2, 0.7), 1.5))).content["title"]
    assert (cropped.picture, cropped.alt) == ("b.jpg", "Fjord")
    assert (cropped.focus, cropped.zoom) == ((0.2, 0.7), 1.5)
    smaller = done(apply_edit(template, held, SetCrop("title", (0.2, 0.7), 0.5)))
    assert smaller.content["title"].zoom == 1.0
