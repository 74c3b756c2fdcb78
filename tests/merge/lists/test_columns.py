"""Columns are understood by choice, by what was kept, by name and by content."""

import pytest

from brochure_studio.merge.lists.columns import UnknownColumnError, mapping_of, plan_columns
from brochure_studio.model.lists.raw_list import RawRow
from brochure_studio.model.lists.recipients import KNOWN_FIELDS


def rows(*lines: str) -> list[RawRow]:
    return [RawRow(at, tuple(line.split("|"))) for at, line in enumerate(lines, start=1)]


def fields(*lines: str, **how: object) -> list[str]:
    return [column.field for column in plan_columns(rows(*lines), **how).columns]  # type: ignore[arg-type]


BODY = "Kari|Hagen|Vegen 1|5600|Norheimsund"


@pytest.mark.parametrize(
    "header",
    [
        "fornamn|etternamn|adresse|postnummer|poststad",
        "Fornavn|Etternavn|Gateadresse|Postnr.|Poststed",
        "First name|Last Name|Street address|ZIP code|City",
        "FORNAVN|SLEKTSNAVN|ADR|POST-NR|STED",
    ],
)
def test_names_in_three_languages_are_known(header: str) -> None:
    assert fields(header, BODY) == ["fornamn", "etternamn", "adresse", "postnummer", "poststad"]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        *(("Målform", "sprak"), ("Language", "sprak"), ("språk", "sprak"), ("Sprak", "sprak")),
        *(("Avgangsår", "avgangsaar"), ("avgangsaar", "avgangsaar"), ("Kull", "avgangsaar")),
        *(("Graduation year", "avgangsaar"), ("Heimkommune", "kommune"), ("Land", "land")),
        *(("c/o", "co"), ("Husstand", "hushald"), ("Adressesperre", "sperre")),
        *(("Country", "land"), ("Municipality", "kommune"), ("Household", "hushald")),
    ],
)
def test_more_names_are_known(name: str, field: str) -> None:
    assert fields(f"Fornavn|Etternavn|{name}", "Kari|Hagen|x")[2] == field


def test_every_field_is_known_by_its_own_name() -> None:
    assert fields("|".join(KNOWN_FIELDS), "|".join("x" * len(KNOWN_FIELDS))) == list(KNOWN_FIELDS)


def test_content_tells_what_names_do_not() -> None:
    plan = plan_columns(
        rows("Fornavn|Etternavn|Kol3|Kol4|Kol5|Kol6|Kol7", *[f"{BODY}|nn|1999"] * 5)
    )
    assert [c.field for c in plan.columns][2:] == [
        *("adresse", "postnummer", "poststad", "sprak", "avgangsaar"),
    ]
    guessed = [problem.column for problem in plan.problems if problem.code == "column-guessed"]
    assert sorted(guessed) == ["Kol3", "Kol4", "Kol5", "Kol6", "Kol7"]


def test_a_list_without_header_is_understood_and_its_people_are_no_names_of_columns() -> None:
    plan = plan_columns(rows(*[BODY] * 4))
    assert plan.header_row == 0
    assert [column.name for column in plan.columns] == ["A", "B", "C", "D", "E"]
    assert [column.field for column in plan.columns] == [
        *("fornamn", "etternamn", "adresse", "postnummer", "poststad"),
    ]
    assert "no-header" in [problem.code for problem in plan.problems]
    assert "Hagen" not in repr(plan)


def test_a_first_row_of_unknown_words_may_be_a_person() -> None:
    plan = plan_columns(rows("Kari|Hagen|Bergen", "Ola|Lid|Voss"))
    assert plan.header_row == 0
    assert "Hagen" not in repr(plan)


def test_a_surname_that_is_a_name_of_columns_makes_no_header() -> None:
    assert plan_columns(rows("Kari|Land|Vegen 1|5600|Voss", BODY)).header_row == 0


def test_titles_above_the_header_are_left_out_and_told() -> None:
    plan = plan_columns(rows("Utflytta 2026||", "Namn|Postnr|Poststad", "Kari Hagen|5600|Voss"))
    assert plan.header_row == 2
    assert [problem.code for problem in plan.problems] == ["rows-above"]


def test_a_choice_goes_before_all_else() -> None:
    header = "Fornavn|Etternavn|Adresse|Postnr|Poststed|PostNr privat"
    plan = plan_columns(rows(header, f"{BODY}|5700"), [("postnummer", "postnr privat"), ("-", "A")])
    assert [column.field for column in plan.columns][3:] == ["", "poststad", "postnummer"]
    assert plan.columns[0].field == ""
    assert mapping_of(plan) == {"PostNr privat": "postnummer", "Fornavn": "-"}


@pytest.mark.parametrize("choice", [("postnummer", "Finst ikkje"), ("tull", "Postnr")])
def test_a_choice_of_what_is_not_there_is_refused(choice: tuple[str, str]) -> None:
    with pytest.raises(UnknownColumnError):
        plan_columns(rows("Fornavn|Postnr", "Kari|5600"), [choice])


def test_what_was_kept_is_used_again() -> None:
    kept = {"Kode1": "postnummer", "Postnr": "-"}
    assert fields("Fornavn|Kode1|Postnr", "Kari|5600|1", kept=kept)[1:] == ["postnummer", ""]


def test_a_second_column_of_one_field_is_told() -> None:
    plan = plan_columns(rows("Fornavn|Etternavn|Postnr|Postnummer", "a|b|5600|5700"))
    assert [column.field for column in plan.columns][2:] == ["postnummer", ""]
    assert ("column-twice", "Postnummer") in [(p.code, p.column) for p in plan.problems]


def test_several_address_columns_are_one_address() -> None:
    assert fields("Namn|Adresse 1|Adresse 2|Postnr|Stad", "a b|x|y|5600|z")[1:3] == ["adresse"] * 2


def test_missing_columns_are_named_with_how_to_say_them() -> None:
    plan = plan_columns(rows("Fornavn|Etternavn|Telefon", "Kari|Hagen|"))
    missing = next(problem for problem in plan.problems if problem.code == "column-missing")
    assert dict(missing.facts)["fields"] == "postnummer"


def test_other_columns_have_names_of_their_own() -> None:
    assert fields("Fornavn|Etternavn|Postnr|Stad|Gard og bruk|Rad|", "a|b|5600|c|d|e|f")[4:] == [
        *("gard-og-bruk", "", ""),
    ]


def test_a_header_that_a_person_names_is_the_header() -> None:
    lines = ("Fornavn|Etternavn", "Prenom|Nachname", BODY)
    plan = plan_columns(rows(*lines), header_row=2)
    assert plan.header_row == 2
    assert [column.name for column in plan.columns[:2]] == ["Prenom", "Nachname"]
    # A person called Fornavn: somebody has said that there is no header.
    bare = plan_columns(rows(*lines[:1], BODY), header_row=0)
    assert bare.header_row == 0
    assert [column.name for column in bare.columns[:2]] == ["A", "B"]


def test_a_row_of_merged_names_above_the_header_is_not_the_header() -> None:
    plan = plan_columns(
        rows("Namn||Adresse||", "Fornavn|Etternavn|Gate|Postnr|Poststed", BODY, BODY)
    )
    assert plan.header_row == 2
    assert [c.field for c in plan.columns][:2] == ["fornamn", "etternamn"]


def test_a_column_behind_a_merged_name_is_not_dropped_in_silence() -> None:
    plan = plan_columns(rows("Navn||Adresse|Postnr|Poststed|", f"{BODY}|", f"{BODY}|"))
    assert [p.column for p in plan.problems if p.code == "column-unnamed"] == ["B"]
    chosen = plan_columns(rows("Navn||Adresse|Postnr|Poststed", BODY), (("etternamn", "B"),))
    assert not [p for p in chosen.problems if p.code == "column-unnamed"]
