"""Rules on color: the spaces the receiver prints in, the intent, overprint."""

from collections.abc import Iterator

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.colors import is_black_ink, is_white
from brochure_studio.readback.finished import FinishedPdf, Paint, Painted
from brochure_studio.readback.rules.rule import Fault, Rule, fault
from brochure_studio.values.finding import Grade
from brochure_studio.values.words import Words

# Ghent Workgroup 2022: below these, knocked-out black shows white edges where plates slip.
SMALL_TEXT = 12.0
THIN_LINE = 2.0
_ALLOWED = {
    "cmyk": {"DeviceCMYK", "DeviceGray"},
    "rgb": {"DeviceRGB", "DeviceGray"},
    "gray": {"DeviceGray"},
}
_GROUPS = {"cmyk": "DeviceCMYK", "rgb": "DeviceRGB", "gray": "DeviceGray"}
_PROCESS = {"Cyan", "Magenta", "Yellow", "Black"}


def _look_spaces(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    allowed = _ALLOWED[job.receiver.color]
    for index, page in enumerate(pdf.pages):
        spaces = {paint.space for paint in page.paints if not paint.colorants}
        for space in sorted(spaces - allowed):
            yield fault(index, space=space)


def _look_spots(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        inks = {ink for paint in page.paints for ink in paint.colorants}
        free = {"All", "None"} | _PROCESS if job.receiver.color == "cmyk" else set()
        for ink in sorted(inks - free):
            if not job.receiver.spots:
                yield fault(index, ink=ink)


def _look_groups(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    wanted = _GROUPS[job.receiver.color]
    for index, page in enumerate(pdf.pages):
        for space in sorted(page.groups - {wanted}):
            yield fault(index, space=space)


def _look_intent(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    receiver = job.receiver
    if not receiver.embed_intent or not receiver.is_pdf_x:
        if pdf.intents:
            yield fault(condition=receiver.condition or "-")
        return
    right = [
        intent
        for intent in pdf.intents
        if intent.kind == "GTS_PDFX"
        and intent.condition == receiver.condition
        and intent.profile == job.profile
        and (intent.profile or b"")[12:20] == b"prtrCMYK"
    ]
    if len(right) != 1 or len(pdf.intents) != 1:
        yield fault(condition=receiver.condition)


def _look_white(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        if any(one.overprint and is_white(one.paint) for one in page.painted):
            yield fault(index)


def _look_black(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if job.receiver.color != "cmyk":
        return
    for index, page in enumerate(pdf.pages):
        if any(_knocks_out(one) for one in page.painted):
            yield fault(index)


def _knocks_out(one: Painted) -> bool:
    most = {"text": SMALL_TEXT, "line": THIN_LINE}.get(one.kind, 0.0)
    small = one.extent < most - 0.001
    return small and is_black_ink(one.paint) and not one.overprint


def _look_small_black(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if job.receiver.color != "cmyk":
        return
    for index, page in enumerate(pdf.pages):
        if any(one.kind == "text" and _is_rich(one.paint) for one in page.painted):
            yield fault(index)


def _is_rich(paint: Paint) -> bool:
    """Tell whether a paint is black mixed of all inks, which no small text survives."""
    if paint.space != "DeviceCMYK" or len(paint.shares) != 4:
        return False
    # Ghent Workgroup 2022: rich black is K of 85 % and more with a sum above 280 %.
    return paint.shares[3] >= 0.85 and sum(paint.shares) > 2.8


INK_RULES: tuple[Rule, ...] = (
    Rule(
        "file-colors",
        _look_spaces,
        Words(
            "Fila har fargar i {space}, som mottakaren ikkje tek imot.",
            "Filen har farger i {space}, som mottakeren ikke tar imot.",
            "The file has colors in {space}, which the receiver does not take.",
        ),
        Words(
            "Fargane ville bli omrekna utan at nokon har sett på dei.",
            "Fargene ville bli omregnet uten at noen har sett på dem.",
            "The colors would be converted with nobody looking at them.",
        ),
    ),
    Rule(
        "file-spots",
        _look_spots,
        Words(
            "Fila har spotfargen {ink}, men mottakaren trykkjer utan spotfargar.",
            "Filen har spotfargen {ink}, men mottakeren trykker uten spotfarger.",
            "The file has the spot ink {ink}, but the receiver prints without spot inks.",
        ),
        Words(
            "Kvar spotfarge er ei plate til, og ei rekning til.",
            "Hver spotfarge er en plate til, og en regning til.",
            "Every spot ink is one more plate, and one more bill.",
        ),
    ),
    Rule(
        "file-groups",
        _look_groups,
        Words(
            "Gjennomsikt blir rekna i {space}.",
            "Gjennomsiktighet blir regnet i {space}.",
            "Transparency is blended in {space}.",
        ),
        Words(
            "I feil fargerom skiftar fargane der noko er gjennomsiktig.",
            "I feil fargerom skifter fargene der noe er gjennomsiktig.",
            "In the wrong space, colors change wherever something is transparent.",
        ),
    ),
    Rule(
        "file-intent",
        _look_intent,
        Words(
            "Utskriftsvilkåret i fila er ikkje det mottakaren vil ha ({condition}).",
            "Utskriftsbetingelsen i filen er ikke den mottakeren vil ha ({condition}).",
            "The output intent in the file is not what the receiver wants ({condition}).",
        ),
        Words(
            "Vilkåret seier kva papir og presse fargane er rekna for.",
            "Betingelsen sier hvilket papir og hvilken presse fargene er regnet for.",
            "The intent says for which paper and press the colors were made.",
        ),
    ),
    Rule(
        "file-white-overprint",
        _look_white,
        Words(
            "Noko kvitt er sett til å overtrykkje.",
            "Noe hvitt er satt til å overtrykke.",
            "Something white is set to overprint.",
        ),
        Words(
            "Kvitt som overtrykkjer, forsvinn på trykk.",
            "Hvitt som overtrykker, forsvinner på trykk.",
            "White that overprints vanishes in print.",
        ),
    ),
    Rule(
        "file-black-knockout",
        _look_black,
        Words(
            "Liten svart tekst eller ein tynn svart strek overtrykkjer ikkje.",
            "Liten svart tekst eller en tynn svart strek overtrykker ikke.",
            "Small black text or a thin black line does not overprint.",
        ),
        Words(
            "Når platene flyttar seg litt, kjem det kvite kantar.",
            "Når platene flytter seg litt, kommer det hvite kanter.",
            "When the plates slip a little, white edges show.",
        ),
        grade=Grade.WARNING,
    ),
    Rule(
        "file-rich-black-text",
        _look_small_black,
        Words(
            "Tekst er sett i svart blanda av alle fargane.",
            "Tekst er satt i svart blandet av alle fargene.",
            "Text is set in black mixed of all inks.",
        ),
        Words(
            "Fire plater treffer aldri heilt; teksten blir uskarp.",
            "Fire plater treffer aldri helt; teksten blir uskarp.",
            "Four plates never meet exactly; the text turns blurred.",
        ),
        Words(
            "Bruk rein svart (0, 0, 0, 100) til tekst.",
            "Bruk ren svart (0, 0, 0, 100) til tekst.",
            "Use plain black (0, 0, 0, 100) for text.",
        ),
        grade=Grade.WARNING,
    ),
)
