from pathlib import Path

from brochure_studio.values.finding import Grade, Problem, UnreadableError


def test_a_problem_says_where_what_and_what_to_do() -> None:
    problem = Problem(Path("a.yaml"), 3, 5, "no color 'raud'", "use one of: fjord, ink")
    assert str(problem) == "a.yaml:3:5: no color 'raud'; use one of: fjord, ink"
    whole = Problem(Path("a.yaml"), 0, 0, "is empty", "write something")
    assert str(whole) == "a.yaml: is empty; write something"


def test_all_problems_are_carried() -> None:
    problems = tuple(Problem(Path("a"), n, 1, "x", "y") for n in (1, 2))
    assert str(UnreadableError(problems)).count("\n") == 1


def test_grades_are_ordered_by_weight() -> None:
    assert Grade.OK < Grade.WARNING < Grade.FIXED < Grade.BLOCKING
