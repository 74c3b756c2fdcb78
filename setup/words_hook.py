"""Compiles the window's words when a wheel is built, or the checkout is installed."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WordsHook(BuildHookInterface[Any]):
    """Makes the .qm files; without them the window would speak nynorsk only."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files are gathered; unfinished words do not stop a build."""
        script = Path(self.root) / "setup" / "words.py"
        subprocess.run([sys.executable, str(script), "--compile"], check=False)
