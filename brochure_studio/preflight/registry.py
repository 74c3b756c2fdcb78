"""All checks in one table; a new family of checks joins here."""

from collections.abc import Iterator

from brochure_studio.preflight import (
    codes,
    color,
    contrast,
    letters,
    marks,
    newspapers,
    page,
    pictures,
    places,
    set_type,
    slots,
    text,
    variants,
    windows,
    wording,
)
from brochure_studio.preflight.proof import Proof
from brochure_studio.preflight.rule import Rule, Seen, say_place
from brochure_studio.preflight.survey import survey_proof
from brochure_studio.values.finding import Finding, Grade

RULES: tuple[Rule, ...] = (
    *slots.RULES,
    *text.RULES,
    *set_type.RULES,
    *wording.RULES,
    *variants.RULES,
    *places.RULES,
    *codes.RULES,
    *marks.RULES,
    *pictures.RULES,
    *page.RULES,
    *color.RULES,
    *contrast.RULES,
    *newspapers.RULES,
    *windows.RULES,
    *letters.RULES,
)


def check_proof(proof: Proof, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """Return what all checks find in a proof, by page, the worst of a page first.

    What concerns the document as a whole comes before the first page.
    """
    *_, found = check_in_steps(proof, rules)
    return found or ()


def check_in_steps(
    proof: Proof, rules: tuple[Rule, ...] = RULES
) -> Iterator[tuple[Finding, ...] | None]:
    """Yield None behind each check, so that a window can answer between them, then the findings."""
    survey = survey_proof(proof)
    yield None
    found: list[Finding] = []
    for rule in rules:
        grade = rule.grade(proof.receiver)
        if grade is not Grade.OK:
            for seen in rule.check(survey):
                if seen is None:
                    yield None
                else:
                    found.append(_finding(rule, grade, seen, proof))
            yield None
    yield tuple(sorted(found, key=_order))


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
