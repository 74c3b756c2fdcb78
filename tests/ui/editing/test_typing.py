"""What keys do to a text: insert, delete over swallowed spaces and marks, words, selection."""

from brochure_studio.scene.items import GlyphRun
from brochure_studio.ui.editing.caret import PlacedRun, TextMap
from brochure_studio.ui.editing.typing import Typing
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import IDENTITY, Point


def mapped(text: str, hidden: str = "*") -> TextMap:
    """Return a map with a run of one glyph for every visible character, 5 points wide."""
    runs, across, line = [], 0.0, 0
    for index, char in enumerate(text):
        if char == "\n":
            across, line = 0.0, line + 1
        elif char not in hidden:
            runs.append(
                PlacedRun(glyph(char, index, Point(across, line * 12.0)), line, 0, IDENTITY)
            )
            across += 5
    return TextMap(tuple(runs))


def glyph(char: str, index: int, at: Point) -> GlyphRun:
    place = (index, index + 1)
    return GlyphRun(FontKey("F"), 10, BLACK, at, (1,), (0.0,), char, (0,), 5.0, source=place)


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
    assert map.step_line(1, down=True) == 5
    assert map.step_line(1, down=False) is None
