"""Lists of text through the reader: encodings, rows as a spreadsheet counts them, chosen things."""

import time
from pathlib import Path

import pytest

from brochure_studio.values.finding import UnreadableError
from tests.store.lists.books import read

TEXT = 'Namn;Adresse\r\nBjørg Åsen;"Vegen 1\r\nOppgang B"\r\nOla;"Vegen 2\r\nEva;Vegen 3\r\n'


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "cp865", "mac_roman", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_rows_are_numbered_as_in_a_spreadsheet(tmp_path: Path, encoding: str, end: str) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(TEXT.replace("\r\n", end).encode(encoding))
    raw, rows = read(file)
    assert (raw.kind, raw.delimiter) == ("csv", ";")
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert rows[1].cells == ("Bjørg Åsen", "Vegen 1\nOppgang B")
    # The row of a spreadsheet, and the line of a text editor.
    assert (rows[2].marks, rows[2].line) == (((0, "unclosed-quote"),), 4)
    assert rows[3].cells == ("Eva", "Vegen 3")


def test_an_announced_delimiter_is_no_row(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(b"sep=|\r\nnamn|by\r\nOla|Voss\r\n")
    raw, rows = read(file)
    assert raw.delimiter == "|"
    assert [row.cells for row in rows] == [("namn", "by"), ("Ola", "Voss")]


def test_encoding_and_delimiter_may_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes("a,b;c\n".encode("cp1252"))
    raw, rows = read(file, encoding="cp865", delimiter=";")
    assert (raw.encoding, rows[0].cells) == ("cp865", ("a,b", "c"))
    file.write_bytes("Bjørg".encode("cp1252"))
    with pytest.raises(UnreadableError, match="not in the encoding utf-8"):
        read(file, encoding="utf-8")


def test_quotes_around_whole_rows_are_taken_off(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(b'"Namn;Adresse"\r\n"Ola;""Hus 3"""\r\n')
    raw, rows = read(file)
    assert [row.cells for row in rows] == [("Namn", "Adresse"), ("Ola", "Hus 3")]
    file.write_bytes(b'"Namn";"Adresse"\r\n"Ola";"Hus 3"\r\n')
    assert read(file)[1][1].cells == ("Ola", "Hus 3")


def test_a_line_of_nothing_but_delimiters_is_refused_with_its_number(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Namn;Adresse\nKari;Vegen 1" + ";" * 300_000 + "\n", "utf-8")
    with pytest.raises(UnreadableError, match="line 2 has more than 2000 cells"):
        read(file)


def test_a_line_of_nothing_but_quotes_is_an_open_quote(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Namn;Adresse\n" + '"' * 2_000_000 + "\nKari;Vegen 1\n", "utf-8")
    began = time.process_time()
    rows = read(file)[1]
    assert [row.line for row in rows] == [0, 2, 0]
    assert time.process_time() - began < 2


def test_a_form_feed_does_not_part_a_name(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes("a;b\nKari\x0cAnne;x\u2028y\n".encode())
    assert read(file)[1][1].cells == ("Kari\x0cAnne", "x\u2028y")
