"""Where the program keeps what is for this person on this computer alone."""

import sys
from collections.abc import Mapping
from pathlib import Path

_NAME = "brochure-studio"


def local_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the folder for the program's own state; it need not exist.

    `%LOCALAPPDATA%` on Windows, `~/Library/Application Support` on macOS, else `XDG_STATE_HOME`
    (XDG Base Directory 0.8: a path that is not absolute is ignored) or `~/.local/state`.
    """
    home = Path(environment.get("HOME") or Path.home())
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / _NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    state = Path(environment.get("XDG_STATE_HOME", ""))
    return (state if state.is_absolute() else home / ".local" / "state") / _NAME
