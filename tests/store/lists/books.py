"""Lists as files for the tests: workbooks by openpyxl, and ODS written out by hand."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl

from brochure_studio.model.lists.raw_list import ListChoice, RawList, RawRow
from brochure_studio.store.lists.reading import ListFiles

SAMPLES = Path(__file__).parent / "samples"
HEADER = ("Fornavn", "Etternavn", "Adresse", "Postnr", "Poststed")
_MIME = "application/vnd.oasis.opendocument.spreadsheet"


def read(file: Path, **choice: str) -> tuple[RawList, list[RawRow]]:
    raw = ListFiles().read(file, ListChoice(**choice))
    return raw, list(raw.rows)


def write_xlsx(file: Path, rows: Iterable[Sequence[object]]) -> openpyxl.Workbook:
    """Write a workbook and return it, to be dressed and saved once more."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    book.save(file)
    return book


def write_ods(file: Path, rows: str, name: str = "Ark1", head: str = "") -> None:
    """Write a workbook of one sheet whose rows are given as XML."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content {spaces} '
        f'office:version="1.3"><office:body><office:spreadsheet><table:table table:name="{name}">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/>'
        "</manifest:manifest>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", _MIME)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    file.write_bytes(packed.getvalue())


def ods_row(*cells: str, more: str = "") -> str:
    made = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f"<table:table-row{more}>{made}</table:table-row>"
