"""All checks in one table; a new family of checks joins here."""

from brochure_studio.preflight import color, page, pictures, slots, text
from brochure_studio.preflight.proof import Proof
from brochure_studio.preflight.rule import Rule, Seen, say_place
from brochure_studio.preflight.survey import survey_proof
from brochure_studio.values.finding import Finding, Grade

RULES: tuple[Rule, ...] = (
    *slots.RULES,
    *text.RULES,
    *pictures.RULES,
    *page.RULES,
    *color.RULES,
)


def check_proof(proof: Proof, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """Return what all checks find in a proof, by page, the worst of a page first.

    What concerns the document as a whole comes before the first page.
    """
    survey = survey_proof(proof)
    found = [
        _finding(rule, grade, seen, proof)
        for rule in rules
        if (grade := rule.grade(proof.receiver)) is not Grade.OK
        for seen in rule.check(survey)
    ]
    return tuple(sorted(found, key=_order))


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that stop an export."""
    return tuple(finding for finding in findings if finding.grade is Grade.BLOCKING)


def _finding(rule: Rule, grade: Grade, seen: Seen, proof: Proof) -> Finding:
    facts = {"place": say_place(proof.template, seen.where), **seen.facts}
    what, why, todo = (w.fill(**facts) for w in (rule.what, rule.why, rule.todo))
    return Finding(rule.code, grade, what, why, todo, seen.where)


def _order(finding: Finding) -> tuple[int, int]:
    page = -1 if finding.where.page is None else finding.where.page
    return page, -finding.grade
