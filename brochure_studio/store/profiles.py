"""Color profiles of a library, looked at before a file is made with them."""

from pathlib import Path

from brochure_studio.store.file_reading import read_bytes, unreadable

_MOST_BYTES = 16 * 2**20
# ICC.1:2010, 7.2: the size of the whole in the first four bytes, `acsp` at byte 36.
_SIZE, _SIGNATURE = slice(0, 4), slice(36, 40)


def read_profile(file: Path) -> bytes:
    """Return the bytes of an ICC profile; an UnreadableError where it is none or cut short."""
    data = read_bytes(file, _MOST_BYTES)
    todo = "get it from its publisher anew"
    if data[_SIGNATURE] != b"acsp":
        raise unreadable(file, "this is not an ICC profile", todo)
    if len(data) < int.from_bytes(data[_SIZE], "big"):
        raise unreadable(file, "the ICC profile is cut short", todo)
    return data
