"""A small letter with a static page, fields, and paragraphs that move; all people are made up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as File

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.model.receivers import Receiver
from brochure_studio.render.pdf.letters.drawer import DrawnLot, LetterDrawer
from brochure_studio.render.pdf.letters.letter_file import LetterFile
from brochure_studio.scene.items import GlyphRun, Group, Item, Path, Role, Stroke, outline_rect
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import walk_items
from brochure_studio.values.color import BLACK, WHITE
from brochure_studio.values.geometry import Rect, Size
from brochure_studio.values.length import mm
from brochure_studio.values.said import join_plain, plain_text
from tests.render.pdf.stage import (
    FJORD,
    GARAMOND,
    LATO,
    LATO_BOLD,
    MOMENT,
    PROFILE,
    Props,
    box,
    receiver,
    run,
)

A4 = Size(mm(210), mm(297))
LEFT, WIDTH, LEADING = mm(20), mm(118), 14.0
FIRST = ("Åse", "Bjørn", "Øyvind", "Kari-Anne", "Solveig", "Ingebjørg", "Per", "Torfinn", "Eli")
LAST = ("Eplestad", "Fjøsne", "Utne", "Kvåle", "Ålvik", "Office-Hansen")
PLACES = ("Oslo", "Bø i Telemark", "Norheimsund", "Ålesund", "Mo i Rana", "Vø", "Kristiansand")
FIELDS = ("fornamn", "etternamn", "adresse", "poststad", "oppvekst")
TOUCHED = (
    "Det er nokre år sidan du reiste frå {oppvekst}. Mykje er som då, {fornamn}. Fjellet står der, "
    "ferja går når ho går, og nokon har framleis ikkje levert att hengaren til idrettslaget. "
    "Kontoret er ope «heile veka» – office, affine, 17 – 23 kr."
)
FIXED = (
    "Men noko er nytt. Det er bygt hus du ikkje har sett, og verksemder du ikkje har høyrt om, "
    "leitar etter folk med nett den utdanninga du kan ha teke. Fleire av dei du gjekk på skule "
    "med, har flytta heim att. Me spurde dei kvifor. Dei fleste svara noko om ungane, nokre noko "
    "om jobben, og éin svara at han berre var lei av å leite etter parkering.",
    "Me skriv ikkje for å overtale deg. Me skriv for å seie at det er plass, og at du har nokon å "
    "spørje. Eg heiter Marit og arbeider med å hjelpe folk heim: finne hus, finne arbeid til "
    "begge, finne ein barnehageplass før flyttebilen kjem.",
)


@dataclass(slots=True)
class StageForm:
    """A form by hand: `pages` of it say the same, `extra` items move with every letter.

    With `recurs` the first paragraph is taken to be one that many letters have.
    """

    props: Props
    pages: int = 1
    extra: tuple[Item, ...] = ()
    static: tuple[Item, ...] | None = None
    fields: frozenset[str] = frozenset(FIELDS)
    recurs: bool = False
    _kept: dict[str, tuple[GlyphRun, ...]] = field(default_factory=dict)

    @property
    def scene(self) -> Scene:
        static = head(self.props) if self.static is None else self.static
        safe = Rect(mm(5), mm(5), A4.width - mm(10), A4.height - mm(10))
        pages = tuple(
            Page(f"p{n}", f"Side {n + 1}", A4, mm(3), 0.0, safe, static) for n in range(self.pages)
        )
        return Scene("Brev til tilbakeflyttarar", "nn", pages)

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        items = tuple(self._items(values))
        runs = (v.item.text for v in walk_items(items) if isinstance(v.item, GlyphRun))
        text = join_plain(map(plain_text, runs))
        return FilledLetter((items,) * self.pages, (text,) * self.pages)

    def _items(self, values: Mapping[str, str]) -> Iterator[Item]:
        props = self.props
        lines = ("{fornamn} {etternamn}", "{adresse}", "{poststad}")
        yield Group(
            tuple(
                run(props, one.format_map(values), LEFT, mm(50) + n * 12, LATO, 10.5)
                for n, one in enumerate(lines)
            ),
            frame="address",
        )
        y = mm(104)
        paragraphs = [
            wrap(props, f"Kjære {values['fornamn']}", y),
            wrap(props, TOUCHED.format_map(values), y + 2 * LEADING),
        ]
        y += (3 + len(paragraphs[1])) * LEADING
        for text in FIXED:
            if text not in self._kept:
                self._kept[text] = wrap(props, text, 0)
            kept = self._kept[text]
            paragraphs.append(tuple(moved(one, y) for one in kept))
            y += (1 + len(kept)) * LEADING
        groups = (
            Group(one, role=Role.P, recurs=self.recurs and number == 1)
            for number, one in enumerate(paragraphs)
        )
        yield Group(tuple(groups), frame="text")
        yield from self.extra


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter on its way to the drawer."""

    serial: int
    form: int
    letter: FilledLetter


def head(props: Props) -> tuple[Item, ...]:
    """Return what stands on every letter."""
    return (
        box(-mm(3), -mm(3), A4.width + mm(6), mm(33), FJORD),
        run(props, "Flytt til Hardanger", LEFT, mm(20), LATO_BOLD, 22, WHITE),
        run(props, "Kontoret i Norheimsund, 1. februar 2027", LEFT, mm(280), LATO, 8),
        Path(outline_rect(Rect(mm(4), mm(148.5), mm(4), 0)), stroke=Stroke(BLACK, 0.3)),
    )


def moved(one: GlyphRun, y: float) -> GlyphRun:
    """Return a run further down."""
    return one._replace(origin=replace(one.origin, y=one.origin.y + y))


def wrap(props: Props, text: str, y: float) -> tuple[GlyphRun, ...]:
    """Return a paragraph's lines, justified but for the last."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and run(props, longer, 0, 0).advance <= WIDTH:
            lines[-1] = longer
        else:
            lines.append(word)
    last = len(lines) - 1
    return tuple(_line(props, one, y + n * LEADING, n < last) for n, one in enumerate(lines))


def _line(props: Props, text: str, y: float, justified: bool) -> GlyphRun:

    one = run(props, text, LEFT, y, GARAMOND, 10.7)
    gaps = text.count(" ")
    if not justified or not gaps:
        return one
    wide, xs, added = (WIDTH - one.advance) / gaps, [], 0.0
    for index, x in enumerate(one.xs):
        xs.append(x + added)
        added += wide if text[one.clusters[index]] == " " else 0.0
    return one._replace(xs=tuple(xs), advance=WIDTH)


def people(count: int) -> Iterator[dict[str, str]]:
    """Yield the values of made-up recipients."""
    for n in range(count):
        yield {
            "fornamn": FIRST[n % len(FIRST)],
            "etternamn": LAST[n % len(LAST)],
            "adresse": f"Frukthagevegen {n % 97 + 1} B",
            "poststad": f"{n * 37 % 9999:04d} {PLACES[n % len(PLACES)].upper()}",
            "oppvekst": PLACES[n * 5 % len(PLACES)],
        }


def sent(form: StageForm, count: int, number: int = 0) -> list[Sent]:
    """Return letters to so many people."""
    filled = enumerate(people(count), 1)
    return [Sent(serial, number, form.fill(values)) for serial, values in filled]


def letters_job(to: Receiver | None = None) -> PrintJob:
    """Return a job for letters in PDF/VT-1, or for somebody else."""
    to = to or receiver(standard="pdf-vt-1")
    profile = PROFILE if to.profile else None
    return PrintJob(Scene("Brev", "nn", ()), to, profile, "Kari Eksempel", MOMENT)


def draw(
    props: Props, forms: Mapping[int, StageForm], letters: Iterable[Sent], lot: int = 50
) -> list[DrawnLot]:
    """Return letters drawn in lots."""
    drawer, every = LetterDrawer(letters_job().receiver, props), list(letters)
    return [drawer.draw(every[at : at + lot], forms) for at in range(0, len(every), lot)]


def leaflet(props: Props) -> tuple[Page, Page]:
    """Return an insert of two pages of A5, a picture among what is on them, and a blank A4."""
    size = Size(mm(148), mm(210))
    safe = Rect(mm(5), mm(5), size.width - mm(10), size.height - mm(10))
    front = (
        box(0, 0, size.width, mm(90), FJORD),
        run(props, "Hus til leige i Hardanger", mm(12), mm(110), LATO_BOLD, 18),
    )
    back = (run(props, "Ring oss ein kveld", mm(12), mm(60), GARAMOND, 12),)
    return tuple(  # type: ignore[return-value]
        Page(f"i{n}", "Vedlegg", size, mm(3), 0.0, safe, items)
        for n, items in enumerate((front, back))
    )


def enclosed(props: Props, form: StageForm, is_duplex: bool = True) -> Following:
    """Return what follows letters: everybody's back is blank, each third gets the leaflet."""
    blank = replace(form.scene.pages[0], items=())
    back = (0,) if is_duplex and form.pages % 2 else ()

    def after(serial: int) -> tuple[int, ...]:
        return (*back, 1, 2) if serial % 3 == 0 else back

    return Following((blank, *leaflet(props)), after, "long" if is_duplex else "one")


def write_file(
    file: File,
    props: Props,
    forms: Mapping[int, StageForm],
    lots: Iterable[DrawnLot],
    job: PrintJob | None = None,
    title: Callable[[int], str] | None = None,
    following: Following = NOTHING_FOLLOWS,
) -> File:
    """Write lots as one file."""
    job = job or letters_job()
    with LetterFile(file, job, forms, props, title=title, following=following) as letters:
        for one in lots:
            letters.add(one)
        letters.finish()
    return file
