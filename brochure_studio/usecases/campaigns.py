"""Campaigns: the folder that staff work in, read, and copied from a starter."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.campaign import Campaign
from brochure_studio.usecases.documents import (
    CAMPAIGN_FILE,
    refuse_existing,
    strange_municipalities,
)
from brochure_studio.usecases.errors import STARTER, unknown
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A document of a campaign: its file, and the receivers that its row names."""

    file: Path
    receivers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenCampaign:
    """A campaign with its folder and its documents."""

    campaign: Campaign
    folder: Path
    rows: tuple[CampaignRow, ...]


def is_campaign(studio: Studio, path: Path) -> bool:
    """Tell whether a path is a campaign: a folder with a `campaign.yaml`, or that file itself."""
    if path.is_dir():
        return True
    return path.name == CAMPAIGN_FILE or (
        path.is_file() and studio.marks.format_of(path) == "campaign"
    )


def open_campaign(studio: Studio, path: Path) -> OpenCampaign:
    """Read a campaign; where it lists no documents, every document of its folder is one of it.

    An UnreadableError names each row whose file is not there or whose receiver nobody knows.
    """
    folder = path if path.is_dir() else path.parent
    file = folder / CAMPAIGN_FILE if path.is_dir() else path
    campaign = studio.documents.read_campaign(path)
    rows = tuple(CampaignRow(folder / row.file, row.receivers) for row in campaign.documents)
    faults = (
        *_missing_files(studio, file, rows),
        *_strange_receivers(studio, file, rows),
        *strange_municipalities(studio, file, campaign),
    )
    if faults:
        raise UnreadableError(faults)
    found = rows or tuple(map(CampaignRow, _documents_in(studio, folder)))
    if not found:
        todo = "make one with `brochure-studio new`"
        raise UnreadableError((Problem(file, 0, 0, "the campaign has no documents", todo),))
    return OpenCampaign(campaign, folder, found)


def _missing_files(studio: Studio, file: Path, rows: tuple[CampaignRow, ...]) -> list[Problem]:
    return [
        studio.marks.problem(
            file,
            ("documents", number, "file"),
            f"there is no file {row.file.relative_to(file.parent).as_posix()}",
            "put it there, or take the row out",
        )
        for number, row in enumerate(rows)
        if not row.file.is_file()
    ]


def _strange_receivers(studio: Studio, file: Path, rows: tuple[CampaignRow, ...]) -> list[Problem]:
    known = studio.library.receivers() if any(row.receivers for row in rows) else {}
    return [
        studio.marks.problem(
            file,
            ("documents", number, "receivers", place),
            f"there is no receiver {id}",
            f"there are: {', '.join(known)}",
        )
        for number, row in enumerate(rows)
        for place, id in enumerate(row.receivers)
        if id not in known
    ]


def copy_starter(studio: Studio, folder: Path, name: str | None = None) -> OpenCampaign:
    """Copy a starter campaign of the library to a new folder; a FileExistsError where one stands.

    Nothing is left under the folder's name when the disk refuses.
    """
    starter = _find_starter(studio, name)
    refuse_existing(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    studio.files.sweep(folder.parent)
    with tempfile.TemporaryDirectory(prefix=".brochure-studio-", dir=folder.parent) as made:
        copied = Path(made) / folder.name
        shutil.copytree(starter, copied, ignore=_leave_out)
        copied.replace(folder)
    return open_campaign(studio, folder)


def _find_starter(studio: Studio, name: str | None) -> Path:
    starters = {starter.name: starter for starter in studio.library.starters()}
    if name is None and starters:
        return next(iter(starters.values()))
    if name not in starters:
        raise unknown(STARTER, name or "", list(starters))
    return starters[name]


def _leave_out(folder: str, names: list[str]) -> list[str]:
    """Return what is not copied: hidden files, what an export made, and links that lead away."""
    at = Path(folder)
    return [n for n in names if n.startswith(".") or n == "out" or (at / n).is_symlink()]


def _documents_in(studio: Studio, folder: Path) -> list[Path]:
    files = sorted(file for file in folder.glob("*.yaml") if file.name != CAMPAIGN_FILE)
    return [file for file in files if studio.marks.format_of(file) == "document"]
