"""A finished file of letters judged: every recipient once, in order, on the right pages."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pikepdf

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.meant import MeantLetter, MeantLetters, Sample
from brochure_studio.model.printers import Sides
from brochure_studio.readback.judge import RULES, UNREADABLE
from brochure_studio.readback.letters.enclosed import EnclosedReader
from brochure_studio.readback.letters.faults import MOST_TOLD, tell
from brochure_studio.readback.letters.page_list import PageList, RawPage, RawPart
from brochure_studio.readback.letters.quick_text import (
    QuickPage,
    UnknownOperatorError,
    read_quickly,
)
from brochure_studio.readback.letters.raw_file import RawError, RawFile
from brochure_studio.readback.letters.shared import SharedParts
from brochure_studio.readback.reader import read_whole
from brochure_studio.readback.rules.inks import INK_RULES
from brochure_studio.readback.rules.rule import EXPORT_AGAIN
from brochure_studio.readback.rules.sheets import TOLERANCE, to_paper
from brochure_studio.readback.rules.texts import expected_text
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.geometry import Rect
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.recent import Recent
from brochure_studio.values.said import hash_plain, join_plain, plain_text
from brochure_studio.values.words import Words

# Pages that draw in a way that none before them did are looked at as a whole; so many at most.
_MOST_NOVEL = 60
_REPORT_EVERY = 100
_RUNS = 2000  # whose plain texts are kept
# In place of a form's number: the pages that follow letters' own.
_FOLLOWING = -1
_DUPLEX: dict[Sides, str] = {
    "one": "",
    "long": "/DuplexFlipLongEdge",
    "short": "/DuplexFlipShortEdge",
}
_WHY = Words(
    "Ei fil som ikkje kan opnast, kan ingen trykkje.",
    "En fil som ikke kan åpnes, kan ingen trykke.",
    "Nobody can print a file that does not open.",
)


class LettersJudge:
    """Reads finished files of letters page by page, and compares them with what was sent in."""

    def judge(
        self, file: Path, job: PrintJob, meant: MeantLetters, report: Report
    ) -> tuple[Finding, ...]:
        """Return what is wrong with a file; empty when the printer may have it.

        `report` is called now and then and may raise to stop. An OSError tells that the file is
        not there.
        """
        try:
            # What pages inherit is not handed down: that would bring all of them into memory.
            with RawFile(file) as raw, pikepdf.open(file, inherit_page_attributes=False) as pdf:
                return tuple(_few(_Reading(raw, pdf, job, meant).judge(file, report)))
        except (RawError, pikepdf.PdfError, pikepdf.PasswordError) as error:
            return (_unreadable(str(error)),)
        except (KeyError, AttributeError, TypeError, ValueError, IndexError) as error:
            return (_unreadable(f"an object is not what it should be ({error})"),)


@dataclass(frozen=True, slots=True)
class _Place:
    """A page that is read: its letter, and its number among the pages of that, from 0."""

    letter: MeantLetter
    number: int

    def tell(self, code: str, **facts: object) -> Finding:
        return tell(code, serial=self.letter.serial, page=self.number + 1, **facts)


class _Reading:
    """One file while it is judged."""

    def __init__(self, raw: RawFile, pdf: pikepdf.Pdf, job: PrintJob, meant: MeantLetters) -> None:
        self._raw = raw
        self._pdf = pdf
        self._job = job
        self._meant = meant
        self._list = PageList(raw)
        self._shared = SharedParts(pdf)
        self._following = meant.following
        self._enclosed = EnclosedReader(raw, self._shared, meant.following)
        self._count = 0
        self._ground = {
            form: tuple(expected_text(page) for page in scene.pages)
            for form, scene in meant.scenes.items()
        }
        self._fits: dict[tuple[bytes, int, int], bool] = {}
        self._plains: Recent[str, str] = Recent(_RUNS)
        self._grounds: set[tuple[str, str]] = set()
        self._states: set[bytes] = set()
        self._novel: list[RawPage] = []
        self._samples = {sample.number: sample for sample in meant.samples}
        self._sampled: list[tuple[Sample, list[RawPage]]] = []

    def judge(self, file: Path, report: Report) -> Iterator[Finding]:
        yield from self._judge_letters(report)
        yield from self._judge_standard()
        yield from self._judge_samples(file.stat().st_size)

    def _judge_letters(self, report: Report) -> Iterator[Finding]:
        pages, parts = self._list.pages(), self._list.parts()
        total, root = len(self._meant), self._list.parts_root
        # Part by part: a hundred thousand at once would be many megabytes.
        both = zip_longest(self._meant.letters(), parts, fillvalue=None)
        for number, (letter, part) in enumerate(both):
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
            if number in self._samples:
                self._sampled.append((self._samples[number], own))
        left = sum(1 for _ in pages)
        if left:
            yield tell("letters-count", wanted=total, got=f"{total} + {left}")
        report(Progress(total, total, ""))

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
            if len(self._novel) < _MOST_NOVEL:
                self._novel.append(page)

    def _judge_text(self, place: _Place, read: QuickPage) -> Iterator[Finding]:
        ground, runs = self._ground[place.letter.form][place.number], read.runs
        if self._meant.scenes[place.letter.form].pages[place.number].items:
            first = runs[0] if read.forms and runs else ""
            if not read.forms or not self._is_ground(first, ground):
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
        if (read, meant) not in self._grounds and _same_text(read, meant):
            self._grounds.add((read, meant))
        return (read, meant) in self._grounds

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
            meant = self._meant
            pages = meant.following.pages if form == _FOLLOWING else meant.scenes[form].pages
            said = self._list.inherited + b" " + page.boxes
            fits = self._fits[key] = _fits(said, pages[number])
        if not fits:
            yield place.tell("letters-boxes")

    def _judge_standard(self) -> Iterator[Finding]:
        shown: Any = self._pdf.Root.get("/ViewerPreferences", {})
        if str(shown.get("/Duplex", "")) != _DUPLEX[self._following.sides]:
            yield tell("letters-duplex")
        if self._job.receiver.standard != "pdf-vt-1":
            return
        xmp = read_whole(self._pdf, 0, (), ()).xmp
        if xmp.get("GTS_PDFVTVersion") != "PDF/VT-1":
            yield tell("letters-standard", key="GTS_PDFVTVersion")
        if not xmp.get("ModifyDate") or xmp.get("GTS_PDFVTModDate") != xmp["ModifyDate"]:
            yield tell("letters-standard", key="GTS_PDFVTModDate")

    def _judge_samples(self, size: int) -> Iterator[Finding]:
        """Judge some letters whole by the rules for all files, and odd ones by those on inks."""
        wanted = tuple(
            page
            for sample, _ in self._sampled
            for page in _whole_pages(self._meant.scenes[sample.form], sample)
        )
        enclosed = self._enclosed.first
        wanted += tuple(self._following.pages[number] for number in enclosed)
        every = [*(p for _, pages in self._sampled for p in pages), *enclosed.values()]
        read = tuple(self._shared.page(page.number) for page in every)
        scene = replace(self._job.scene, pages=wanted)
        warnings = tuple(str(one) for one in self._pdf.get_warnings())
        job = replace(self._job, scene=scene)
        whole = read_whole(self._pdf, size, read, warnings)
        yield from (finding for rule in RULES for finding in rule.judge(whole, job))
        novel = tuple(self._shared.page(page.number) for page in self._novel)
        odd = replace(whole, pages=novel)
        yield from (finding for rule in INK_RULES for finding in rule.judge(odd, job))


def _whole_pages(scene: Scene, sample: Sample) -> Iterator[Page]:
    for page, items in zip(scene.pages, sample.pages, strict=True):
        yield replace(page, items=(*page.items, *items))


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


def _few(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Yield findings, of each kind no more than somebody would read, and none twice."""
    told: Counter[str] = Counter()
    seen: set[Finding] = set()
    for one in findings:
        if one not in seen and told[one.code] < MOST_TOLD:
            told[one.code] += 1
            seen.add(one)
            yield one


def _unreadable(reason: str) -> Finding:
    what = UNREADABLE.fill(reason=reason)
    return Finding("file-unreadable", Grade.BLOCKING, what, _WHY, EXPORT_AGAIN)
