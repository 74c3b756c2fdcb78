"""What keys do to a text: insert, delete over swallowed spaces and marks, words, selection."""

from brochure_studio.ui.caret import Cluster, TextMap
from brochure_studio.ui.typing import Typing
from brochure_studio.values.geometry import IDENTITY, Rect


def mapped(text: str, hidden: str = "*") -> TextMap:
    """Return a map with a cluster for every visible character, ten to a line."""
    clusters = []
    for index, char in enumerate(text):
        if char not in hidden and char != "\n":
            line = text[:index].count("\n")
            box = Rect(len(clusters) * 5.0, line * 12.0, 5, 10)
            clusters.append(Cluster(index, index + 1, box, line, 0, IDENTITY))
    return TextMap(tuple(clusters))


def test_insert_replaces_the_selection() -> None:
    typing = Typing("abcdef", 5, 2).insert("X")
    assert (typing.text, typing.caret) == ("abXf", 3)


def test_backspace_steps_over_marks() -> None:
    text = "ei **stor** dag"
    typing = Typing.at(text, text.index(" dag"))
    assert typing.delete_back(mapped(text)).text == "ei **sto dag"


def test_backspace_takes_a_line_end_that_shows_nowhere() -> None:
    text = "ein\nto"
    assert Typing.at(text, 4).delete_back(mapped(text)).text == "einto"
    assert Typing.at(text, 3).delete_on(mapped(text)).text == "einto"


def test_arrows_step_by_what_is_seen() -> None:
    text = "a**b**c"
    typing = Typing.at(text, 1)
    assert typing.right(mapped(text)) == 4
    assert Typing.at(text, 7).left(mapped(text)) == 6


def test_at_the_ends_nothing_happens() -> None:
    map = mapped("ab")
    assert Typing.at("ab", 0).left(map) == 0
    assert Typing.at("ab", 2).right(map) == 2
    assert Typing.at("ab", 0).delete_back(map).text == "ab"
    assert Typing.at("", 0).delete_on(TextMap(())).text == ""


def test_words() -> None:
    typing = Typing.at("Heim til Hardanger!", 7)
    assert typing.word_left() == 5
    assert typing.word_right() == 8
    assert typing.select_word().selected_text == "til"
    assert Typing.at("Heim til", 8).delete_back(mapped("Heim til"), word=True).text == "Heim "


def test_shift_keeps_where_the_selection_began() -> None:
    typing = Typing.at("abcdef", 1).move(4, select=True)
    assert typing.selected_text == "bcd"
    assert typing.move(2, select=True).selected_text == "b"
    assert typing.move(2, select=False).selected_text == ""


def test_lines_are_stepped_at_the_same_place_across() -> None:
    map = mapped("abc\ndef")
    assert map.line_span(1) == (0, 3)
    below = map.step_line(1, down=True)
    assert below is not None
    assert map.line_of(below) == 1
    assert map.step_line(1, down=False) is None
