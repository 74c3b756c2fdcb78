"""A list from a file of any kind: told by its bytes, since a name may say anything."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.model.lists.raw_list import ListChoice, ListKind, RawList
from brochure_studio.store.file_reading import read_bytes, unreadable_in_words
from brochure_studio.store.lists.kept_columns import read_columns, write_columns
from brochure_studio.store.lists.mending import write_list
from brochure_studio.store.lists.refusals import LOCKED
from brochure_studio.store.lists.register import read_register
from brochure_studio.store.lists.text_list import read_text_list
from brochure_studio.values.words import Words

# A list of 100,000 rows is some 15 MB of text.
_MOST_BYTES = 200 * 2**20
# As a page the same is some 15 MB, and takes longer to read.
_MOST_MARKUP = 50 * 2**20
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")
_WEB = re.compile(
    rb"\s*<(?:!doctype html|html|head|body|table|div|style|\?xml|!--|meta)", re.IGNORECASE
)
# SYLK, cards of contacts, JSON: text that would be taken for a list of one odd column.
_OTHER = re.compile(rb"ID;P|BEGIN:V|\s*[\[{]\s*[\[{\"]")
_RICH = b"{\\rtf"


class ListFiles:
    """Reads lists; satisfies the port `Lists`."""

    def read(self, file: Path, choice: ListChoice) -> RawList:
        """Return a list; an UnreadableError says in words why the file is none."""
        data = read_bytes(file, _MOST_BYTES)
        kind = _kind(file, data)
        if kind == "html":
            return _read_page(file, data, choice)
        if kind == "csv":
            if choice.sheet is not None:
                raise unreadable_in_words(file, *_NO_SHEETS)
            return read_text_list(file, data, choice)
        if choice.encoding or choice.delimiter:
            raise unreadable_in_words(file, *_NO_TEXT)
        # Loaded only for a workbook: most lists are text.
        from brochure_studio.store.lists.workbook import read_workbook

        return read_workbook(file, data, kind, choice)

    def register(self, file: Path) -> Mapping[str, PostalPlace]:
        """Return the places of a postal register by postcode; an UnreadableError as `read`."""
        return read_register(file)

    def columns(self, folder: Path) -> Mapping[str, str]:
        """Return the fields kept for columns of a folder's lists, by name; an UnreadableError."""
        return read_columns(folder)

    def keep_columns(self, folder: Path, columns: Mapping[str, str]) -> Path:
        """Keep fields for columns of a folder's lists and return the file; OSError."""
        return write_columns(folder, columns)

    def to_mend(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
        """Return a list for spreadsheets in which no cell is a formula."""
        return write_list(header, rows)


def _read_page(file: Path, data: bytes, choice: ListChoice) -> RawList:
    from brochure_studio.store.lists.markup_list import LongPageError, read_markup_list

    if len(data) > _MOST_MARKUP:
        raise unreadable_in_words(file, *_LONG_PAGE)
    try:
        found = read_markup_list(data, choice)
    except LongPageError as error:
        raise unreadable_in_words(file, *_LONG_PAGE) from error
    except (LookupError, UnicodeDecodeError) as error:
        raise unreadable_in_words(file, *_WEB_PAGE) from error
    if found is None:
        raise unreadable_in_words(file, *_WEB_PAGE)
    return found


def _kind(file: Path, data: bytes) -> ListKind:
    if data.startswith(_ZIP):
        return _packed(file, data)
    if data.startswith(_COMPOUND):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise unreadable_in_words(file, *LOCKED)
        return "xls"
    begin = data[:1024]
    if begin.startswith(_PICTURES) and not _is_plain(begin):
        raise unreadable_in_words(file, *_PICTURE)
    if _WEB.match(_narrow(begin)):
        return "html"
    if begin.startswith(_RICH) or _OTHER.match(_narrow(begin)) or _is_binary(data):
        raise unreadable_in_words(file, *_NO_LIST)
    return "csv"


def _narrow(begin: bytes) -> bytes:
    """Return the beginning of a file without its mark, one byte a letter."""
    return begin.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").replace(b"\0", b"")


def _packed(file: Path, data: bytes) -> ListKind:
    if b"xl/workbook.xml" in data:
        return "xlsx"
    if b"xl/workbook.bin" in data:
        return "xlsb"
    if b"application/vnd.oasis.opendocument.spreadsheet" in data[:200]:
        return "ods"
    raise unreadable_in_words(file, *_NO_LIST)


def _is_plain(begin: bytes) -> bool:
    """Tell text that begins as a picture does by chance: a column called `BM` or `RIFF`."""
    return all(byte >= 0x20 or byte in b"\t\r\n" for byte in begin[:256]) and begin[:4] != b"%PDF"


def _is_binary(data: bytes) -> bool:
    """Tell what is no text of any encoding: many controls, and not every other byte nothing."""
    begin = data[:4096]
    if begin.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    controls = sum(
        byte < 0x20 and byte not in b"\t\n\r\x0b\x0c\x1a\x1c\x1d\x1e\x1f" for byte in begin
    )
    zeros = begin.count(0)
    is_wide = max(begin[0::2].count(0), begin[1::2].count(0)) >= zeros * 0.9 and zeros > 1
    return controls - (zeros if is_wide else 0) > len(begin) // 50 + 1


_PICTURE = (
    Words(
        "dette er eit bilete eller ein PDF, ikkje ei liste",
        "dette er et bilde eller en PDF, ikke en liste",
        "this is a picture or a PDF, not a list",
    ),
    Words(
        "be om lista som CSV eller XLSX frå den som laga ho",
        "be om listen som CSV eller XLSX fra den som laget den",
        "ask whoever made it for the list as CSV or XLSX",
    ),
)
_LONG_PAGE = (
    Words(
        "tabellen i nettsida er for stor til å lesast",
        "tabellen i nettsiden er for stor til å leses",
        "the table of the web page is too large to be read",
    ),
    Words(
        "opne ho i reknearket, og lagre ho som XLSX",
        "åpne den i regnearket, og lagre den som XLSX",
        "open it in the spreadsheet program, and save it as XLSX",
    ),
)
_WEB_PAGE = (
    Words(
        "dette er ei nettside eller XML utan nokon tabell, ikkje ei liste, kva fila enn heiter",
        "dette er en nettside eller XML uten noen tabell, ikke en liste, hva filen enn heter",
        "this is a web page or XML without a table and no list, whatever its name",
    ),
    Words(
        "opne ho i reknearket, og lagre ho som XLSX",
        "åpne den i regnearket, og lagre den som XLSX",
        "open it in the spreadsheet program, and save it as XLSX",
    ),
)
_NO_SHEETS = (
    Words(
        "ei tekstliste har ingen ark",
        "en tekstliste har ingen ark",
        "a text list has no sheets",
    ),
    Words("ta bort --sheet", "ta bort --sheet", "leave --sheet out"),
)
_NO_TEXT = (
    Words(
        "ei arbeidsbok har korkje teiknsett eller skiljeteikn å velje",
        "en arbeidsbok har verken tegnsett eller skilletegn å velge",
        "a workbook has no encoding or delimiter to choose",
    ),
    Words(
        "ta bort --encoding og --delimiter",
        "ta bort --encoding og --delimiter",
        "leave --encoding and --delimiter out",
    ),
)
_NO_LIST = (
    Words("fila er inga liste", "filen er ingen liste", "the file is no list"),
    Words(
        "vel ei fil av slaget CSV, XLSX, XLS eller ODS, eller lagre ho som det i reknearket",
        "velg en fil av typen CSV, XLSX, XLS eller ODS, eller lagre den som det i regnearket",
        "choose a CSV, XLSX, XLS or ODS file, or save it as one in the spreadsheet program",
    ),
)
