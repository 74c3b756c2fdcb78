"""Names of exported files: the receiver's rule, and what every file system takes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.documents import Work
from brochure_studio.values.words import Words

SUFFIXES = {"pdf": ".pdf", "png": ".png", "jpeg": ".jpg", "webp": ".webp"}
# Windows takes none of these; control characters no system should.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_PLACE = re.compile(r"\{([a-z]+)\}")
# Paths on Windows end at 260 characters; folders need their share.
MOST_LENGTH = 100
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ð": "d", "þ": "th", "ł": "l"})


def file_name(
    receiver: Receiver,
    receiver_id: str,
    work: Work,
    choice: Mapping[str, str],
    page: int = 0,
    size: AdSize | None = None,
) -> str:
    """Return the name of an exported file with its suffix; `page` counts from 1, 0 is all pages.

    `size` is that of an ad of many sizes: pixels on screen, millimetres in print.
    The receiver's `file_name` takes its places from the document; a variant's values stand behind
    the document's name, so that variants do not overwrite each other. Where all is too long, it
    is the document's name that is cut, never what tells receivers, variants and pages apart.
    """
    rule = receiver.file_name
    document = plain_name(work.file.stem) if receiver.plain_name else work.file.stem
    variant = "".join(f"-{value}" for value in _told_apart(rule, choice, size))
    facts = {
        "document": variant,
        "receiver": receiver_id,
        "date": work.document.date.isoformat() if work.document.date else "",
        "page": str(page) if page else "",
        **_of_variant(work, choice, size),
        **_extent(work, size),
    }
    if page and "{page}" not in rule:
        rule += "-{page}"
    spare = max(1, MOST_LENGTH - len(_fill(rule, facts)))
    stem = _fill(rule, facts | {"document": document[:spare] + variant})
    return safe_name(plain_name(stem) if receiver.plain_name else stem) + SUFFIXES[receiver.medium]


def ad_file_name(name: str, form: str, scale: int, plain: bool) -> str:
    """Return the name of one file of an ad, from the name that `file_name` gives the ad.

    Drawn with more than one pixel a point it ends in `@2x`, or `-2x` where names are plain.
    """
    stem = next((name.removesuffix(end) for end in SUFFIXES.values() if name.endswith(end)), name)
    dense = "" if scale == 1 else f"{'-' if plain else '@'}{scale}x"
    return f"{stem}{dense}{SUFFIXES[form]}"


def _told_apart(rule: str, choice: Mapping[str, str], size: AdSize | None) -> Iterator[str]:
    """Yield the values that tell variants apart, those alone that the rule has no place for."""
    for axis, value in choice.items():
        if f"{{{axis}}}" not in rule:
            yield size.slug if size is not None and axis == SIZE else value


def _of_variant(work: Work, choice: Mapping[str, str], size: AdSize | None) -> dict[str, str]:
    document = work.document
    return {
        "customer": work.brand.id,
        "municipality": document.municipality or "",
        "language": document.language,
        "audience": "",
        "paper": size.paper_id if size else "",
        **{axis: value for axis, value in choice.items() if axis != SIZE},
    }


def _extent(work: Work, size: AdSize | None) -> dict[str, str]:
    across, down = work.template.width, work.template.height
    if size is not None:
        across, down = size.pixels or (size.width, size.height)
    named = size.slug if size else f"{across:g}x{down:g}"
    return {"width": f"{across:g}", "height": f"{down:g}", "size": named}


def _fill(rule: str, facts: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda match: facts.get(match[1], match[0]), rule)


def plain_name(stem: str) -> str:
    """Return a name of small letters, digits, hyphens and dots, as newspapers' machines take it."""
    small = unicodedata.normalize("NFC", stem).lower().translate(_PLAIN)
    ascii_only = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9._]+", "-", ascii_only)


def safe_name(stem: str) -> str:
    """Return a name that Windows, macOS and Linux all take, the same on each of them."""
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", stem))
    name = re.sub(r"-{2,}", "-", name)[:MOST_LENGTH].strip(" .-")
    if _RESERVED.match(name):
        name = f"_{name}"
    return name or "document"


def same_names(files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files whose names another has too, where capitals and accents do not count."""
    seen: dict[str, Path] = {}
    twice: list[Path] = []
    for file in files:
        key = unicodedata.normalize("NFC", str(file)).casefold()
        if key in seen:
            twice.append(file)
        seen[key] = file
    return tuple(twice)


TWICE = Words(
    "to filer ville fått same namn: {file}; gi dokumenta ulike namn",
    "to filer ville fått samme navn: {file}; gi dokumentene ulike navn",
    "two files would get the same name: {file}; name the documents differently",
)
