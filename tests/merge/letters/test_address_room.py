"""How many lines of an address a letter's window has room for."""

import pytest

from brochure_studio.merge.letters.address_room import NO_LIMIT, address_room
from brochure_studio.model.frames import Box
from brochure_studio.model.template import Template
from brochure_studio.store.reading import read_record
from tests.house.project import ROOT

LETTER = read_record(ROOT / "templates" / "letter-returnee.yaml", Template).record


def high(height: float) -> Template:
    """Return the letter with a window of a height in millimetres."""
    assert LETTER.window is not None
    box = LETTER.window.box
    window = {"box": Box(x=box.x, y=box.y, width=box.width, height=height)}
    return LETTER.model_copy(update={"window": LETTER.window.model_copy(update=window)})


@pytest.mark.parametrize(("height", "lines"), [(5, 1), (16, 4), (20, 5), (90, 5)])
def test_the_lower_of_window_and_frame_counts(height: float, lines: int) -> None:
    assert address_room(high(height)) == lines


def test_a_letter_without_a_window_or_without_its_frame_has_no_limit() -> None:
    assert address_room(LETTER.model_copy(update={"window": None})) == NO_LIMIT
    assert address_room(LETTER.model_copy(update={"pages": ()})) == NO_LIMIT
