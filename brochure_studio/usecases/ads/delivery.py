"""The delivery sheet of a paper: what is sent, when it runs, whom to ask, what the checks found."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Drawing, MissingError
from brochure_studio.layout.sheets.delivery_sheet import Delivery, DeliveryRow, compose_delivery
from brochure_studio.merge.values import say_date
from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.ads.sizes import Paper
from brochure_studio.model.axes import SIZE
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.record import Localized
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.ads.axis_words import say_choice
from brochure_studio.usecases.ads.export import AdDone
from brochure_studio.usecases.ads.orders import HeldAd
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError, worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE, write_judged
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.sheets import caption_font
from brochure_studio.usecases.sized import known_size
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, UnreadableError
from brochure_studio.values.font import FontKey
from brochure_studio.values.progress import Report
from brochure_studio.values.words import Words

LANGUAGES = ("nn", "nb", "en")


def write_delivery_sheet(
    studio: Studio,
    work: Work,
    done: Sequence[AdDone],
    held_back: Sequence[HeldAd],
    file: Path,
    report: Report,
    language: str = "",
) -> bool:
    """Write the delivery sheet of one paper's ads as an accessible PDF; False where there are none.

    `held_back` are its ads that were not made, which the sheet names as such. It is in `language`,
    else the document's, English where that is none of the three we write. An UnreadableError where
    a font is away, an OSError as the disk's, a HeldBackError for a PDF that is not as it should be.
    """
    paper = paper_of(studio, done, held_back)
    if paper is None:
        return False
    said = language or work.document.language
    said = said if said in LANGUAGES else "en"
    resources = studio.resources(work.brand, work.folder)
    regular = caption_font(work.brand)
    try:
        faces = resources.face(regular), resources.face(FontKey(regular.family, 700))
        delivery = _delivery(studio, work, paper, done, held_back, said)
        scene = compose_delivery(delivery, *faces)
        job = PrintJob(scene, _SHEET, None, work.brand.name, moment_of(studio, work))

        def make(temporary: Path) -> None:
            found = write_judged(studio, job, resources, temporary, report)
            if blocking(found):
                raise HeldBackError(found)

        studio.files.place(make, file)
    except MissingError as error:
        raise UnreadableError((worded_problem(work.file, error.words, NEW_FILE),)) from error
    return True


def paper_of(studio: Studio, done: Sequence[AdDone], held_back: Sequence[HeldAd]) -> Paper | None:
    """Return the paper that ads are for, or None where they are for none."""
    sizes = [ad.order.size for ad in done]
    sizes += [size for ad in held_back if (size := size_of(studio, ad)) is not None]
    return next((size.paper for size in sizes if size.paper is not None), None)


def size_of(studio: Studio, ad: HeldAd) -> AdSize | None:
    """Return the size of an ad that was held back, None where there is no such size."""
    return known_size(studio, ad.choice.get(SIZE, ""))


def _delivery(
    studio: Studio,
    work: Work,
    paper: Paper,
    done: Sequence[AdDone],
    held_back: Sequence[HeldAd],
    language: str,
) -> Delivery:
    mark, alt = _mark(studio, work, language)
    rows = (
        *(row for ad in done for row in _rows(work, ad, language)),
        *(_held_row(studio, work, ad, language) for ad in held_back),
    )
    return Delivery(
        title=_TITLE.fill(paper=paper.name).say(language),
        language=language,
        facts=tuple(_facts(work, paper, len(rows), language)),
        heads=tuple(head.say(language) for head in _HEADS),
        rows=rows,
        mark=mark,
        mark_alt=alt,
    )


def _mark(studio: Studio, work: Work, language: str) -> tuple[Drawing | None, str]:
    """Return the brand's first mark, none where it has none or it cannot be read."""
    logo = next(iter(work.brand.logos.values()), None)
    if logo is None:
        return None, ""
    try:
        drawing = studio.resources(work.brand, work.folder).drawing(logo.file)
    except MissingError:
        return None, ""
    return drawing, logo.alt.say(language)


def _facts(work: Work, paper: Paper, count: int, language: str) -> Iterator[tuple[str, str]]:
    day = work.document.date
    told = say_date(day, language) if day else _NOT_SAID.say(language)
    yield _RUNS.say(language), told
    yield _DEADLINE.say(language), paper.deadline.say(language) or _NOT_SAID.say(language)
    yield _SENT_TO.say(language), paper.contact or _NOT_SAID.say(language)
    yield _SENDER.say(language), ", ".join(_sender(work, language))
    yield _ADS.say(language), f"{count} · {work.document.title}"


def _sender(work: Work, language: str) -> Iterator[str]:
    """Yield who sends the ads and where to ask, as the campaign or else the brand says it."""
    facts = {**work.brand.facts, **(work.campaign.facts if work.campaign else {})}
    yield work.brand.name
    for name in ("contact-name", "email", "phone"):
        if name in facts and facts[name].say(language):
            yield facts[name].say(language)


def _rows(work: Work, ad: AdDone, language: str) -> Iterator[DeliveryRow]:
    size, findings = ad.order.size, ad.findings
    grade = max((finding.grade for finding in findings), default=Grade.OK)
    for placed in ad.files:
        yield DeliveryRow(
            cells=(*_place(work, size, ad.order.choice, language), placed.file.path.name),
            grade=grade,
            result=_RESULTS[grade].say(language),
            notes=_notes(findings, language),
        )


def _held_row(studio: Studio, work: Work, ad: HeldAd, language: str) -> DeliveryRow:
    stops = tuple(finding for finding in ad.findings if finding.grade is Grade.BLOCKING)
    problems = tuple(problem.what for problem in ad.problems)
    return DeliveryRow(
        cells=(*_place(work, size_of(studio, ad), ad.choice, language), "–"),
        grade=Grade.BLOCKING,
        result=_RESULTS[Grade.BLOCKING].say(language),
        notes=(*_notes(stops, language), *problems),
    )


def _place(
    work: Work, size: AdSize | None, choice: Mapping[str, str], language: str
) -> tuple[str, str, str]:
    """Return an ad's module, its extent and for whom it is."""
    others = {axis: value for axis, value in choice.items() if axis != SIZE}
    whom = say_choice(work, others, language)
    if size is None:
        return choice.get(SIZE, ""), "–", whom
    return size.module or size.name.say(language), _extent(size, language), whom


def _extent(size: AdSize, language: str) -> str:
    if size.pixels:
        return f"{size.pixels[0]} × {size.pixels[1]} px"
    plain = f"{size.width:g} × {size.height:g} mm"
    return plain if language == "en" else plain.replace(".", ",")


def _notes(findings: Sequence[Finding], language: str) -> tuple[str, ...]:
    """Return each thing that was found once, in a sentence."""
    said = (finding.what.say(language).rstrip(".") for finding in findings)
    return tuple(dict.fromkeys(f"{one}." for one in said))


_SHEET = Receiver(
    name=Localized(nn="Leveringsark", nb="Leveringsark", en="Delivery sheet"),
    standard="pdf-1.7",
    color="rgb",
    embed_intent=False,
    tagged=True,
)
_RESULTS = {
    Grade.OK: Words("Grønt: i orden", "Grønt: i orden", "Green: all right"),
    Grade.WARNING: Words("Gult: sjå på dette", "Gult: se på dette", "Yellow: have a look"),
    Grade.FIXED: Words("Oransje: retta av oss", "Oransje: rettet av oss", "Orange: mended by us"),
    Grade.BLOCKING: Words("Raudt: ikkje levert", "Rødt: ikke levert", "Red: not delivered"),
}
_TITLE = Words("Leveringsark til {paper}", "Leveringsark til {paper}", "Delivery sheet for {paper}")
_HEADS = (
    Words("Modul", "Modul", "Module"),
    Words("Storleik", "Størrelse", "Size"),
    Words("For", "For", "For"),
    Words("Fil", "Fil", "File"),
    Words("Kontroll", "Kontroll", "Check"),
)
_RUNS = Words("Innrykk", "Innrykk", "Insertion")
_DEADLINE = Words("Frist", "Frist", "Deadline")
_SENT_TO = Words("Leverast til", "Leveres til", "Delivered to")
_SENDER = Words("Avsendar", "Avsender", "Sender")
_ADS = Words("Annonsar", "Annonser", "Ads")
_NOT_SAID = Words("ikkje oppgjeve", "ikke oppgitt", "not stated")
