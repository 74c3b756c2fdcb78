"""What is no list is named for what it is, whatever the file is called."""

import zipfile
from pathlib import Path

import pytest

from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.store.lists.reading import ListFiles
from brochure_studio.values.finding import UnreadableError
from tests.store.lists.books import read

NO_LISTS = {
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(50), "a picture or a PDF"),
    "a photograph": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(50), "a picture or a PDF"),
    "a PDF": (b"%PDF-1.7\nhello", "a picture or a PDF"),
    "a web page": (b"\r\n<html><p>Ola</p></html>", "a web page or XML"),
    "old XML": (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "a web page or XML"),
    "a program": (b"\x7fELF\x02\x01\x01" + bytes(range(32)) * 20, "is no list"),
    "SYLK": (b'ID;PWXL;N;E\r\nC;Y1;X1;K"Fornavn"\r\nE\r\n', "is no list"),
    "a card": (b"BEGIN:VCARD\r\nN:Lid;Kari\r\nEND:VCARD\r\n", "is no list"),
    "JSON": (b'[{"fornavn": "Kari", "postnr": "5730"}]', "is no list"),
    "rich text": (b"{\\rtf1 Ola}", "is no list"),
    "a locked workbook": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "protected by a password",
    ),
}


@pytest.mark.parametrize("what", NO_LISTS)
def test_what_is_no_list_is_named(tmp_path: Path, what: str) -> None:
    data, said = NO_LISTS[what]
    file = tmp_path / "liste.csv"
    file.write_bytes(data)
    with pytest.raises(UnreadableError, match=said):
        ListFiles().read(file, ListChoice())


def test_a_document_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "brev.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(UnreadableError, match="is no list"):
        read(tmp_path / "brev.xlsx")


def test_a_column_called_as_a_picture_begins_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"BM;RIFF\nOla;x\n")
    assert read(tmp_path / "a.csv")[1][0].cells == ("BM", "RIFF")


def test_a_list_whose_first_column_is_a_number_is_no_sylk(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(b"ID;Fornavn\r\n1;Kari\r\n")
    assert read(file)[1][1].cells == ("1", "Kari")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        read(tmp_path / "a.csv")


def test_utf16_is_text_and_not_binary(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("Namn\tBy\nÅse\tVoss\n".encode("utf-16-le"))
    raw, rows = read(tmp_path / "a.csv")
    assert (raw.encoding, rows[1].cells) == ("utf-16-le", ("Åse", "Voss"))
