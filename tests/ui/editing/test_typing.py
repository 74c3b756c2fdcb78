"""What keys do to a text as one sees it: insert, delete, words, looks, lists, selection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.editing.speller import Speller
from brochure_studio.ui.editing.typing import Typing


def typed(
    text: str, at: int | None = None, markup: Markup = "inline", to: int | None = None
) -> Typing:
    typing = Typing.read(text, Speller(markup))
    if at is None:
        return typing
    return typing.select(at, at if to is None else to)


def test_insert_replaces_the_selection() -> None:
    typing = typed("abcdef", 2, to=5).insert("X")
    assert (typing.text, typing.caret) == ("abXf", 3)


def test_backspace_keeps_marks_whole() -> None:
    typing = typed("ei **stor** dag", len("ei stor"))
    typing = typing.delete_back()
    assert typing.text == "ei **sto** dag"
    for _ in range(3):
        typing = typing.delete_back()
    assert typing.text == "ei  dag"


def test_typing_at_the_end_of_bold_goes_on_in_bold() -> None:
    typing = typed("**stor**")
    for char in " dag":
        typing = typing.insert(char)
    assert typing.text == "**stor dag**"
    assert typed("**stor**").insert(" ").text == "**stor** "


def test_bold_is_switched_for_what_comes() -> None:
    typing = typed("ein ").toggle_bold()
    assert typing.is_bold()
    typing = typing.insert("t").insert("o").toggle_bold().insert(" tre")
    assert typing.text == "ein **to** tre"


def test_bold_and_italic_on_a_selection_and_off_again() -> None:
    text = "ein to tre"
    bold = typed(text, 4, to=6).toggle_bold()
    assert bold.text == "ein **to** tre"
    assert bold.selected_text == "to"
    both = bold.toggle_italic()
    assert both.text == "ein ***to*** tre"
    assert both.toggle_bold().toggle_italic().text == text
    assert typed(text, 0, to=10).toggle_bold().text == "**ein to tre**"


def test_bold_over_several_paragraphs() -> None:
    assert typed("ein\nto", 0, to=6).toggle_bold().text == "**ein**\n**to**"
    assert typed("ein\n\n- to", 0, "blocks", 6).toggle_bold().text == "**ein**\n\n- **to**"


def test_plain_slots_take_no_looks() -> None:
    typing = typed("ein", 0, "none", 3)
    assert typing.toggle_bold().set_link("https://a.example").toggle_list().text == "ein"


def test_a_link_on_the_word_at_the_caret_and_away_again() -> None:
    typing = typed("sjå her no", 6).set_link("https://a.example")
    assert typing.text == "sjå [her](https://a.example) no"
    assert typing.select(5, 5).link() == "https://a.example"
    assert typing.select(5, 5).set_link("").text == "sjå her no"


def test_writing_behind_a_link_is_outside_it() -> None:
    typing = typed("[her](x)").insert(" no")
    assert typing.text == "[her](x) no"


def test_lists() -> None:
    typing = typed("ein\n\nto", 0, "blocks", 6).toggle_list()
    assert typing.text == "- ein\n- to"
    assert typing.is_list()
    assert typing.toggle_list().text == "ein\n\nto"


def test_enter_goes_on_with_the_list_and_an_empty_item_ends_it() -> None:
    typing = typed("- ein", None, "blocks").enter()
    assert typing.text == "- ein\n- "
    typing = typing.insert("to")
    assert typing.text == "- ein\n- to"
    typing = typing.enter().enter()
    assert typing.text == "- ein\n- to\n\n"
    assert typing.insert("slutt").text == "- ein\n- to\n\nslutt"


def test_typing_a_dash_and_a_space_begins_a_list() -> None:
    typing = typed("", None, "blocks").insert("-").insert(" ").insert("m")
    assert typing.text == "- m"
    assert typing.select(0, 0).delete_back().text == "m"
    assert typed("", None, "inline").insert("-").insert(" ").text == "- "


def test_enter_parts_and_backspace_joins() -> None:
    typing = typed("heimover", 4, "blocks").enter()
    assert (typing.text, typing.caret) == ("heim\n\nover", 5)
    assert typing.delete_back().text == "heimover"
    assert typed("heim\nover", 5).delete_back().text == "heimover"
    assert typed("heim\nover", 4).delete_on().text == "heimover"


def test_a_line_is_broken_inside_its_paragraph() -> None:
    typing = typed("ab", 1, "blocks").break_line()
    assert typing.text == "a\\\nb"
    assert typed("a\\\nb", None, "blocks").insert("c").text == "a\\\nbc"


def test_a_letter_in_one_place_leaves_the_file_elsewhere_as_it_was() -> None:
    typing = typed("## Om\nTekst\n\n- ein\n- to\nlat\n", 2, "blocks").insert("!")
    assert typing.text == "## Om!\nTekst\n\n- ein\n- to\nlat\n"


def test_at_the_ends_nothing_happens() -> None:
    assert typed("ab", 0).left() == 0
    assert typed("ab", 2).right() == 2
    assert typed("ab", 0).delete_back().text == "ab"
    assert typed("", 0).delete_on().text == ""


def test_words() -> None:
    typing = typed("Heim til Hardanger!", 7)
    assert typing.word_left() == 5
    assert typing.word_right() == 8
    assert typing.select_word().selected_text == "til"
    assert typed("Heim til", 8).delete_back(word=True).text == "Heim "
    assert typed("ei **stor** dag", 5).select_word().selected_text == "stor"


def test_accents_go_with_their_letter() -> None:
    typing = typed("e\u0301a", 2)
    assert typing.left() == 0
    assert typed("e\u0301a", 0).right() == 2


def test_shift_keeps_where_the_selection_began() -> None:
    typing = typed("abcdef", 1).move(4, select=True)
    assert typing.selected_text == "bcd"
    assert typing.move(2, select=True).selected_text == "b"
    assert typing.move(2, select=False).selected_text == ""


KEYS = st.lists(
    st.one_of(
        st.sampled_from(["a", " ", "*", "-", "1", ".", "«", "_", "\\"]),
        st.sampled_from(["enter", "break", "back", "on", "bold", "italic", "list", "left"]),
    ),
    max_size=25,
)


@pytest.mark.parametrize("markup", ["none", "inline", "blocks"])
@given(keys=KEYS)
def test_what_stands_there_is_what_the_file_says(markup: Markup, keys: list[str]) -> None:
    typing = typed("", 0, markup)
    for key in keys:
        match key:
            case "enter":
                typing = typing.enter()
            case "break":
                typing = typing.break_line()
            case "back":
                typing = typing.delete_back()
            case "on":
                typing = typing.delete_on()
            case "bold":
                typing = typing.toggle_bold()
            case "italic":
                typing = typing.toggle_italic()
            case "list":
                typing = typing.toggle_list()
            case "left":
                typing = typing.move(typing.left(), select=False)
            case _:
                typing = typing.insert(key)
        assert 0 <= typing.caret <= len(typing.seen)
        assert len(typing.spelled.places) == len(typing.seen) + 1
    again = typed(typing.text, None, markup)
    assert again.seen.split() == typing.seen.split()
