import struct

import pytest

from brochure_studio.typeset.face import Face, FaceError
from brochure_studio.typeset.verify import verify_face
from tests.typeset.shipped import FONTS, LATO

DATA = (FONTS / "Lato-Regular.ttf").read_bytes()


def table(tag: bytes) -> int:
    for number in range(struct.unpack_from(">H", DATA, 4)[0]):
        name, _, offset, _ = struct.unpack_from(">4sIII", DATA, 12 + 16 * number)
        if name == tag:
            return int(offset)
    raise KeyError(tag)


def test_a_shipped_face_is_whole(lato: Face) -> None:
    verify_face(lato)


@pytest.mark.parametrize(("tag", "at"), [("GPOS", 4), ("GSUB", 4), ("glyf", 0)])
def test_a_broken_table_is_named(tag: str, at: int) -> None:
    start = table(tag.encode()) + at
    face = Face(LATO, DATA[:start] + b"\x7f\xff" * 40 + DATA[start + 80 :])
    with pytest.raises(FaceError, match=f"Lato 400 is broken in its table {tag}"):
        verify_face(face)
