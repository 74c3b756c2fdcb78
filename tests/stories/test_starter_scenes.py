"""Goldens: what each starter document is laid out as, word by word and line by line.

A golden that differs is a change of layout that somebody should have looked at: see the pages, then
write the goldens anew with `python -m tests.stories.starter_scenes`.
"""

import difflib
from pathlib import Path

import pytest

from tests.stories.starter_scenes import DOCUMENTS, GOLDENS, dump_starter, fold_paths


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_the_scene_is_the_one_last_looked_at(file: Path) -> None:
    golden = (GOLDENS / f"{file.stem}.txt").read_text(encoding="utf-8").splitlines()
    now = dump_starter(file).splitlines()
    changes = list(difflib.unified_diff(golden, now, "golden", "now", lineterm="", n=1))
    assert not changes, "\n".join(changes[:40])


def test_runs_of_paths_are_folded() -> None:
    lines = ["a", "  path 1", "  path 2", "  path 3", "  path 4", "  text x", "    path 5"]
    assert fold_paths(lines) == ["a", "  4 paths", "  text x", "    path 5"]
