"""The short way to set one line: the very line of the long way, and none where that is needed."""

import pytest

from brochure_studio.typeset.blanks import blank
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.open_segment import OpenSegment
from brochure_studio.typeset.plain_line import PlainLine
from brochure_studio.typeset.runs import Line, Span
from brochure_studio.typeset.setter import Setter
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.words import WordBook
from tests.typeset.shipped import LATO, Faces, make_style

BODY = make_style()
STYLES = (
    ParagraphStyle(13.0, hang=0.5),
    ParagraphStyle(13.0, "right", left_indent=4.0),
    ParagraphStyle(13.0, "center", hang=1.0),
)
TEXTS = (f"{blank(0)} {blank(1)}", f"«{blank(0)}, Kvam», {blank(1)}!", f"Til {blank(1)} no.")


@pytest.fixture(scope="module")
def book(faces: Faces, hyphenator: Hyphenator) -> WordBook:
    return WordBook(faces, hyphenator, (LATO,))


def both(
    book: WordBook, text: str, style: ParagraphStyle, values: tuple[str, ...], width: float = 300
) -> tuple[Line | None, Line]:
    """Return a line as it is set the short way and the long way."""
    setter = Setter(style, (width,), book)
    (segment,) = setter.open((Span(text, BODY, source=7),), ())
    short = PlainLine(setter, segment, True)
    assert short.is_possible
    whole = OpenSegment(setter, segment, True, set())
    whole._plain.is_possible = False
    ((line, _), *_) = whole.lines(values, 0)
    return short.set(values, 0), line


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("text", TEXTS)
def test_it_is_the_very_line_of_the_long_way(
    book: WordBook, text: str, style: ParagraphStyle
) -> None:
    for values in (("Åse", "Fjøsne"), ("Anne Marie", "AV Office"), ("1234", "To. Ta")):
        short, whole = both(book, text, style, values)
        assert short == whole


def test_what_does_not_fit_or_is_no_plain_word_goes_the_long_way(book: WordBook) -> None:
    for values in (("漢", "Åse"), ("Bø\u00a0i", "Telemark"), ("To  rom", "og"), (" Kari", "Li")):
        assert both(book, TEXTS[0], STYLES[0], values)[0] is None
    assert both(book, TEXTS[0], STYLES[0], ("Kristoffersen", "Mellomnamnsen"), 90)[0] is None
