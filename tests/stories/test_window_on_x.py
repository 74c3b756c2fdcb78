"""The program started as a person starts it, on a display, until the window is closed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary

# Runs the real program; a timer looks at the window as it stands on the screen and closes it.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def look():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, QMainWindow))
    window.screen().grabWindow(window.winId()).save(sys.argv.pop())
    print(window.windowTitle())
    app.closeAllWindows()

app = QApplication(sys.argv[:1])
# Counted from when events are handled, not from when the program is still loading.
QTimer.singleShot(0, lambda: QTimer.singleShot(1500, look))
sys.argv = [sys.argv[0], "open", sys.argv[1], "--library", sys.argv[2], sys.argv[3]]
from brochure_studio.cli.main import run
from brochure_studio.__main__ import _show_window
sys.exit(run(_show_window, sys.argv[1:-1], {"LANG": "nn_NO.UTF-8"}))
"""


def display() -> tuple[str, ...]:
    """Return what gives a program a display: a virtual one on Linux, elsewhere its own."""
    if sys.platform != "linux":
        return ()
    starter = shutil.which("xvfb-run")
    assert starter is not None, "xvfb is missing: `make setup` installs it"
    return (starter, "-a", "-s", "-screen 0 1400x900x24")


@pytest.mark.xvfb
def test_the_window_opens_on_a_real_display(small: SmallLibrary, tmp_path: Path) -> None:
    seen = tmp_path / "screen.png"
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)}
    done = subprocess.run(
        [
            *display(),
            *(sys.executable, "-c", PROGRAM),
            *(str(small.document), str(small.root), str(seen)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Kort om heimen" in done.stdout
    assert "Traceback" not in done.stderr
    with Image.open(seen, formats=["PNG"]) as picture:
        assert picture.width > 1000
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 50
