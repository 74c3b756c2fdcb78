"""Rules on text: every word is there, every glyph where the layout put it, every font inside."""

from collections.abc import Iterator
from unicodedata import category

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.finished import FinishedPdf, ReadPage
from brochure_studio.readback.rules.rule import Fault, Rule, fault
from brochure_studio.readback.rules.sheets import TOLERANCE
from brochure_studio.scene.items import GlyphRun
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import walk_page
from brochure_studio.values.geometry import Point
from brochure_studio.values.words import Words


def plain_text(text: str) -> str:
    """Return text without break hyphens and with every white space as one space."""
    return " ".join(text.replace("\u00ad", "").split())


def expected_text(page: Page) -> str:
    """Return a page's text in drawing order; what is only zero-width leaves no trace on paper."""
    runs = (v.item for v in walk_page(page) if isinstance(v.item, GlyphRun))
    return plain_text("\n".join(run.text for run in runs if run.glyphs or not _unseen(run.text)))


def expected_glyphs(page: Page) -> Iterator[tuple[int, Point]]:
    """Yield every glyph of a page and its origin, y up from the media's lower left corner."""
    media = page.media_box
    for visit in walk_page(page):
        run = visit.item
        if not isinstance(run, GlyphRun):
            continue
        ys = run.ys or (0.0,) * len(run.xs)
        for glyph, x, y in zip(run.glyphs, run.xs, ys, strict=True):
            at = visit.transform.apply(Point(run.origin.x + x, run.origin.y + y))
            yield glyph, Point(at.x - media.x, media.bottom - at.y)


def _look_text(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, (read, page) in enumerate(zip(pdf.pages, job.scene.pages, strict=False)):
        wanted, got = expected_text(page), plain_text(read.text)
        if wanted != got:
            at = next(
                (i for i, (a, b) in enumerate(zip(wanted, got, strict=False)) if a != b),
                min(len(wanted), len(got)),
            )
            start = max(at - 12, 0)
            yield fault(index, wanted=wanted[start : at + 12], got=got[start : at + 12])


def _look_glyphs(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, (read, page) in enumerate(zip(pdf.pages, job.scene.pages, strict=False)):
        wanted, got = list(expected_glyphs(page)), list(_read_glyphs(read))
        if len(wanted) != len(got):
            yield fault(index, moved=abs(len(wanted) - len(got)))
            continue
        moved = sum(not _same(a, b) for a, b in zip(wanted, got, strict=True))
        if moved:
            yield fault(index, moved=moved)


def _look_fonts(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        for font in sorted(page.fonts, key=lambda one: one.name):
            if not font.embedded or not font.readable:
                yield fault(index, font=font.name)


def _read_glyphs(page: ReadPage) -> Iterator[tuple[int, Point]]:
    for run in page.runs:
        yield from zip(run.glyphs, run.origins, strict=True)


def _same(one: tuple[int, Point], other: tuple[int, Point]) -> bool:
    (glyph, at), (read, there) = one, other
    near = abs(at.x - there.x) <= TOLERANCE and abs(at.y - there.y) <= TOLERANCE
    return glyph == read and near


def _unseen(text: str) -> bool:
    return all(category(char) in {"Cf", "Zs", "Cc"} for char in text)


TEXT_RULES: tuple[Rule, ...] = (
    Rule(
        "file-text",
        _look_text,
        Words(
            "Teksten i fila er ein annan enn i dokumentet: «{got}» for «{wanted}».",
            "Teksten i filen er en annen enn i dokumentet: «{got}» for «{wanted}».",
            "The file's text is not the document's: “{got}” for “{wanted}”.",
        ),
        Words(
            "Søk, kopiering og opplesing gjev feil tekst, og noko kan mangle på trykk.",
            "Søk, kopiering og opplesing gir feil tekst, og noe kan mangle på trykk.",
            "Search, copy and reading aloud give wrong text, and print may lack some.",
        ),
    ),
    Rule(
        "file-glyphs",
        _look_glyphs,
        Words(
            "{moved} teikn står ikkje der satsen la dei.",
            "{moved} tegn står ikke der satsen la dem.",
            "{moved} glyphs are not where the layout put them.",
        ),
        Words(
            "Trykket ville sjå annleis ut enn skjermen.",
            "Trykket ville se annerledes ut enn skjermen.",
            "Print would look different from the screen.",
        ),
    ),
    Rule(
        "file-fonts",
        _look_fonts,
        Words(
            "Skrifta {font} ligg ikkje i fila, eller teksten i ho kan ikkje lesast.",
            "Skriften {font} ligger ikke i filen, eller teksten i den kan ikke leses.",
            "The font {font} is not in the file, or its text cannot be read.",
        ),
        Words(
            "Trykkeriet ville setje teksten i ei anna skrift.",
            "Trykkeriet ville sette teksten i en annen skrift.",
            "The printer would set the text in another font.",
        ),
    ),
)
