from itertools import count

from benchmarks.text import keystroke, paragraphs
from benchmarks.timing import Comparison, as_line, in_turn


def test_rounds_are_taken_in_turn_and_the_first_is_not_counted() -> None:
    clock = count()
    ours, theirs = in_turn(lambda: float(next(clock)), lambda: float(next(clock)), rounds=3)
    assert ours == (2.0, 4.0, 6.0)
    assert theirs == (3.0, 5.0, 7.0)


def test_the_ratio_is_of_medians_so_that_one_hiccup_does_not_count() -> None:
    comparison = Comparison("export", "peer", (1.0, 2.0, 90.0), (4.0, 4.0, 4.0), at_most=1.5)
    assert comparison.ratio == 0.5
    assert as_line(comparison).endswith("ratio 0.50 (aim: at most 1.50) ok")


def test_a_ratio_over_the_aim_is_said() -> None:
    slow = Comparison("export", "peer", (3.0,), (1.0,), at_most=1.5)
    assert as_line(slow).endswith("TOO SLOW")


def test_the_text_is_as_long_as_asked_and_the_same_every_time() -> None:
    text = paragraphs(1500)
    assert sum(len(paragraph.split()) for paragraph in text) == 1500
    assert text == paragraphs(1500)


def test_a_keystroke_changes_one_word_of_one_paragraph() -> None:
    before = paragraphs(1500)
    after = keystroke(before, 3)
    changed = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    assert len(changed) == 1
    assert len(changed[0][1]) == len(changed[0][0]) + 1


def test_a_ratio_without_an_aim_is_told_and_not_judged() -> None:
    told = Comparison("export", "peer", (3.0,), (1.0,))
    assert as_line(told).endswith("ratio 3.00")
    assert told.good
