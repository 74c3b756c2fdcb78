"""The ledger of exports in a campaign's folder."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

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


def test_a_variant_keeps_its_values_and_what_it_said(tmp_path: Path) -> None:
    ledger = LedgerFile()
    choice = (("municipality", "kvam"), ("size", "hordaland/43"))
    full = replace(entry("a.yaml", 8), choice=choice, said="def")
    master = replace(entry("b.yaml", 7), choice=(), said="ghi")
    for one in (master, full):
        ledger.note(tmp_path, one)
    assert ledger.entries(tmp_path) == (full, master)


@pytest.mark.parametrize("choice", ["kvam", ["kvam"], {"size": 43}, 7])
def test_values_that_cannot_be_read_are_left_away(tmp_path: Path, choice: object) -> None:
    ledger = LedgerFile()
    ledger.note(tmp_path, entry("a.yaml", 8))
    file = next((tmp_path / FOLDER).iterdir())
    line = {**json.loads(file.read_bytes()), "choice": choice, "said": "x"}
    file.write_text(json.dumps(line) + "\n", encoding="ascii")
    assert ledger.entries(tmp_path) == (entry("a.yaml", 8),)


def test_a_line_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    ledger = LedgerFile()
    ledger.note(tmp_path, entry("a.yaml", 8))
    file = next((tmp_path / FOLDER).iterdir())
    file.write_bytes(b'{"document": 1}\nhei\n' + file.read_bytes() + b'{"docu')
    assert ledger.entries(tmp_path) == (entry("a.yaml", 8),)
