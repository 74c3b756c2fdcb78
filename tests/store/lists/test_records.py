"""Records of delimited text: quotes are honored where they close, and swallow nobody."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.store.lists.records import read_records


def cells(text: str, delimiter: str = ";") -> list[tuple[str, ...]]:
    return [record.cells for record in read_records(text.split("\n"), delimiter)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a;b;c", ("a", "b", "c")),
        ('"a;b";c', ("a;b", "c")),
        ('"a ""b""";c', ('a "b"', "c")),
        ('5" pipe;b', ('5" pipe', "b")),
        ('a;"";c', ("a", "", "c")),
        ("a;;", ("a", "", "")),
        ('a; "b" ;c', ("a", "b", "c")),
        ("", ()),
    ],
)
def test_a_line_is_split(line: str, found: tuple[str, ...]) -> None:
    assert cells(line) == [found]


def test_a_quoted_line_end_belongs_to_its_cell() -> None:
    assert cells('n;a;p\nKari;"Vegen 1\nOppgang B";5600\nOla;x;5700') == [
        ("n", "a", "p"),
        ("Kari", "Vegen 1\nOppgang B", "5600"),
        ("Ola", "x", "5700"),
    ]


@pytest.mark.parametrize(
    "broken",
    [
        'Per;"Vegen 1;5600',
        '"Per;Vegen 1;5600',
        'Per;Vegen 1;"5600',
        'Per;"Vegen" 1;5600',
    ],
)
@pytest.mark.parametrize("after", ['Ola;"Vegen 2";5700', 'Ola;"a\nb";5700', "Ola;x;5700"])
def test_an_open_quote_costs_its_own_line_only(broken: str, after: str) -> None:
    text = f"n;a;p\nKari;x;5600\n{broken}\n{after}\nEva;y;5800"
    found = list(read_records(text.split("\n"), ";"))
    assert [record.line for record in found if record.is_open] == [3]
    assert [record.cells[0] for record in found if not record.is_open] == [
        *("n", "Kari", "Ola", "Eva"),
    ]


def test_a_quote_that_closes_on_another_row_is_open_where_the_width_is_wrong() -> None:
    found = list(read_records(["n;a;p", 'Per;"Vegen 1;5600', 'Ola;x;57"', "Eva;y;5800"], ";"))
    assert [record.is_open for record in found] == [False, True, False, False]


def test_a_list_of_nothing_but_open_quotes_is_read_in_time() -> None:
    lines = ["a;b"] + ['x;"y'] * 20_000
    assert sum(record.is_open for record in read_records(lines, ";")) == 20_000


@given(
    st.lists(
        st.lists(st.text("ab ;,\"'\nø", max_size=8), min_size=3, max_size=3),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from([";", ",", "\t", "|"]),
)
def test_what_the_csv_module_writes_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO()
    rows = [["n", "a", "p"], *rows]
    csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(
        rows
    )
    # A cell of more lines than an address has is taken for a quote left open.
    found = cells(written.getvalue().removesuffix("\n"), delimiter)
    assert found == [tuple(row) for row in rows]


@given(st.text('ab;"\n', max_size=60))
def test_no_line_is_ever_lost(text: str) -> None:
    found = list(read_records(text.split("\n"), ";"))
    letters = "".join("".join(record.cells) for record in found)
    for letter in "ab":
        assert letters.count(letter) == text.count(letter)
