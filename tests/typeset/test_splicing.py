"""Lines broken around a middle that changes are the lines of the whole text."""

from itertools import accumulate
from random import Random

import pytest

from brochure_studio.typeset.breaking import Candidates, Taste, break_lines
from brochure_studio.typeset.splicing import Splice

SPACE = 2.5
RAGGED = Taste(stretch=0.0, shrink=0.0, zone=0.15, tolerances=((1.5, 0.0), (4.0, 0.0)))


def candidates(words: list[float], closed: bool) -> Candidates:
    """Return the places behind each word; the last ends the text where it is `closed`."""
    found = Candidates()
    for at, x in enumerate(accumulate(word + SPACE for word in words)):
        end = closed and at == len(words) - 1
        spaces = SPACE * (at + 1)
        found.ends.append(x - SPACE)
        found.starts.append(x - SPACE if end else x)
        found.spaces_end.append(spaces - SPACE)
        found.spaces_start.append(spaces - SPACE if end else spaces)
        found.penalties.append(0.0)
        found.hyphens.append(False)
    return found


@pytest.mark.parametrize("taste", [Taste(), RAGGED])
@pytest.mark.parametrize("widths", [(100.0,), (80.0, 100.0)])
def test_the_same_lines_as_of_the_whole(taste: Taste, widths: tuple[float, ...]) -> None:
    random = Random(7)
    parts = [[random.uniform(4, 30) for _ in range(count)] for count in (25, 40)]
    head, tail = candidates(parts[0], False), candidates(parts[1], True)
    splice = Splice(head, tail, widths, taste, sum(parts[0]))
    found = 0
    for _ in range(80):
        middle = [random.uniform(3, 60) for _ in range(random.randint(1, 4))]
        before = [*parts[0], *middle]
        joint = sum(before) + SPACE * len(before), SPACE * len(before)
        ends = splice.break_lines(candidates(before, False), joint)
        if ends is not None:
            found += 1
            assert ends == break_lines(candidates([*before, *parts[1]], True), widths, taste)
    assert found > 40
