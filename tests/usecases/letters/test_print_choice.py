"""Who is printed: those not sent yet, or those asked for; never who is confirmed on paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from brochure_studio.model.letters.batch import KeptLetter
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import Only, Part, Rest, Whole
from brochure_studio.usecases.letters.print_choice import choose_letters
from brochure_studio.usecases.letters.serials import read_serials

NOW = datetime(2027, 2, 1, tzinfo=UTC)


@dataclass
class Kept:
    """A ledger of six: 2 written, 3 sent, 4 confirmed, 5 held back."""

    def letters(self, first: int, last: int) -> Iterator[KeptLetter]:
        every = (
            KeptLetter(1, 2, b""),
            KeptLetter(2, 3, b"", b"c", written=NOW),
            KeptLetter(3, 4, b"", b"c", sent=NOW),
            KeptLetter(4, 5, b"", b"c", sent=NOW, confirmed=NOW),
            KeptLetter(5, 6, b"", held="letter-too-long"),
            KeptLetter(6, 7, b""),
        )
        return (one for one in every if first <= one.serial <= last)


def order(part: Part) -> SimpleNamespace:
    return SimpleNamespace(wish=SimpleNamespace(part=part), plan=SimpleNamespace(roll=range(6)))


@pytest.mark.parametrize("part", [Whole(), Rest()])
def test_unasked_those_are_printed_that_nobody_has_sent(part: Part) -> None:
    choice = choose_letters(order(part), Kept())
    assert choice.serials == (1, 2, 6)
    assert (choice.passed, choice.again, choice.skipped) == (2, (), ())


def test_asked_for_they_are_printed_again_but_for_the_confirmed() -> None:
    choice = choose_letters(order(Only(read_serials("2-5"))), Kept())
    assert choice.serials == (2, 3, 5)
    assert (choice.again, choice.skipped, choice.passed) == ((3,), (4,), 0)


def test_serials_that_there_are_not_are_told() -> None:
    with pytest.raises(UsageError):
        choose_letters(order(Only(read_serials("6-7"))), Kept())
