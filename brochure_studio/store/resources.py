"""Fonts, pictures and drawings of a library and a campaign, as the layout asks for them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from brochure_studio.layout.resources import Drawing, MissingError, PictureFacts, Pixels
from brochure_studio.model.brand import Brand, Cut
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.store.lookup import find_inside
from brochure_studio.store.reading import read_record
from brochure_studio.store.sources import Origin, Sources
from brochure_studio.typeset.face import Face, FaceError
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.font import FontKey
from brochure_studio.values.words import Words

T = TypeVar("T")
_Stamp = tuple[str, int, int]
_HASH_LENGTH = 12


class LibraryResources:
    """Satisfies the port `Resources`: the campaign's folder first, then the library's.

    Names in the library are `assets/pictures/fjord.jpg` or, shorter, `pictures/fjord.jpg`.
    What was read once is held on this object until the file changes; pixels are not held. `inks`
    gives the CMYK profile that stands in where a picture in inks brings none: one for all, so that
    screen, web and every press see the same picture.
    """

    def __init__(
        self,
        brand: Brand,
        library_root: Path,
        campaign_folder: Path | None,
        inks: Callable[[], bytes | None] = lambda: None,
    ) -> None:
        self._inks = inks
        self._brand = brand
        self._assets = library_root / "assets"
        self._library = (library_root, self._assets)
        self._folders = (*((campaign_folder,) if campaign_folder else ()), *self._library)
        self._faces: dict[FontKey, Face] = {}
        self._facts: dict[_Stamp, PictureFacts] = {}
        self._drawings: dict[_Stamp, Drawing] = {}
        self._origins: dict[_Stamp, dict[str, Origin]] = {}

    def face(self, key: FontKey) -> Face:
        """Return the face of the cut nearest in weight, upright or italic exactly as asked for.

        Its `key` is the cut's own, so that one font file is one face however it was asked for.
        """
        cut = self._nearest_cut(key)
        real = FontKey(key.family, cut.weight, cut.italic)
        if real not in self._faces:
            self._faces[real] = self._read_face(real, cut)
        return self._faces[real]

    def picture(self, file: str) -> PictureFacts:
        """Return the facts of a picture, read from its header."""
        path = find_inside(self._folders, file)
        return _held(self._facts, path, lambda: self._read_facts(file, path))

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        """Return the decoded pixels of a picture; they are decoded at every call.

        With `least` they may be a half, a quarter or an eighth each way, as long as they are that
        many.
        """
        from brochure_studio.store.pictures import read_pixels

        name = key.rpartition("@")[0]
        if self.picture(name).key != key:
            raise MissingError(_CHANGED.fill(file=name))
        pixels = read_pixels(find_inside(self._folders, name), least)
        if pixels.mode == "cmyk" and pixels.profile is None:
            return replace(pixels, profile=self._inks())
        return pixels

    def drawing(self, file: str) -> Drawing:
        """Return a drawing in the brand's colors."""
        path = find_inside(self._folders, file)
        return _held(self._drawings, path, lambda: self._read_drawing(file, path))

    def _read_facts(self, file: str, path: Path) -> PictureFacts:
        from brochure_studio.store.pictures import hash_file, profile_name, read_header

        header = read_header(path)
        origin = self._origin(path)
        return PictureFacts(
            f"{file}@{hash_file(path)[:_HASH_LENGTH]}",
            header.size,
            header.mode,
            profile_name(header.profile) if header.profile else "",
            header.alpha,
            _alt(origin.alt) if origin else None,
            origin.credit if origin else "",
            origin.licence if origin else "",
        )

    def _read_drawing(self, file: str, path: Path) -> Drawing:
        from brochure_studio.store.drawings import read_drawing

        try:
            drawing = read_drawing(path, self._brand)
        except UnreadableError as error:
            raise MissingError(_say_drawing(file, error.problems[0])) from error
        origin = self._origin(path)
        return replace(drawing, alt=_alt(origin.alt)) if origin else drawing

    def _read_face(self, key: FontKey, cut: Cut) -> Face:
        path = find_inside(self._library, cut.file)
        try:
            return Face(key, path.read_bytes())
        except (FaceError, OSError) as error:
            raise MissingError(_FONT.fill(file=cut.file, why=error)) from error

    def _nearest_cut(self, key: FontKey) -> Cut:
        faces = (face for face in self._brand.typefaces.values() if face.family == key.family)
        cuts = [cut for face in faces for cut in face.cuts]
        if not cuts:
            raise MissingError(_NO_FAMILY.fill(family=key.family))
        fitting = [cut for cut in cuts if cut.italic == key.italic]
        if not fitting:
            slope = _ITALIC if key.italic else _UPRIGHT
            raise MissingError(_NO_CUT.fill(family=key.family, slope=slope))
        return min(fitting, key=lambda cut: _weight_distance(cut.weight, key.weight))

    def _origin(self, path: Path) -> Origin | None:
        """Return what the library's list of sources says about a file, or None."""
        assets = self._assets.resolve()
        sources = assets / "sources.yaml"
        if not path.is_relative_to(assets) or not sources.is_file():
            return None
        listed = _held(self._origins, sources, lambda: _read_origins(sources))
        return listed.get(path.relative_to(assets).as_posix())


def _weight_distance(weight: int, wanted: int) -> tuple[int, int]:
    """Order weights by how well they stand in for one, as CSS Fonts 4, 5.2 does.

    At 500 and below a lighter one comes before a heavier one, above 500 a heavier one.
    """
    lighter = weight < wanted
    preferred = lighter if wanted <= 500 else not lighter
    return (0 if weight == wanted or preferred else 1), abs(weight - wanted)


def _alt(alt: Localized) -> dict[str, str] | None:
    said = {language: alt.get(language) for language in LANGUAGES if alt.get(language)}
    return said or None


def _say_drawing(file: str, problem: Problem) -> Words:
    line = _LINE.fill(line=problem.line) if problem.line else Words("", "", "")
    return _DRAWING.fill(file=file, line=line, what=problem.what, todo=problem.todo)


def _read_origins(file: Path) -> dict[str, Origin]:
    try:
        listed = read_record(file, Sources).record.sources
    except UnreadableError as error:
        raise MissingError(_SOURCES.fill(problem=error.problems[0])) from error
    return {origin.file.removeprefix("assets/"): origin for origin in listed}


def _held(held: dict[_Stamp, T], path: Path, make: Callable[[], T]) -> T:
    """Return what is held of a file as it is now, made where it is new or has changed."""
    try:
        found = path.stat()
    except OSError as error:
        raise MissingError(_UNREAD.fill(file=path.name)) from error
    stamp = (str(path), found.st_mtime_ns, found.st_size)
    if stamp not in held:
        held[stamp] = make()
    return held[stamp]


_CHANGED = Words(
    "{file} vart endra medan fila var i bruk",
    "{file} ble endret mens filen var i bruk",
    "{file} has changed while it was in use",
)
_UNREAD = Words("{file} kan ikkje lesast", "{file} kan ikke leses", "{file} cannot be read")
# What is wrong inside a drawing or font is for the one who made the file, in English as in lint.
_DRAWING = Words(
    "teikninga {file}{line} kan ikkje brukast slik ho er ({what}; {todo})",
    "tegningen {file}{line} kan ikke brukes slik den er ({what}; {todo})",
    "{file}{line}: {what}; {todo}",
)
_LINE = Words(" (linje {line})", " (linje {line})", " (line {line})")
_FONT = Words(
    "skriftfila {file} kan ikkje brukast ({why})",
    "skriftfilen {file} kan ikke brukes ({why})",
    "{file}: {why}",
)
_NO_FAMILY = Words(
    "profilen har inga skrift som heiter {family}",
    "profilen har ingen skrift som heter {family}",
    "the brand has no typeface of the family {family}",
)
_NO_CUT = Words(
    "skrifta {family} finst ikkje som {slope}",
    "skriften {family} finnes ikke som {slope}",
    "{family} has no {slope} cut",
)
_ITALIC = Words("kursiv", "kursiv", "italic")
_UPRIGHT = Words("ståande", "stående", "upright")
_SOURCES = Words(
    "lista over kjelder i biblioteket har ein feil ({problem})",
    "listen over kilder i biblioteket har en feil ({problem})",
    "{problem}",
)
