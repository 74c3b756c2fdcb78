"""What is said of lists and letters: alike problems together, and no options of the command."""

import pytest

from brochure_studio.merge.problems.catalog import KINDS
from brochure_studio.model.lists.recipients import MAPPABLE_FIELDS, Column, ListProblem
from brochure_studio.ui.letters.reading.list_sayings import field_names, say_why
from brochure_studio.ui.letters.sayings import problem_rows, say_here, say_rows
from brochure_studio.values.finding import Grade


def test_alike_problems_stand_together_the_lists_own_first_then_the_gravest() -> None:
    rows = problem_rows(
        (
            ListProblem("address-missing", 171, "Adresse"),
            ListProblem("postcode-missing", 9, "Postnr"),
            ListProblem("postcode-missing", 5, "Postnr"),
            ListProblem("not-washed"),
        ),
        "nn",
    )
    assert [row.rows for row in rows] == ["", "9, 5", "171"]
    assert [row.grade for row in rows] == [Grade.WARNING, Grade.BLOCKING, Grade.WARNING]
    assert rows[1].column == "Postnr"
    assert all(row.what.endswith(".") and row.what[0].isupper() for row in rows)


def test_of_many_rows_the_first_are_told() -> None:
    assert say_rows([7, 7, 8]) == "7, 8"
    assert say_rows(range(1, 31)).endswith("11, 12 og 18 til")


OF_THE_COMMAND = [code for code, kind in KINDS.items() if "--" in kind.todo.nn]


@pytest.mark.parametrize("code", OF_THE_COMMAND)
def test_what_to_do_never_names_an_option_of_the_command(code: str) -> None:
    assert "--" not in say_here(ListProblem(code, 3), "nn")


def test_every_field_has_a_name_of_its_own() -> None:
    names = field_names()
    assert set(names) == {"-", *MAPPABLE_FIELDS}
    assert len(set(names.values())) == len(names)


def test_why_a_column_has_its_field_is_said_in_words() -> None:
    assert say_why(Column(0, "A", "Navn", "namn", "name")) == "på namnet"
    assert say_why(Column(0, "A", "Kode", "postnummer", "content")) == "gjetta på innhaldet"
    assert say_why(Column(0, "A", "Rart")) == "ukjend kolonne"
