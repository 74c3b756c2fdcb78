"""Ads made by several processes are those that one makes; what is lost is told in words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.ads.crew import count_workers, make_ads
from brochure_studio.usecases.ads.export import export_ads, take_ads
from brochure_studio.usecases.ads.making import AdTask
from brochure_studio.usecases.ads.orders import AdOptions, AdOrders
from brochure_studio.usecases.crew import Lost, Processes
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import CancelledError, Progress

ROOT = Path(__file__).parents[3]
STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "ads-screen.yaml"
SIZES = ("mobile-320x50", "rectangle-300x250", "120x90")


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return open_studio(ROOT, {}, tmp_path / "state")


def ordered(studio: Studio, out: Path, workers: int) -> tuple[AdOrders, AdOptions]:
    options = AdOptions(formats=("png", "jpeg"), scales=(1,), replace=True, workers=workers)
    axes = {"language": ("nn",), "municipality": ("odda", "kvam")}
    return take_ads(studio, open_document(studio, STARTER), out, SIZES, axes, options), options


def quietly(progress: Progress) -> None:
    """Take a report."""


def written(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_two_processes_write_what_one_writes(studio: Studio, tmp_path: Path) -> None:
    outcomes = []
    for workers in (1, 2):
        orders, options = ordered(studio, tmp_path / str(workers), workers)
        outcomes.append(export_ads(studio, orders, options, quietly))
    alone, together = outcomes
    assert [ad.order.name for ad in alone.done] == [ad.order.name for ad in together.done]
    assert [held.name for held in alone.held_back] == [held.name for held in together.held_back]
    assert len(alone.done) >= 4
    assert written(tmp_path / "1") == written(tmp_path / "2")


def test_the_largest_come_first_and_are_given_back_in_order(studio: Studio, tmp_path: Path) -> None:
    orders, options = ordered(studio, tmp_path, 1)
    numbers = [number for number, _ in make_ads(studio, orders, options, quietly)]
    areas = [orders.orders[n].size.width * orders.orders[n].size.height for n in numbers]
    assert areas == sorted(areas, reverse=True)
    assert sorted(numbers) == list(range(6))
    done = export_ads(studio, orders, options, quietly).done
    names = [order.name for order in orders.orders]
    assert [ad.order.name for ad in done] == sorted((ad.order.name for ad in done), key=names.index)


def test_an_ad_whose_process_died_is_held_back_in_words(studio: Studio, tmp_path: Path) -> None:
    class Unlucky:
        def __init__(self, count: int) -> None:
            self._crew = Processes(count)

        def __call__(
            self,
            start: Callable[[], Callable[[AdTask], object]],
            tasks: Sequence[AdTask],
            tick: Callable[[], None],
        ) -> Iterator[tuple[int, object]]:
            for number, made in self._crew(start, tasks, tick):
                yield number, Lost(-9) if number == 0 else made

    orders, options = ordered(studio, tmp_path / "out", 2)
    unlucky = replace(studio, crew=Unlucky)  # type: ignore[arg-type]
    outcome = export_ads(unlucky, orders, options, quietly)
    (held,) = [held for held in outcome.held_back if held.problems]
    assert "-9" in held.problems[0].say("nn")
    assert "brått" in held.problems[0].say("nn")
    assert len(outcome.done) + len(outcome.held_back) == 6


def test_stopping_leaves_whole_files_only(studio: Studio, tmp_path: Path) -> None:
    orders, options = ordered(studio, tmp_path / "out", 2)

    def stop(progress: Progress) -> None:
        if progress.done >= 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        export_ads(studio, orders, options, stop)
    files = written(tmp_path / "out")
    assert 1 <= len(files) < 12
    assert all(name.endswith((".png", ".jpg")) for name in files)


@pytest.mark.parametrize(
    ("wanted", "ads", "least", "most"), [(1, 90, 1, 1), (4, 2, 2, 2), (3, 90, 3, 3), (0, 4, 1, 1)]
)
def test_processes_are_started_where_there_is_work(
    wanted: int, ads: int, least: int, most: int
) -> None:
    task = AdTask("a", {}, "43", "screen", (("png", 1), ("jpeg", 1)))
    assert least <= count_workers(wanted, (task,) * ads) <= most
