"""The proof before paper: the letters most likely to break, composed out of all of them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from brochure_studio.model.letters.batch import LetterMark
from brochure_studio.usecases.letters.composing import MadeLetter, Setting
from brochure_studio.usecases.letters.line import LetterLine, TaskList, cut
from brochure_studio.usecases.letters.names import proof_name
from brochure_studio.usecases.letters.orders import LetterOrder, Sample
from brochure_studio.usecases.letters.reports import Chosen, LetterReport, LettersWritten
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.letters.writing import LetterWriter, Tally
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report

# Why a letter is in the proof, in the order in which one of each is taken.
FAULTY, LONGEST, LINES, RARE, EMPTY = "faulty", "longest", "lines", "rare", "empty"
_Score = Callable[[MadeLetter], float]


def write_sample(
    studio: Studio,
    order: LetterOrder,
    sample: Sample,
    ledger: LetterLedger,
    line: LetterLine,
    report: Report,
) -> LetterReport:
    """Compose all letters and write a proof of those most likely to break; nothing is entered.

    Letters with faults are in it as they came out. The report tells all that would be held back.
    """
    roll = order.plan.roll
    tally = Tally(report, len(roll) + sample.count)
    setting = Setting(order.plan.names, order.plan.variants, order.receiver, is_proof=True)
    made = list[MadeLetter]()
    tasks = TaskList(setting, roll, cut(range(1, len(roll) + 1)), draws=False)
    for lots in line.make(tasks, tally.tick):
        for lot in lots:
            made += lot.letters
            tally.take(lot)
    chosen = choose_sample(made, roll, sample.count)
    file = _draw(studio, order, ledger, setting, chosen, report)
    return LetterReport(
        counts=order.counts,
        wash=order.wash,
        planned=len(roll),
        smaller=tally.smaller,
        held=tuple(tally.held),
        told=order.plan.told,
        files=(file,) if file else (),
        chosen=chosen,
        seconds=tally.seconds,
    )


def choose_sample(made: Sequence[MadeLetter], roll: Roll, count: int) -> tuple[Chosen, ...]:
    """Return the letters most likely to break: in turn the worst of each kind, by serial."""
    scores: dict[str, _Score] = {
        FAULTY: lambda one: len(one.problems),
        LONGEST: lambda one: one.length,
        LINES: lambda one: one.lines,
        RARE: _rarity(roll),
        EMPTY: lambda one: roll.entry(one.serial).values.count(""),
    }
    ranked = {why: iter(_rank(made, score)) for why, score in scores.items()}
    reasons = dict[int, str]()
    waiting = list(ranked)
    while waiting and len(reasons) < min(count, len(made)):
        why = waiting.pop(0)
        serial = next((one for one in ranked[why] if one not in reasons), None)
        if serial is not None:
            reasons[serial] = why
            waiting.append(why)
    # Letters that are all alike have no worst one, and a proof shows some all the same.
    for one in sorted(made, key=lambda one: (-one.length, one.serial)):
        if len(reasons) < count:
            reasons.setdefault(one.serial, LONGEST)
    return tuple(Chosen(n, roll.row(n), reasons[n]) for n in sorted(reasons))


def _rank(made: Sequence[MadeLetter], score: _Score) -> list[int]:
    """Return serials, the highest score first; where all are alike there is no worst one."""
    scored = sorted((-score(one), one.serial) for one in made)
    least = -min(scored[-1][0], 0) if scored else 0
    return [serial for value, serial in scored if -value > least]


def _rarity(roll: Roll) -> _Score:
    counts = Counter[str]()
    for text in _texts(roll):
        counts.update(set(text))

    def score(one: MadeLetter) -> float:
        shown = set("".join(roll.entry(one.serial).values))
        return sum(1 / counts[character] for character in shown)

    return score


def _texts(roll: Roll) -> Iterator[str]:
    for serial in range(1, len(roll) + 1):
        yield "".join(roll.entry(serial).values)


def _draw(
    studio: Studio,
    order: LetterOrder,
    ledger: LetterLedger,
    setting: Setting,
    chosen: Sequence[Chosen],
    report: Report,
) -> LettersWritten | None:
    if not chosen:
        return None
    serials = [one.serial for one in chosen]
    tally = Tally(report, len(serials))
    tasks = TaskList(setting, order.plan.roll, cut(serials), with_faulty=True)
    with LetterLine(studio, order.work, 1) as line:
        lots = (lot for lots in line.make(tasks, tally.tick) for lot in lots)
        writer = LetterWriter(studio, order, ledger, setting, line.hands)
        return writer.write(proof_name(order), serials, lots, tally, _enter_nothing, True)


def _enter_nothing(file: Path, marks: Sequence[LetterMark]) -> None:
    """Leave the ledger as it is: a proof is no letter."""
