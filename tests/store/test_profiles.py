"""Color profiles that are none, or only part of one, are refused."""

from pathlib import Path

import pytest

from brochure_studio.store.profiles import read_profile
from brochure_studio.values.finding import UnreadableError
from tests.house.project import ROOT

WHOLE = (ROOT / "assets" / "icc" / "BS_Coated_FOGRA39_300.icc").read_bytes()


def test_a_whole_profile_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.icc"
    file.write_bytes(WHOLE)
    assert read_profile(file) == WHOLE


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not an ICC profile"),
        (b"x" * 5000, "not an ICC profile"),
        (WHOLE[:5000], "cut short"),
        (WHOLE[:-1], "cut short"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    file = tmp_path / "a.icc"
    file.write_bytes(data)
    with pytest.raises(UnreadableError, match=said):
        read_profile(file)
