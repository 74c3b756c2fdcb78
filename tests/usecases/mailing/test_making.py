"""Labels stopped on their way: nothing is left, and nothing half of the old and half of the new."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.mailing.making import make_mailing
from brochure_studio.usecases.mailing.orders import MailOrder
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
