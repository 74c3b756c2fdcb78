"""What a check is: its code, its words, its grade for each kind of receiver, and how it looks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from brochure_studio.model.locks import slot_name
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.record import Localized
from brochure_studio.model.template import Template
from brochure_studio.preflight.survey import Place, Survey
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect, bound
from brochure_studio.values.words import Words, same

Kind = Literal["paper", "web", "screen", "proof"]


@dataclass(frozen=True, slots=True)
class Grades:
    """How much a check matters for each kind of receiver; OK leaves it out."""

    paper: Grade = Grade.OK
    web: Grade = Grade.OK
    screen: Grade = Grade.OK
    proof: Grade = Grade.OK

    def of(self, kind: Kind) -> Grade:
        """Return the grade for a kind of receiver."""
        match kind:
            case "paper":
                return self.paper
            case "web":
                return self.web
            case "screen":
                return self.screen
            case "proof":
                return self.proof


def always(grade: Grade) -> Grades:
    """Return the same grade for every receiver."""
    return Grades(grade, grade, grade, grade)


@dataclass(frozen=True, slots=True)
class Seen:
    """A place where a check does not pass, and the facts that its words name.

    The words may always name `{place}`: the slot as the template calls it, and its page.
    """

    where: Where
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """One check: `what`, `why` and `todo` take the facts of what was seen in their braces.

    A check that takes long yields None between, where a window may answer.
    """

    code: str
    name: Words
    grades: Grades
    what: Words
    why: Words
    todo: Words
    check: Callable[[Survey], Iterable[Seen | None]]

    def grade(self, receiver: Receiver) -> Grade:
        """Return how much the check matters to a receiver; the receiver's own row wins."""
        own = receiver.grades.get(self.code)
        return Grade[own.upper()] if own else self.grades.of(receiver_kind(receiver))


def receiver_kind(receiver: Receiver) -> Kind:
    """Return what sort of receiver this is: a proof has a watermark, paper is printed in inks."""
    if receiver.watermark != Localized():
        return "proof"
    if receiver.medium != "pdf":
        return "screen"
    return "web" if receiver.color == "rgb" else "paper"


def say_place(template: Template, where: Where) -> Words:
    """Return a place in words: `«Hovudbilete», side 1`."""
    page = "" if where.page is None else str(where.page + 1)
    if not where.slot:
        return _PAGE.fill(page=page) if page else _DOCUMENT
    name = _slot_name(template, where.slot)
    return (_SLOT_ON_PAGE if page else _SLOT).fill(slot=name, page=page)


def _slot_name(template: Template, address: str) -> Words:
    id = address.rpartition("/")[2]
    slot = template.slots.get(id)
    return slot_name(slot, id) if slot else same(id)


def join_places(places: Iterable[tuple[Place, Rect]]) -> tuple[Where, ...]:
    """Return one place for each slot on each page, with the box around all of it."""
    boxes: dict[tuple[int, str], list[Rect]] = {}
    for place, box in places:
        boxes.setdefault((place.page, place.address), []).append(box)
    return tuple(Where(page, slot or None, bound(held)) for (page, slot), held in boxes.items())


def plural(number: int, one: Words, many: Words) -> Words:
    """Return a number with its noun: `1 linje`, `3 linjer`."""
    noun = one if number == 1 else many
    return Words(f"{number} {noun.nn}", f"{number} {noun.nb}", f"{number} {noun.en}")


def say_number(value: float) -> Words:
    """Return a number with at most one decimal, with a comma in Norwegian."""
    plain = f"{value:.1f}".rstrip("0").rstrip(".")
    comma = plain.replace(".", ",")
    return Words(comma, comma, plain)


_SLOT_ON_PAGE = Words("«{slot}», side {page}", "«{slot}», side {page}", "“{slot}”, page {page}")
_SLOT = Words("«{slot}»", "«{slot}»", "“{slot}”")
_PAGE = Words("Side {page}", "Side {page}", "Page {page}")
_DOCUMENT = Words("Dokumentet", "Dokumentet", "The document")
