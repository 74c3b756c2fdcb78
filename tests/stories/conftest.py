"""One call of the command line in this process, on a small library of its own."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from brochure_studio.cli.main import run
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary, write_small_library


@dataclass(frozen=True)
class Ended:
    """How a command ended: exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()

    def data(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.out)
        return data


class CommandLine:
    """Runs commands on a library in nynorsk, whatever this computer speaks."""

    def __init__(self, library: SmallLibrary, capture: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capture = capture
        self.environment: dict[str, str] = {"LANG": "nn_NO.UTF-8"}
        self.windows: list[Path | None] = []

    def __call__(self, *argv: object) -> Ended:
        given = [*map(str, argv), "--library", str(self.library.root)]
        return self.plain(*given)

    def plain(self, *argv: object) -> Ended:
        self._capture.readouterr()
        try:
            code = run(self._window, [str(arg) for arg in argv], self.environment)
        except SystemExit as stop:
            assert isinstance(stop.code, int)
            code = stop.code
        printed = self._capture.readouterr()
        assert "Traceback" not in printed.err
        return Ended(code, printed.out, printed.err)

    def _window(self, studio: Studio, path: Path | None, language: str) -> int:
        assert studio.library.root.is_dir()
        assert language == "nn"
        self.windows.append(path)
        return 0


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def command(small: SmallLibrary, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(small, capsys)
