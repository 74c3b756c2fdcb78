"""Files named in documents and templates, found inside the folders where they may lie."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from brochure_studio.layout.resources import MissingError
from brochure_studio.values.words import Words, same


def find_inside(folders: Iterable[Path], name: str) -> Path:
    """Return the first file of a relative name in any of the folders, symlinks followed.

    A MissingError says that there is none, that it leads out of its folder, or that only its
    capitals differ.
    """
    parts = PurePosixPath(name).parts
    if not parts or PurePosixPath(name).is_absolute() or ".." in parts or "\\" in name:
        raise MissingError(_OUTSIDE.fill(name=same(name) if name else _NOTHING))
    every = tuple(folders)
    for folder in every:
        file = folder.joinpath(*parts)
        if file.is_file():
            return _checked(folder, file, name)
    raise MissingError(_say_missing(every, name, parts))


def _checked(folder: Path, file: Path, name: str) -> Path:
    real = file.resolve()
    if not real.is_relative_to(folder.resolve()):
        raise MissingError(_LINK.fill(name=name))
    return real


def _say_missing(folders: tuple[Path, ...], name: str, parts: tuple[str, ...]) -> Words:
    for folder in folders:
        other = _other_capitals(folder, parts)
        if other is not None and folder.joinpath(other).is_file():
            return _CAPITALS.fill(name=name, other=other)
    return _MISSING.fill(name=name)


def _other_capitals(folder: Path, parts: tuple[str, ...]) -> str | None:
    """Return the name as it is on disk where only capitals differ, or None."""
    found = list[str]()
    for part in parts:
        inside = folder.joinpath(*found)
        names = [p.name for p in inside.iterdir()] if inside.is_dir() else []
        match = next((name for name in names if name.casefold() == part.casefold()), None)
        if match is None:
            return None
        found.append(match)
    return "/".join(found)


_NOTHING = Words("eit tomt namn", "et tomt navn", "an empty name")
_OUTSIDE = Words(
    "{name} er inga fil i mappa",
    "{name} er ingen fil i mappen",
    "{name} is not a file inside the folder",
)
_LINK = Words(
    "{name} er ei lenkje som fører ut av mappa",
    "{name} er en lenke som fører ut av mappen",
    "{name} is a link that leads out of its folder",
)
_MISSING = Words(
    "fila {name} er ikkje å finne",
    "filen {name} er ikke å finne",
    "there is no file {name}",
)
_CAPITALS = Words(
    "fila {name} er ikkje å finne, men {other} finst: det er skilnad på små og store bokstavar",
    "filen {name} er ikke å finne, men {other} finnes: det er forskjell på små og store bokstaver",
    "there is no file {name}, but there is {other}: capitals matter",
)
