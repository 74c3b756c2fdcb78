"""A campaign at a glance: what state each document is in, for whom it was exported, what lacks."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.completeness import Completeness, survey_completeness
from brochure_studio.model.document import Document
from brochure_studio.model.ledger import LedgerEntry, content_hash, variant_hash
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.campaigns import CampaignRow, OpenCampaign
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.proofs import choose_variant, find_receiver, make_proof
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
        exports=list_exports(studio, work, work.document),
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


def list_exports(
    studio: Studio, work: Work, document: Document, variants: Collection[str] | None = None
) -> tuple[ExportState, ...]:
    """Return the latest export of a document for each receiver and variant, the newest first.

    `document` is what it says now; `variants` are the names of those looked for, None for all.
    """
    latest: dict[tuple[str, str], LedgerEntry] = {}
    try:
        entries = studio.ledger.entries(work.folder)
    except OSError:
        return ()
    for entry in entries:
        if entry.document == work.file.name and (variants is None or entry.variant in variants):
            latest.setdefault((entry.receiver, entry.variant), entry)
    known = studio.library.receivers()
    return tuple(
        ExportState(
            entry, _name(known, entry.receiver), _is_outdated(studio, work, document, entry)
        )
        for entry in latest.values()
    )


def _is_outdated(studio: Studio, work: Work, document: Document, entry: LedgerEntry) -> bool:
    """Tell whether a variant says something else by now, or is none any more."""
    if entry.content == content_hash(document):
        return False
    if entry.choice is None:
        return True
    try:
        variant = choose_variant(studio, work, document, dict(entry.choice))
    except (UsageError, ValueError):
        return True
    return entry.said != variant_hash(variant)


def _name(known: dict[str, Receiver], id: str) -> Words:
    if id not in known:
        return same(id)
    name = known[id].name
    return Words(*(name.say(language) or id for language in ("nn", "nb", "en")))
