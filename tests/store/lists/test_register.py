"""The postal register as the postal service gives it out."""

from pathlib import Path

import pytest

from brochure_studio.store.lists.register import read_register
from brochure_studio.values.finding import UnreadableError

LINES = "0150\tOSLO\t0301\tOSLO\tG\n5610\tØYSTESE\t4622\tKVAM\tB\n0001\tOSLO\t0301\tOSLO\tS\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_places_are_found_by_postcode(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "postnr.txt"
    file.write_bytes(LINES.encode(encoding))
    places = read_register(file)
    assert (places["5610"].name, places["5610"].category) == ("ØYSTESE", "B")
    assert places["0001"].category == "S"


def test_another_file_is_no_register(tmp_path: Path) -> None:
    file = tmp_path / "postnr.txt"
    file.write_text("Fornavn;Postnr\nOla;5600\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match="no postal register"):
        read_register(file)
