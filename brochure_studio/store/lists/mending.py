"""Lists that we write for spreadsheets: CSV that opens with its letters, and runs nothing."""

import csv
import io
from collections.abc import Iterable, Sequence

# What a spreadsheet would take for a formula, or what hides one (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_list(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a list as CSV in UTF-8 with a mark, semicolons, and no cell that is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(safe_cell, header))
    writer.writerows(map(safe_cell, row) for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def safe_cell(text: str) -> str:
    """Return a cell with an apostrophe before what a spreadsheet would work out."""
    return f"'{text}" if text.startswith(_FORMULA) else text
