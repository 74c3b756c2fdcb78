"""The columns that staff have named, in `columns.yaml` beside their lists."""

from collections.abc import Mapping
from pathlib import Path

from brochure_studio.model.lists.kept_columns import ListColumns
from brochure_studio.store.reading import read_record
from brochure_studio.store.safe_writing import SafeFiles
from brochure_studio.store.yaml.writing import write_record

COLUMNS_FILE = "columns.yaml"
_COMMENT = (
    "# Columns of the lists in this folder, as somebody has named them. Holds no recipient.\n"
)


def read_columns(folder: Path) -> dict[str, str]:
    """Return field by column name; UnreadableError where the file is broken, none where absent."""
    file = folder / COLUMNS_FILE
    return dict(read_record(file, ListColumns).record.columns) if file.is_file() else {}


def write_columns(folder: Path, columns: Mapping[str, str]) -> Path:
    """Keep columns together with those kept before and return the file; OSError as the disk's."""
    file = folder / COLUMNS_FILE
    record = ListColumns(format="columns/1", columns={**read_columns(folder), **columns})
    SafeFiles().write_bytes(write_record(record, _COMMENT).encode("utf-8"), file)
    return file
