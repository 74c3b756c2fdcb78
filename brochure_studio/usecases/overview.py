"""A campaign at a glance: what state each document is in, for whom it was exported, what lacks."""

from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.completeness import Completeness, survey_completeness
from brochure_studio.model.document import Document
from brochure_studio.model.ledger import LedgerEntry, content_hash
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.campaigns import CampaignRow, OpenCampaign
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, UnreadableError
from brochure_studio.values.words import Words, same


@dataclass(frozen=True, slots=True)
class ExportState:
    """An export of the ledger: for whom, in words, and whether the document has changed since."""

    entry: LedgerEntry
    receiver: Words
    is_outdated: bool


@dataclass(frozen=True, slots=True)
class DocumentState:
    """How a document of a campaign stands; with an `error` nothing but its file is known.

    `findings` are those of the first of its `receivers`; `exports` holds the latest for each
    receiver and variant, the newest first.
    """

    file: Path
    title: str
    template: Words = Words("", "", "")
    language: str = "nn"
    receivers: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    exports: tuple[ExportState, ...] = ()
    completeness: Completeness | None = None
    error: UnreadableError | None = None

    def count(self, grade: Grade) -> int:
        """Return how many findings have a grade."""
        return sum(finding.grade is grade for finding in self.findings)


def look_at_document(studio: Studio, opened: OpenCampaign, row: CampaignRow) -> DocumentState:
    """Return how a document of a campaign stands; what cannot be read is in its `error`."""
    try:
        return _state(studio, opened, row)
    except UnreadableError as error:
        return DocumentState(row.file, row.file.name, error=error)


def _state(studio: Studio, opened: OpenCampaign, row: CampaignRow) -> DocumentState:
    work = open_document(studio, row.file)
    receivers = row.receivers or work.template.receivers
    checked = make_proof(studio, work, find_receiver(studio, receivers[0])) if receivers else None
    name = work.template.name
    return DocumentState(
        file=row.file,
        title=work.document.title,
        template=Words(name.say("nn"), name.say("nb"), name.say("en")),
        language=work.document.language,
        receivers=receivers,
        findings=checked.findings if checked else (),
        exports=list_exports(studio, row.file, content_hash(work.document)),
        completeness=survey_completeness(
            work.template,
            work.document,
            opened.campaign.languages,
            opened.campaign.municipalities,
            asked_by_campaign(work, work.document, opened.campaign),
        ),
    )


def asked_by_campaign(work: Work, document: Document, campaign: Campaign | None) -> tuple[str, ...]:
    """Return the languages that a campaign asks of a document: ads are made in all of its own."""
    offers_sizes = (work.found.master or work.template).sizes is not None
    if campaign is None or not offers_sizes or LANGUAGE in document.axes:
        return ()
    return campaign.languages


def list_exports(studio: Studio, file: Path, content: str) -> tuple[ExportState, ...]:
    """Return the latest export of a document for each receiver and variant, the newest first.

    `content` is the hash of what it says now.
    """
    latest: dict[tuple[str, str], LedgerEntry] = {}
    try:
        entries = studio.ledger.entries(file.parent)
    except OSError:
        return ()
    for entry in entries:
        if entry.document == file.name:
            latest.setdefault((entry.receiver, entry.variant), entry)
    known = studio.library.receivers()
    return tuple(
        ExportState(entry, _name(known, entry.receiver), entry.content != content)
        for entry in latest.values()
    )


def _name(known: dict[str, Receiver], id: str) -> Words:
    if id not in known:
        return same(id)
    name = known[id].name
    return Words(*(name.say(language) or id for language in ("nn", "nb", "en")))
