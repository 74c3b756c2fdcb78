"""Odd lists through the command line: understood or refused in plain words, never swallowed."""

import json
import time
from pathlib import Path

import openpyxl
import pytest

from brochure_studio.merge.problems.catalog import KINDS
from tests.house.project import ROOT
from tests.stories.conftest import CommandLine

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "recipients"
HEADER = ("Fornavn", "Etternavn", "Adresse", "Postnr", "Poststed", "Målform")
PEOPLE = (
    ("Bjørg", "Åsen", "Vegen 1", "0150", "Oslo", "nynorsk"),
    ("Kåre", "Sæbø", "Øvre gate 2", "5600", "Norheimsund", "bokmål"),
    ("Ola", "Lid", "Sjøgata 3", "5750", "Odda", "nn"),
)


def text(delimiter: str = ";", end: str = "\r\n") -> str:
    return end.join(delimiter.join(row) for row in (HEADER, *PEOPLE)) + end


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1252", "mac_roman", "cp865", "utf-16", "utf-16-le", "utf-16-be"],
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_encoding_and_delimiter_of_norway(
    command: CommandLine, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(text(delimiter).encode(encoding))
    ended = command("recipients", file, "--washed", "2026-11-01", "--json")
    data = ended.data()
    assert (ended.code, ended.err) == (0, "")
    assert data["delimiter"] == delimiter
    assert [column["field"] for column in data["columns"]] == [
        *("fornamn", "etternamn", "adresse", "postnummer", "poststad", "sprak"),
    ]
    assert (data["counts"]["read"], data["counts"]["usable"]) == (3, 3)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    file = tmp_path / "liste.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Utflytta"
    for row in (("Eksportert 23.11.2026",), (), HEADER, *PEOPLE):
        sheet.append(list(row))
    sheet["D4"] = 150
    sheet["C5"] = "=A1"
    sheet.row_dimensions[6].hidden = True
    book.create_sheet("Gamle").append(["x"])
    book.save(file)
    return file


def test_a_workbook_is_understood(command: CommandLine, workbook: Path) -> None:
    ended = command("recipients", workbook, "--messages", "en")
    assert ended.code == 0
    assert "XLSX, sheet “Utflytta”" in ended.out
    assert "3 rows read, 1 usable, 2 held back" in ended.out
    assert "orange: row 4, column Postnr: the postcode's leading zero was put back" in ended.out
    assert "row 5, column Adresse: the cell is a formula that was never worked out" in ended.out
    assert "row 6: the row is hidden" in ended.out
    assert "1 rows above the header are left out" in ended.out
    assert "more sheets: Gamle" in ended.out
    assert command("recipients", workbook, "--hidden", "--json").data()["counts"]["usable"] == 2


def test_a_sheet_without_a_list_is_unusable(command: CommandLine, workbook: Path) -> None:
    ended = command("recipients", workbook, "--sheet", "Gamle")
    assert ended.code == 3
    assert "[column-missing]" in ended.err
    ended = command("recipients", workbook, "--sheet", "Nye")
    assert ended.code == 3
    assert "ikkje noko ark «Nye»; det finst: Utflytta, Gamle" in ended.err


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "lista er tom"),
        (b"Fornavn;Etternavn;Postnr\n", "ingen mottakarar"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00", "eit bilete eller ein PDF"),
        (b"%PDF-1.4\n", "eit bilete eller ein PDF"),
        (b"<html><body><table>", "ei nettside"),
        (b"PK\x03\x04garbage", "inga liste"),
    ],
)
def test_what_cannot_be_used_is_one_clear_line(
    command: CommandLine, tmp_path: Path, data: bytes, said: str
) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(data)
    ended = command("recipients", file)
    assert ended.code == 3
    assert len(ended.lines) == 1
    assert said in ended.err
    ended = command("recipients", file, "--json")
    assert (ended.code, ended.data()["usable"]) == (3, False)


def test_an_open_quote_loses_nobody_else(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    rows = [";".join(row) for row in (HEADER, *PEOPLE)]
    rows.insert(2, 'Per;"Vik;Vegen 9;5600;Norheimsund;nn')
    rows.insert(3, 'Eva;Lie;"Vegen 8\nOppgang B";5600;Norheimsund;nn')
    file.write_text("\n".join(rows), encoding="utf-8")
    broken = tmp_path / "rett.csv"
    ended = command("recipients", file, "--broken", broken)
    assert ended.code == 0
    assert "5 rader lesne, 4 kan brukast, 1 haldne tilbake" in ended.out
    assert "raud: rad 3: eit hermeteikn blir aldri lukka (linje 3 i fila)" in ended.out
    assert f"1 rader å rette: {broken}" in ended.out
    assert "Vik" in broken.read_text(encoding="utf-8-sig")


def test_columns_are_put_right_and_kept(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(
        "A1;A2;A3;A4;A5\nKari;Hagen;Tun;x5600;Norheimsund\n".replace("x", ""), encoding="utf-8"
    )
    assert command("recipients", file).code == 3
    named = ("--columns", "fornamn=A1,etternamn=A2", "--columns", "adresse=A3")
    assert command("recipients", file, *named, "--keep").code == 0
    ended = command("recipients", file, "--messages", "nb")
    assert ended.code == 0
    assert "A A1 → fornamn (husket)" in ended.out
    ended = command("recipients", file, "--columns", "fornamn")
    assert (ended.code, "ikkje forma felt=kolonne" in ended.err) == (2, True)
    assert command("recipients", file, "--columns", "fornamn=Finst ikkje").code == 2
    assert command("recipients", file, "--washed", "i går").code == 2


def test_the_sample_is_told_without_a_name(command: CommandLine) -> None:
    for language in ("nn", "nb", "en"):
        ended = command("recipients", STARTER / "returnees.csv", "--messages", language)
        data = command("recipients", STARTER / "returnees.csv", "--messages", language, "--json")
        assert (ended.code, data.code) == (0, 0)
        for name in ("Blomhaug", "Heimlid", "Plommevegen", "01819020074", "Juvehaugen"):
            assert name not in ended.out + ended.err + json.dumps(data.data(), ensure_ascii=False)
        codes = {problem["code"] for problem in data.data()["problems"]}
        assert codes <= set(KINDS)
        assert all(problem["what"] and problem["todo"] for problem in data.data()["problems"])


def test_washing_files_and_register_may_be_any_list(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(text().encode("cp1252"))
    register = tmp_path / "postnr.txt"
    register.write_bytes("0150\tOSLO\t0301\tOSLO\tG\n5600\tNORHEIMSUND\t1\tK\tB\n".encode("cp1252"))
    book = openpyxl.Workbook()
    book.active.append(["Namn", "Postnummer"])
    book.active.append(["Bjørg Åsen", 150])
    book.save(tmp_path / "nei.xlsx")
    ended = command(
        *("recipients", file, "--register", register, "--opted-out", tmp_path / "nei.xlsx"),
        *("--washed", "2020-01-01", "--json"),
    )
    data = ended.data()
    assert data["counts"]["held_back"] == {"opted-out": 1, "postcode-unknown": 1}
    assert data["wash"]["opted_out"] == 1
    assert "wash-old" in [problem["code"] for problem in data["problems"]]


def test_a_hundred_thousand_rows_are_read_in_time(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "stor.csv"
    rows = (f"Kari;Hagen{n % 991}x;Vegen {n};5600;Norheimsund;nn" for n in range(100_000))
    file.write_text(";".join(HEADER) + "\n" + "\n".join(rows), encoding="utf-8")
    began = time.perf_counter()
    ended = command("recipients", file, "--quiet")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert time.perf_counter() - began < 10


def test_what_is_known_of_a_list_can_be_said(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.txt"
    file.write_bytes(text("/").replace("Målform", "Sprak").encode("cp865"))
    said = ("--encoding", "DOS", "--delimiter", "/", "--washed", "2026-11-01", "--json")
    data = command("recipients", file, *said).data()
    assert (data["encoding"], data["delimiter"], data["usable"]) == ("cp865", "/", True)
    plain = tmp_path / "tab.csv"
    plain.write_text(text("\t"), "utf-8")
    assert command("recipients", plain, "--delimiter", "tab", "--encoding", "utf8").code == 0


def test_the_row_of_the_header_can_be_said(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Navn på bedrift;Post;x;y;z;q\n" + text(), "utf-8")
    data = command("recipients", file, "--header-row", "2", "--json").data()
    assert (data["header_row"], data["counts"]["read"]) == (2, 3)
    chosen = "fornamn=A,etternamn=B,adresse=C,postnummer=D,poststad=E"
    named = ("recipients", file, "--header-row", "0", "--columns", chosen, "--json")
    assert command(*named).data()["header_row"] is None
    assert command(*named).data()["counts"]["read"] == 5


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (("--encoding", "klingon"), 2, "«klingon»"),
        (("--encoding", "base64"), 2, "«base64»"),
        (("--encoding", "utf-8"), 3, "utf-8: linje 2"),
        (("--delimiter", "ab"), 2, "«ab»"),
        (("--delimiter", "7"), 2, "«7»"),
        (("--header-row", "99"), 2, "rad 99"),
        (("--header-row", "-1"), 2, "rad -1"),
        (("--sheet", "Ark1"), 3, "--sheet"),
    ],
)
def test_what_is_said_wrong_of_a_list_is_one_line(
    command: CommandLine, tmp_path: Path, options: tuple[str, ...], code: int, told: str
) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(text().replace("Målform", "Sprak").encode("cp1252"))
    ended = command("recipients", file, *options)
    assert (ended.code, len(ended.lines)) == (code, 1)
    assert told in ended.err


def test_sheets_go_by_number_and_have_no_encoding(command: CommandLine, workbook: Path) -> None:
    assert command("recipients", workbook, "--sheet", "1", "--json").data()["sheet"] == "Utflytta"
    assert command("recipients", workbook, "--sheet", "2", "--json").data()["sheet"] == "Gamle"
    assert "Gamle" in command("recipients", workbook, "--sheet", "3").err
    ended = command("recipients", workbook, "--encoding", "utf-8")
    assert (ended.code, len(ended.lines)) == (3, 1)


def test_alike_problems_of_many_rows_are_one_line(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    bad = "".join(f'Kari{at};Lid;"Vegen {at};5730;ULVIK;nn\n' for at in range(40))
    file.write_text(text(end="\n") + bad, "utf-8")
    ended = command("recipients", file, "--washed", "2026-11-01", "--messages", "en")
    (line,) = [one for one in ended.out.splitlines() if "[unclosed-quote]" in one]
    assert "rows 5, 6, 7" in line
    assert "and 28 more: a quote is never closed;" in line
    data = command("recipients", file, "--json").data()
    assert sum(one["code"] == "unclosed-quote" for one in data["problems"]) == 40
