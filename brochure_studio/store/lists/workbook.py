"""A list in a workbook: XLSX, XLS or ODS, the chosen sheet or the first that holds something."""

import io
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile, ZipInfo

import python_calamine as calamine

from brochure_studio.model.lists.raw_list import (
    CellMark,
    ListChoice,
    ListKind,
    RawList,
    RawRow,
    Sheet,
)
from brochure_studio.store.file_reading import unreadable_in_words
from brochure_studio.store.lists.ods_facts import DoctypeError, read_ods_facts
from brochure_studio.store.lists.refusals import LOCKED
from brochure_studio.store.lists.sheet_facts import SheetFacts
from brochure_studio.store.lists.xls_facts import read_xls_facts
from brochure_studio.store.lists.xlsx_facts import read_xlsx_facts, sheet_part
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words

T = TypeVar("T")
_Value = int | float | str | bool | time | date | datetime | timedelta
# Unpacked; a list of 100,000 rows is some 60 MB of XML, and 50 columns wide some 250 MB.
_MOST_UNPACKED = 400 * 2**20
# Texts that cells share are held three times over by the reader.
_SHARED, _MOST_SHARED = "xl/sharedStrings.xml", 120 * 2**20
# XML of lists is packed to a tenth or a thirtieth; what is this large and this empty is a trap.
_LARGE, _MOST_PACKED = 32 * 2**20, 200
_BROKEN = (BadZipFile, zlib.error, ExpatError, DoctypeError, ValueError, KeyError, EOFError)


def read_workbook(file: Path, data: bytes, kind: ListKind, choice: ListChoice) -> RawList:
    """Return the list of a workbook; an UnreadableError says what is wrong and what to do."""
    if kind != "xls":
        _check_archive(file, data)
    known = _facts_before(file, data, kind)
    book = _guarded(file, lambda: calamine.load_workbook(io.BytesIO(data)))
    sheets = tuple(
        Sheet(one.name, one.visible != calamine.SheetVisibleEnum.Visible)
        for one in book.sheets_metadata
        if one.typ == calamine.SheetTypeEnum.WorkSheet
    )
    if not sheets:
        raise unreadable_in_words(file, *_NO_SHEET)
    wanted = _wanted(file, sheets, choice.sheet)
    for sheet in wanted:
        number = book.sheet_names.index(sheet.name)
        if kind == "xlsx":
            facts = _xlsx_facts(file, data, number, sheet.name)
        else:
            facts = known[number] if number < len(known) else SheetFacts()
        found = _sheet(file, book, number)
        if found.height or sheet == wanted[-1]:
            return RawList(
                kind,
                _rows(found, facts),
                sheet=sheet.name,
                sheets=sheets,
                hidden_columns=facts.hidden_columns,
            )
    raise unreadable_in_words(file, *_NO_SHEET)


def _sheet(file: Path, book: calamine.CalamineWorkbook, number: int) -> calamine.CalamineSheet:
    return _guarded(file, lambda: book.get_sheet_by_index(number))


def _guarded(file: Path, do: Callable[[], T]) -> T:
    """Do what the workbook's library may fail at; its panics are no ordinary exceptions."""
    try:
        return do()
    except (KeyboardInterrupt, SystemExit, MemoryError, UnreadableError):
        raise
    except calamine.PasswordError as error:
        raise unreadable_in_words(file, *LOCKED) from error
    except BaseException as error:
        raise unreadable_in_words(file, *_DAMAGED) from error


def _wanted(file: Path, sheets: tuple[Sheet, ...], name: str | None) -> tuple[Sheet, ...]:
    """Return the sheets to try in order: the chosen one alone, else those that can be seen."""
    if name is None:
        return tuple(one for one in sheets if not one.is_hidden) or sheets
    plain = name.strip().casefold()
    found = tuple(one for one in sheets if one.name.strip().casefold() == plain)
    if not found and plain.isdecimal() and 1 <= int(plain) <= len(sheets):
        found = (sheets[int(plain) - 1],)
    if not found:
        names = ", ".join(one.name for one in sheets)
        raise unreadable_in_words(file, _ABSENT[0].fill(name=name), _ABSENT[1].fill(names=names))
    return found[:1]


def _check_archive(file: Path, data: bytes) -> None:
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (*_BROKEN, NotImplementedError) as error:
        raise unreadable_in_words(file, *_DAMAGED) from error
    if any(part.flag_bits & 1 for part in parts):
        raise unreadable_in_words(file, *LOCKED)
    if sum(part.file_size for part in parts) > _MOST_UNPACKED or any(map(_is_trap, parts)):
        raise unreadable_in_words(file, *_SWOLLEN)


def _is_trap(part: ZipInfo) -> bool:
    """Tell a part of an archive that would fill the memory with next to nothing."""
    if part.filename == _SHARED and part.file_size > _MOST_SHARED:
        return True
    return part.file_size > max(_LARGE, part.compress_size * _MOST_PACKED)


def _facts_before(file: Path, data: bytes, kind: ListKind) -> tuple[SheetFacts, ...]:
    """Return the facts of the sheets of formats that are laid out as a whole when opened."""
    try:
        if kind == "xls":
            found = read_xls_facts(data)
        elif kind == "ods":
            with ZipFile(io.BytesIO(data)) as archive:
                found = read_ods_facts(archive)
        else:
            return ()
    except (*_BROKEN, NotImplementedError) as error:
        raise unreadable_in_words(file, *_DAMAGED) from error
    for facts in found:
        _refuse_far(file, facts, facts.name)
    return found


def _xlsx_facts(file: Path, data: bytes, number: int, name: str) -> SheetFacts:
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            part = sheet_part(archive, number)
            facts = read_xlsx_facts(archive, part) if part else SheetFacts()
    except (*_BROKEN, NotImplementedError) as error:
        raise unreadable_in_words(file, *_DAMAGED) from error
    _refuse_far(file, facts, name)
    return facts


def _refuse_far(file: Path, facts: SheetFacts, name: str) -> None:
    if facts.is_too_large:
        raise unreadable_in_words(file, _FAR[0].fill(cell=facts.far, sheet=name), _FAR[1])


def _rows(sheet: calamine.CalamineSheet, facts: SheetFacts) -> Iterator[RawRow]:
    if sheet.start is None:
        return
    marks: dict[int, list[tuple[int, CellMark]]] = defaultdict(list)
    for row, column, mark in facts.marks:
        marks[row].append((column, mark))
    # The reader gives every row from the first of the sheet, but columns from the first filled one.
    left = sheet.start[1]
    for at, values in enumerate(sheet.iter_rows()):
        yield _row(at, left, values, marks.get(at, []), at in facts.hidden)


def _row(
    at: int, left: int, values: list[_Value], seen: list[tuple[int, CellMark]], is_hidden: bool
) -> RawRow:
    cells = [""] * left
    marks = list(seen)
    for index, value in enumerate(values, start=left):
        if type(value) is str:
            cells.append(value)
        else:
            text, mark = _plain(value)
            cells.append(text)
            if mark is not None:
                marks.append((index, mark))
    return RawRow(at + 1, tuple(cells), tuple(marks), is_hidden)


def _plain(value: _Value) -> tuple[str, CellMark | None]:
    """Return a value as a text; what was a date or a number is told by a mark."""
    match value:
        case bool():
            return ("1" if value else "0"), None
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value)), "number"
        case int() | float():
            return str(value), "number"
        case datetime():
            return value.date().isoformat(), "date"
        case date() | time():
            return value.isoformat(), "date"
        case _:
            return str(value), "date" if isinstance(value, timedelta) else None


_DAMAGED = (
    Words(
        "arbeidsboka er øydelagd, eller er ikkje ei arbeidsbok",
        "arbeidsboken er ødelagt, eller er ikke en arbeidsbok",
        "the workbook is damaged, or is none",
    ),
    Words(
        "opne ho i reknearket, og lagre ho på nytt som XLSX",
        "åpne den i regnearket, og lagre den på nytt som XLSX",
        "open it in the spreadsheet program, and save it anew as XLSX",
    ),
)
_SWOLLEN = (
    Words(
        "arbeidsboka blir for stor når ho blir pakka ut",
        "arbeidsboken blir for stor når den pakkes ut",
        "the workbook becomes too large when it is unpacked",
    ),
    Words(
        "lagre arket med lista som CSV UTF-8",
        "lagre arket med listen som CSV UTF-8",
        "save the sheet with the list as CSV UTF-8",
    ),
)
_NO_SHEET = (
    Words(
        "arbeidsboka har ingen ark",
        "arbeidsboken har ingen ark",
        "the workbook has no sheet",
    ),
    Words("vel ei anna fil", "velg en annen fil", "choose another file"),
)
_ABSENT = (
    Words(
        "arbeidsboka har ikkje noko ark «{name}»",
        "arbeidsboken har ikke noe ark «{name}»",
        "the workbook has no sheet “{name}”",
    ),
    Words("det finst: {names}", "det finnes: {names}", "there are: {names}"),
)
_FAR = (
    Words(
        "arket «{sheet}» når heilt til {cell}: ei celle står langt frå dei andre",
        "arket «{sheet}» når helt til {cell}: en celle står langt fra de andre",
        "the sheet “{sheet}” reaches to {cell}: a cell stands far from the others",
    ),
    Words(
        "slett kolonnane og radene bortanfor lista, og lagre arbeidsboka",
        "slett kolonnene og radene bortenfor listen, og lagre arbeidsboken",
        "delete the columns and rows beyond the list, and save the workbook",
    ),
)
