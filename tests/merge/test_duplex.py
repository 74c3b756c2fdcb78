"""Letters of several pages: in duplex each begins on a front."""

from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.duplex import SheetPlan, plan_sheets


def test_one_side_a_sheet_needs_no_blanks() -> None:
    plans = tuple(plan_sheets((1, 3, 2), duplex=False))
    assert plans == (SheetPlan(0, 1, 0, 1), SheetPlan(1, 3, 0, 3), SheetPlan(4, 2, 0, 2))


def test_an_odd_letter_is_followed_by_a_blank_back() -> None:
    plans = tuple(plan_sheets((1, 3, 2, 1), duplex=True))
    assert [plan.first for plan in plans] == [0, 2, 6, 8]
    assert [plan.blanks for plan in plans] == [1, 1, 0, 1]
    assert [plan.sheets for plan in plans] == [1, 2, 1, 1]


@given(st.lists(st.integers(1, 9), max_size=20))
def test_in_duplex_every_letter_begins_on_a_front(counts: list[int]) -> None:
    plans = tuple(plan_sheets(counts, duplex=True))
    assert all(plan.first % 2 == 0 for plan in plans)
    assert all(plan.sheets * 2 == plan.pages + plan.blanks for plan in plans)
