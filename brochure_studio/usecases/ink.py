"""Total ink as it lies on the pages of a finished file, against the receiver's limit."""

from collections.abc import Collection

from brochure_studio.layout.job import PageInk, PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.preflight.proof import Proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, Where
from brochure_studio.values.words import Words

CODE = "file-ink"
# Half a percent is no ink, and profiles meet their own limit only to a rounding.
_ROUNDING = 2.0


def inked_pictures(proof: Proof) -> frozenset[str]:
    """Return the keys of the pictures that came in CMYK."""
    return frozenset(use.key for use in proof.pictures if use.key and use.mode == "cmyk")


def judge_ink(
    studio: Studio, job: PrintJob, resources: Resources, inked: Collection[str]
) -> tuple[Finding, ...]:
    """Return a finding for each page with more ink in 15 mm square than the receiver takes.

    A warning (Ghent Workgroup 2022), where the receiver's own row gives it no other grade; a
    MissingError for a picture that is broken.
    """
    own = job.receiver.grades.get(CODE)
    grade = Grade[own.upper()] if own else Grade.WARNING
    if grade is Grade.OK or job.receiver.color != "cmyk":
        return ()
    pages = studio.ink_meter().measure(job, resources, inked)
    limit = job.receiver.ink_limit
    return tuple(_finding(page, limit, grade) for page in pages if page.ink > limit + _ROUNDING)


def _finding(page: PageInk, limit: float, grade: Grade) -> Finding:
    facts = {"page": page.page + 1, "ink": round(page.ink), "limit": round(limit)}
    what, why, todo = (words.fill(**facts) for words in (_WHAT, _WHY, _REMEDY))
    return Finding(CODE, grade, what, why, todo, Where(page.page, None, page.square))


_WHAT = Words(
    "Side {page}: {ink} % farge i alt, målt over 15 mm",
    "Side {page}: {ink} % farge i alt, målt over 15 mm",
    "Page {page}: {ink} % of ink in all, measured over 15 mm",
)
_WHY = Words(
    "Over {limit} % tørkar ikkje trykket, og det smittar av på neste ark.",
    "Over {limit} % tørker ikke trykket, og det smitter av på neste ark.",
    "Above {limit} % the ink does not dry and sets off on the next sheet.",
)
_REMEDY = Words(
    "Bruk biletet i RGB, så blir det rekna om til papiret, eller vel lysare fargar.",
    "Bruk bildet i RGB, så blir det regnet om til papiret, eller velg lysere farger.",
    "Use the picture in RGB, which is converted for the paper, or choose lighter colors.",
)
