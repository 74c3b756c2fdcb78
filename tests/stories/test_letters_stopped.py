"""Runs of letters that are killed, cancelled or out of disk: nothing half, and nobody twice."""

import errno
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.store.safe_writing import PREFIX
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.orders import (
    LetterOrder,
    LetterWish,
    Rest,
    Shape,
    take_letters,
)
from brochure_studio.usecases.letters.run import run_letters
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import CancelledError, Progress
from tests.stories.small_letters import people, write_list, write_small_letter
from tests.stories.small_library import SmallLibrary

COUNT, SIZE = 600, 100


@pytest.fixture
def letter(small: SmallLibrary) -> Path:
    return write_small_letter(small)


@pytest.fixture
def studio(small: SmallLibrary, letter: Path, tmp_path: Path) -> Studio:
    return open_studio(small.root, {}, tmp_path / "state")


@pytest.fixture
def order(studio: Studio, letter: Path, tmp_path: Path) -> LetterOrder:
    return order_of(studio, letter, tmp_path)


def order_of(studio: Studio, letter: Path, folder: Path, workers: int = 1) -> LetterOrder:
    file = write_list(folder / "liste.csv", people(COUNT))
    work = open_document(studio, letter)
    day = work.document.date
    assert day is not None
    found = open_recipients(studio.lists(), ListOrder(file, day))
    wish = LetterWish(folder / "out", shape=Shape(SIZE), workers=workers)
    return take_letters(studio, work, found, wish)


def go_on(studio: Studio, order: LetterOrder) -> int:
    rest = replace(order, wish=replace(order.wish, part=Rest()))
    report = run_letters(studio, rest, watch)
    return report.written


def watch(progress: Progress) -> None:
    """Let it go on."""


def files(out: Path) -> list[Path]:
    return sorted(file for file in out.iterdir() if file.is_file())


def everybody(out: Path) -> Counter[str]:
    """Return how often each street stands in the letters: everybody lives in one of their own."""
    found = Counter[str]()
    for file in files(out):
        with pdfium.PdfDocument(file) as pdf:
            for page in pdf:
                text = page.get_textpage().get_text_range()
                found.update(line for line in text.splitlines() if line.startswith("Vegen "))
    return found


def all_once() -> Counter[str]:
    return Counter({f"Vegen {number}": 1 for number in range(1, COUNT + 1)})


def test_a_killed_run_goes_on_and_nobody_gets_two(
    studio: Studio, order: LetterOrder, small: SmallLibrary, letter: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "own"), "LANG": "nn_NO.UTF-8"}
    environment |= {"LOCALAPPDATA": str(tmp_path / "own"), "HOME": str(tmp_path / "own")}
    given = ["letters", letter, "--recipients", order.file, "-o", order.wish.out]
    given += ["--run-size", SIZE, "--workers", 2, "--library", small.root]
    command = [sys.executable, "-m", "brochure_studio", *map(str, given)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as run:
        begun = time.monotonic()
        while len(finished(order.wish.out)) < 2:
            assert run.poll() is None and time.monotonic() - begun < 60
            time.sleep(0.005)
        run.kill()
    done = {file: file.read_bytes() for file in finished(order.wish.out)}
    assert 2 <= len(done) < COUNT // SIZE
    for left in set(files(order.wish.out)) - set(done):
        assert left.name.startswith(PREFIX)
        if os.name == "posix":
            assert left.stat().st_mode & 0o777 == 0o600
    ended = subprocess.run(
        [*command, "--resume"], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(finished(order.wish.out)) == COUNT // SIZE
    assert files(order.wish.out) == finished(order.wish.out)
    assert {file: file.read_bytes() for file in done} == done
    assert everybody(order.wish.out) == all_once()


def finished(out: Path) -> list[Path]:
    return sorted(out.glob("Brev-*.pdf")) if out.is_dir() else []


@pytest.mark.parametrize("workers", [1, 2])
def test_who_cancels_waits_less_than_a_second_and_may_go_on(
    studio: Studio, letter: Path, tmp_path: Path, workers: int
) -> None:
    order = order_of(studio, letter, tmp_path, workers)
    told: list[float] = []

    def stop(progress: Progress) -> None:
        if progress.done > SIZE * 1.5:
            told.append(time.monotonic())
            raise CancelledError

    with pytest.raises(CancelledError):
        run_letters(studio, order, stop)
    assert time.monotonic() - told[0] < 1
    assert [file.name for file in files(order.wish.out)] == ["Brev-001-100.pdf"]
    assert go_on(studio, order) == COUNT - SIZE
    assert everybody(order.wish.out) == all_once()


def test_a_full_disk_leaves_whole_files_and_the_run_goes_on(
    studio: Studio, order: LetterOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brochure_studio.store.safe_writing._sync", full_after(3))
    with pytest.raises(OSError) as caught:
        run_letters(studio, order, watch)
    assert caught.value.errno == errno.ENOSPC
    assert len(files(order.wish.out)) == 3
    monkeypatch.undo()
    assert go_on(studio, order) == COUNT - 3 * SIZE
    assert everybody(order.wish.out) == all_once()


def full_after(count: int):  # type: ignore[no-untyped-def]
    synced: list[Path] = []

    def sync(file: Path) -> None:
        synced.append(file)
        if len(synced) > count:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))

    return sync


def test_a_file_that_got_its_name_unnoted_is_not_written_again(
    studio: Studio, order: LetterOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    from brochure_studio.store.letter_ledger import LedgerOfLetters

    def die(ledger: LedgerOfLetters, numbers: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(LedgerOfLetters, "note_placed", die)
    with pytest.raises(KeyboardInterrupt):
        run_letters(studio, order, watch)
    monkeypatch.undo()
    (first,) = files(order.wish.out)
    before = first.stat().st_mtime_ns
    assert go_on(studio, order) == COUNT - SIZE
    assert first.stat().st_mtime_ns == before
    assert everybody(order.wish.out) == all_once()


def test_two_runs_at_once_are_refused(studio: Studio, order: LetterOrder) -> None:
    from brochure_studio.usecases.errors import HeldBackError

    def again(progress: Progress) -> None:
        with pytest.raises(HeldBackError, match="another run"):
            run_letters(studio, order, watch)
        raise CancelledError

    with pytest.raises(CancelledError):
        run_letters(studio, order, again)


def test_going_on_in_a_folder_that_there_is_not_makes_none(
    studio: Studio, order: LetterOrder
) -> None:
    wrong = order.wish.out.with_name("feil")
    again = replace(order, wish=replace(order.wish, out=wrong, part=Rest()))
    with pytest.raises(UsageError, match="without --resume"):
        run_letters(studio, again, lambda _: None)
    assert not wrong.exists()
