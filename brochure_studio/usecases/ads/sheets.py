"""Sheets of ads: all that were made, grouped by size, as a PDF or as pictures."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import MissingError
from brochure_studio.layout.sheets.shelves import Shelf, Shown
from brochure_studio.layout.sheets.side_by_side import side_by_side
from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.model.receivers import Receiver, Resolution
from brochure_studio.model.record import Localized
from brochure_studio.preflight.registry import blocking
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.ads.axis_words import say_choice
from brochure_studio.usecases.ads.export import AdDone, AdOutcome, AdPlaced
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError, UsageError, worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE, write_judged
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.sheets import caption_font
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.font import FontKey
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words

_PPI = 150
_SUFFIXES = (".pdf", ".png")


def sheet_files(file: Path, sheets: int) -> tuple[Path, ...]:
    """Return the files that so many sheets take: one PDF, or a numbered PNG each.

    A UsageError for a name that is neither.
    """
    suffix = file.suffix.lower()
    if suffix not in _SUFFIXES:
        raise UsageError(_NO_SHEET.fill(file=file.name))
    if suffix == ".pdf" or sheets == 1:
        return (file,)
    return tuple(file.with_stem(f"{file.stem}-{number}") for number in range(1, sheets + 1))


def write_ad_sheet(
    studio: Studio,
    work: Work,
    outcome: AdOutcome,
    file: Path,
    report: Report,
    replace: bool = True,
) -> tuple[Path, ...]:
    """Write the sheets of all ads that were made with their layouts kept; none of no ads."""
    shelves = shelve_ads(outcome.done, work.document.language)
    return write_shelves(studio, work, shelves, file, report, replace) if shelves else ()


def shelve_ads(done: Sequence[AdDone], language: str) -> tuple[Shelf, ...]:
    """Return a shelf for each size, in the order of the ads."""
    by_size: dict[str, list[AdDone]] = {}
    for ad in done:
        if ad.scene is not None:
            by_size.setdefault(ad.order.size.id, []).append(ad)
    return tuple(
        Shelf(_heading(ads[0].order.size, language), tuple(_show(ads, language)))
        for ads in by_size.values()
    )


def _heading(size: AdSize, language: str) -> str:
    return " · ".join(dict.fromkeys((size.name.say(language), say_extent(size))))


def say_extent(size: AdSize) -> str:
    """Return a size as people write it, `580 × 400 px` or `146 × 144,5 mm`."""
    if size.pixels:
        return f"{size.pixels[0]} × {size.pixels[1]} px"
    return f"{size.width:g} × {size.height:g} mm".replace(".", ",")


def _show(ads: Sequence[AdDone], language: str) -> Iterator[Shown]:
    for ad in ads:
        choice = {axis: value for axis, value in ad.order.choice.items() if axis != SIZE}
        caption = say_choice(ad.order.work, choice, language) or ad.order.work.document.title
        weights = ", ".join(_weight(placed) for placed in ad.files)
        pages = ad.scene.pages if ad.scene else ()
        yield Shown(caption, (ad.files[0].file.path.stem, weights), pages)


def _weight(placed: AdPlaced) -> str:
    file = placed.file
    dense = "" if file.scale == 1 else f"{file.scale}x "
    return f"{dense}{file.path.suffix[1:]} {-(-placed.bytes // 1000)} kB"


def compose_sheets(studio: Studio, work: Work, title: str, shelves: Sequence[Shelf]) -> Scene:
    """Return the sheets of variants as a scene; an UnreadableError where the font is away."""
    resources = studio.resources(work.brand, work.folder)
    regular = caption_font(work.brand)
    try:
        faces = resources.face(regular), resources.face(FontKey(regular.family, 700))
    except MissingError as error:
        problem = worded_problem(work.file, error.words, NEW_FILE)
        raise UnreadableError((problem,)) from error
    return side_by_side(title, work.document.language, shelves, *faces)


def write_shelves(
    studio: Studio,
    work: Work,
    shelves: Sequence[Shelf],
    file: Path,
    report: Report,
    replace: bool = True,
) -> tuple[Path, ...]:
    """Write variants side by side as a PDF that has been read back, or as PNGs; return the files.

    Without `replace` a FileExistsError where one stands. An OSError as the disk's; a HeldBackError
    tells of a PDF that is not as it should be. On any error nothing is left.
    """
    scene = compose_sheets(studio, work, work.document.title, shelves)
    files = sheet_files(file, len(scene.pages))
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        if file.suffix.lower() == ".pdf":
            _write_pdf(studio, work, scene, file, report, replace)
        else:
            _write_pictures(studio, work, scene, files, report, replace)
    except MissingError as error:
        problem = worded_problem(work.file, error.words, NEW_FILE)
        raise UnreadableError((problem,)) from error
    return files


def _write_pdf(
    studio: Studio, work: Work, scene: Scene, file: Path, report: Report, replace: bool
) -> None:
    job = PrintJob(scene, _SHEETS, None, work.brand.name, moment_of(studio, work))
    resources = studio.resources(work.brand, work.folder)

    def make(temporary: Path) -> None:
        found = write_judged(studio, job, resources, temporary, report)
        if blocking(found):
            raise HeldBackError(found)

    studio.files.place(make, file, replace)


def _write_pictures(
    studio: Studio,
    work: Work,
    scene: Scene,
    files: tuple[Path, ...],
    report: Report,
    replace: bool,
) -> None:
    resources, painter = studio.resources(work.brand, work.folder), studio.pixel_painter()

    def paint(number: int, temporary: Path) -> None:
        page = scene.pages[number]
        report(Progress(number, len(files), page.name))
        temporary.write_bytes(painter.paint(page, resources, _PPI, with_bleed=False))

    parts = ((partial(paint, number), file) for number, file in enumerate(files))
    studio.files.place_all(tuple(parts), replace)


# Sheets are looked at, so they are as the screen shows them.
_SHEETS = Receiver(
    name=Localized(nn="Ark", nb="Ark", en="Sheet"),
    standard="pdf-1.7",
    color="rgb",
    embed_intent=False,
    tagged=True,
    resolution=Resolution(target=_PPI),
    jpeg_quality=82,
)
_NO_SHEET = Words(
    "{file} må ende på .pdf eller .png",
    "{file} må slutte på .pdf eller .png",
    "{file} has to end in .pdf or .png",
)
