"""Pictures brought into a campaign, by file or from the clipboard, under names one can read."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.layout.resources import MissingError, PictureFacts
from brochure_studio.model.brand import Brand
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.names import plain_name, safe_name
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")
FOLDER = "pictures"
_MOST_NAME = 60


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A picture that a document can show: its name in documents, whose it is, and its facts.

    `facts` is None where the file cannot be used.
    """

    file: str
    is_library: bool
    facts: PictureFacts | None


def bring_picture(studio: Studio, brand: Brand, folder: Path, source: Path) -> str:
    """Return the name by which a document in `folder` shows a picture file of this computer.

    A file of the campaign or the library stays where it is; any other is copied into the
    campaign's `pictures/`. A UsageError says why a file cannot be used; OSError as the disk has it.
    """
    if source.suffix.lower() not in SUFFIXES:
        raise UsageError(_NO_PICTURE.fill(file=source.name))
    for root in (folder, studio.library.root):
        if source.resolve().is_relative_to(root.resolve()) and _is_shelf(root, folder, source):
            return source.resolve().relative_to(root.resolve()).as_posix()
    return keep_picture(studio, brand, folder, source.read_bytes(), source.name)


def keep_picture(studio: Studio, brand: Brand, folder: Path, data: bytes, name: str) -> str:
    """Write a picture's bytes into the campaign's `pictures/`; return its name for documents.

    What lies there already is not written twice. A file that proves to be no picture is taken
    away again, and a UsageError says why.
    """
    shelf = folder / FOLDER
    file, is_there = _free_file(shelf, data, name)
    named = file.relative_to(folder).as_posix()
    if not is_there:
        shelf.mkdir(parents=True, exist_ok=True)
        studio.files.place(_writing(data), file)
    try:
        studio.resources(brand, folder).picture(named)
    except MissingError as error:
        if not is_there:
            file.unlink(missing_ok=True)
        raise UsageError(error.words) from error
    return named


def list_pictures(studio: Studio, brand: Brand, folder: Path) -> Iterator[KnownPicture]:
    """Yield the pictures of the campaign, then those of the library, each by its name."""
    resources = studio.resources(brand, folder)
    own = {*folder.glob("*"), *(folder / FOLDER).rglob("*")}
    library = studio.library.root
    theirs = set((library / "assets" / FOLDER).rglob("*"))
    for root, files, is_library in ((folder, own, False), (library, theirs, True)):
        for file in sorted(files):
            if file.suffix.lower() in SUFFIXES and file.is_file():
                name = file.relative_to(root).as_posix()
                try:
                    yield KnownPicture(name, is_library, resources.picture(name))
                except MissingError:
                    yield KnownPicture(name, is_library, None)


def _is_shelf(root: Path, folder: Path, source: Path) -> bool:
    """Tell whether a file lies where documents may take it from."""
    if root == folder:
        return True
    return source.resolve().is_relative_to((root / "assets" / FOLDER).resolve())


def _free_file(shelf: Path, data: bytes, name: str) -> tuple[Path, bool]:
    """Return the file for some bytes, and whether they lie there already."""
    given = Path(name)
    suffix = given.suffix.lower().replace(".jpeg", ".jpg")
    stem = plain_name(safe_name(given.stem)).strip("-.")[:_MOST_NAME].strip("-.") or "bilete"
    number = 1
    while True:
        file = shelf / f"{stem}{'' if number == 1 else f'-{number}'}{suffix}"
        if not file.exists():
            return file, False
        if _same(file, data):
            return file, True
        number += 1


def _same(file: Path, data: bytes) -> bool:
    if file.stat().st_size != len(data):
        return False
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest() == hashlib.sha256(data).digest()


def _writing(data: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(data)

    return write


_NO_PICTURE = Words(
    "{file} er ikkje eit bilete av slaget JPEG, PNG, TIFF eller WebP",
    "{file} er ikke et bilde av typen JPEG, PNG, TIFF eller WebP",
    "{file} is not a JPEG, PNG, TIFF or WebP picture",
)
