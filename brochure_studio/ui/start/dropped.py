"""What a path is that somebody opens or drops, and a sentence for what is none of ours."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

_PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".svg", ".gif", ".heic")
_LISTS = (".csv", ".xlsx", ".xls", ".ods")


class Dropped(Enum):
    """Kinds of paths; only the first two can be opened."""

    DOCUMENT = auto()
    CAMPAIGN = auto()
    FOLDER = auto()
    PICTURE = auto()
    LIST = auto()
    PDF = auto()
    FOREIGN = auto()
    GONE = auto()


def look_at(path: Path) -> Dropped:
    """Return what a path is, by its name and place; it is not read."""
    if path.is_dir():
        return Dropped.CAMPAIGN if (path / "campaign.yaml").is_file() else Dropped.FOLDER
    if not path.exists():
        return Dropped.GONE
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml"):
        return Dropped.CAMPAIGN if path.name == "campaign.yaml" else Dropped.DOCUMENT
    if suffix in _PICTURES:
        return Dropped.PICTURE
    if suffix in _LISTS:
        return Dropped.LIST
    return Dropped.PDF if suffix == ".pdf" else Dropped.FOREIGN


def say_foreign(kind: Dropped, path: Path) -> str:
    """Return why a path cannot be opened, and what to do instead."""
    translate = QCoreApplication.translate
    said = {
        Dropped.FOLDER: translate(
            "Dropped", "«{0}» er inga kampanjemappe: det ligg inga campaign.yaml i ho."
        ),
        Dropped.PICTURE: translate(
            "Dropped", "«{0}» er eit bilete. Opne eit dokument, og slepp biletet på eit biletfelt."
        ),
        Dropped.LIST: translate("Dropped", "«{0}» er ei liste. Lister blir ikkje opna her."),
        Dropped.PDF: translate(
            "Dropped",
            "«{0}» er ein ferdig PDF. Opne dokumentet han er laga av, og endra det.",
        ),
        Dropped.GONE: translate(
            "Dropped", "«{0}» er ikkje å finne. Fila er flytta eller sletta, eller disken er borte."
        ),
    }
    other = translate("Dropped", "«{0}» er ikkje laga her. Slepp eit dokument eller ei mappe.")
    return said.get(kind, other).format(path.name or str(path))
