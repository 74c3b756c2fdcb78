"""Lists read so that the window hears of it: the first rows at once, then how far it is."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from brochure_studio.merge.lists.columns import UnknownColumnError, plan_columns
from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.model.lists.raw_list import ListChoice, RawList, RawRow
from brochure_studio.ui.letters.records import Glance
from brochure_studio.usecases.ports.lists import Lists
from brochure_studio.usecases.recipients import ListOrder
from brochure_studio.values.progress import Progress, Report

# So many rows show what the columns are, and so many of them are shown.
_LOOKED_AT, _SHOWN = 300, 40
_STRIDE = 500


class ToldLists:
    """Reads lists as `lists` does; of the list of `order` it tells, and `report` may stop it."""

    def __init__(
        self, lists: Lists, order: ListOrder, report: Report, tell: Callable[[Glance], object]
    ) -> None:
        self._lists, self._order = lists, order
        self._report, self._tell = report, tell
        self.glance: Glance | None = None

    def read(self, file: Path, choice: ListChoice) -> RawList:
        """Read a list of any kind."""
        self._report(Progress(0, 0, ""))
        raw = self._lists.read(file, choice)
        if file != self._order.file or self.glance is not None:
            return raw
        first = list(islice(raw.rows, _LOOKED_AT))
        self.glance = Glance(
            *(raw.kind, raw.encoding, raw.delimiter, raw.sheet, raw.sheets),
            rows=tuple(first[:_SHOWN]),
            header_row=self._header_row(first),
        )
        self._tell(self.glance)
        return replace(raw, rows=self._counted(chain(first, raw.rows)))

    def _header_row(self, first: list[RawRow]) -> int:
        order = self._order
        kept = self._lists.columns(order.file.parent)
        try:
            return plan_columns(first, order.columns, kept, order.header).header_row
        except UnknownColumnError:
            return 0

    def _counted(self, rows: Iterable[RawRow]) -> Iterator[RawRow]:
        for number, row in enumerate(rows):
            if number % _STRIDE == 0:
                self._report(Progress(number, 0, ""))
            yield row

    def register(self, file: Path) -> Mapping[str, PostalPlace]:
        """Read a postal register: places by postcode."""
        return self._lists.register(file)

    def columns(self, folder: Path) -> Mapping[str, str]:
        """Return the fields kept for columns of a folder's lists, by name."""
        return self._lists.columns(folder)

    def keep_columns(self, folder: Path, columns: Mapping[str, str]) -> Path:
        """Keep fields for columns of a folder's lists; OSError where the disk refuses."""
        return self._lists.keep_columns(folder, columns)

    def to_mend(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
        """Return a list for spreadsheets in which no cell is a formula."""
        return self._lists.to_mend(header, rows)
