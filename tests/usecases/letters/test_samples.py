"""The proof holds the worst of each kind, each letter once."""

from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.usecases.letters.composing import MadeLetter
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.letters.samples import choose_sample

NAMES = ("Ola", "Kari", "Żółć", "Åse", "Liv")


def roll() -> Roll:
    found = Roll()
    for number, name in enumerate(NAMES * 4):
        place = "" if number == 11 else "ODDA"
        plain = name if number == 2 or name != "Żółć" else "Per"
        found.add(number + 2, 0, (plain, "Lid", place))
    return found


def made() -> list[MadeLetter]:
    letters = [MadeLetter(n, n + 1, length=100, lines=20) for n in range(1, 21)]
    letters[4] = MadeLetter(5, 6, (ListProblem("letter-too-long", 6),), 100, 20)
    letters[6] = MadeLetter(7, 8, length=140, lines=20)
    letters[8] = MadeLetter(9, 10, length=100, lines=23)
    return letters


def test_the_worst_of_each_kind_are_chosen_with_the_reason() -> None:
    chosen = choose_sample(made(), roll(), 5)
    assert [(one.serial, one.row, one.reason) for one in chosen] == [
        (3, 4, "rare"),
        (5, 6, "faulty"),
        (7, 8, "longest"),
        (9, 10, "lines"),
        (12, 13, "empty"),
    ]


def test_no_more_than_there_are_and_none_of_nobody() -> None:
    chosen = choose_sample(made(), roll(), 50)
    assert len({one.serial for one in chosen}) == len(chosen) <= 20
    assert choose_sample([], Roll(), 10) == ()


def test_where_all_are_alike_there_is_still_a_proof() -> None:
    found = Roll()
    for number in range(3):
        found.add(number + 2, 0, ("Ola", "Lid", "ODDA"))
    letters = [MadeLetter(n, n + 1, length=100, lines=20) for n in (1, 2, 3)]
    assert len(choose_sample(letters, found, 2)) == 2
