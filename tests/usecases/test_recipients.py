"""A list opened as a whole: counts add up, nothing is told of a person, columns are kept."""

import dataclasses
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from brochure_studio.merge.problems.catalog import holds_back, say_todo
from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.usecases.campaigns import copy_starter
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
)
from brochure_studio.usecases.studio import Studio
from tests.house.project import ROOT

TODAY = date(2026, 11, 23)
STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "recipients"
HEADER = "Fornavn;Etternavn;Adresse;Postnr;Poststed\n"
KARI, OLA = "Kari;Hagen;Vegen 1;5600;Norheimsund\n", "Ola;Lid;Vegen 2;5700;Voss\n"


def write(folder: Path, text: str, name: str = "liste.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def opened(studio: Studio, file: Path, **how: object) -> OpenList:
    return open_recipients(studio.lists(), ListOrder(file, TODAY, **how))  # type: ignore[arg-type]


def codes(found: OpenList) -> list[str]:
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "list-empty"),
        ("\n \n", "list-empty"),
        (HEADER, "only-header"),
        (f"{HEADER};;;;\n", "only-header"),
        (f"{HEADER}Kari;;Vegen 1;;\n", "none-usable"),
        ("Fornavn;Etternavn;E-post\nKari;Hagen;k@example.no\n", "column-missing"),
    ],
)
def test_a_list_that_cannot_be_used_says_why(
    studio: Studio, tmp_path: Path, text: str, code: str
) -> None:
    found = opened(studio, write(tmp_path, text))
    assert not found.is_usable
    assert code in codes(found)


def test_a_good_list_is_usable(studio: Studio, tmp_path: Path) -> None:
    found = opened(studio, write(tmp_path, HEADER + KARI + OLA), washed=TODAY)
    assert found.is_usable
    assert codes(found) == []
    assert [person.row for person in found.recipients] == [2, 3]
    assert found.wash.is_fresh


def test_a_column_of_identity_numbers_stops_the_list(studio: Studio, tmp_path: Path) -> None:
    number = "01819020074"
    rows = "".join(f"Kari{n};Hagen;Vegen {n};5600;Norheimsund;{number}\n" for n in range(9))
    found = opened(studio, write(tmp_path, HEADER.replace("\n", ";Pnr\n") + rows))
    assert not found.is_usable
    assert ("column-identity", "Pnr") in [(one.code, one.column) for one in found.problems]
    assert number not in repr(found.recipients)


def test_washing_takes_out_who_said_no(studio: Studio, tmp_path: Path) -> None:
    file = write(tmp_path, HEADER + KARI + OLA + KARI)
    reserved = write(tmp_path, "Navn;Postnr\nHagen, Kari;5600\n", "reservert.csv")
    opted = write(tmp_path, "First name;Last name;ZIP\nOla;Lid;5700\n;;1\n", "nei.csv")
    found = opened(studio, file, reserved=reserved, opted_out=opted)
    assert dict(found.counts.held_back) == {"reserved": 2, "opted-out": 1}
    assert (found.wash.reserved, found.wash.opted_out) == (2, 1)
    assert {"wash-rows-unusable", "wash-undated"} <= set(codes(found))


def test_a_washing_list_without_names_stops_the_list(studio: Studio, tmp_path: Path) -> None:
    file = write(tmp_path, HEADER + KARI)
    found = opened(studio, file, reserved=write(tmp_path, "Telefon;By\n123;Voss\n", "r.csv"))
    assert not found.is_usable
    assert "wash-list-unusable" in codes(found)


@pytest.mark.parametrize(
    ("washed", "told"),
    [(date(2026, 10, 23), []), (date(2026, 10, 22), ["wash-old"]), (None, ["not-washed"])],
)
def test_a_wash_is_good_for_a_month(
    studio: Studio, tmp_path: Path, washed: date | None, told: list[str]
) -> None:
    assert codes(opened(studio, write(tmp_path, HEADER + KARI), washed=washed)) == told


def test_named_columns_are_kept_for_next_time(studio: Studio, tmp_path: Path) -> None:
    text = HEADER.replace("Postnr", "Kode") + KARI.replace("5600", "0150")
    file = write(tmp_path, text)
    first = opened(studio, file, columns=(("postnummer", "Kode"), ("-", "Adresse")))
    kept = keep_columns(studio.lists(), first)
    assert kept == tmp_path / "columns.yaml"
    assert "Hagen" not in kept.read_text(encoding="utf-8")
    again = opened(studio, file)
    assert [(column.field, column.why) for column in again.plan.columns][2:4] == [
        *(("", "kept"), ("postnummer", "kept")),
    ]
    (tmp_path / "other").mkdir()
    plain = opened(studio, write(tmp_path / "other", HEADER + KARI))
    assert keep_columns(studio.lists(), plain) is None


def test_a_column_that_is_not_there_is_wrong_usage(studio: Studio, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no column or field “Post”"):
        opened(studio, write(tmp_path, HEADER + KARI), columns=(("postnummer", "Post"),))


def test_a_hidden_column_that_is_used_is_told(studio: Studio, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for line in (HEADER, KARI, OLA):
        book.active.append(line.strip().split(";"))
    book.active.column_dimensions["C"].hidden = True
    book.save(tmp_path / "liste.xlsx")
    found = opened(studio, tmp_path / "liste.xlsx")
    (told,) = [problem for problem in found.problems if problem.code == "column-hidden"]
    assert (told.column, found.is_usable) == ("Adresse", True)
    assert "-=Adresse" in say_todo(told).en
    without = opened(studio, tmp_path / "liste.xlsx", columns=(("-", "Adresse"),))
    assert "column-hidden" not in codes(without)


def test_the_sample_has_the_usual_trouble(studio: Studio) -> None:
    found = opened(studio, STARTER / "returnees.csv")
    assert found.is_usable
    assert found.counts.read + found.counts.empty == 200
    held = dict(found.counts.held_back)
    assert found.counts.usable + sum(held.values()) == found.counts.read
    expected = {"unclosed-quote", "too-many-cells", "protected", "identity-number", "same-person"}
    expected |= {"postcode-missing", "postcode-wrong", "name-missing", "letters-lost"}
    assert expected <= set(held)
    assert {"zero-restored", "language-unknown", "same-household", "year-doubtful"} <= {
        *codes(found)
    }
    assert {person.language for person in found.recipients} >= {"nn", "nb", "en", "de", "pl"}


def test_the_clean_sample_is_clean(studio: Studio) -> None:
    found = opened(studio, STARTER / "returnees-clean.csv", washed=TODAY)
    assert (found.counts.usable, codes(found)) == (1000, [])
    assert found.recipients[0].names == (
        *("fornamn", "etternamn", "adresse", "postnummer", "poststad", "kommune", "sprak"),
        "avgangsaar",
    )


def test_no_problem_tells_anything_of_a_person(studio: Studio) -> None:
    found = opened(studio, STARTER / "returnees.csv")
    told = repr(found.problems) + repr(found.plan) + repr(found.counts) + repr(found.wash)
    cells = {cell for row in found.held for cell in row.cells}
    cells |= {value for person in found.recipients for value in person.values}
    names = {cell for cell in cells if len(cell) > 4 and not cell.isdigit()}
    names -= {column.name for column in found.plan.columns}
    assert len(names) > 100
    assert [name for name in names if name in told] == []


def test_held_rows_are_those_that_can_be_mended(studio: Studio) -> None:
    found = opened(studio, STARTER / "returnees.csv")
    assert found.held
    for row in found.held:
        assert all(holds_back(reason) for reason in row.reasons)
        assert not {"protected", "same-person", "header-again"} & {r.code for r in row.reasons}


def test_a_copied_starter_has_its_lists(tmp_path: Path) -> None:
    from brochure_studio.bootstrap import open_studio

    studio = open_studio(ROOT, {}, tmp_path / "state")
    copy_starter(studio, tmp_path / "mine")
    for name in ("returnees.csv", "returnees-clean.csv"):
        copied = tmp_path / "mine" / "recipients" / name
        assert copied.read_bytes() == (STARTER / name).read_bytes()


def test_a_choice_of_sheet_or_encoding_reaches_the_reader(studio: Studio, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes((HEADER + KARI).replace("Kari", "Kåre").encode("cp865"))
    order = ListOrder(file, TODAY)
    guessed = open_recipients(studio.lists(), order)
    assert guessed.how.encoding == "cp865"
    choice = ListChoice(encoding="cp1252")
    forced = open_recipients(studio.lists(), dataclasses.replace(order, choice=choice))
    assert forced.recipients[0].get("fornamn") != "Kåre"


def test_of_two_who_are_one_the_other_may_be_kept(studio: Studio, tmp_path: Path) -> None:
    file = write(tmp_path, f"{HEADER}{KARI}{OLA}{KARI}")
    assert [one.row for one in opened(studio, file).recipients] == [2, 3]
    other = opened(studio, file, left_out=frozenset({2}))
    assert [one.row for one in other.recipients] == [3, 4]
    assert codes(other).count("left-out") == 1 and "same-person" not in codes(other)
    assert (other.counts.read, other.counts.usable) == (3, 2)
    assert not other.held
    both = opened(studio, file, no_doubles=frozenset({4}))
    assert [one.row for one in both.recipients] == [2, 3, 4]


def test_a_header_that_is_named_is_used(studio: Studio, tmp_path: Path) -> None:
    file = write(tmp_path, f"Namn;Stad\nUtskrift;2026\n{HEADER}{KARI}")
    assert opened(studio, file, header=3).plan.header_row == 3
    assert opened(studio, file, header=0).plan.header_row == 0
