"""The roll gives back what was put into it, and little more."""

import pickle
import sys

from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.usecases.letters.roll import Roll

TEXT = st.text(alphabet=st.characters(exclude_characters="\x1f", exclude_categories=("Cs",)))


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=8))
def test_everybody_comes_out_as_they_went_in(people: list[tuple[str, str, str]]) -> None:
    roll = Roll()
    for number, person in enumerate(people):
        roll.add(number + 2, number % 3, person)
    assert len(roll) == len(people)
    serials = range(len(people), 0, -1)
    packed = pickle.loads(pickle.dumps(roll.pack(serials)))
    assert len(packed) == len(people)
    for entry in packed.entries():
        assert entry.values == people[entry.serial - 1]
        assert (entry.row, entry.variant) == (entry.serial + 1, (entry.serial - 1) % 3)
        assert roll.entry(entry.serial) == entry


def test_what_parts_values_cannot_come_from_a_value() -> None:
    roll = Roll()
    roll.add(1, 0, ("a\x1fb", "c\ud800"))
    assert roll.entry(1).values == ("a b", "c?")


def test_two_people_have_different_bytes() -> None:
    roll = Roll()
    roll.add(1, 0, ("Ola", "Lid"))
    roll.add(2, 0, ("OlaL", "id"))
    roll.add(3, 1, ("Ola", "Lid"))
    assert len({roll.packed_values(serial) for serial in (1, 2, 3)}) == 3


def test_a_hundred_thousand_take_some_megabytes() -> None:
    roll = Roll()
    person = ("Anne-Margrethe", "Ytrestrandli", "Frukthagevegen 17", "5600", "Norheimsund", "nn")
    for number in range(100_000):
        roll.add(number, 0, person)
    parts = (roll._data, roll._rows, roll._variants, roll._ends)
    assert sum(map(sys.getsizeof, parts)) < 12_000_000
