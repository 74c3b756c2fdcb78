"""Files of a library judged one by one: pictures, drawings, fonts, profiles, and their sources."""

from collections.abc import Iterator
from pathlib import Path

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.brand import Brand
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.profiles import read_profile
from brochure_studio.store.reading import Source
from brochure_studio.store.sources import Sources
from brochure_studio.typeset.face import Face, FaceError
from brochure_studio.typeset.verify import verify_face
from brochure_studio.values.finding import Grade, Problem, UnreadableError
from brochure_studio.values.font import FontKey

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp"))
FONTS = frozenset((".ttf", ".otf", ".woff", ".woff2", ".ttc"))
PROFILES = frozenset((".icc", ".icm"))
ASSETS = PICTURES | FONTS | PROFILES | {".svg"}
_MOST_FONT = 64 * 2**20


def lint_asset(
    file: Path, brand: Brand | None = None, *, whole_font: bool = False
) -> Iterator[Problem]:
    """Yield what is wrong with a picture, drawing, font or profile, going by its suffix.

    `whole_font` reads a font to its last table, which takes half a second; else what layout needs.
    """
    suffix = file.suffix.lower()
    try:
        if suffix in PICTURES:
            _read_picture(file)
        elif suffix == ".svg":
            _read_drawing(file, brand)
        elif suffix in FONTS:
            face = Face(FontKey(file.stem), read_bytes(file, _MOST_FONT))
            if whole_font:
                verify_face(face)
        elif suffix in PROFILES:
            read_profile(file)
    except UnreadableError as error:
        yield from error.problems
    except MissingError as error:
        yield Problem(file, 0, 0, str(error), "save the picture anew")
    except FaceError as error:
        yield Problem(file, 0, 0, str(error), "use a static TrueType font that may be embedded")


def lint_sources(listed: Source[Sources], assets: Path) -> Iterator[Problem]:
    """Yield entries without a file, files without an entry, changed files, pictures untold."""
    entries = enumerate(listed.record.sources)
    names = {one.file.removeprefix("assets/"): (number, one) for number, one in entries}
    for name, (number, one) in names.items():
        steps = ("sources", number, "file")
        file = assets / name
        if not file.is_file():
            yield listed.problem(steps, f"there is no file {name}", "take the entry out")
        elif one.sha256 is not None and one.sha256 != _hash(file):
            what = f"{name} is not the file that the entry was written for"
            todo = "check its licence, and write its new sha256"
            yield listed.problem((*steps[:2], "sha256"), what, todo, grade=Grade.WARNING)
        if file.suffix.lower() in PICTURES and not one.alt.say("nn"):
            what = f"{name} has no alternative text"
            yield listed.problem(steps, what, "write `alt:` for it", grade=Grade.WARNING)
    for file in asset_files(assets):
        if file.relative_to(assets).as_posix() not in names:
            what = "the file has no entry in sources.yaml, so its licence is not known"
            yield Problem(file, 0, 0, what, "write origin and licence there", Grade.WARNING)


def asset_files(assets: Path) -> tuple[Path, ...]:
    """Return the pictures, drawings, fonts and profiles of a library in order of their paths."""
    files = (file for file in assets.rglob("*") if file.suffix.lower() in ASSETS)
    return tuple(sorted(file for file in files if file.is_file()))


def _read_picture(file: Path) -> None:
    from brochure_studio.store.pictures import read_pixels

    read_pixels(file)


def _read_drawing(file: Path, brand: Brand | None) -> None:
    from brochure_studio.store.drawings import read_drawing

    read_drawing(file, brand)


def _hash(file: Path) -> str:
    from brochure_studio.store.pictures import hash_file

    return hash_file(file)
