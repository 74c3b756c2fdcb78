"""Labels stopped on their way: nothing is left, and nothing half of the old and half of the new."""

import gc
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.render.pdf.letters.drawer import LetterDrawer
from brochure_studio.usecases.errors import HeldBackError, UsageError
from brochure_studio.usecases.letters.serials import read_serials
from brochure_studio.usecases.mailing.making import make_mailing
from brochure_studio.usecases.mailing.orders import MailOrder
from brochure_studio.usecases.ports.letters import Addressed
from brochure_studio.usecases.recipients import ListOrder
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import CancelledError, Progress
from tests.house.project import ROOT

PEOPLE = "Fornavn;Etternavn;Adresse;Postnr;Poststed\n" + "".join(
    f"Kari;Lid;Vegen {number};{5600 + number % 7};STAD\n" for number in range(1200)
)


@pytest.fixture
def shipped(tmp_path: Path) -> Studio:
    return open_studio(ROOT, {}, tmp_path / "state")


@pytest.fixture
def order(tmp_path: Path) -> MailOrder:
    file = tmp_path / "liste.csv"
    file.write_text(PEOPLE, encoding="utf-8")
    folder = tmp_path / "ut"
    return MailOrder(
        list=ListOrder(file, date(2026, 11, 23), washed=date(2026, 11, 1)),
        kind="labels",
        format="avery-l7651",
        file=folder / "merke.pdf",
        is_sorted=True,
        postcodes=folder / "postnummer.csv",
    )


def nobody(progress: Progress) -> None:
    """Take a report and let the job go on."""


@pytest.mark.parametrize("stop", [1, 3, 5, 25])
def test_a_job_that_is_cancelled_leaves_nothing(
    shipped: Studio, order: MailOrder, stop: int
) -> None:
    seen = []

    def report(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == stop:
            raise CancelledError

    with pytest.raises(CancelledError):
        make_mailing(shipped, order, report)
    assert not order.file.parent.exists() or list(order.file.parent.iterdir()) == []


def test_the_same_list_gives_the_same_bytes(shipped: Studio, order: MailOrder) -> None:
    done = make_mailing(shipped, order, nobody)
    assert (done.made, done.pages, done.held) == (1200, 19, ())
    first = order.file.read_bytes()
    make_mailing(shipped, replace(order, replace=True), nobody)
    assert order.file.read_bytes() == first


def test_a_count_file_that_cannot_be_written_takes_the_labels_back(
    shipped: Studio, order: MailOrder, tmp_path: Path
) -> None:
    away = tmp_path / "nowhere" / "postnummer.csv"
    with pytest.raises(OSError, match="nowhere"):
        make_mailing(shipped, replace(order, postcodes=away), nobody)
    assert not order.file.exists()
    assert list(order.file.parent.iterdir()) == []


def test_sorted_labels_stand_in_the_order_of_postcodes(shipped: Studio, order: MailOrder) -> None:
    done = make_mailing(shipped, order, nobody)
    assert [code for code, _ in done.counts.home] == [str(5600 + n) for n in range(7)]
    assert done.counts.total == 1200
    assert order.postcodes is not None
    assert order.postcodes.read_bytes().startswith(b"postnummer;antall\r\n5600;172\r\n")


def contents(file: Path) -> list[bytes]:
    """Return what is drawn on each page."""
    with pikepdf.open(file) as pdf:
        return [page.Contents.read_bytes() for page in pdf.pages]


def test_sheets_printed_again_are_those_of_the_whole(shipped: Studio, order: MailOrder) -> None:
    whole = replace(order, start=7, postcodes=None)
    assert make_mailing(shipped, whole, nobody).next_start == (1200 + 6) % 65 + 1
    again = replace(whole, file=order.file.with_name("igjen.pdf"), only=read_serials("1,18-19"))
    done = make_mailing(shipped, again, nobody)
    assert (done.made, done.pages, done.next_start) == (59 + 65 + 1200 - 59 - 65 * 17, 3, 0)
    every = contents(whole.file)
    assert len(every) == 19
    assert contents(again.file) == [every[0], every[17], every[18]]


def test_sheets_that_there_are_not_leave_nothing(shipped: Studio, order: MailOrder) -> None:
    only = replace(order, postcodes=None, only=read_serials("19-20"))
    with pytest.raises(UsageError, match="19, not 20"):
        make_mailing(shipped, only, nobody)
    assert list(order.file.parent.iterdir()) == []
    with pytest.raises(UsageError, match="--postcodes"):
        make_mailing(shipped, replace(order, only=read_serials("1")), nobody)


def test_memory_holds_no_sheet_that_is_written(shipped: Studio, order: MailOrder) -> None:
    """Whoever is told of progress sees how few sheets are alive at any time."""
    alive = []

    def report(progress: Progress) -> None:
        alive.append(sum(isinstance(one, FilledLetter) for one in gc.get_objects()))

    make_mailing(shipped, replace(order, format="avery-l7165"), report)
    assert 0 < 4 * max(alive) < 1200 // 8


def test_a_file_that_is_not_what_was_sent_in_gets_no_name(
    shipped: Studio, order: MailOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two recipients change places on their way to the paper."""
    draw = LetterDrawer.draw

    def swapped(self: LetterDrawer, letters: tuple[Addressed, ...], forms: object) -> object:
        first, second, *rest = letters
        turned = (replace(first, letter=second.letter), replace(second, letter=first.letter))
        told = draw(self, (*turned, *rest), forms)  # type: ignore[arg-type]
        hashes = [one.hashes for one in told.letters]
        kept = tuple(
            one._replace(hashes=other)
            for one, other in zip(told.letters, (hashes[1], hashes[0], *hashes[2:]), strict=True)
        )
        return replace(told, letters=kept)

    monkeypatch.setattr(LetterDrawer, "draw", swapped)
    with pytest.raises(HeldBackError) as held:
        make_mailing(shipped, order, nobody)
    assert {finding.code for finding in held.value.findings} >= {"letters-text"}
    assert list(order.file.parent.iterdir()) == []
