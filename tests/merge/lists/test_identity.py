"""National identity numbers are found by their two check digits, other numbers are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.lists.identity import holds_identity_number

# Synthetic: 80 added to the month, which nobody has.
NUMBER = "01819020074"


@pytest.mark.parametrize(
    "text",
    [NUMBER, f"{NUMBER[:6]} {NUMBER[6:]}", f"{NUMBER[:6]}-{NUMBER[6:]}", f"f.nr. {NUMBER}."],
)
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    assert holds_identity_number(text)


def test_the_zero_that_a_spreadsheet_takes_is_no_way_out() -> None:
    assert holds_identity_number(NUMBER.lstrip("0"))


@pytest.mark.parametrize("text", ["", "12345678901", "+4791234567", "5600", f"9{NUMBER}", "Åse"])
def test_other_numbers_are_not(text: str) -> None:
    assert not holds_identity_number(text)


def test_account_numbers_share_only_the_last_check_digit() -> None:
    assert not holds_identity_number("01819020007")


@given(st.integers(0, 10))
def test_one_wrong_digit_makes_it_none(at: int) -> None:
    wrong = str((int(NUMBER[at]) + 1) % 10)
    assert not holds_identity_number(NUMBER[:at] + wrong + NUMBER[at + 1 :])
