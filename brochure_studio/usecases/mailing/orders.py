"""What is ordered of labels and envelopes, and whether there is such a thing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from brochure_studio.model.letters.mailing import EnvelopeRow, LabelRow, Mailing
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.errors import UsageError, unknown
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.recipients import ListOrder
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class MailOrder:
    """Labels or envelopes to make of a list, for a receiver, in one PDF.

    `start` is the first free label of the first sheet; `is_sorted` sorts by postcode for bulk mail;
    `postcodes` is where the count of each postcode is written. `language` is that of the sender's
    lines and the file's title, `municipality` who sends; `is_paid` prints the mark of bulk mail.
    `only` are the sheets to print again, from 1, as they stand in the whole; None for all.
    """

    list: ListOrder
    kind: Literal["labels", "envelopes"]
    format: str
    file: Path
    receiver: str = "letters"
    start: int = 1
    is_sorted: bool = False
    postcodes: Path | None = None
    language: str = "nn"
    municipality: str = ""
    is_paid: bool = False
    only: Serials | None = None
    replace: bool = False


def mailing_of(studio: Studio) -> Mailing:
    """Return the library's envelopes and labels; a UsageError where it has none."""
    mailing = studio.library.mailing()
    if mailing is None:
        raise UsageError(_NO_MAILING)
    return mailing


def check_order(order: MailOrder) -> None:
    """Refuse what goes ill together: a UsageError for postcodes counted of some sheets only."""
    if order.only is not None and order.postcodes is not None:
        raise UsageError(_NOT_BOTH)


def find_format(mailing: Mailing, order: MailOrder) -> LabelRow | EnvelopeRow:
    """Return the format of an order; a UsageError where it, or its first label, is not there."""
    if order.kind == "envelopes":
        known = {id: row for id, row in mailing.envelopes.items() if row.address is not None}
        envelope = mailing.envelope(order.format)
        if envelope is None or envelope.address is None:
            raise unknown(_ENVELOPE, order.format, list(known))
        return envelope
    if order.format not in mailing.labels:
        raise unknown(_LABELS, order.format, list(mailing.labels))
    row = mailing.labels[order.format]
    if not 1 <= order.start <= row.each:
        raise UsageError(_NO_START.fill(start=order.start, each=row.each))
    return row


def find_sheet_receiver(studio: Studio, id: str) -> Receiver:
    """Return a receiver that takes sheets; a UsageError for one that does not."""
    receiver = find_receiver(studio, id)
    if receiver.medium != "pdf" or receiver.one_page or receiver.tagged:
        raise UsageError(_NO_SHEETS.fill(receiver=id))
    return receiver


_ENVELOPE = Words("konvolutt", "konvolutt", "envelope")
_LABELS = Words("etikettype", "etikettype", "sheet of labels")
_NO_MAILING = Words(
    "biblioteket har ikkje konvoluttar og etikettar (templates/mailing.yaml)",
    "biblioteket har ikke konvolutter og etiketter (templates/mailing.yaml)",
    "the library has no envelopes and labels (templates/mailing.yaml)",
)
_NO_START = Words(
    "arket har etikett 1 til {each}, ikkje {start}",
    "arket har etikett 1 til {each}, ikke {start}",
    "the sheet has labels 1 to {each}, not {start}",
)
_NOT_BOTH = Words(
    "--postcodes tel heile utsendinga; ta bort --only, eller --postcodes",
    "--postcodes teller hele utsendingen; ta bort --only, eller --postcodes",
    "--postcodes counts the whole mailing; leave --only out, or --postcodes",
)
_NO_SHEETS = Words(
    "mottakaren «{receiver}» tek ikkje imot ark; vel letters, press eller proof",
    "mottakeren «{receiver}» tar ikke imot ark; velg letters, press eller proof",
    "the receiver “{receiver}” takes no sheets; choose letters, press or proof",
)
