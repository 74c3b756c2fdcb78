"""One size that an ad is made in, found by its name: a row, a paper's module, or a free size."""

import difflib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brochure_studio.model.ads.sizes import Paper, PictureFormat, SizeKind, SizeRow, Sizes
from brochure_studio.model.layouts import Medium
from brochure_studio.model.receivers import Resolution
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.values.words import Words

# On screen a point is a pixel, so that type sizes mean the same in both media.
MM_PER_PIXEL = 25.4 / 72
_FREE = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)x(\d{1,5}(?:\.\d{1,3})?)(mm)?")
LEAST_PIXELS, MOST_PIXELS = 16, 10_000
LEAST_MM, MOST_MM = 10.0, 5_000.0


class SizeError(ValueError):
    """A size cannot be made; `words` says why in a sentence."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class AdSize:
    """A size ready to lay out: extent in millimetres, in print with bleed, on screen with pixels.

    `name` is what people call it; `paper` is set for a newspaper's module, whose code is `module`,
    and for a screen format of the paper's site, which has none.
    """

    id: str
    name: Localized
    kind: str
    medium: Medium
    receiver: str
    width: float
    height: float
    pixels: tuple[int, int] | None
    least_text: float
    formats: tuple[PictureFormat, ...]
    scales: tuple[int, ...]
    resolution: Resolution | None = None
    bleed: float = 0.0
    safe: tuple[float, float, float, float] = (0, 0, 0, 0)
    most_bytes: int | None = None
    paper: Paper | None = None
    paper_id: str = ""
    module: str = ""

    @property
    def short(self) -> float:
        """Return the shorter side: pixels on screen, millimetres in print."""
        return min(self.pixels) if self.pixels else min(self.width, self.height)

    @property
    def slug(self) -> str:
        """Return the size as a part of a file's name."""
        return self.id.replace("/", "-")


def find_size(sizes: Sizes, id: str) -> AdSize:
    """Return a size by a row's id, `paper/module`, `paper/row`, or `468x60`.

    A bare module is one of the first paper; `paper/row` is a screen format of the paper's site.
    Pixels that a row has mean that row: `1080x1920` is a story, with its weight and safe edges.
    A SizeError says that there is none, or that it is beyond what can be made.
    """
    if id in sizes.sizes:
        return _from_row(sizes, id, sizes.sizes[id])
    paper_id, _, module = id.rpartition("/")
    paper_id = paper_id or next(iter(sizes.papers), "")
    found = sizes.papers.get(paper_id)
    if found is not None and re.fullmatch(r"[1-9][1-9]", module):
        return _from_module(sizes, paper_id, found, module)
    if found is not None and module in found.screen:
        return _from_site(sizes, paper_id, found, module)
    free = _FREE.fullmatch(id)
    if free is not None:
        named = _row_of(sizes, free)
        return _from_row(sizes, *named) if named else _from_figures(sizes, id, free)
    raise SizeError(_NONE.fill(size=id, near=_near(sizes, id)))


def tidy_size(written: str) -> str:
    """Return a size as people write it, `468 × 60 px` or `120X90MM`, as an id that can be found."""
    plain = "".join(unicodedata.normalize("NFKC", written).lower().split()).replace("×", "x")
    bare = plain.removesuffix("px")
    return bare if _FREE.fullmatch(bare) else plain


def list_sizes(sizes: Sizes, kinds: tuple[str, ...] = ()) -> tuple[AdSize, ...]:
    """Return every size of the kinds (none named: of all), in the order of the file."""
    rows = (_from_row(sizes, id, row) for id, row in sizes.sizes.items())
    every = (*rows, *_modules(sizes))
    return tuple(size for size in every if not kinds or size.kind in kinds)


def _modules(sizes: Sizes) -> Iterator[AdSize]:
    for id, paper in sizes.papers.items():
        for high in range(1, len(paper.rows) + 1):
            for wide in range(1, len(paper.columns) + 1):
                if f"{high}{wide}" not in paper.without:
                    yield _from_module(sizes, id, paper, f"{high}{wide}")
        yield from (_from_site(sizes, id, paper, row) for row in paper.screen)


def _kind(sizes: Sizes, id: str, kind: str) -> SizeKind:
    if kind not in sizes.kinds:
        raise SizeError(_NO_KIND.fill(size=id, kind=kind))
    return sizes.kinds[kind]


def _from_row(sizes: Sizes, id: str, row: SizeRow) -> AdSize:
    kind = _kind(sizes, id, row.kind)
    screen = row.unit == "px"
    by = MM_PER_PIXEL if screen else 1.0
    return AdSize(
        id=id,
        name=row.name,
        kind=row.kind,
        medium=kind.medium,
        receiver=kind.receiver,
        width=row.width * by,
        height=row.height * by,
        pixels=(round(row.width), round(row.height)) if screen else None,
        least_text=kind.least_text if row.least_text is None else row.least_text,
        formats=row.formats or kind.formats,
        scales=kind.scales,
        resolution=kind.resolution,
        bleed=kind.bleed if row.bleed is None else row.bleed,
        safe=row.safe,
        most_bytes=row.most_bytes,
    )


def _from_site(sizes: Sizes, paper_id: str, paper: Paper, row: str) -> AdSize:
    size = _from_row(sizes, row, sizes.sizes[row])
    return replace(
        size,
        id=f"{paper_id}/{row}",
        name=_prefixed(paper.name, size.name),
        most_bytes=paper.screen[row],
        paper=paper,
        paper_id=paper_id,
    )


def _prefixed(before: str, name: Localized) -> Localized:
    said = {language: f"{before}: {name.get(language)}" for language in LANGUAGES}
    return Localized(**{key: text for key, text in said.items() if name.get(key)})


def _from_module(sizes: Sizes, paper_id: str, paper: Paper, module: str) -> AdSize:
    id = f"{paper_id}/{module}"
    kind = _kind(sizes, id, paper.kind)
    high, wide = int(module[0]), int(module[1])
    if high > len(paper.rows) or wide > len(paper.columns) or module in paper.without:
        raise SizeError(_NO_MODULE.fill(paper=paper.name, module=module))
    return AdSize(
        id=id,
        name=Localized(nn=f"{paper.name} {module}"),
        kind=paper.kind,
        medium=kind.medium,
        receiver=kind.receiver,
        width=paper.columns[wide - 1],
        height=paper.rows[high - 1],
        pixels=None,
        least_text=kind.least_text,
        formats=kind.formats,
        scales=kind.scales,
        resolution=kind.resolution,
        paper=paper,
        paper_id=paper_id,
        module=module,
    )


def _row_of(sizes: Sizes, figures: re.Match[str]) -> tuple[str, SizeRow] | None:
    """Return the first row of just these pixels, with its id; in print a size says no purpose."""
    if figures[3]:
        return None
    extent = (float(figures[1]), float(figures[2]))
    rows = ((id, row) for id, row in sizes.sizes.items() if row.unit == "px")
    return next((found for found in rows if (found[1].width, found[1].height) == extent), None)


def _from_figures(sizes: Sizes, id: str, found: re.Match[str]) -> AdSize:
    width, height, in_print = float(found[1]), float(found[2]), bool(found[3])
    least, most = (LEAST_MM, MOST_MM) if in_print else (LEAST_PIXELS, MOST_PIXELS)
    if not in_print and not (width.is_integer() and height.is_integer()):
        raise SizeError(_WHOLE.fill(size=id))
    if min(width, height) < least or max(width, height) > most:
        unit = "mm" if in_print else "px"
        raise SizeError(_BEYOND.fill(size=id, least=f"{least:g}", most=f"{most:g}", unit=unit))
    medium: Medium = "print" if in_print else "screen"
    free = (k for k, kind in sizes.kinds.items() if kind.free and kind.medium == medium)
    kind = next(free, None)
    if kind is None:
        raise SizeError(_NOT_FREE.fill(size=id))
    row = sizes.kinds[kind]
    by = 1.0 if in_print else MM_PER_PIXEL
    return AdSize(
        id=id,
        name=Localized(nn=f"{width:g} × {height:g} {'mm' if in_print else 'px'}"),
        kind=kind,
        medium=medium,
        receiver=row.receiver,
        width=width * by,
        height=height * by,
        pixels=None if in_print else (int(width), int(height)),
        least_text=row.least_text,
        formats=row.formats,
        scales=row.scales,
        resolution=row.resolution,
        bleed=row.bleed,
    )


def _near(sizes: Sizes, id: str) -> str:
    known = [size.id for size in list_sizes(sizes)]
    near = difflib.get_close_matches(id, known, 3, 0.4) or known[:3]
    return ", ".join(near)


_NONE = Words(
    "det finst ingen storleik «{size}»; prøv {near}, eller skriv 468x60 eller 120x90mm",
    "det finnes ingen størrelse «{size}»; prøv {near}, eller skriv 468x60 eller 120x90mm",
    "there is no size “{size}”; try {near}, or width x height such as 468x60 or 120x90mm",
)
_NO_KIND = Words(
    "storleiken «{size}» er av eit slag som ikkje finst i sizes.yaml: «{kind}»",
    "størrelsen «{size}» er av et slag som ikke finnes i sizes.yaml: «{kind}»",
    "the size “{size}” is of a kind that sizes.yaml lacks: “{kind}”",
)
_NO_MODULE = Words(
    "{paper} sel ikkje modulen {module}",
    "{paper} selger ikke modulen {module}",
    "{paper} does not sell the module {module}",
)
_WHOLE = Words(
    "storleiken «{size}» må vere i heile pikslar",
    "størrelsen «{size}» må være i hele piksler",
    "the size “{size}” has to be in whole pixels",
)
_BEYOND = Words(
    "storleiken «{size}» går ikkje: sidene må vere frå {least} til {most} {unit}",
    "størrelsen «{size}» går ikke: sidene må være fra {least} til {most} {unit}",
    "the size “{size}” cannot be made: its sides have to be from {least} to {most} {unit}",
)
_NOT_FREE = Words(
    "biblioteket tek ikkje imot eigne storleikar som «{size}»",
    "biblioteket tar ikke imot egne størrelser som «{size}»",
    "the library takes no sizes of one's own such as “{size}”",
)
