"""Rules on what print must not have, and on what readers with a screen reader need."""

from collections.abc import Iterator

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.finished import FinishedPdf, ReadNote
from brochure_studio.readback.rules.rule import Fault, Rule, fault
from brochure_studio.values.words import Words

_SCHEMES = ("https://", "http://", "mailto:", "tel:")


def _look_notes(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        for note in page.notes:
            if not (job.receiver.links and _is_link(note)):
                yield fault(index, kind=note.subtype)


def _is_link(note: ReadNote) -> bool:
    if note.subtype != "Link":
        return False
    if note.action == "URI":
        return note.address.lower().startswith(_SCHEMES)
    return note.action in {"", "GoTo"}


def _look_actions(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for action in pdf.actions:
        yield fault(action=action)


def _look_odd_objects(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    for index, page in enumerate(pdf.pages):
        for odd in sorted(set(page.odd_objects)):
            yield fault(index, odd=odd)


def _look_tags(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if not job.receiver.tagged:
        return
    tags = pdf.tags
    needs = {
        "MarkInfo": tags.marked,
        "StructTreeRoot": tags.tree,
        "Lang": tags.language == job.scene.language,
        "DisplayDocTitle": tags.shows_title,
        "pdfuaid:part": pdf.xmp.get("part") == "1",
    }
    for missing in sorted(key for key, there in needs.items() if not there):
        yield fault(missing=missing)


def _look_untagged(pdf: FinishedPdf, job: PrintJob) -> Iterator[Fault]:
    if not job.receiver.tagged:
        return
    for index, page in enumerate(pdf.pages):
        if page.untagged:
            yield fault(index, count=page.untagged)


EXTRA_RULES: tuple[Rule, ...] = (
    Rule(
        "file-annotations",
        _look_notes,
        Words(
            "Sida har ein merknad ({kind}) som mottakaren ikkje tek imot.",
            "Siden har en merknad ({kind}) som mottakeren ikke tar imot.",
            "The page has an annotation ({kind}) that the receiver does not take.",
        ),
        Words(
            "Merknader kan bli trykte, eller stoppe fila i kontrollen.",
            "Merknader kan bli trykt, eller stoppe filen i kontrollen.",
            "Annotations may be printed, or stop the file at the gate.",
        ),
    ),
    Rule(
        "file-actions",
        _look_actions,
        Words(
            "Fila har noko som køyrer eller ligg gøymt ({action}).",
            "Filen har noe som kjører eller ligger gjemt ({action}).",
            "The file has something that runs or lies hidden ({action}).",
        ),
        Words(
            "Skript, skjema og vedlegg høyrer ikkje heime i ei trykkfil.",
            "Skript, skjemaer og vedlegg hører ikke hjemme i en trykkfil.",
            "Scripts, forms and attachments do not belong in a file for print.",
        ),
    ),
    Rule(
        "file-odd-objects",
        _look_odd_objects,
        Words(
            "Sida har noko som ikkje skal vere der ({odd}).",
            "Siden har noe som ikke skal være der ({odd}).",
            "The page has something that should not be there ({odd}).",
        ),
        Words(
            "PDF/X forbyd det, eller ulike program teiknar det ulikt.",
            "PDF/X forbyr det, eller ulike programmer tegner det ulikt.",
            "PDF/X forbids it, or programs draw it differently.",
        ),
    ),
    Rule(
        "file-tags",
        _look_tags,
        Words(
            "Fila manglar {missing}, som ei tilgjengeleg PDF må ha.",
            "Filen mangler {missing}, som en tilgjengelig PDF må ha.",
            "The file lacks {missing}, which an accessible PDF must have.",
        ),
        Words(
            "Utan det kan ikkje skjermlesarar lese fila rett.",
            "Uten det kan ikke skjermlesere lese filen riktig.",
            "Without it, screen readers cannot read the file properly.",
        ),
    ),
    Rule(
        "file-untagged",
        _look_untagged,
        Words(
            "{count} ting på sida er verken merkte eller sagde å vere pynt.",
            "{count} ting på siden er verken merket eller sagt å være pynt.",
            "{count} things on the page are neither tagged nor said to be decoration.",
        ),
        Words(
            "Skjermlesarar hoppar over dei eller les dei i feil rekkjefølgje.",
            "Skjermlesere hopper over dem eller leser dem i feil rekkefølge.",
            "Screen readers skip them or read them in the wrong order.",
        ),
    ),
)
