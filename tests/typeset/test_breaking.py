import random
from dataclasses import replace

import pytest

from brochure_studio.typeset.breaking import Candidates, Taste, break_lines, fitness

JUSTIFIED = Taste(stretch=0.5, shrink=0.2)
RAGGED = Taste(stretch=0.0, shrink=0.0, zone=0.15, hyphen=300.0, uneven=0.0, short_last=12_000.0)

# Spaces that give much leave many ways to choose from, and demerits so high decide among them.
STERN = Taste(
    stretch=1.5,
    shrink=0.6,
    zone=0.05,
    two_hyphens=1e6,
    last_hyphen=3e5,
    uneven=1e5,
    short_last=1e6,
)


def paragraph(seed: int) -> Candidates:
    """Make up a short paragraph: long or short words, some with places to hyphenate."""
    dice = random.Random(seed)
    c = Candidates()
    x = spaces = 0.0
    small = seed % 2 == 1
    most = dice.randint(6, 13)
    while len(c.ends) <= most:
        word = dice.uniform(3, 12) if small else dice.uniform(6, 45)
        for at in sorted(dice.uniform(4, word - 4) for _ in range(dice.choice([0, 1, 2, 2]))):
            if word > 8:
                penalty = dice.choice([10.0, 100.0])
                add(c, x + at + 1.5, x + at, spaces, spaces, penalty, hyphen=True)
        x += word
        space = dice.choice([2.5, 2.5, 3.25])
        penalty = dice.choice([0.0, 0.0, 0.0, 50.0])
        add(c, x, x + space, spaces, spaces + space, penalty, hyphen=False)
        x, spaces = x + space, spaces + space
    c.penalties[-1] = 0.0
    return c


def add(
    c: Candidates, end: float, start: float, before: float, after: float, penalty: float, *,
    hyphen: bool,
) -> None:  # fmt: skip
    c.ends.append(end)
    c.starts.append(start)
    c.spaces_end.append(before)
    c.spaces_start.append(after)
    c.penalties.append(penalty)
    c.hyphens.append(hyphen)


def line_ratio(
    c: Candidates,
    i: int,
    j: int,
    width: float,
    taste: Taste,
    tolerance: float,
    more: float,
) -> tuple[float, float] | None:
    """Say a line's ratio and what it costs to stick out; None where the line may not be."""
    natural = c.ends[j] - c.starts[i]
    spaces = c.spaces_end[j] - c.spaces_start[i]
    if natural > width + spaces * taste.shrink:
        return (-1.0, 1e12) if tolerance == float("inf") and j == i + 1 else None
    if natural > width:
        return (width - natural) / (spaces * taste.shrink), 0.0
    if j == len(c.ends) - 1:
        return 0.0, 0.0
    give = spaces * taste.stretch + width * (taste.zone + more)
    if spaces == 0:
        give = width * max(taste.zone + more, taste.lone)
    if give == 0:
        return (0.0, 0.0) if natural == width else None
    ratio = (width - natural) / give
    return (ratio, 0.0) if ratio <= tolerance else None


def demerits(
    c: Candidates,
    ends: tuple[int, ...],
    widths: list[float],
    taste: Taste,
    tolerance: float,
    more: float,
) -> float:
    """Add up a way of breaking, by the definition and with no cleverness."""
    total, before, kind_before = 0.0, 0, 1
    for number, j in enumerate(ends):
        width = widths[min(number, len(widths) - 1)]
        told = line_ratio(c, before, j, width, taste, tolerance, more)
        if told is None:
            return float("inf")
        ratio, over = told
        last = j == len(c.ends) - 1
        total += (taste.line + 100 * min(abs(ratio), 20) ** 3) ** 2 + c.penalties[j] ** 2 + over
        if abs(fitness(ratio) - kind_before) > 1:
            total += taste.uneven
        if c.hyphens[before] and c.hyphens[j]:
            total += taste.two_hyphens
        if c.hyphens[before] and last:
            one_word = c.spaces_end[j] == c.spaces_start[before]
            total += taste.fragment if one_word else taste.last_hyphen
        limit = taste.short_share * width
        if last and before > 0:
            short = max(limit - (c.ends[j] - c.starts[before]), 0.0) / limit
            total += taste.short_last * short
        before, kind_before = j, fitness(ratio)
    return total


def every_way(count: int) -> list[tuple[int, ...]]:
    """List every set of candidates that ends with the last one."""
    ways: list[tuple[int, ...]] = [()]
    for j in range(1, count - 1):
        ways += [(*way, j) for way in ways]
    return [(*way, count - 1) for way in ways]


def search_everything(c: Candidates, widths: list[float], taste: Taste) -> tuple[int, ...]:
    ways = every_way(len(c.ends))
    for tolerance, more in (*taste.tolerances, (float("inf"), 0.05)):
        costs = [demerits(c, way, widths, taste, tolerance, more) for way in ways]
        if min(costs) < float("inf"):
            return ways[costs.index(min(costs))]
    raise AssertionError("nothing found")


def case(seed: int) -> tuple[Candidates, list[float], Taste]:
    """Return a paragraph with its measures and a taste, some of each kind."""
    wide = [[110.0], [96.0, 110.0], [70.0, 70.0, 120.0], [60.0, 140.0, 60.0, 100.0], [40.0]]
    close = [[42.0], [36.0, 42.0], [50.0, 20.0] * 3, [90.0, 25.0] * 3, [40.0, 12.0] * 4]
    widths = (close if seed % 2 else wide)[seed // 2 % 5]
    return paragraph(seed), widths, (JUSTIFIED, STERN, RAGGED)[seed % 3]


@pytest.mark.parametrize("seed", range(200))
def test_breaks_are_those_of_an_exhaustive_search(seed: int) -> None:
    c, widths, taste = case(seed)
    assert break_lines(c, widths, taste) == search_everything(c, widths, taste)


def test_the_generated_paragraphs_try_every_tolerance() -> None:
    """The test above would prove little if all its paragraphs were easy, or all hopeless."""
    rungs = set()
    for seed in range(200):
        c, widths, taste = case(seed)
        for rung in range(len(taste.tolerances)):
            strict = replace(taste, tolerances=taste.tolerances[: rung + 1])
            tolerance, more = strict.tolerances[rung]
            found = break_lines(c, widths, strict)
            if demerits(c, found, widths, taste, tolerance, more) < float("inf"):
                rungs.add(rung)
                break
        else:
            rungs.add(-1)
    assert rungs == {0, 1, 2, -1}


@pytest.mark.parametrize(
    "demerit", ["two_hyphens", "last_hyphen", "fragment", "uneven", "short_last"]
)
def test_the_generated_paragraphs_try_every_demerit(demerit: str) -> None:
    """Nor would it, if a kind of demerit never decided anything."""
    decided = 0
    for seed in range(200):
        c, widths, taste = case(seed)
        without = replace(taste, **{demerit: 0.0})
        decided += break_lines(c, widths, taste) != break_lines(c, widths, without)
    assert decided >= 1


def words(*widths: float) -> Candidates:
    c = Candidates()
    x = spaces = 0.0
    for width in widths:
        x += width
        add(c, x, x + 2.5, spaces, spaces + 2.5, 0.0, hyphen=False)
        x, spaces = x + 2.5, spaces + 2.5
    return c


def test_the_end_of_a_word_is_not_left_alone_when_that_is_cheap() -> None:
    c = words(50, 40)
    add(c, 95 + 30 + 3.1, 95 + 30, 5.0, 5.0, JUSTIFIED.hyphen, hyphen=True)
    add(c, 95 + 55, 95 + 57.5, 5.0, 7.5, 0.0, hyphen=False)
    assert break_lines(c, [128.0], JUSTIFIED) == (3, 4)
    assert break_lines(c, [128.0], replace(RAGGED, zone=0.3)) == (2, 4)


def test_an_empty_paragraph_is_one_line() -> None:
    c = Candidates()
    add(c, 0.0, 0.0, 0.0, 0.0, 0.0, hyphen=False)
    assert break_lines(c, [100.0], JUSTIFIED) == (1,)


def test_a_word_wider_than_the_measure_stands_alone() -> None:
    assert break_lines(words(30, 150, 30), [100.0], JUSTIFIED) == (1, 2, 3)


def test_a_measure_of_nothing_still_gives_lines() -> None:
    assert break_lines(words(30, 40, 30), [-5.0], JUSTIFIED) == (1, 2, 3)


def test_a_single_short_word_is_not_left_over_when_that_is_cheap() -> None:
    c = words(50, 58, 14, 20)
    assert break_lines(c, [127.5], replace(RAGGED, short_last=40_000.0)) == (2, 4)
    assert break_lines(c, [127.5], replace(RAGGED, short_last=0.0)) == (3, 4)


@pytest.mark.parametrize(
    ("ratio", "kind"), [(-0.51, 0), (-0.5, 1), (0.5, 1), (0.51, 2), (1.0, 2), (1.01, 3)]
)
def test_fitness_classes(ratio: float, kind: int) -> None:
    assert fitness(ratio) == kind
