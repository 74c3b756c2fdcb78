import pytest

from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.paragraph import break_paragraph
from brochure_studio.typeset.runs import Line, Paragraph, Span
from brochure_studio.typeset.style import ParagraphStyle, Tab
from brochure_studio.values.length import mm
from tests.typeset.shipped import LATO, TEXT, Faces, line_texts, make_style, read_back

BODY = make_style(LATO)
WIDTH = 200.0


@pytest.fixture
def typeset(faces: Faces, hyphenator: Hyphenator) -> "Setter":
    return Setter(faces, hyphenator)


class Setter:
    """Sets text with tabs in Lato."""

    def __init__(self, faces: Faces, hyphenator: Hyphenator) -> None:
        self.faces = faces
        self.hyphenator = hyphenator

    def __call__(self, text: str, style: ParagraphStyle) -> Paragraph:
        return break_paragraph((Span(text, BODY),), style, (WIDTH,), self.faces, self.hyphenator)

    def wide(self, text: str) -> float:
        return self(text, ParagraphStyle(12.0)).lines[0].width


def place(line: Line, char: int) -> float:
    """Return where a character of a line of one run stands."""
    run = line.runs[0]
    return run.x + run.xs[run.clusters.index(char)]


def test_a_left_tab_starts_the_text_there(typeset: Setter) -> None:
    [line] = typeset("Mai\tBløming", ParagraphStyle(12.0, tabs=(Tab(60),))).lines
    assert place(line, 4) == pytest.approx(60)
    assert line.runs[0].text == "Mai\tBløming"


def test_a_tab_counts_from_the_column_not_from_the_indent(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, left_indent=25, tabs=(Tab(60),))
    assert place(typeset("Mai\tBløming", style).lines[0], 4) == pytest.approx(60)


def test_a_tab_takes_the_next_stop_free(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, tabs=(Tab(10), Tab(90)))
    assert place(typeset("September\tx", style).lines[0], 10) == pytest.approx(90)


def test_without_a_stop_there_is_one_every_ten_millimetres(typeset: Setter) -> None:
    assert place(typeset("a\tx", ParagraphStyle(12.0)).lines[0], 2) == pytest.approx(mm(10))


def test_the_left_indent_is_a_stop_for_a_hanging_line(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, left_indent=18, first_indent=-18)
    paragraph = typeset("1.\t" + TEXT, style)
    assert place(paragraph.lines[0], 3) == pytest.approx(18)
    assert place(paragraph.lines[1], 0) == pytest.approx(18)
    assert read_back(paragraph) == "1.\t" + TEXT


def test_right_and_center_tabs(typeset: Setter) -> None:
    right = typeset("Pris\t450 kr", ParagraphStyle(12.0, tabs=(Tab(WIDTH, "right"),))).lines[0]
    assert right.runs[0].advance == pytest.approx(WIDTH)
    center = typeset("Pris\t450 kr", ParagraphStyle(12.0, tabs=(Tab(120, "center"),))).lines[0]
    assert place(center, 5) == pytest.approx(120 - typeset.wide("450 kr") / 2)


@pytest.mark.parametrize(
    ("number", "whole"),
    [("12 500,50 kr", "12 500"), ("900", "900"), ("ca. 7,5 %", "ca. 7"), ("ingen", "ingen"),
     ("1.250,00", "1.250"), ("kr 80,-", "kr 80")],
)  # fmt: skip
def test_decimal_tabs(typeset: Setter, number: str, whole: str) -> None:
    line = typeset(f"Pris\t{number}", ParagraphStyle(12.0, tabs=(Tab(120, "decimal"),))).lines[0]
    assert place(line, 5) + typeset.wide(whole) == pytest.approx(120, abs=0.3)


def test_leaders_fill_the_gap_on_one_grid(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, tabs=(Tab(WIDTH, "right", "."),))
    lines = [typeset(text, style).lines[0] for text in ("Hus\t12", "Hage med utsikt\t7")]
    grids = []
    for line in lines:
        [leader] = line.leaders
        assert set(leader.text) == {"."}
        step = leader.xs[1] - leader.xs[0]
        grids.append(leader.x / step % 1)
        after_tab = line.runs[0].text.index("\t") + 1
        assert leader.x > place(line, after_tab - 1)
        assert leader.x + leader.advance < place(line, after_tab)
    assert round(grids[0], 3) % 1 == pytest.approx(round(grids[1], 3) % 1, abs=0.002)
    assert line_texts(typeset("Hus\t12", style)) == ["Hus\t12"]


def test_no_room_no_leader(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, tabs=(Tab(30, "left", "."),))
    assert typeset("Husly:\tx", style).lines[0].leaders == ()


def test_a_tab_is_drawn_as_a_space_so_that_readers_see_one(typeset: Setter, faces: Faces) -> None:
    run = typeset("a\tb", ParagraphStyle(12.0)).lines[0].runs[0]
    assert run.glyphs[run.clusters.index(1)] == faces(LATO).glyph(" ")


def test_justified_text_before_a_tab_keeps_its_spaces(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, "justify", tabs=(Tab(80),))
    paragraph = typeset("Eit og to\t" + TEXT, style)
    line = paragraph.lines[0]
    assert line.width == pytest.approx(WIDTH)
    assert place(line, 4) == pytest.approx(typeset.wide("Eit n") - typeset.wide("n"), abs=0.3)
    assert place(line, 10) == pytest.approx(80)


def test_text_that_reaches_past_a_right_stop_goes_on(typeset: Setter) -> None:
    style = ParagraphStyle(12.0, tabs=(Tab(30, "right"),))
    line = typeset("Hus\tmed svært lang tekst", style).lines[0]
    assert place(line, 4) == pytest.approx(typeset.wide("Hus"), abs=0.3)
