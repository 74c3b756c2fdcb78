"""Names of the files of letters: serials tell them apart, never a person's name."""

import re
from pathlib import Path

from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import RECEIVER, LetterOrder, RunFile, Shape
from brochure_studio.usecases.names import safe_name
from brochure_studio.values.words import Words

_PLACE = re.compile(r"\{([^{}]*)\}")
_PLACES = ("document", "first", "last", "serial")
_WHOLE, _RUN, _EACH = "{document}-{receiver}", "{document}-{first}-{last}", "{document}-{serial}"
_POSTCODES = Words("postnummer", "postnummer", "postcodes")
_PROOF = Words("prøve", "prøve", "proof")


def run_name(order: LetterOrder, run: RunFile) -> Path:
    """Return where a file of letters goes."""
    count, document = len(order.plan.roll), order.work.file.stem
    return order.wish.out / run_file_name(order.wish.shape, run, count, document, order.receiver)


def run_file_name(
    shape: Shape, run: RunFile, count: int, document: str, receiver: str = RECEIVER
) -> str:
    """Return the name of a file of letters, of which there are `count` in all.

    Serials are written as long as the last of all, so that the files stand in print order.
    """
    is_whole = not shape.run_size
    rule = shape.name or (_WHOLE if is_whole else _EACH if shape.run_size == 1 else _RUN)
    width = len(str(count))
    facts = {
        "document": document,
        "receiver": receiver,
        "first": f"{run.first:0{width}}",
        "last": f"{run.last:0{width}}",
        "serial": f"{run.first:0{width}}",
    }
    return f"{safe_name(_PLACE.sub(lambda match: facts.get(match[1], match[0]), rule))}.pdf"


def check_rule(rule: str, run_size: int) -> None:
    """Raise a UsageError for a rule of names by which files would not be told apart."""
    unknown = [one for one in _PLACE.findall(rule) if one not in _PLACES]
    if unknown:
        known = ", ".join(f"{{{one}}}" for one in _PLACES)
        raise UsageError(_UNKNOWN.fill(place=f"{{{unknown[0]}}}", known=known))
    if run_size and rule and not {"first", "last", "serial"} & set(_PLACE.findall(rule)):
        raise UsageError(_NOT_APART)


def again_name(order: LetterOrder, serials: str) -> Path:
    """Return where letters go that are printed again."""
    return order.wish.out / again_file_name(order.work.file.stem, serials)


def again_file_name(document: str, serials: str) -> str:
    """Return the name of a file of letters that are printed again."""
    return f"{safe_name(f'{document}-{serials}')}.pdf"


def proof_name(order: LetterOrder) -> Path:
    """Return where the proof goes."""
    return order.wish.out / f"{safe_name(f'{order.work.file.stem}-{_PROOF.nn}')}.pdf"


def postcode_name(order: LetterOrder) -> Path:
    """Return where the file of postcodes and counts goes."""
    return order.wish.out / f"{safe_name(f'{order.work.file.stem}-{_POSTCODES.nn}')}.csv"


_UNKNOWN = Words(
    "namn på filer kan ikkje ha {place}; det finst: {known}",
    "navn på filer kan ikke ha {place}; det finnes: {known}",
    "names of files cannot have {place}; there are: {known}",
)
_NOT_APART = Words(
    "filene ville fått same namn; ta med {{serial}} eller {{first}}",
    "filene ville fått samme navn; ta med {{serial}} eller {{first}}",
    "the files would get the same name; add {{serial}} or {{first}}",
)
