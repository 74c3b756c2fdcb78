"""A library judged as its keeper needs it: every fault of every file, and advice."""

from collections.abc import Iterator
from pathlib import Path

from brochure_studio.store.documents import CAMPAIGN_FILE
from brochure_studio.store.library import brand_files
from brochure_studio.store.library_place import (
    MAILING_FILE,
    SIZES_FILE,
    default_library,
    is_library,
    template_files,
)
from brochure_studio.store.lint.assets import ASSETS, asset_files, lint_asset
from brochure_studio.store.lint.records import Stock, lint_record
from brochure_studio.values.finding import Problem


class LibraryInspector:
    """Looks at libraries, campaigns and single files; satisfies the port `Inspector`."""

    def __init__(self, library: Path) -> None:
        self._library = library

    def inspect(self, file: Path) -> tuple[Problem, ...]:
        """Return what is wrong with a library, a campaign's folder or a file of any kind.

        Names in files are looked up in the one library; problems of grade WARNING are advice.
        """
        if is_library(file):
            return lint_library(file)
        if file.is_dir():
            return lint_campaign(file, self._library)
        return lint_file(file, self._library)


def lint_campaign(folder: Path, library: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a campaign and the documents beside it."""
    if not (folder / CAMPAIGN_FILE).is_file():
        what = f"the folder is neither a library nor a campaign with a {CAMPAIGN_FILE}"
        return (Problem(folder, 0, 0, what, "name another folder"),)
    return tuple(_campaign_problems(folder, Stock(library)))


def lint_library(root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a library: brands, receivers, sources, templates, files, starters.

    Problems stand in the order of their files; those of grade WARNING are advice.
    """
    if not is_library(root):
        what = "this is not a library: it lacks `templates/` or `assets/`"
        return (Problem(root, 0, 0, what, "name a folder that has both"),)
    stock = Stock(root)
    return tuple(_library_problems(root, stock))


def lint_file(file: Path, library: Path | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with one file of any kind: YAML, picture, SVG, font or ICC profile.

    Names in it are looked up in `library`, else in the library it lies in, else in the default.
    """
    if file.suffix.lower() in ASSETS:
        return tuple(lint_asset(file, whole_font=True))
    stock = Stock(library or _library_around(file) or default_library())
    return tuple(lint_record(file, stock))


def _library_around(file: Path) -> Path | None:
    return next((folder for folder in file.resolve().parents if is_library(folder)), None)


def _library_problems(root: Path, stock: Stock) -> Iterator[Problem]:
    assets = root / "assets"
    for file in brand_files(root):
        yield from lint_record(file, stock)
    yield from lint_record(assets / "receivers.yaml", stock)
    yield from lint_record(assets / "sources.yaml", stock)
    for file in asset_files(assets):
        yield from lint_asset(file, next(iter(stock.brands.values()), None))
    beside = (root / "templates" / name for name in (SIZES_FILE, MAILING_FILE))
    for file in (*(one for one in beside if one.is_file()), *template_files(root)):
        yield from lint_record(file, stock)
    yield from stock.duplicates()
    for file in sorted((root / "templates" / "starter").glob("*/*.yaml")):
        yield from lint_record(file, stock)


def _campaign_problems(folder: Path, stock: Stock) -> Iterator[Problem]:
    for file in sorted(folder.glob("*.yaml")):
        yield from lint_record(file, stock)
