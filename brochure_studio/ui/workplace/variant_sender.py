"""Exporting many variants at once, whichever way they are made: as ads of sizes, or one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.values.finding import Finding, Grade, Problem
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.model.ads.sizes import PictureFormat
    from brochure_studio.model.document import Document
    from brochure_studio.usecases.ads.export import AdDone
    from brochure_studio.usecases.ads.orders import AdOptions, AdOrders, HeldAd
    from brochure_studio.usecases.documents import Work
    from brochure_studio.usecases.exports import Exported, HeldBack
    from brochure_studio.usecases.orders import Order
    from brochure_studio.usecases.studio import Studio
    from brochure_studio.values.progress import Report

Choice = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants exported: sizes and values by axis, in which files, and where.

    No formats and no scales are those that are usual for each size.
    """

    folder: Path
    sizes: tuple[str, ...] = ()
    axes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    formats: tuple[PictureFormat, ...] = ()
    scales: tuple[int, ...] = ()
    packed: bool = False
    # What the file of the contact sheet is called after the document; without a name none is made.
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be made: the orders, and the files that come of them."""

    work: Work
    wish: Wish
    orders: AdOrders | tuple[Order, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A variant that was made: its files."""

    choice: Choice
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A variant that was not made: why, and what to do about it."""

    choice: Choice
    why: Words
    todo: Words


@dataclass(frozen=True, slots=True)
class Sent:
    """All that came of an export: the variants made with their files, those held back, the rest.

    `extras` are the contact sheet and the packed files; `notices` what did not go as it should
    though the files are whole.
    """

    done: tuple[Made, ...]
    held: tuple[Held, ...] = ()
    extras: tuple[Path, ...] = ()
    notices: tuple[Words, ...] = ()


# Told of each variant as soon as it is made or held back, on the thread that makes them.
Told = Callable[[Made | Held], None]


class VariantSender:
    """Plans and makes exports on one studio; used off the main thread."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio

    def plan(self, work: Work, document: Document, wish: Wish) -> Plan:
        """Return what a wish comes to for a document as it stands; a UsageError as orders have."""
        current = replace(work, opened=replace(work.opened, document=document))
        return self._plan_ads(current, wish) if wish.sizes else self._plan_each(current, wish)

    def _plan_ads(self, work: Work, wish: Wish) -> Plan:
        from brochure_studio.usecases.ads.export import take_ads

        options = _options(wish, replaced=True)
        orders = take_ads(self._studio(), work, wish.folder, wish.sizes, wish.axes, options)
        files = tuple(file.path for order in orders.orders for file in order.files)
        return Plan(work, wish, orders, (*files, *self._sheet(work, wish)))

    def _plan_each(self, work: Work, wish: Wish) -> Plan:
        from brochure_studio.usecases.orders import order_work

        id = work.template.receivers[0]
        orders = tuple(
            order_work(self._studio(), work, id, choice, wish.folder) for choice in wish.choices
        )
        return Plan(work, wish, orders, tuple(file for one in orders for file in one.files))

    def send(self, plan: Plan, report: Report, tell: Told) -> Sent:
        """Make what was planned, over what stands there; errors and cancelling as exports have."""
        if isinstance(plan.orders, tuple):
            return self._send_each(plan.orders, report, tell)
        return self._send_ads(plan, plan.orders, report, tell)

    def _send_ads(self, plan: Plan, orders: AdOrders, report: Report, tell: Told) -> Sent:
        from brochure_studio.usecases.ads.export import export_ads
        from brochure_studio.usecases.ads.packages import write_packages
        from brochure_studio.usecases.ads.sheets import write_ad_sheet

        studio, work = self._studio(), plan.work
        options = _options(plan.wish, replaced=True)
        outcome = export_ads(studio, orders, options, report, lambda one: tell(_of_ad(one)))
        extras: tuple[Path, ...] = ()
        if outcome.done and plan.wish.sheet:
            for file in self._sheet(work, plan.wish):
                extras += write_ad_sheet(studio, work, outcome, file, report)
        if outcome.done and plan.wish.packed:
            extras += write_packages(studio, work, outcome, plan.wish.folder, report, True)
        notices = tuple(dict.fromkeys(words for one in outcome.done for words in one.notices))
        done = tuple(map(_made_ad, outcome.done))
        return Sent(done, tuple(map(_held_ad, outcome.held_back)), extras, notices)

    def _sheet(self, work: Work, wish: Wish) -> tuple[Path, ...]:
        return (wish.folder / f"{work.file.stem}-{wish.sheet}.pdf",) if wish.sheet else ()

    def _send_each(self, orders: tuple[Order, ...], report: Report, tell: Told) -> Sent:
        from brochure_studio.usecases.exports import export_orders

        outcome = export_orders(
            self._studio(), orders, True, report, lambda one: tell(_of_order(one))
        )
        done = tuple(map(_made_order, outcome.done))
        notices = tuple(dict.fromkeys(words for one in outcome.done for words in one.notices))
        return Sent(done, tuple(map(_held_order, outcome.held_back)), notices=notices)

    def compare(
        self,
        work: Work,
        document: Document,
        choice: Choice,
        across: str,
        values: tuple[str, ...],
        file: Path,
        report: Report,
    ) -> tuple[Path, ...]:
        """Write a document along an axis side by side as a PDF; return its files."""
        from brochure_studio.usecases.ads.comparisons import compare_variants, write_comparison

        current = replace(work, opened=replace(work.opened, document=document))
        compared = compare_variants(self._studio(), current, across, choice, report, values)
        return write_comparison(self._studio(), compared, file, report)


def _options(wish: Wish, replaced: bool) -> AdOptions:
    from brochure_studio.usecases.ads.orders import AdOptions

    return AdOptions(
        formats=wish.formats,
        scales=wish.scales,
        replace=replaced,
        with_scenes=bool(wish.sheet) or wish.packed,
    )


def _of_ad(one: AdDone | HeldAd) -> Made | Held:
    from brochure_studio.usecases.ads.orders import HeldAd

    return _held_ad(one) if isinstance(one, HeldAd) else _made_ad(one)


def _of_order(one: Exported | HeldBack) -> Made | Held:
    from brochure_studio.usecases.exports import HeldBack

    return _held_order(one) if isinstance(one, HeldBack) else _made_order(one)


def _made_order(made: Exported) -> Made:
    return Made(made.order.choice, made.order.files)


def _made_ad(made: AdDone) -> Made:
    return Made(made.order.choice, tuple(placed.file.path for placed in made.files))


def _held_ad(held: HeldAd) -> Held:
    return _held(held.choice, held.findings, held.problems)


def _held_order(held: HeldBack) -> Held:
    problems = held.error.problems if held.error is not None else ()
    return _held(held.order.choice, held.findings, problems)


def _held(choice: Choice, findings: tuple[Finding, ...], problems: tuple[Problem, ...]) -> Held:
    for problem in problems:
        said = Words(*(problem.say(language) for language in ("nn", "nb", "en")))
        return Held(choice, said, Words("", "", ""))
    for finding in sorted(findings, key=lambda one: -one.grade):
        if finding.grade is Grade.BLOCKING:
            return Held(choice, finding.what, finding.todo)
    return Held(choice, _UNKNOWN, Words("", "", ""))


_UNKNOWN = Words("Ingen fil vart laga.", "Ingen fil ble laget.", "No file was made.")
