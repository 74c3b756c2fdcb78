"""Rows judged one by one: what is put right, what is told, what holds a row back."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.lists.columns import plan_columns
from brochure_studio.merge.lists.rows import RowJudge
from brochure_studio.merge.problems.catalog import KINDS, holds_back
from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.model.lists.raw_list import RawRow
from brochure_studio.model.lists.recipients import Recipient

HEADER = RawRow(
    1,
    (
        *("Fornavn", "Etternavn", "Adresse", "Postnr", "Poststed", "Land", "Målform"),
        *("Avgangsår", "Sperre", "Merknad"),
    ),
)
GOOD = ("Åse", "Blomhaug", "Plommevegen 4", "0150", "Oslo", "", "nn", "1999", "", "")
PLACES = {"0150": PostalPlace("OSLO", "G"), "0001": PostalPlace("OSLO", "S")}


def judge(*changes: tuple[int, str], **row: object) -> tuple[Recipient | None, list[str]]:
    """Judge the good row with some cells changed."""
    cells = list(GOOD)
    for at, text in changes:
        cells[at] = text
    judged = RowJudge(plan_columns([HEADER])).judge(RawRow(2, tuple(cells), **row))  # type: ignore[arg-type]
    return judged.recipient, [problem.code for problem in judged.problems]


def test_a_good_row_is_a_recipient() -> None:
    person, problems = judge()
    assert problems == []
    assert person is not None
    assert (person.row, person.language) == (2, "nn")
    assert person.fields["fornamn"] == "Åse"
    assert "sperre" not in person.fields


HOLDS = {
    "postcode-missing": (3, ""),
    "postcode-wrong": (3, "57300"),
    "place-missing": (4, ""),
    "letters-lost": (0, "Bj?rg"),
    "identity-number": (9, "01819020074"),
    "protected": (8, "6"),
    "formula-error": (2, "#REF!"),
    "number-spoiled": (2, "4,79E+10"),
}


@pytest.mark.parametrize("code", HOLDS)
def test_a_row_is_held_back(code: str) -> None:
    assert judge(HOLDS[code]) == (None, [code])


@pytest.mark.parametrize(
    ("code", "land", "restored"),
    [
        ("1067", "Tyskland", "01067"),
        ("1067.0", "Tyskland", "01067"),
        ("D-1067", "Tyskland", ""),
        ("8001", "Spania", "08001"),
        ("80-831", "Polen", ""),
        ("1234 AB", "Nederland", ""),
        ("", "Tyskland", ""),
    ],
)
def test_a_zero_that_a_foreign_postcode_lost_is_put_back(
    code: str, land: str, restored: str
) -> None:
    person, problems = judge((3, code), (5, land))
    assert person is not None
    assert person.get("postnummer") == (restored or code)
    assert problems == (["zero-restored"] if restored else [])


@pytest.mark.parametrize("text", ["BjÃ¸rg", "Bj\ufffdrg", "Ã…se", "Hagen â€“ Lid"])
def test_garbled_letters_are_seen(text: str) -> None:
    assert judge((0, text))[1] == ["letters-lost"]


@pytest.mark.parametrize("text", ["João", "Ærø", "Kva?", "JOÃO", "d'Artagnan"])
def test_foreign_letters_are_not_garbled(text: str) -> None:
    assert judge((0, text))[1] == []


TOLD = {
    "language-unknown": (6, "samisk"),
    "year-doubtful": (7, "97"),
    "country-unknown": (5, "Atlantis"),
    "address-missing": (2, ""),
    "name-short": (0, ""),
    "two-people": (0, "Kari og Ola"),
    "letters-hidden": (0, "Å\u202ese"),
    "lines-joined": (1, "Blom\nhaug"),
}


@pytest.mark.parametrize("code", TOLD)
def test_a_row_is_kept_and_something_is_told(code: str) -> None:
    person, problems = judge(TOLD[code])
    assert problems == [code]
    assert person is not None
    assert person.problems == (code,)


@pytest.mark.parametrize(
    ("said", "code"),
    [("N-5600", "5600"), ("NO 5600", "5600"), ("5600.0", "5600"), ("56 00", "5600")]
    + [(" 5600 ", "5600")],
)
def test_postcodes_are_put_right(said: str, code: str) -> None:
    person, _ = judge((3, said))
    assert person is not None
    assert person.get("postnummer") == code


@pytest.mark.parametrize(
    ("said", "code"), [("150", "0150"), ("150.0", "0150"), ("15", "0015"), ("N-150", "0150")]
)
@pytest.mark.parametrize("place", ["Oslo", "OSLO", "Oslo 1"])
def test_the_zero_that_postcodes_of_oslo_lost_is_put_back(said: str, code: str, place: str) -> None:
    person, problems = judge((3, said), (4, place))
    assert person is not None
    assert (person.get("postnummer"), problems) == (code, ["zero-restored"])


@pytest.mark.parametrize(("said", "place"), [("575", "Odda"), ("58", "Lofthus")])
def test_a_postcode_of_another_place_that_lacks_a_digit_is_no_postcode(
    said: str, place: str
) -> None:
    assert judge((3, said), (4, place)) == (None, ["postcode-wrong"])


@pytest.mark.parametrize(
    ("said", "code"),
    [("Nynorsk", "nn"), ("BOKMÅL", "nb"), ("nb-NO", "nb"), ("English", "en"), ("", "")]
    + [("tysk", "de"), ("Polski", "pl"), ("nederlandsk", "nl"), ("norsk", "nb")],
)
def test_languages_are_known_by_many_names(said: str, code: str) -> None:
    person, _ = judge((6, said))
    assert person is not None
    assert person.language == code


def test_field_content_is_data() -> None:
    person, problems = judge((0, "{fornamn}"), (1, "<b>& Lid"))
    assert problems == []
    assert person is not None
    assert person.values[:2] == ("{fornamn}", "<b>& Lid")


def test_letters_are_composed_and_spaces_plain() -> None:
    person, problems = judge((0, "A\u030ase\u00a0Marie"))
    assert problems == []
    assert person is not None
    assert person.get("fornamn") == "Åse Marie"


def test_abroad_any_postcode_does() -> None:
    person, problems = judge((3, "EH6 6QQ"), (5, "Skottland"))
    assert problems == []
    assert person is not None
    assert person.get("postnummer") == "EH6 6QQ"


@pytest.mark.parametrize(
    ("mark", "at", "code", "kept"),
    [
        ("date", 2, "cell-date", False),
        ("date", 7, "year-from-date", True),
        ("date", 9, None, True),
        ("no-value", 3, "formula-no-value", False),
        ("error", 1, "formula-error", False),
        ("number", 3, None, True),
    ],
)
def test_what_a_cell_was_is_judged(mark: str, at: int, code: str | None, kept: bool) -> None:
    person, problems = judge((7, "1999-06-17"), marks=((at, mark),))
    assert problems == ([code] if code else [])
    assert (person is not None) is kept
    if person is not None:
        assert person.get("avgangsaar") == "1999"


def test_a_hidden_row_is_held_back_unless_it_is_wanted() -> None:
    assert judge(is_hidden=True) == (None, ["row-hidden"])
    wanting = RowJudge(plan_columns([HEADER]), keep_hidden=True)
    assert wanting.judge(RawRow(2, GOOD, is_hidden=True)).recipient is not None


def test_of_a_protected_row_nothing_else_is_told() -> None:
    assert judge((9, "Strengt fortrolig"), (3, ""), (0, ""), is_hidden=True)[1] == ["protected"]


def test_rows_of_another_width_are_told() -> None:
    judging = RowJudge(plan_columns([HEADER]))
    assert judging.judge(RawRow(2, (*GOOD, ""))).problems[0].code == "too-many-cells"
    short = judging.judge(RawRow(2, GOOD[:7]))
    assert ([one.code for one in short.problems], short.recipient is None) == (["row-short"], False)
    assert judging.judge(RawRow(2, HEADER.cells)).problems[0].code == "header-again"
    assert judging.judge(RawRow(2, ("", " ", "\u00a0"))).is_empty


@pytest.mark.parametrize(
    ("code", "place", "told", "filled"),
    [
        ("0150", "Oslo", [], "Oslo"),
        ("0150", "", ["place-filled"], "OSLO"),
        ("0150", "Bergen", ["place-differs"], "Bergen"),
        ("9999", "Oslo", ["postcode-unknown"], None),
        ("0001", "Oslo", ["postcode-service"], None),
    ],
)
def test_the_register_is_asked(code: str, place: str, told: list[str], filled: str | None) -> None:
    cells = (*GOOD[:3], code, place, *GOOD[5:])
    judged = RowJudge(plan_columns([HEADER]), PLACES).judge(RawRow(2, cells))
    assert [problem.code for problem in judged.problems] == told
    assert (judged.recipient.get("poststad") if judged.recipient else None) == filled


def test_full_names_and_post_lines_are_split() -> None:
    header = RawRow(1, ("Navn", "Adresse", "Postadresse"))
    judging = RowJudge(plan_columns([header]))
    person = judging.judge(RawRow(2, ("Hagen, Kari", "Vegen 1", "5600 Norheimsund"))).recipient
    assert person is not None
    assert person.fields == {
        "fornamn": "Kari",
        "etternamn": "Hagen",
        "adresse": "Vegen 1",
        "postnummer": "5600",
        "poststad": "Norheimsund",
    }


def test_every_kind_of_problem_has_words_in_three_languages() -> None:
    for code, kind in KINDS.items():
        for words in (kind.what, kind.todo):
            assert all((words.nn, words.nb, words.en)), code


@given(st.lists(st.text(max_size=12), max_size=12))
def test_every_row_ends_as_one_of_three(cells: list[str]) -> None:
    judged = RowJudge(plan_columns([HEADER])).judge(RawRow(2, tuple(cells)))
    held = any(map(holds_back, judged.problems))
    assert judged.is_empty + (judged.recipient is not None) + held == 1


def test_ten_thousand_rows_take_no_time() -> None:
    judging = RowJudge(plan_columns([HEADER]))
    began = time.perf_counter()
    for at in range(10_000):
        judging.judge(RawRow(at, GOOD))
    assert time.perf_counter() - began < 2
