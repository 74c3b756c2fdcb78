"""What the window loads before it stands: no engine, no page that nobody has opened."""

import os
import subprocess
import sys
from pathlib import Path

from tests.house.project import ROOT

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from brochure_studio.store.library_place import default_library
from brochure_studio.ui.window.stage import Stage
app = QApplication(sys.argv)
settings = QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat)
stage = Stage(app, default_library(), settings, "nn")
stage.show()
late = ("pydantic", "yaml", "PIL", "uharfbuzz", "markdown_it", "brochure_studio.model",
        "brochure_studio.layout", "brochure_studio.typeset", "brochure_studio.ui.window.editor",
        "brochure_studio.ui.export.export_page", "brochure_studio.ui.settings.settings_page",
        "brochure_studio.ui.campaign.campaign_page", "brochure_studio.ui.help.help_page",
        "brochure_studio.ui.palette.palette")
print("LOADED", [name for name in late if name in sys.modules], flush=True)
while not stage.window.start_page.is_listed:
    app.processEvents()
print("CARDS", len(stage.window.start_page.gallery.cards()), flush=True)
import os
os._exit(0)
"""


def test_the_start_page_stands_before_the_engine_is_loaded(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert "LOADED []" in ended.stdout, ended.stdout + ended.stderr
    cards = int(ended.stdout.rpartition("CARDS")[2])
    assert cards > 4
