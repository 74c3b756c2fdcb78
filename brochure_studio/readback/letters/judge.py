"""A finished file of letters judged: every recipient once, in order, on the right pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.letters.meant import MeantLetters, Sample
from brochure_studio.model.printers import Sides
from brochure_studio.readback.judge import RULES
from brochure_studio.readback.letters.faults import few, tell, unreadable
from brochure_studio.readback.letters.page_list import RawPage
from brochure_studio.readback.letters.raw_file import RawFile
from brochure_studio.readback.letters.shared import SharedParts
from brochure_studio.readback.letters.stretch import (
    BROKEN,
    MOST_NOVEL,
    ReadStretch,
    Stretch,
    StretchRead,
    StretchReader,
    find_grounds,
)
from brochure_studio.readback.reader import read_whole
from brochure_studio.readback.rules.inks import INK_RULES
from brochure_studio.scene.page import Page, Scene
from brochure_studio.values.errands import Hands
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Progress, Report

# A stretch takes this many letters, or it is not worth opening the file once more.
_LEAST = 500
# Stretches for each process, so that none has to wait long for another.
_SHARE = 2
_DUPLEX: dict[Sides, str] = {
    "one": "",
    "long": "/DuplexFlipLongEdge",
    "short": "/DuplexFlipShortEdge",
}


class LettersJudge:
    """Reads finished files of letters page by page, and compares them with what was sent in."""

    def judge(
        self,
        file: Path,
        job: PrintJob,
        meant: MeantLetters,
        report: Report,
        hands: Hands | None = None,
    ) -> tuple[Finding, ...]:
        """Return what is wrong with a file; empty when the printer may have it.

        `report` is called now and then and may raise to stop; `hands` read with this process. An
        OSError tells that the file is not there.
        """
        try:
            # What pages inherit is not handed down: that would bring all of them into memory.
            with RawFile(file) as raw, pikepdf.open(file, inherit_page_attributes=False) as pdf:
                shared = SharedParts(pdf)
                reads = _read(file, raw, shared, meant, report, hands)
                return tuple(few(_Judging(pdf, shared, job, meant).judge(reads, file)))
        except BROKEN as error:
            return (unreadable(error),)


def _read(
    file: Path,
    raw: RawFile,
    shared: SharedParts,
    meant: MeantLetters,
    report: Report,
    hands: Hands | None,
) -> list[StretchRead]:
    """Read all letters, in stretches where there are hands for them."""
    total, grounds = len(meant), find_grounds(meant.scenes)
    # What follows letters is asked for by serial, which no other process can do.
    many = hands.count * _SHARE if hands and not meant.has_following else 1
    size = -(-total // many)
    if hands is None or many == 1 or size < _LEAST:
        whole = Stretch(meant, 0, 0, total)
        return [StretchReader(raw, shared, whole, grounds).read(report)]
    texts, forms = shared.texts(), shared.forms()
    stretches = (
        Stretch(meant.cut(at, at + size), at, meant.page(at), total) for at in range(0, total, size)
    )
    errands = [ReadStretch(file, one, grounds, texts, forms) for one in stretches]
    done: dict[int, StretchRead] = {}
    for number, read in hands(errands, lambda: report(Progress(len(done) * size, total, ""))):
        assert isinstance(read, StretchRead)
        done[number] = read
    report(Progress(total, total, ""))
    return [done[number] for number in range(len(errands))]


class _Judging:
    """One file that has been read."""

    def __init__(
        self, pdf: pikepdf.Pdf, shared: SharedParts, job: PrintJob, meant: MeantLetters
    ) -> None:
        self._pdf = pdf
        self._shared = shared
        self._job = job
        self._meant = meant

    def judge(self, reads: Sequence[StretchRead], file: Path) -> Iterator[Finding]:
        for read in reads:
            yield from read.findings
        yield from self._judge_standard()
        yield from self._judge_samples(reads, file.stat().st_size)

    def _judge_standard(self) -> Iterator[Finding]:
        shown: Any = self._pdf.Root.get("/ViewerPreferences", {})
        if str(shown.get("/Duplex", "")) != _DUPLEX[self._meant.following.sides]:
            yield tell("letters-duplex")
        if self._job.receiver.standard != "pdf-vt-1":
            return
        xmp = read_whole(self._pdf, 0, (), ()).xmp
        if xmp.get("GTS_PDFVTVersion") != "PDF/VT-1":
            yield tell("letters-standard", key="GTS_PDFVTVersion")
        if not xmp.get("ModifyDate") or xmp.get("GTS_PDFVTModDate") != xmp["ModifyDate"]:
            yield tell("letters-standard", key="GTS_PDFVTModDate")

    def _judge_samples(self, reads: Sequence[StretchRead], size: int) -> Iterator[Finding]:
        """Judge some letters whole by the rules for all files, and odd ones by those on inks."""
        samples = {sample.number: sample for sample in self._meant.samples}
        sampled = [(samples[number], pages) for read in reads for number, pages in read.samples]
        enclosed = dict(pair for read in reads for pair in read.enclosed)
        wanted = [
            page
            for sample, _ in sampled
            for page in _whole_pages(self._meant.scenes[sample.form], sample)
        ]
        wanted += [self._meant.following.pages[number] for number in enclosed]
        every = [*(page for _, pages in sampled for page in pages), *enclosed.values()]
        read = tuple(self._shared.page(page.number) for page in every)
        warnings = tuple(str(one) for one in self._pdf.get_warnings())
        job = replace(self._job, scene=replace(self._job.scene, pages=tuple(wanted)))
        whole = read_whole(self._pdf, size, read, warnings)
        yield from (finding for rule in RULES for finding in rule.judge(whole, job))
        novel = tuple(self._shared.page(page.number) for page in _novel(reads))
        odd = replace(whole, pages=novel)
        yield from (finding for rule in INK_RULES for finding in rule.judge(odd, job))


def _novel(reads: Sequence[StretchRead]) -> list[RawPage]:
    """Return the pages that draw as none before them in the file does."""
    states: set[bytes] = set()
    found: list[RawPage] = []
    for state, page in (one for read in reads for one in read.novel):
        if not state <= states and len(found) < MOST_NOVEL:
            states |= state
            found.append(page)
    return found


def _whole_pages(scene: Scene, sample: Sample) -> Iterator[Page]:
    for page, items in zip(scene.pages, sample.pages, strict=True):
        yield replace(page, items=(*page.items, *items))
