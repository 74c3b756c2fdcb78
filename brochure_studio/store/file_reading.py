"""Bytes and text from files nobody vouches for: with a size cap, in UTF-8, errors as problems."""

import codecs
import re
from pathlib import Path

from brochure_studio.values.finding import Problem, UnreadableError

# What YAML 1.1 (5.1) lets stand in a file; everything else is a slip or an attack.
_NOT_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(file: Path, cap: int) -> bytes:
    """Return the bytes of a file of at most `cap` bytes; an UnreadableError says why not."""
    try:
        with file.open("rb") as stream:
            data = stream.read(cap + 1)
    except OSError as error:
        raise unreadable(file, *_refusal(file, error)) from error
    if len(data) > cap:
        what = f"the file is larger than {_size(cap)}"
        raise unreadable(file, what, "make it smaller, or check that it is the right file")
    return data


def decode_text(file: Path, data: bytes) -> str:
    """Return UTF-8 text, a byte order mark taken off; an UnreadableError gives line and column."""
    if data.startswith(_WIDE_MARKS):
        raise unreadable(file, "the file is UTF-16", "save it as UTF-8", 1, 1)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = text_place(data[: error.start].decode("utf-8"))
        what = f"byte 0x{data[error.start]:02x} is not UTF-8{_guess(data, error.start)}"
        raise unreadable(file, what, "save the file as UTF-8", line, column) from error
    found = _NOT_TEXT.search(text)
    if found:
        line, column = text_place(text[: found.start()])
        what = f"the control character U+{ord(found[0]):04X} cannot stand in a text file"
        raise unreadable(file, what, "delete it", line, column)
    return text


def text_place(before: str) -> tuple[int, int]:
    """Return line and column (from 1) of the character that follows the text `before`."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1


def unreadable(file: Path, what: str, todo: str, line: int = 0, column: int = 0) -> UnreadableError:
    """Return the error for one problem of a file."""
    return UnreadableError((Problem(file, line, column, what, todo),))


def _refusal(file: Path, error: OSError) -> tuple[str, str]:
    if file.is_dir():
        return "this is a folder, not a file", "name a file inside it"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "there is no such file", _nearby(file)
    if isinstance(error, PermissionError):
        return "the file may not be read", "ask its owner for the right to read it"
    reason = (error.strerror or str(error)).lower()
    return f"the file cannot be read ({reason})", "check that the disk or the share is there"


def _nearby(file: Path) -> str:
    """Say what to do about a missing file; a name that differs in capitals only is pointed at."""
    try:
        names = [other.name for other in file.parent.iterdir()]
    except OSError:
        return f"check the name of the folder {file.parent.name or file.parent}"
    same = next((name for name in names if name.casefold() == file.name.casefold()), None)
    return f"did you mean {same}?" if same else "check its name and folder"


def _guess(data: bytes, at: int) -> str:
    """Name the Norwegian letter that a byte is in the encoding old Windows programs write."""
    letter = data[at : at + 1].decode("cp1252", errors="ignore")
    return f" (perhaps {letter} from an old Windows program)" if letter.isalpha() else ""


def _size(cap: int) -> str:
    return f"{cap // 2**20} MiB" if cap >= 2**20 else f"{cap // 2**10} KiB"
