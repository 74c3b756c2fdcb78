"""What was said of columns is kept beside the lists, with names of columns and nothing else."""

from pathlib import Path

import pytest

from brochure_studio.store.lists.kept_columns import read_columns, write_columns
from brochure_studio.values.finding import UnreadableError


def test_columns_are_kept_and_added_to(tmp_path: Path) -> None:
    assert read_columns(tmp_path) == {}
    file = write_columns(tmp_path, {"PostNr.": "postnummer"})
    write_columns(tmp_path, {"Merknad": "-"})
    assert file.name == "columns.yaml"
    assert read_columns(tmp_path) == {"PostNr.": "postnummer", "Merknad": "-"}


def test_a_broken_file_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "columns.yaml").write_text("format: columns/1\ncolumns: [a]\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"columns.yaml:2"):
        read_columns(tmp_path)
