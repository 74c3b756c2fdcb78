"""How the variants of a document stand, one by one: ready, lacking, blocked, exported when."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import permutations
from typing import Literal

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.completeness import asked_languages
from brochure_studio.model.document import Document
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.overview import ExportState, asked_by_campaign, list_exports
from brochure_studio.usecases.proofs import Proofed, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, UnreadableError
from brochure_studio.values.words import Words

Choice = Mapping[str, str]
# `untranslated`: what lacks is only words in a language that nobody has asked for, which is no
# fault; `unchecked`: a translation was not looked at since the master changed, and may be sent.
Standing = Literal["ready", "warnings", "unchecked", "untranslated", "blocked"]
UNCHECKED = frozenset({"translation-unchecked"})
UNTRANSLATED = frozenset({"text-untranslated", "alt-untranslated"})


@dataclass(frozen=True, slots=True)
class VariantState:
    """How a variant stands for its receiver.

    `exports` are those of the ledger, the newest first; with an `error` the variant cannot be laid
    out at all, and nothing else is known of it.
    """

    choice: Choice
    standing: Standing
    findings: tuple[Finding, ...] = ()
    exports: tuple[ExportState, ...] = ()
    error: Words | None = None

    def count(self, grade: Grade) -> int:
        """Return how many findings have a grade."""
        return sum(finding.grade is grade for finding in self.findings)

    @property
    def lacking(self) -> int:
        """Return how many texts and descriptions stand in another language."""
        return sum(finding.code in UNTRANSLATED for finding in self.findings)


def look_at_variant(
    studio: Studio,
    work: Work,
    receiver: Receiver,
    choice: Choice,
    document: Document | None = None,
) -> tuple[VariantState, Proofed | None]:
    """Return how a variant stands, with its proof where it can be laid out.

    `document` is an unsaved state of the work's.
    """
    master = document or work.document
    try:
        proofed = make_proof(studio, work, receiver, choice, master)
    except UsageError as error:
        return VariantState(choice, "blocked", error=error.words), None
    except UnreadableError as error:
        problem = error.problems[0]
        said = Words(*(problem.say(language) for language in ("nn", "nb", "en")))
        return VariantState(choice, "blocked", error=said), None
    wanted = is_asked(work, master, choice)
    standing = judge_findings(proofed.findings, wanted)
    exports = find_exports(studio, work, choice, master)
    return VariantState(choice, standing, proofed.findings, exports), proofed


def judge_findings(findings: tuple[Finding, ...], asked: bool) -> Standing:
    """Return how a variant stands by its findings; `asked` where its language is wanted."""
    blocking = {finding.code for finding in findings if finding.grade is Grade.BLOCKING}
    found = {finding.code for finding in findings}
    if not asked and found & UNTRANSLATED and blocking <= UNTRANSLATED:
        return "untranslated"
    if blocking:
        return "blocked"
    if found & UNCHECKED:
        return "unchecked"
    return "warnings" if any(f.grade is Grade.WARNING for f in findings) else "ready"


def is_asked(work: Work, document: Document, choice: Choice) -> bool:
    """Tell whether a variant's language is one that the document is to be made in."""
    also = asked_by_campaign(work, document, work.campaign)
    return choice.get(LANGUAGE, document.language) in asked_languages(document, also)


def find_exports(
    studio: Studio, work: Work, choice: Choice, document: Document
) -> tuple[ExportState, ...]:
    """Return the latest exports of a variant, the newest first, those of each receiver once."""
    # The ledger joins the values in the order that somebody chose them in.
    names = {"-".join(values) for values in permutations(choice.values())}
    return list_exports(studio, work, document, names)
