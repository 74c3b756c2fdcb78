"""A stretch of a file's letters read page by page, in this process or another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import pikepdf

from brochure_studio.layout.letters.following import Following
from brochure_studio.layout.letters.meant import MeantLetter, MeantLetters
from brochure_studio.readback.letters.enclosed import EnclosedReader
from brochure_studio.readback.letters.faults import few, tell, unreadable
from brochure_studio.readback.letters.page_list import PageList, RawPage, RawPart
from brochure_studio.readback.letters.quick_text import (
    FontTexts,
    FormRead,
    QuickPage,
    UnknownOperatorError,
    read_quickly,
)
from brochure_studio.readback.letters.raw_file import RawError, RawFile
from brochure_studio.readback.letters.shared import ReadParts, Shared
from brochure_studio.readback.rules.sheets import TOLERANCE, to_paper
from brochure_studio.readback.rules.texts import expected_text
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.finding import Finding
from brochure_studio.values.geometry import Rect
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.recent import Recent
from brochure_studio.values.said import hash_plain, join_plain, plain_text

# Pages that draw in a way that none before them did are looked at as a whole; so many at most.
MOST_NOVEL = 60
_REPORT_EVERY = 100
_RUNS = 2000  # whose plain texts are kept
# In place of a form's number: the pages that follow letters' own.
_FOLLOWING = -1
# What a file can be so wrong in that it cannot be read on.
BROKEN = (
    *(RawError, pikepdf.PdfError, pikepdf.PasswordError),
    *(KeyError, AttributeError, TypeError, ValueError, IndexError),
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A static page as its letters are held against it: its text, its boxes, whether it is drawn.

    `page` is without its items.
    """

    text: str
    page: Page
    is_drawn: bool


Grounds = Mapping[int, tuple[Ground, ...]]


def find_grounds(scenes: Mapping[int, Scene]) -> Grounds:
    """Return the static pages of forms, by the forms' numbers."""
    return {
        form: tuple(
            Ground(expected_text(page), replace(page, items=()), bool(page.items))
            for page in scene.pages
        )
        for form, scene in scenes.items()
    }


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters that follow each other: those meant, the numbers from 0 of the first and its page.

    `total` are the letters of the file; the last stretch finds what is too much.
    """

    letters: MeantLetters
    first: int
    page: int
    total: int

    @property
    def is_last(self) -> bool:
        """Tell whether the file ends with it."""
        return self.first + len(self.letters) == self.total


@dataclass(frozen=True, slots=True)
class StretchRead:
    """What was found in a stretch, its novel pages, each with how it draws, and its samples.

    `samples` are the pages of the letters that were kept whole, by their numbers; `enclosed` the
    first of each page that follows letters.
    """

    findings: tuple[Finding, ...]
    novel: tuple[tuple[frozenset[bytes], RawPage], ...] = ()
    samples: tuple[tuple[int, tuple[RawPage, ...]], ...] = ()
    enclosed: tuple[tuple[int, RawPage], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadStretch:
    """An errand: to read a stretch of a file; `texts` and `forms` are what its pages share."""

    file: Path
    stretch: Stretch
    grounds: Grounds
    texts: Mapping[str, Mapping[int, str]]
    forms: Mapping[str, FormRead]

    def __call__(self) -> StretchRead:
        """Return what was read; a file that is broken is a finding."""
        try:
            with RawFile(self.file) as raw:
                fonts = {name: FontTexts(reads) for name, reads in self.texts.items()}
                shared = ReadParts(fonts, self.forms)
                reader = StretchReader(raw, shared, self.stretch, self.grounds)
                return reader.read(lambda progress: None)
        except BROKEN as error:
            return StretchRead((unreadable(error),))


class _Place(NamedTuple):
    """A page that is read: its letter, and its number among the pages of that, from 0."""

    letter: MeantLetter
    number: int

    def tell(self, code: str, **facts: object) -> Finding:
        return tell(code, serial=self.letter.serial, page=self.number + 1, **facts)


class StretchReader:
    """One stretch while it is read."""

    def __init__(self, raw: RawFile, shared: Shared, stretch: Stretch, grounds: Grounds) -> None:
        meant = stretch.letters
        self._raw = raw
        self._shared = shared
        self._stretch = stretch
        self._meant = meant
        self._grounds = grounds
        self._list = PageList(raw)
        self._following: Following = meant.following
        self._enclosed = EnclosedReader(raw, shared, meant.following)
        self._count = stretch.page
        self._fits: dict[tuple[bytes, int, int], bool] = {}
        self._plains: Recent[str, str] = Recent(_RUNS)
        self._right: set[tuple[str, str]] = set()
        self._states: set[bytes] = set()
        self._novel: list[tuple[frozenset[bytes], RawPage]] = []
        self._sampled: list[tuple[int, tuple[RawPage, ...]]] = []

    def read(self, report: Report) -> StretchRead:
        """Read all of it; what `report` raises stops it."""
        found = tuple(few(self._judge_letters(report)))
        return StretchRead(
            found, tuple(self._novel), tuple(self._sampled), tuple(self._enclosed.first.items())
        )

    def _judge_letters(self, report: Report) -> Iterator[Finding]:
        stretch, total, root = self._stretch, self._stretch.total, self._list.parts_root
        count = None if stretch.is_last else len(self._meant)
        pages, parts = self._list.pages(stretch.page), self._list.parts(stretch.first, count)
        samples = {sample.number for sample in self._meant.samples}
        # Part by part: a hundred thousand at once would be many megabytes.
        both = zip_longest(self._meant.letters(), parts, fillvalue=None)
        for number, (letter, part) in enumerate(both, stretch.first):
            if letter is None or part is None:
                rest = sum(1 for _ in parts) + (part is not None)
                yield tell("letters-count", wanted=total, got=number + rest)
                break
            if number % _REPORT_EVERY == 0:
                report(Progress(number, total, ""))
            own = [page for _, page in zip(letter.hashes, pages, strict=False)]
            after = [page for _, page in zip(letter.after, pages, strict=False)]
            yield from self._judge_part(letter, part, [*own, *after], root)
            for at, page in enumerate(own):
                yield from self._judge_page(_Place(letter, at), page)
            for at, page in enumerate(after):
                yield from self._judge_after(_Place(letter, len(own) + at), letter.after[at], page)
            if number in samples:
                self._sampled.append((number, tuple(own)))
        left = sum(1 for _ in pages) if stretch.is_last else 0
        if left:
            yield tell("letters-count", wanted=total, got=f"{total} + {left}")
        report(Progress(stretch.first + len(self._meant), total, ""))

    def _judge_part(
        self, letter: MeantLetter, part: RawPart, pages: list[RawPage], root: int
    ) -> Iterator[Finding]:
        if part.serial != letter.serial:
            yield tell("letters-order", serial=letter.serial, got=part.serial)
        ends = (pages[0].number, pages[-1].number) if pages else (0, 0)
        count = len(letter.hashes) + len(letter.after)
        whole = len(pages) == count and (part.first, part.last) == ends
        if not whole or part.parent != root or any(p.part != part.number for p in pages):
            yield tell("letters-pages", serial=letter.serial)
        if self._following.is_duplex and self._count % 2:
            yield tell("letters-front", serial=letter.serial)
        self._count += len(pages)

    def _judge_page(self, place: _Place, page: RawPage) -> Iterator[Finding]:
        yield from self._judge_frame(place, page, place.letter.form, place.number)
        try:
            content = self._raw.stream(page.contents)
            read = read_quickly(content, self._shared.reads, self._shared.form)
        except (UnknownOperatorError, UnicodeDecodeError, KeyError, RawError) as error:
            yield place.tell("letters-odd", odd=str(error))
            return
        yield from self._judge_text(place, read)
        if not read.state <= self._states:
            self._states |= read.state
            if len(self._novel) < MOST_NOVEL:
                self._novel.append((read.state, page))

    def _judge_text(self, place: _Place, read: QuickPage) -> Iterator[Finding]:
        ground, runs = self._grounds[place.letter.form][place.number], read.runs
        if ground.is_drawn:
            first = runs[0] if read.forms and runs else ""
            if not read.forms or not self._is_ground(first, ground.text):
                yield place.tell("letters-ground")
                return
            runs = runs[1:]
        if hash_plain(join_plain(map(self._plain, runs))) != place.letter.hashes[place.number]:
            yield place.tell("letters-text")

    def _plain(self, run: str) -> str:
        """Return a run's plain text; lines that letters have in common come again and again."""
        return self._plains.find(run) or self._plains.keep(run, plain_text(run))

    def _is_ground(self, read: str, meant: str) -> bool:
        """Tell whether a text is that of a static page; of the same form it is the same."""
        if (read, meant) not in self._right and _same_text(read, meant):
            self._right.add((read, meant))
        return (read, meant) in self._right

    def _judge_after(self, place: _Place, number: int, page: RawPage) -> Iterator[Finding]:
        yield from self._judge_frame(place, page, _FOLLOWING, number)
        if not self._enclosed.is_right(number, page):
            yield place.tell("letters-after")

    def _judge_frame(
        self, place: _Place, page: RawPage, form: int, number: int
    ) -> Iterator[Finding]:
        """Judge what a page says of itself, as the page of a number of a form should."""
        if page.odd:
            yield place.tell("letters-odd", odd=page.odd.decode("latin-1"))
        key = (page.boxes, form, number)
        fits = self._fits.get(key)
        if fits is None:
            follows = form == _FOLLOWING
            pages = self._following.pages if follows else [g.page for g in self._grounds[form]]
            said = self._list.inherited + b" " + page.boxes
            fits = self._fits[key] = _fits(said, pages[number])
        if not fits:
            yield place.tell("letters-boxes")


def _fits(said: bytes, wanted: Page) -> bool:
    """Tell whether boxes are those of a page; what stands later in `said` counts."""
    words = said.split()
    found = {words[at]: words[at + 1 : at + 5] for at in range(0, len(words), 5)}
    boxes = {
        b"MediaBox": wanted.media_box,
        b"BleedBox": wanted.bleed_box,
        b"TrimBox": wanted.trim_box,
    }
    if set(found) - {b"CropBox"} != set(boxes):
        return False
    boxes[b"CropBox"] = wanted.media_box
    return all(_is_box(edges, to_paper(boxes[key], wanted)) for key, edges in found.items())


def _is_box(edges: list[bytes], box: Rect) -> bool:
    wanted = (box.x, box.y, box.right, box.bottom)
    return all(abs(float(a) - b) < TOLERANCE for a, b in zip(edges, wanted, strict=True))


def _same_text(one: str, other: str) -> bool:
    return one == other or plain_text(one) == other
