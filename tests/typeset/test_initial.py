import pytest

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.initial import cut_initial
from brochure_studio.typeset.paragraph import break_paragraph
from brochure_studio.typeset.runs import Paragraph, Span
from brochure_studio.typeset.style import ParagraphStyle
from tests.typeset.shipped import LATO, TEXT, Faces, make_style, read_back

BODY = make_style()
STYLE = ParagraphStyle(13.0, "justify", first_indent=13, drop_cap_lines=3)


@pytest.mark.parametrize(
    ("text", "initial"),
    [
        ("Hardanger", "H"),
        ("«Heim", "«H"),
        ("A\u030ark", "A\u030a"),
        ("(7 bygder)", "(7 "),
        ("Å bu", "Å "),
    ],
)
def test_the_first_letter_takes_its_marks_and_quotes_along(text: str, initial: str) -> None:
    cut = cut_initial((Span(text, BODY, source=4), Span(" ligg", BODY, source=40)))
    assert cut is not None
    assert cut[0] == Span(initial, BODY, source=4)
    assert cut[1][0] == Span(text[len(initial) :], BODY, source=4 + len(initial))
    assert cut[1][1].text == " ligg"


@pytest.mark.parametrize("text", ["", "–", "«»", " Heim", "\nHeim"])
def test_what_has_no_initial(text: str) -> None:
    assert cut_initial((Span(text, BODY),)) is None
    assert cut_initial(()) is None


@pytest.fixture
def paragraph(faces: Faces, hyphenator: Hyphenator) -> Paragraph:
    return break_paragraph((Span(TEXT, BODY),), STYLE, (180.0,), faces, hyphenator)


def test_it_reaches_from_the_first_capitals_to_the_last_baseline(
    paragraph: Paragraph, garamond: Face
) -> None:
    assert paragraph.drop_cap is not None
    [run] = paragraph.drop_cap.runs
    assert paragraph.drop_cap.lines == 3
    height = run.style.size * garamond.cap_height
    assert height == pytest.approx(2 * 13.0 + BODY.size * garamond.cap_height)


def test_its_ink_stands_on_the_edge_and_the_lines_give_way(
    paragraph: Paragraph, garamond: Face
) -> None:
    assert paragraph.drop_cap is not None
    [run] = paragraph.drop_cap.runs
    left, right = garamond.glyph_ink(run.glyphs[0])
    assert run.x + left * run.style.size == pytest.approx(0)
    ink_end = run.x + right * run.style.size
    assert paragraph.drop_cap.width == pytest.approx(ink_end + 2.2)
    indents = [line.indent for line in paragraph.lines]
    assert indents[:3] == [paragraph.drop_cap.width] * 3
    assert set(indents[3:]) == {0.0}
    assert all(line.width < 180 - 20 for line in paragraph.lines[:3])


def test_the_text_is_whole_and_its_source_too(paragraph: Paragraph) -> None:
    assert read_back(paragraph) == TEXT
    assert paragraph.drop_cap is not None
    assert paragraph.drop_cap.runs[0].source == (0, 1)
    assert paragraph.lines[0].source[0] == 1


def test_a_style_of_its_own(faces: Faces, hyphenator: Hyphenator) -> None:
    style = ParagraphStyle(13.0, drop_cap_lines=2, drop_cap=make_style(LATO, 1.0))
    paragraph = break_paragraph((Span(TEXT, BODY),), style, (180.0,), faces, hyphenator)
    assert paragraph.drop_cap is not None
    font = paragraph.drop_cap.runs[0].style
    assert font.font == LATO
    assert font.size == pytest.approx((13.0 + 6.5) / faces(LATO).cap_height)


def test_a_marker_comes_before_an_initial(faces: Faces, hyphenator: Hyphenator) -> None:
    spans, marker = (Span(TEXT, BODY),), (Span("•", BODY),)
    paragraph = break_paragraph(spans, STYLE, (180.0,), faces, hyphenator, (), marker)
    assert paragraph.drop_cap is None
    assert paragraph.marker


def test_a_word_of_one_letter_does_not_indent_the_line(
    faces: Faces, hyphenator: Hyphenator
) -> None:
    text = "Å flytte heim " * 12
    paragraph = break_paragraph((Span(text, BODY),), STYLE, (180.0,), faces, hyphenator)
    assert paragraph.drop_cap is not None
    assert paragraph.drop_cap.runs[0].text == "Å "
    assert paragraph.lines[0].runs[0].x == paragraph.lines[1].runs[0].x
    assert read_back(paragraph) == text
