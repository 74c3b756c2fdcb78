"""A list that is read tells of its first rows at once, counts as it goes, and can be stopped."""

from datetime import date
from pathlib import Path

import pytest

from brochure_studio.store.lists.reading import ListFiles
from brochure_studio.ui.letters.reading.told_lists import ToldLists
from brochure_studio.ui.letters.records import Glance
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from brochure_studio.values.progress import CancelledError, Progress

HEADER = "Fornavn;Etternavn;Adresse;Postnr;Poststed"


def write(folder: Path, count: int) -> ListOrder:
    rows = (f"Liv;Ås;Vegen {number};5700;Voss" for number in range(count))
    file = folder / "liste.csv"
    file.write_text("\n".join(("Skulen", HEADER, *rows)), encoding="utf-8")
    return ListOrder(file, date(2026, 11, 23))


def test_the_first_rows_are_told_before_the_others_are_counted(tmp_path: Path) -> None:
    told = list[object]()
    order = write(tmp_path, 1200)
    lists = ToldLists(ListFiles(), order, told.append, told.append)
    found = open_recipients(lists, order)
    assert found.counts.usable == 1200
    (at,) = [number for number, one in enumerate(told) if isinstance(one, Glance)]
    glance = told[at]
    assert isinstance(glance, Glance) and glance.header_row == 2
    assert len(glance.rows) == 40 and glance.rows[2].cells[0] == "Liv"
    counts = [one.done for one in told[at + 1 :] if isinstance(one, Progress)]
    assert counts == [0, 500, 1000]


def test_who_stops_it_is_heard_between_rows(tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done >= 500:
            raise CancelledError

    order = write(tmp_path, 2000)
    with pytest.raises(CancelledError):
        open_recipients(ToldLists(ListFiles(), order, stop, lambda _: None), order)
