"""A zip for each receiver of ads: the files, what each is, its words for the blind, a sheet."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.usecases.ads.delivery import write_delivery_sheet
from brochure_studio.usecases.ads.export import AdDone, AdOutcome
from brochure_studio.usecases.ads.manifest import write_alt_texts, write_manifest
from brochure_studio.usecases.ads.orders import AdOrders, HeldAd
from brochure_studio.usecases.ads.sheets import shelve_ads, write_shelves
from brochure_studio.usecases.documents import Work, refuse_existing
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.names import plain_name, safe_name
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Progress, Report

MANIFEST, ALT_TEXTS = "manifest.json", "alt-tekstar.txt"
SHEET, DELIVERY = "kontaktark.pdf", "leveringsark.pdf"
# Before this the format of zip archives knows no time (APPNOTE.TXT 4.4.6).
_EARLIEST = 1980


@dataclass(frozen=True, slots=True)
class Package:
    """The ads of one receiver: a paper with its site, or a kind of places; `id` is in names.

    `held_back` are those of a paper that were not made.
    """

    id: str
    name: str
    ads: tuple[AdDone, ...]
    held_back: tuple[HeldAd, ...] = ()


def write_packages(
    studio: Studio,
    work: Work,
    outcome: AdOutcome,
    out: Path,
    report: Report,
    replace: bool = False,
) -> tuple[Path, ...]:
    """Write a zip for each receiver into the folder `out`; return the files.

    The same ads make the same bytes. A FileExistsError where a file stands that may not be
    replaced, an OSError as the disk's; a CancelledError from `report` leaves those before it.
    """
    packages = tuple(sort_packages(outcome, work.document.language))
    files = tuple(out / package_name(work, package.id) for package in packages)
    for file in () if replace else files:
        refuse_existing(file)
    for number, (package, file) in enumerate(zip(packages, files, strict=True)):
        step = Progress(number, len(packages), file.name)
        report(step)
        _write(studio, work, package, file, _within(report, step), replace)
    report(Progress(len(packages), len(packages), ""))
    return files


def _within(report: Report, step: Progress) -> Report:
    return lambda _: report(step)


def package_files(work: Work, orders: AdOrders, out: Path) -> tuple[Path, ...]:
    """Return the zips that may come of orders, before any is made."""
    ids = dict.fromkeys(_receiver_id(order.size) for order in orders.orders)
    return tuple(out / package_name(work, id) for id in ids)


def package_name(work: Work, id: str) -> str:
    """Return the name of the zip of a receiver, as plain as those of its files."""
    return f"{safe_name(plain_name(f'{work.file.stem}-{id}'))}.zip"


def _receiver_id(size: AdSize) -> str:
    return size.paper_id or size.kind


def sort_packages(outcome: AdOutcome, language: str) -> Iterator[Package]:
    """Yield the receivers of ads in the order in which they first come."""
    by_receiver: dict[str, list[AdDone]] = {}
    for ad in outcome.done:
        by_receiver.setdefault(_receiver_id(ad.order.size), []).append(ad)
    for id, ads in by_receiver.items():
        paper = ads[0].order.size.paper
        held = tuple(ad for ad in outcome.held_back if _paper_id(ad) == id) if paper else ()
        yield Package(id, paper.name if paper else id, tuple(ads), held)


def _paper_id(ad: HeldAd) -> str:
    return ad.choice.get(SIZE, "").rpartition("/")[0]


def _write(
    studio: Studio, work: Work, package: Package, file: Path, report: Report, replace: bool
) -> None:
    moment = moment_of(studio, work)

    def make(temporary: Path) -> None:
        with studio.files.scratch() as scratch:
            sheets = _write_sheets(studio, work, package, scratch, report)
            with _archive(temporary, moment) as archive:
                archive.put_text(MANIFEST, write_manifest(work, package.name, package.ads, moment))
                archive.put_text(ALT_TEXTS, write_alt_texts(package.ads))
                files = (placed.file.path for ad in package.ads for placed in ad.files)
                for path in (*sheets, *files):
                    report(Progress(0, 1, path.name))
                    archive.put_file(path.name, path)

    studio.files.place(make, file, replace)


def _write_sheets(
    studio: Studio, work: Work, package: Package, folder: Path, report: Report
) -> Iterator[Path]:
    """Write the sheet to look at, and a paper's delivery sheet; yield those that there are."""
    shelves = shelve_ads(package.ads, work.document.language)
    if shelves:
        yield from write_shelves(studio, work, shelves, folder / SHEET, report)
    told = (package.ads, package.held_back)
    if write_delivery_sheet(studio, work, *told, folder / DELIVERY, report):
        yield folder / DELIVERY


@dataclass(frozen=True, slots=True)
class _Archive:
    """A zip in the making; everything in it is stored as it is and dated alike.

    Pictures and PDFs are packed already, and what packs the rest differs between computers.
    """

    zip: ZipFile
    moment: datetime

    def put_text(self, name: str, text: str) -> None:
        """Add a text in UTF-8."""
        self.zip.writestr(self._entry(name), text.encode("utf-8"))

    def put_file(self, name: str, file: Path) -> None:
        """Add a file, read piece by piece."""
        entry = self._entry(name)
        entry.file_size = file.stat().st_size
        with file.open("rb") as source, self.zip.open(entry, "w") as target:
            shutil.copyfileobj(source, target, 1 << 20)

    def _entry(self, name: str) -> ZipInfo:
        at = self.moment
        entry = ZipInfo(name, (max(at.year, _EARLIEST), *at.timetuple()[1:6]))
        entry.compress_type, entry.create_system = ZIP_STORED, 3
        entry.external_attr = 0o644 << 16
        return entry


@contextmanager
def _archive(file: Path, moment: datetime) -> Iterator[_Archive]:
    with ZipFile(file, "w", ZIP_STORED) as zip_file:
        yield _Archive(zip_file, moment)
