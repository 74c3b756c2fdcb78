"""What a document brings along when it is saved in another folder: the pictures of its campaign."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from brochure_studio.model.document import Content, Document
from brochure_studio.usecases.studio import Studio


def take_along(studio: Studio, document: Document, old: Path, new: Path) -> Document:
    """Copy the pictures that a document has from its old folder to the new one.

    A picture keeps its name, unless another lies there under it; the document that comes back
    names them as they are now. Those of the library stay where they are. OSError as the disk's.
    """
    if old.resolve() == new.resolve():
        return document
    names = dict.fromkeys(_pictures(document))
    renamed = {name: _copy(studio, old, new, name) for name in names if _is_in(old, name)}
    return _rename(document, {before: now for before, now in renamed.items() if before != now})


def _is_in(folder: Path, name: str) -> bool:
    parts = PurePosixPath(name).parts
    file = folder.joinpath(*parts)
    return ".." not in parts and file.is_file() and file.resolve().is_relative_to(folder.resolve())


def _copy(studio: Studio, old: Path, new: Path, name: str) -> str:
    """Copy a picture; return its name there, a new one where another picture has it."""
    data = (old / name).read_bytes()
    wanted = PurePosixPath(name)
    number = 1
    while True:
        stem = wanted.stem if number == 1 else f"{wanted.stem}-{number}"
        named = wanted.with_name(f"{stem}{wanted.suffix}")
        file = new / named
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            studio.files.place(_writing(data), file)
            return named.as_posix()
        if file.is_file() and file.read_bytes() == data:
            return named.as_posix()
        number += 1


def _writing(data: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(data)

    return write


def _pictures(document: Document) -> Iterator[str]:
    pages = (page.content for page in document.pages)
    overrides = (one.content for one in document.overrides)
    for content in (document.content, *pages, *overrides):
        for held in content.values():
            if held.picture is not None:
                yield held.picture


def _rename(document: Document, names: dict[str, str]) -> Document:
    if not names:
        return document

    def anew(held: dict[str, Content]) -> dict[str, dict[str, Content]]:
        return {"content": {id: _named(content, names) for id, content in held.items()}}

    pages = tuple(page.model_copy(update=anew(page.content)) for page in document.pages)
    overrides = tuple(one.model_copy(update=anew(one.content)) for one in document.overrides)
    whole = {**anew(document.content), "pages": pages, "overrides": overrides}
    return document.model_copy(update=whole)


def _named(content: Content, names: dict[str, str]) -> Content:
    if content.picture not in names:
        return content
    return content.model_copy(update={"picture": names[content.picture]})
