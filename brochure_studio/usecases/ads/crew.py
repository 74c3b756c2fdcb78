"""Ads made by this process or by several at once, in the order that keeps all of them busy."""

import os
import tempfile
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.usecases.ads.making import AdTask, MadeAd, make_ad, task_of
from brochure_studio.usecases.ads.orders import AdOptions, AdOrder, AdOrders
from brochure_studio.usecases.crew import Lost
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import worded_problem
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words

# A process takes half a second to start, in which ten ads are made.
_LEAST_EACH = 12
# More would only wait for the disk, and each takes 150 MB.
_MOST = 8


def make_ads(
    studio: Studio, orders: AdOrders, options: AdOptions, report: Report
) -> Generator[tuple[int, MadeAd], None, None]:
    """Yield the number of each order with what was made of it, as soon as it is made.

    The largest come first: a picture is then decoded once for all, and no process is left with a
    large one when the others have ended. A CancelledError from `report` and an OSError are raised.
    """
    numbers = sorted(range(len(orders.orders)), key=lambda n: -_pixels(orders.orders[n]))
    tasks = tuple(task_of(orders.orders[n], options.with_scenes) for n in numbers)
    count = count_workers(options.workers, tasks)
    make = _make_here if count == 1 else _make_together
    with studio.files.scratch() as scratch:
        start = _Start(studio.reopen, orders.work, scratch)
        for at, made in make(studio, start, tasks, count, report):
            yield numbers[at], made


def count_workers(wanted: int, tasks: tuple[AdTask, ...]) -> int:
    """Return how many processes draw; with 0 wanted as many as there are cores and work for."""
    if wanted:
        return min(wanted, max(1, len(tasks)))
    files = sum(len(task.files) for task in tasks)
    return max(1, min(os.cpu_count() or 1, _MOST, files // _LEAST_EACH))


def _pixels(order: AdOrder) -> int:
    width, height = order.size.pixels or (0, 0)
    return width * height * max((file.scale for file in order.files), default=1) ** 2


@dataclass(frozen=True, slots=True)
class _Start:
    """What a worker begins with; `scratch` is a folder that goes when all is done."""

    reopen: Callable[[], Studio]
    work: Work
    scratch: Path

    def __call__(self) -> Callable[[AdTask], MadeAd]:
        studio, folder = self.reopen(), Path(tempfile.mkdtemp(dir=self.scratch))
        return lambda task: make_ad(studio, self.work, task, folder, _go_on)


def _go_on(progress: Progress) -> None:
    """Take a report of a worker, which is stopped from outside."""


def _make_here(
    studio: Studio, start: _Start, tasks: tuple[AdTask, ...], count: int, report: Report
) -> Iterator[tuple[int, MadeAd]]:
    for number, task in enumerate(tasks):
        step = Progress(number, len(tasks), task.name)
        yield number, make_ad(studio, start.work, task, start.scratch, _within(report, step))


def _within(report: Report, step: Progress) -> Report:
    return lambda _: report(step)


def _make_together(
    studio: Studio, start: _Start, tasks: tuple[AdTask, ...], count: int, report: Report
) -> Iterator[tuple[int, MadeAd]]:
    done = 0
    last = tasks[0].name

    def tick() -> None:
        report(Progress(done, len(tasks), last))

    for number, made in studio.crew(count)(start, tasks, tick):
        done, last = done + 1, tasks[number].name
        yield number, _say_lost(start.work, made) if isinstance(made, Lost) else made


def _say_lost(work: Work, lost: Lost) -> MadeAd:
    words = _LOST.fill(code="?" if lost.exit_code is None else lost.exit_code)
    return MadeAd((), problems=(worded_problem(work.file, words, _AGAIN),))


_LOST = Words(
    "prosessen som laga annonsen, enda brått (kode {code})",
    "prosessen som laget annonsen, endte brått (kode {code})",
    "the process that made the ad ended suddenly (code {code})",
)
_AGAIN = Words(
    "prøv om att med --workers 1; andre program kan ta mykje av minnet",
    "prøv igjen med --workers 1; andre programmer kan ta mye av minnet",
    "try again with --workers 1; other programs may take much of the memory",
)
