"""Every kind of problem of a list by its code, and what a problem says."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import ProblemKind
from brochure_studio.merge.problems.label_kinds import LABEL_KINDS
from brochure_studio.merge.problems.letter_fault_kinds import LETTER_FAULT_KINDS
from brochure_studio.merge.problems.letter_kinds import LETTER_KINDS
from brochure_studio.merge.problems.list_kinds import LIST_KINDS
from brochure_studio.merge.problems.row_kinds import ROW_KINDS
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.values.finding import Grade
from brochure_studio.values.words import Words

KINDS: Mapping[str, ProblemKind] = {
    **LIST_KINDS,
    **ROW_KINDS,
    **LETTER_KINDS,
    **LETTER_FAULT_KINDS,
    **LABEL_KINDS,
}


def holds_back(problem: ListProblem) -> bool:
    """Tell whether a problem holds its row back, or where it is the list's, the list."""
    return KINDS[problem.code].grade is Grade.BLOCKING


def can_be_mended(problem: ListProblem) -> bool:
    """Tell whether a row with this problem belongs into a list to mend."""
    return holds_back(problem) and KINDS[problem.code].mends


def say_what(problem: ListProblem) -> Words:
    """Return what is wrong."""
    return KINDS[problem.code].what.fill(**dict(problem.facts))


def say_todo(problem: ListProblem) -> Words:
    """Return what to do about it."""
    return KINDS[problem.code].todo.fill(**dict(problem.facts))
