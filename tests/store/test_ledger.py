"""The ledger of exports in a campaign's folder."""

from datetime import UTC, datetime
from pathlib import Path

from brochure_studio.model.ledger import LedgerEntry
from brochure_studio.store.ledger import FOLDER, LedgerFile


def entry(name: str, hour: int) -> LedgerEntry:
    when = datetime(2026, 11, 23, hour, tzinfo=UTC)
    return LedgerEntry(name, "press", "nb", ("kort-æ.pdf",), when, "abc")


def test_entries_come_back_the_newest_first(tmp_path: Path) -> None:
    ledger = LedgerFile()
    assert ledger.entries(tmp_path) == ()
    ledger.note(tmp_path, entry("a.yaml", 8))
    ledger.note(tmp_path, entry("b.yaml", 9))
    assert ledger.entries(tmp_path) == (entry("b.yaml", 9), entry("a.yaml", 8))


def test_a_line_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    ledger = LedgerFile()
    ledger.note(tmp_path, entry("a.yaml", 8))
    file = next((tmp_path / FOLDER).iterdir())
    file.write_bytes(b'{"document": 1}\nhei\n' + file.read_bytes() + b'{"docu')
    assert ledger.entries(tmp_path) == (entry("a.yaml", 8),)
