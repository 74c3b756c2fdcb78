"""What many letters have in common, from their values alone."""

from brochure_studio.merge.letters.commons import Commons, find_commons

PLACES = ("Kvam", "Odda", "Ulvik", "Eidfjord")


def letters(count: int) -> list[tuple[int, tuple[str, ...]]]:
    return [(number % 2, (PLACES[number // 2 % 4], f"Namn {number}")) for number in range(count)]


def test_values_that_come_often_recur_and_others_do_not() -> None:
    first, second = find_commons(letters(800), 2)
    assert first.total == second.total == 400
    assert first.recurs(("Kvam",)) and second.recurs(("Kvam",))
    assert not first.recurs(("Namn 2",))
    assert not first.recurs(("Kvam", "Namn 2"))


def test_two_values_recur_only_where_enough_letters_can_be_expected_to_have_both() -> None:
    common = Commons(100, {"Kvam": 0.5, "1999": 0.2, "Åse": 0.05})
    assert common.recurs(("Kvam", "1999"))
    assert not common.recurs(("Kvam", "1999", "Åse"))
    assert common.recurs(("Kvam", "Kvam", "1999"))


def test_some_letters_stand_for_all() -> None:
    (some,) = find_commons(((0, values) for _, values in letters(8000)[::10]), 1, step=10)
    assert some.total == 8000
    assert some.recurs(("Odda",)) and not some.recurs(("Namn 10",))


def test_nothing_recurs_where_nothing_is_known() -> None:
    assert not Commons().recurs(("Kvam",))
    assert find_commons((), 1) == (Commons(),)
