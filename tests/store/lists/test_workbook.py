"""Workbooks: sheets, hidden rows, dates, formulas nobody worked out, far cells, traps."""

import contextlib
import datetime
import io
import zipfile
from pathlib import Path

import pytest

from brochure_studio.store.lists import xlsx_facts
from brochure_studio.values.finding import UnreadableError
from tests.store.lists.books import HEADER, SAMPLES, ods_row, read, write_ods, write_xlsx


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "liste.xlsx"
    made = write_xlsx(
        file,
        [
            HEADER,
            ("Åse", "Blomhaug", "Plommevegen 4", 150, "Oslo"),
            ("Bjørg", "Heimlid", datetime.date(2026, 2, 1), 5600.0, "=A1"),
            ("Ola", "Tjørnahaug", "#N/A", 5750, "Odda"),
        ],
    )
    made.active.row_dimensions[4].hidden = True
    made.create_sheet("Gamal").sheet_state = "hidden"
    made.create_sheet("Fleire").append(["x"])
    made.save(file)
    return file


def test_cells_are_texts_and_what_they_were_is_marked(book: Path) -> None:
    raw, rows = read(book)
    assert (raw.kind, raw.sheet) == ("xlsx", "Sheet")
    assert [(sheet.name, sheet.is_hidden) for sheet in raw.sheets] == [
        *(("Sheet", False), ("Gamal", True), ("Fleire", False)),
    ]
    assert rows[1].cells == ("Åse", "Blomhaug", "Plommevegen 4", "150", "Oslo")
    assert rows[2].cells == ("Bjørg", "Heimlid", "2026-02-01", "5600", "")
    assert {(2, "date"), (3, "number"), (4, "no-value")} <= set(rows[2].marks)
    assert (2, "error") in rows[3].marks
    assert [row.is_hidden for row in rows] == [False, False, False, True]


def test_a_sheet_is_chosen_by_name(book: Path) -> None:
    assert [row.cells for row in read(book, sheet="fleire")[1]] == [("x",)]
    with pytest.raises(UnreadableError, match="no sheet “Fleir”; there are: Sheet, Gamal, Fleire"):
        read(book, sheet="Fleir")


def test_the_first_sheet_with_something_in_it_is_read(tmp_path: Path) -> None:
    made = write_xlsx(tmp_path / "a.xlsx", [])
    made.create_sheet("Liste").append(["Fornavn", "Etternavn"])
    made.save(tmp_path / "a.xlsx")
    assert read(tmp_path / "a.xlsx")[0].sheet == "Liste"


def test_rows_and_columns_keep_their_place(tmp_path: Path) -> None:
    made = write_xlsx(tmp_path / "a.xlsx", [])
    made.active["C4"] = "Fornavn"
    made.active["C6"] = "Ola"
    made.save(tmp_path / "a.xlsx")
    filled = [row for row in read(tmp_path / "a.xlsx")[1] if any(row.cells)]
    assert [(row.number, row.cells) for row in filled] == [
        *((4, ("", "", "Fornavn")), (6, ("", "", "Ola"))),
    ]


def test_an_empty_workbook_has_no_rows(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [])
    assert read(tmp_path / "a.xlsx")[1] == []


def test_one_far_cell_is_named_and_not_loaded(tmp_path: Path) -> None:
    made = write_xlsx(tmp_path / "a.xlsx", [HEADER])
    made.active["XFD1048576"] = "x"
    made.save(tmp_path / "a.xlsx")
    with pytest.raises(UnreadableError, match="reaches to XFD1048576"):
        read(tmp_path / "a.xlsx")
    with pytest.raises(UnreadableError, match="reaches to IV65536"):
        read(SAMPLES / "far-cell.xls")


def test_cells_that_are_only_dressed_are_not_far(tmp_path: Path) -> None:
    made = write_xlsx(tmp_path / "a.xlsx", [HEADER])
    made.active["XFD1048576"].number_format = "0.00"
    made.save(tmp_path / "a.xlsx")
    assert read(tmp_path / "a.xlsx")[1][0].cells == HEADER


def test_hidden_columns_are_told(tmp_path: Path) -> None:
    made = write_xlsx(tmp_path / "a.xlsx", [HEADER, HEADER])
    made.active.column_dimensions["C"].hidden = True
    made.active.column_dimensions["XFD"].hidden = True
    made.save(tmp_path / "a.xlsx")
    assert read(tmp_path / "a.xlsx")[0].hidden_columns == {2}
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    write_ods(tmp_path / "a.ods", columns + ods_row("Fornavn", "Etternavn", "Adresse"))
    assert read(tmp_path / "a.ods")[0].hidden_columns == {1}
    assert read(SAMPLES / "hidden-row.xls")[0].hidden_columns == frozenset()


def test_xls_tells_dates_and_hidden_rows() -> None:
    raw, rows = read(SAMPLES / "hidden-row.xls")
    assert (raw.kind, [sheet.is_hidden for sheet in raw.sheets]) == ("xls", [False, True])
    assert rows[1].cells == ("Åse", "Blomhaug", "Plommevegen 4", "150", "Oslo")
    assert (2, "date") in rows[2].marks
    assert [row.is_hidden for row in rows] == [False, False, False, True]


def test_ods_tells_hidden_rows_and_formulas(tmp_path: Path) -> None:
    formula = '<table:table-cell table:formula="of:=[.A1]"/>'
    write_ods(
        tmp_path / "a.ods",
        ods_row("Fornavn", "Etternavn")
        + ods_row("Ola", "Lid", more=' table:visibility="filter"')
        + ods_row("Åse").replace("</table:table-row>", f"{formula}</table:table-row>")
        + ods_row("Eva", "Lid"),
    )
    raw, rows = read(tmp_path / "a.ods")
    assert (raw.kind, raw.sheet) == ("ods", "Ark1")
    assert [row.is_hidden for row in rows] == [False, True, False, False]
    assert rows[2].marks == ((1, "no-value"),)


def test_empty_rows_to_the_end_of_an_ods_sheet_are_nothing(tmp_path: Path) -> None:
    rest = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
    rest += 'table:number-columns-repeated="16384"/></table:table-row>'
    write_ods(tmp_path / "a.ods", ods_row("Fornavn") + ods_row("Ola") + rest)
    assert len(read(tmp_path / "a.ods")[1]) == 2
    write_ods(tmp_path / "b.ods", ods_row("Fornavn") + rest + ods_row("Ola"))
    assert [row.cells for row in read(tmp_path / "b.ods")[1] if any(row.cells)][1] == ("Ola",)
    wide = '<table:table-row><table:table-cell table:number-columns-repeated="16383"/>'
    wide += '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    write_ods(tmp_path / "c.ods", ods_row("Fornavn") + rest + f"{wide}</table:table-row>")
    with pytest.raises(UnreadableError, match="a cell stands far from the others"):
        read(tmp_path / "c.ods")


def test_entities_are_refused_before_anything_grows(tmp_path: Path) -> None:
    head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    write_ods(tmp_path / "a.ods", ods_row("&b;"), head=head)
    with pytest.raises(UnreadableError, match="damaged"):
        read(tmp_path / "a.ods")


@pytest.fixture
def whole(book: Path, tmp_path: Path) -> dict[str, bytes]:
    write_ods(tmp_path / "liste.ods", ods_row("Fornavn"))
    files = (book, SAMPLES / "hidden-row.xls", tmp_path / "liste.ods")
    return {file.suffix: file.read_bytes() for file in files}


@pytest.mark.parametrize("kind", [".xlsx", ".xls", ".ods"])
def test_a_workbook_cut_short_is_damaged(
    whole: dict[str, bytes], kind: str, tmp_path: Path
) -> None:
    data = whole[kind]
    (tmp_path / "a").write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableError):
        read(tmp_path / "a")


@pytest.mark.parametrize("kind", [".xlsx", ".xls", ".ods"])
def test_a_garbled_workbook_is_read_or_refused(
    whole: dict[str, bytes], kind: str, tmp_path: Path
) -> None:
    data = whole[kind]
    for at in range(0, len(data), max(len(data) // 40, 1)):
        (tmp_path / "a").write_bytes(data[:at] + b"\xff" * 7 + data[at + 7 :])
        with contextlib.suppress(UnreadableError):
            read(tmp_path / "a")


def test_a_bomb_is_not_unpacked(tmp_path: Path, book: Path) -> None:
    packed = io.BytesIO(book.read_bytes())
    with (
        zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/media/big.bin", "w") as part,
    ):
        for _ in range(610):
            part.write(bytes(2**20))
    (tmp_path / "b.xlsx").write_bytes(packed.getvalue())
    with pytest.raises(UnreadableError, match="too large when it is unpacked"):
        read(tmp_path / "b.xlsx")


def test_texts_that_swell_are_not_unpacked(tmp_path: Path, book: Path) -> None:
    file = tmp_path / "swollen.xlsx"
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part)
            if part.startswith("xl/worksheets/"):
                data = data.replace(b"<sheetData>", b"<!--" + b" " * 40 * 2**20 + b"--><sheetData>")
            new.writestr(part, data)
    with pytest.raises(UnreadableError, match="too large when it is unpacked"):
        read(file)


def test_a_row_without_an_end_is_not_searched_for_ever(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_facts, "_CHUNK", 50)
    monkeypatch.setattr(xlsx_facts, "_LONGEST_ROW", 200)
    with pytest.raises(UnreadableError, match="damaged"):
        read(book)
