"""Which letters of an order go to a printer: nobody twice, unless somebody asks for it."""

from dataclasses import dataclass

from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import LetterOrder, Only
from brochure_studio.usecases.letters.refusals import NOT_PLANNED
from brochure_studio.usecases.ports.letters import LetterLedger


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """Which letters are printed, those among them sent before, and those left alone."""

    serials: tuple[int, ...]
    again: tuple[int, ...] = ()
    passed: int = 0
    skipped: tuple[int, ...] = ()


def choose_letters(order: LetterOrder, ledger: LetterLedger) -> LetterChoice:
    """Return those not sent yet; of those asked for by serial also those sent, not the confirmed.

    A UsageError for serials that there are not.
    """
    if isinstance(order.wish.part, Only):
        return _asked_for(order, order.wish.part, ledger)
    chosen, passed = list[int](), 0
    for letter in ledger.letters(1, len(order.plan.roll)):
        if letter.sent is not None or letter.confirmed is not None:
            passed += 1
        elif not letter.held:
            chosen.append(letter.serial)
    return LetterChoice(tuple(chosen), passed=passed)


def _asked_for(order: LetterOrder, only: Only, ledger: LetterLedger) -> LetterChoice:
    count = len(order.plan.roll)
    if only.serials.last > count:
        raise UsageError(NOT_PLANNED.fill(serials=only.serials, last=count))
    asked = [one for a, b in only.serials.ranges for one in ledger.letters(a, b)]
    open_ones = [one for one in asked if one.confirmed is None]
    return LetterChoice(
        tuple(one.serial for one in open_ones),
        again=tuple(one.serial for one in open_ones if one.sent is not None),
        skipped=tuple(one.serial for one in asked if one.confirmed is not None),
    )
