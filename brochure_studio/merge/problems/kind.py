"""How much a kind of list problem matters, and the sentences that several kinds share."""

from dataclasses import dataclass

from brochure_studio.values.finding import Grade
from brochure_studio.values.words import Words

Said = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem; a BLOCKING one holds its row back, or of row 0 the whole list.

    `mends` tells whether a held row goes into the list to mend.
    """

    grade: Grade
    what: Words
    todo: Words
    mends: bool = True


def held(what: Said, todo: Said) -> ProblemKind:
    """Return a kind that holds back what can be mended."""
    return ProblemKind(Grade.BLOCKING, Words(*what), Words(*todo))


def washed(what: Said, todo: Said) -> ProblemKind:
    """Return a kind that takes a row out for good."""
    return ProblemKind(Grade.BLOCKING, Words(*what), Words(*todo), mends=False)


def warned(what: Said, todo: Said) -> ProblemKind:
    """Return a kind that is told and holds nothing back."""
    return ProblemKind(Grade.WARNING, Words(*what), Words(*todo))


def mended(what: Said, todo: Said) -> ProblemKind:
    """Return a kind that was put right, which is told."""
    return ProblemKind(Grade.FIXED, Words(*what), Words(*todo))


LOOK = (
    "sjå etter at det er rett",
    "se etter at det er riktig",
    "check that it is right",
)
RETYPE = ("skriv cella på nytt som tekst", "skriv cellen på nytt som tekst", "retype it as text")
FILL_IN = ("fyll ut cella", "fyll ut cellen", "fill it in")
NOTHING = ("ingenting å gjere", "ingenting å gjøre", "nothing to do")
SAVE_ANEW = (
    "opne lista i programmet ho kjem frå, og lagre ho på nytt som CSV UTF-8 eller XLSX",
    "åpne listen i programmet den kommer fra, og lagre den på nytt som CSV UTF-8 eller XLSX",
    "open the list in the program it comes from, and save it anew as CSV UTF-8 or XLSX",
)
