"""Pictures of the window: those of the README, or every screen in every look to be judged by eye.

    python setup/screenshots.py               docs/images/*.png, as the README shows them
    python setup/screenshots.py --all FOLDER  every screen, light and dark, in all languages, in
                                              100 and 200 %, and at the least and a large size

Runs in the .venv, offscreen, on copies of the starter; nothing of yours is touched.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
LEAFLET, LETTER = "brochure-m65.yaml", "letter-returnee.yaml"
# A child process takes one look at one scale: Qt reads the scale only when it starts.
CHILD = "BROCHURE_STUDIO_SHOT"
# Pages whose thumbnails come one by one.
_SECONDS = {"editor": 3.0, "start": 6.0, "campaign": 12.0, "export": 5.0, "letters": 6.0}


@dataclass(frozen=True, slots=True)
class Take:
    """One look at the window: where to, its language, light or dark, scale in percent, size."""

    folder: Path
    language: str = "nn"
    appearance: str = "light"
    scale: int = 100
    width: int = 1440
    height: int = 900
    screens: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the look in a file name."""
        return f"{self.language}-{self.appearance}-{self.scale}-{self.width}"


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    parser.add_argument("--only", nargs="*", default=[], help="screens, such as start editor")
    parser.add_argument("--look", nargs="*", default=[], help="looks, such as nn-dark-100-1440")
    given = parser.parse_args()
    if given.all is None:
        with tempfile.TemporaryDirectory() as held:
            shown = ("editor", "start", "letters")
            _run(Take(Path(held), scale=133, width=1440, height=900, screens=shown))
            _publish(Path(held))
        return 0
    for take in looks(given.all, tuple(given.only)):
        if not given.look or take.name in given.look:
            _run(take)
    return 0


def looks(folder: Path, screens: tuple[str, ...]) -> tuple[Take, ...]:
    """Return every look that a person may have."""
    plain = tuple(
        Take(folder, language, appearance, screens=screens)
        for language in ("nn", "nb", "en")
        for appearance in ("light", "dark")
    )
    large = tuple(
        Take(folder, "nn", appearance, 200, 1024, 700, screens) for appearance in ("light", "dark")
    )
    sizes = (
        Take(folder, width=1024, height=700, screens=screens),
        Take(folder, width=2560, height=1440, screens=screens),
    )
    return (*plain, *large, *sizes)


def _run(take: Take) -> None:
    words = (take.language, take.appearance, take.scale, take.width, take.height)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": f"{take.scale / 100:g}",
        CHILD: "\t".join([str(take.folder), *map(str, words), *take.screens]),
    }
    with tempfile.TemporaryDirectory() as home:
        # What somebody left unsaved on this computer has no place in a picture.
        own = dict.fromkeys(("HOME", "LOCALAPPDATA", "XDG_STATE_HOME", "XDG_CONFIG_HOME"), home)
        command = [sys.executable, str(Path(__file__))]
        subprocess.run(command, env={**environment, **own}, check=True, cwd=ROOT)


def _publish(taken: Path) -> None:
    """Put the pictures where the README has them, in few colors so that they are small."""
    from PIL import Image

    IMAGES.mkdir(parents=True, exist_ok=True)
    for file in sorted(taken.glob("*.png")):
        with Image.open(file) as picture:
            few = picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT)
            few.save(IMAGES / f"{file.name.partition('-')[0]}.png", optimize=True)
    sizes = {file.name: file.stat().st_size // 1000 for file in sorted(IMAGES.glob("*.png"))}
    sys.stdout.write(f"{sizes} kB\n")


def shoot(take: Take) -> None:
    """Take the screens of one look; runs in a process of its own."""
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from brochure_studio.ui.window.stage import Stage

    app = QApplication(sys.argv[:1])
    # The same letters on every computer that takes the pictures.
    for cut in ("Regular", "Bold", "Italic"):
        QFontDatabase.addApplicationFont(str(ROOT / "assets" / "fonts" / f"Lato-{cut}.ttf"))
    app.setFont(QFont("Lato", 10))
    with tempfile.TemporaryDirectory() as held:
        campaign = Path(held) / "heim-til-hardanger"
        shutil.copytree(STARTER, campaign)
        settings = QSettings(f"{held}/kept.ini", QSettings.Format.IniFormat)
        chosen = {"language": take.language, "appearance": take.appearance, "toured": True}
        for key, value in chosen.items():
            settings.setValue(key, value)
        stage = Stage(app, ROOT, settings, take.language)
        _Camera(app, stage, campaign, take).take_all()


class _Camera:
    """Goes through the window as a person does, and takes each screen."""

    def __init__(self, app: object, stage: object, campaign: Path, take: Take) -> None:
        from PySide6.QtWidgets import QApplication

        from brochure_studio.ui.window.stage import Stage

        assert isinstance(app, QApplication)
        assert isinstance(stage, Stage)
        self.app, self.stage, self.campaign, self.look = app, stage, campaign, take
        self.window = stage.window
        self.window.resize(take.width, take.height)

    def screens(self) -> dict[str, Callable[[], object]]:
        """Return what leads to each screen, in an order that can be walked."""
        window = self.window
        act = {name: action.trigger for name, action in window.actions_by_id.items()}
        return {
            "editor": lambda: self._select("cover-title"),
            "typing": window.editor.canvas.start_editing,
            "picture": lambda: self._select("cover-picture"),
            "document": lambda: self._select(None),
            "guides": act["guides"],
            "content": act["show_content"],
            "findings": act["show_findings"],
            "start": act["home"],
            "campaign": lambda: window.open_path(self.campaign),
            "export": self._export,
            "letters": self._letters,
            "settings": act["settings"],
            "help": act["help"],
            "shortcuts": act["shortcuts"],
            "palette": act["palette"],
        }

    def take_all(self) -> None:
        """Walk through all screens, and keep those that are wanted."""
        self.stage.show(None)
        for file in ("poster-event.yaml", "brochure-a5.yaml", LEAFLET):
            self._settle(0.3)
            self.window.open_path(self.campaign / file)
        self._settle(1.5)
        for name, go in self.screens().items():
            if self.look.screens and name not in self.look.screens:
                continue
            go()
            self._settle(_SECONDS.get(name, 0.7))
            self.look.folder.mkdir(parents=True, exist_ok=True)
            picture = self.look.folder / f"{name}-{self.look.name}.png"
            self.window.grab().save(str(picture))
        self.window.close()
        self._settle(0.1)

    def _select(self, address: str | None) -> None:
        session = self.window.session
        if session is None:
            return
        known = [slot.address for slot in session.slots()]
        texts = [s.address for s in session.slots() if s.slot.kind == "text" and s.page == 0]
        pictures = [s.address for s in session.slots() if s.slot.kind == "picture"]
        stand_in = (pictures if address and "picture" in address else texts)[:1]
        session.select(address if address in (*known, None) else stand_in[0])

    def _export(self) -> None:
        self.window.open_path(self.campaign / LEAFLET)
        self._settle(1)
        self.window.actions_by_id["export"].trigger()

    def _letters(self) -> None:
        from brochure_studio.ui.letters.page_head import PREVIEW

        self.window.open_path(self.campaign / LETTER)
        self._settle(1)
        self.window.actions_by_id["letters"].trigger()
        page = self.window.book.letters_page
        page.list.choose(self.campaign / "recipients" / "returnees.csv")
        self._settle(4)
        page.tabs.setCurrentIndex(PREVIEW)
        self._settle(5)
        # The first one is of a person whose name looks like markup.
        page.preview.worth.setCurrentRow(2)

    def _settle(self, seconds: float) -> None:
        """Let the window draw what it draws by and by."""
        from PySide6.QtCore import QEventLoop, QTimer

        # Not QTest.qWait: that one keeps Python's lock, and nothing is drawn on other threads.
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()


if __name__ == "__main__":
    asked = os.environ.get(CHILD)
    if asked is None:
        raise SystemExit(main())
    sys.path.insert(0, str(ROOT))
    _room, _language, _appearance, *_rest = asked.split("\t")
    _scale, _width, _height = map(int, _rest[:3])
    shoot(Take(Path(_room), _language, _appearance, _scale, _width, _height, tuple(_rest[3:])))
