"""A finished PDF opened and read whole."""

from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.colors import read_space
from brochure_studio.readback.finished import (
    FinishedPdf,
    ReadIntent,
    ReadNote,
    ReadPage,
    ReadTags,
)
from brochure_studio.readback.fonts import FontReader
from brochure_studio.readback.interpreter import Forms, Interpreter
from brochure_studio.readback.metadata import read_info, read_xmp
from brochure_studio.values.geometry import Rect

_BOXES = ("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox")
_JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"
_NO_BOX = Rect(0, 0, 0, 0)


class BrokenPdfError(Exception):
    """A file that is no PDF, is cut short or cannot be opened; says what the reader met."""


def read_pdf(file: Path) -> FinishedPdf:
    """Read a finished PDF; a BrokenPdfError says why it cannot be, an OSError that it is not there.

    What the libraries had to mend to read the file is told in `damage`.
    """
    size = file.stat().st_size
    try:
        with pikepdf.open(file, inherit_page_attributes=True) as pdf:
            return _read(pdf, size)
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise BrokenPdfError(str(error)) from error
    except (KeyError, AttributeError, TypeError, ValueError, IndexError) as error:
        raise BrokenPdfError(f"an object is not what it should be ({error})") from error


def _read(pdf: pikepdf.Pdf, size: int) -> FinishedPdf:
    fonts: dict[tuple[int, int], FontReader] = {}
    forms: Forms = {}
    pages = tuple(read_page(page, fonts, forms) for page in pdf.pages)
    return read_whole(pdf, size, pages, tuple(_find_damage(pdf)))


def read_whole(
    pdf: pikepdf.Pdf, size: int, pages: tuple[ReadPage, ...], damage: tuple[str, ...]
) -> FinishedPdf:
    """Return an open file of so many bytes, with pages that were read already."""
    root = pdf.Root
    identity = pdf.trailer.get(Name.ID, ())
    return FinishedPdf(
        version=pdf.pdf_version,
        encrypted=pdf.is_encrypted,
        identity=len(identity) == 2 and all(len(bytes(one)) >= 16 for one in identity),
        size=size,
        pages=pages,
        intents=tuple(_read_intent(one) for one in root.get(Name.OutputIntents, ())),
        info=read_info(pdf),
        xmp=read_xmp(root.get(Name.Metadata)),
        actions=tuple(_read_actions(root)),
        tags=_read_tags(root),
        damage=damage,
    )


def _find_damage(pdf: pikepdf.Pdf) -> list[str]:
    """Unpack every stream, and return what was broken or had to be mended."""
    found: list[str] = []
    for one in pdf.objects:
        if not isinstance(one, pikepdf.Stream):
            continue
        try:
            raw = one.read_raw_bytes()
            if one.get(Name.Filter) == Name.DCTDecode:
                whole = raw.startswith(_JPEG_START) and raw.rstrip().endswith(_JPEG_END)
                found += [] if whole else [f"the picture {one.objgen[0]} is cut short"]
            else:
                one.read_bytes()
        except pikepdf.PdfError as error:
            found.append(str(error))
    return found + [str(one) for one in pdf.get_warnings()]


def read_page(
    page: pikepdf.Page, fonts: dict[tuple[int, int], FontReader], forms: Forms | None = None
) -> ReadPage:
    """Read a page that has all its attributes itself; `fonts` and `forms` are known already."""
    interpreter = Interpreter(fonts, forms)
    drawn = interpreter.drawn
    resources: Any = page.obj.get(Name.Resources, pikepdf.Dictionary())
    if Name.Contents in page.obj:
        interpreter.follow(page, resources)
    if Name.Group in page.obj:
        drawn.groups.add(read_space(page.obj.Group.get(Name.CS, Name("/none"))).space)
    if Name.AA in page.obj:
        drawn.odd_objects.append("an action of the page")
    return ReadPage(
        boxes={b: _rect(page.obj[f"/{b}"]) for b in _BOXES if f"/{b}" in page.obj},
        turned=int(page.obj.get(Name.Rotate, 0)) % 360,
        runs=tuple(drawn.runs),
        painted=frozenset(drawn.painted),
        shadings=frozenset(drawn.shadings),
        pictures=tuple(drawn.pictures),
        fonts=frozenset(drawn.fonts),
        groups=frozenset(drawn.groups),
        odd_objects=tuple(drawn.odd_objects),
        notes=tuple(_read_note(one) for one in page.obj.get(Name.Annots, ())),
        untagged=drawn.untagged,
    )


def _rect(box: Any) -> Rect:
    x, y, right, top = (float(edge) for edge in box)
    return Rect(min(x, right), min(y, top), abs(right - x), abs(top - y))


def _read_note(note: Any) -> ReadNote:
    action: Any = note.get(Name.A, {})
    kind = str(action.get("/S", "")).lstrip("/")
    if "/AA" in note:
        kind = kind or "AA"
    box = _rect(note.Rect) if Name.Rect in note else _NO_BOX
    address = str(action.get("/URI", ""))
    return ReadNote(str(note.get(Name.Subtype, "/?")).lstrip("/"), box, kind, address)


def _read_intent(intent: Any) -> ReadIntent:
    profile = intent.get(Name.DestOutputProfile)
    return ReadIntent(
        kind=str(intent.get(Name.S, "/?")).lstrip("/"),
        condition=str(intent.get(Name.OutputConditionIdentifier, "")),
        profile=None if profile is None else profile.read_bytes(),
    )


def _read_actions(root: Any) -> list[str]:
    """Return what a file would do by itself, or hides: scripts, forms, attachments."""
    found = [key for key in ("OpenAction", "AA", "AcroForm", "Collection") if f"/{key}" in root]
    # An OpenAction that is an array only says where the file opens.
    if "OpenAction" in found and isinstance(root.OpenAction, pikepdf.Array):
        found.remove("OpenAction")
    names: Any = root.get(Name.Names, {})
    return found + [key for key in ("JavaScript", "EmbeddedFiles") if f"/{key}" in names]


def _read_tags(root: Any) -> ReadTags:
    marks: Any = root.get(Name.MarkInfo, {})
    shown: Any = root.get(Name.ViewerPreferences, {})
    return ReadTags(
        marked=bool(marks.get("/Marked", False)),
        tree=Name.StructTreeRoot in root,
        language=str(root.get(Name.Lang, "")),
        shows_title=bool(shown.get("/DisplayDocTitle", False)),
    )
