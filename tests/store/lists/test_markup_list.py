"""Lists in tables of web pages and in XML of Excel 2003, mostly under the name of a workbook."""

from pathlib import Path

import pytest

from brochure_studio.store.lists import markup_list, reading
from brochure_studio.values.finding import UnreadableError
from tests.store.lists.books import HEADER, read

HEAD = "".join(f"<th>{name}</th>" for name in HEADER)
KARI = "<tr><td>Kari</td><td>Lid</td><td>Vegen 1</td><td>5730</td><td>ULVIK</td></tr>"


def page(rows: str, around: str = "<html><body>{}</body></html>") -> str:
    return around.format(f"<table border=1><tr>{HEAD}</tr>{rows}</table>")


def cells(file: Path, content: bytes, **choice: str) -> list[tuple[str, ...]]:
    file.write_bytes(content)
    return [row.cells for row in read(file, **choice)[1]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "liste.xls"


@pytest.mark.parametrize(
    "around",
    [
        "<html><body>{}</body></html>",
        "{}",
        "<!DOCTYPE html><meta charset=utf-8><p>Eksport</p>{}",
        "<div>\n{}</div>",
    ],
)
def test_the_rows_of_a_table_are_the_lists(file: Path, around: str) -> None:
    found = cells(file, page(KARI, around).encode())
    assert found == [HEADER, ("Kari", "Lid", "Vegen 1", "5730", "ULVIK")]


def test_cells_over_several_columns_and_rows_keep_the_others_in_place(file: Path) -> None:
    rows = "<tr><td colspan=2>A<td rowspan=2>B</td><td>C<tr><td>D<td>E<td>F</td></tr>"
    found = cells(file, f"<table>{rows}</table>".encode())
    assert found == [("A", "", "B", "C"), ("D", "E", "", "F")]


def test_breaks_part_lines_and_the_source_s_own_line_ends_do_not(file: Path) -> None:
    rows = "<tr><td>Vegen\n 1<br/>Oppgang&nbsp;B</td><td><style>x{}</style>L&aelig;</td></tr>"
    found = cells(file, f"<table>{rows}<tr><td>1<td>2</table>".encode())
    assert found[0] == ("Vegen 1\nOppgang B", "Læ")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_letters_are_those_of_the_page_s_encoding(file: Path, encoding: str) -> None:
    assert cells(file, page("<tr><td>Åse<td>Ødegård</tr>").encode(encoding))[1][0] == "Åse"


def test_an_encoding_that_the_page_names_goes_before_the_likeliest(file: Path) -> None:
    named = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'
    found = cells(file, (named + page("<tr><td>Paweł<td>Łoś</tr>")).encode("iso-8859-2"))
    assert found[1] == ("Paweł", "Łoś")


def test_rows_that_are_not_shown_are_hidden(file: Path) -> None:
    file.write_text(page(KARI + KARI.replace("<tr>", "<tr style='display: none'>")), "utf-8")
    assert [row.is_hidden for row in read(file)[1]] == [False, False, True]


def test_of_several_tables_the_largest_is_read_and_the_others_are_named(file: Path) -> None:
    file.write_text(page("<tr><td>x</tr>") + page(KARI * 3), "utf-8")
    raw, rows = read(file)
    assert (raw.sheet, [one.name for one in raw.sheets]) == ("2", ["1", "2"])
    assert len(rows) == 4
    assert len(read(file, sheet="1")[1]) == 2
    with pytest.raises(UnreadableError):
        read(file, sheet="3")


XML = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Utflytta"><Table>
<Row><Cell><Data ss:Type="String">Fornavn</Data></Cell><Cell ss:Index="4">
<Data ss:Type="String">Postnr</Data></Cell></Row>
<Row ss:Index="5" ss:Hidden="1"><Cell><Data ss:Type="String">Å</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="DateTime">2026-11-23</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_xml_of_excel_keeps_places_marks_and_hidden_rows(file: Path) -> None:
    file.write_text(XML, "utf-8")
    header, row = read(file)[1]
    assert header.cells == ("Fornavn", "", "", "Postnr")
    assert (row.number, row.cells, row.is_hidden) == (5, ("Å", "", "", "2026-11-23"), True)
    assert row.marks == ((3, "date"),)


@pytest.mark.parametrize("content", ["<html><p>Hei</p></html>", "<table></table>", "<?xml?><a/>"])
def test_a_page_without_a_table_is_no_list(file: Path, content: str) -> None:
    file.write_text(content, "utf-8")
    with pytest.raises(UnreadableError, match="without a table"):
        read(file)


def test_odd_spans_take_no_memory(file: Path) -> None:
    found = cells(file, b"<table><tr><td colspan=9999999>A<td rowspan=9999999>B</tr></table>")
    assert len(found[0]) < 20_000


def test_a_table_that_is_too_large_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(page(KARI * 5), "utf-8")
    for module, name, most in ((reading, "_MOST_MARKUP", 100), (markup_list, "_MOST_ROWS", 5)):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, most)
            with pytest.raises(UnreadableError, match="too large"):
                read(file)
    assert len(read(file)[1]) == 6
