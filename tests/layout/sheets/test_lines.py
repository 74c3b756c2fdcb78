"""Names of files broken into lines: nothing lost, dates whole, no line much shorter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.sheets.lines import break_name
from brochure_studio.typeset.face import Face
from brochure_studio.values.font import FontKey
from tests.house.project import ROOT

FACE = Face(FontKey("Lato"), (ROOT / "assets/fonts/Lato-Regular.ttf").read_bytes())
NAME = "ad-newspaper-ullensvang-nn-hardanger-folkeblad-11-46x71-2027-02-01.pdf"


def broken(text: str, room: float, most: int = 0) -> tuple[str, ...]:
    return break_name(FACE, text, 8.5, room, most)


def test_what_fits_stays_in_one_line() -> None:
    assert broken(NAME, 400) == (NAME,)
    assert broken("", 400) == ("",)


@pytest.mark.parametrize("room", [100, 160, 240])
def test_a_date_is_never_broken_and_nothing_is_lost(room: float) -> None:
    lines = broken(NAME, room)
    assert "".join(lines) == NAME
    assert any("2027-02-01" in line for line in lines)
    assert all(FACE.shape(line).advance * 8.5 <= room for line in lines)


def test_two_lines_are_about_equally_long() -> None:
    first, second = broken(NAME, 270)
    assert len(second) > len(first) / 2


def test_the_last_line_that_may_be_has_the_rest() -> None:
    lines = broken(NAME, 60, most=3)
    assert len(lines) == 3
    assert "".join(lines) == NAME


@given(st.text(alphabet="ab -1.", max_size=40), st.integers(5, 200), st.integers(0, 4))
def test_any_text_comes_out_whole(text: str, room: int, most: int) -> None:
    lines = broken(text, room, most)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not most or len(lines) <= most
