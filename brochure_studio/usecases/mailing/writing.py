"""Sheets of labels and envelopes written as they are set, and read back before they get a name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.addresses import write_address
from brochure_studio.model.lists.recipients import Recipient
from brochure_studio.preflight.registry import blocking
from brochure_studio.usecases.errors import HeldBackError, UsageError
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.mailing.desk import MailDesk
from brochure_studio.usecases.ports.letters import Addressed as NumberedSheet
from brochure_studio.usecases.ports.letters import LetterFile
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.weights import weigh
from brochure_studio.values.finding import Finding, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # the commands' help need not load the typesetting
    from brochure_studio.layout.mailing.labels import Addressed, Refused

# So many sheets or envelopes are drawn and written at once.
_LOT = 16
_REPORT_EVERY = 50
# All stand on the same stock.
_STOCK = 1


class NobodyError(Exception):
    """Nobody could be set, so there is no file."""


@dataclass(slots=True)
class Queue:
    """Who is to be set, in print order, packed; `names` are the fields of their values."""

    names: tuple[str, ...]
    roll: Roll = field(default_factory=Roll)

    def people(self) -> Iterator[Recipient]:
        """Yield each with the row and the fields."""
        for serial in range(1, len(self.roll) + 1):
            entry = self.roll.entry(serial)
            yield Recipient(entry.row, self.names, entry.values)


class MailWriter:
    """Writes the sheets of one order, or those of `only`.

    `refused` tells who could not be set, `sheets` how many sheets the whole order has, `pages` and
    `made` how many sheets and addresses stand in the file.
    """

    def __init__(
        self,
        studio: Studio,
        desk: MailDesk,
        language: str,
        report: Report,
        only: Serials | None = None,
    ) -> None:
        self._studio = studio
        self._desk = desk
        self._language = language
        self._report = report
        self._only = only
        self._wanted = frozenset(only or ())
        self.refused: list[Refused] = []
        self.sheets = self.pages = self.made = 0

    def write(self, queue: Queue, file: Path) -> None:
        """Write the PDF; a NobodyError where nobody can be set, a UsageError for sheets beyond it.

        A HeldBackError for a file that is not what was sent in, an UnreadableError for what
        library or brand lack, an OSError where the disk refuses, CancelledError from the report.
        """
        from brochure_studio.layout.resources import MissingError

        try:
            self._write(queue, file)
        except MissingError as error:
            raise UnreadableError((self._desk.fault(error.words),)) from error

    def _write(self, queue: Queue, file: Path) -> None:
        setting, press = self._desk.setting(), self._studio.letter_press()
        drawer = press.drawer(setting.job, setting.resources)
        forms = {_STOCK: setting.stock}
        with closing(press.open(file, setting.job, forms, setting.resources)) as out:
            sheets = self._sheets(queue)
            while lot := tuple(islice(sheets, _LOT)):
                out.add(drawer.draw(lot, forms))
            if not self.sheets:
                raise NobodyError
            if self._only is not None and self._only.last > self.sheets:
                raise UsageError(_NO_SUCH.fill(sheets=self.sheets, wanted=self._only.last))
            out.finish()
            found = (*self._judge(out), *weigh(setting.job.receiver, file.stat().st_size))
            if blocking(found):
                raise HeldBackError(found)

    def _sheets(self, queue: Queue) -> Iterator[NumberedSheet]:
        from brochure_studio.layout.mailing.labels import Refused

        for one in self._desk.compose(self._addresses(queue)):
            if isinstance(one, Refused):
                self.refused.append(one)
                continue
            self.sheets += 1
            if self._only is None or self.sheets in self._wanted:
                self.pages += 1
                self.made += len(one.pages[0])
                # A sheet that is printed again is called what it was called the first time.
                yield NumberedSheet(self.sheets, _STOCK, one)

    def _addresses(self, queue: Queue) -> Iterator[Addressed]:
        from brochure_studio.layout.mailing.labels import Addressed

        countries, total = country_index(), len(queue.roll)
        for number, one in enumerate(queue.people()):
            if number % _REPORT_EVERY == 0:
                self._report(Progress(number, total, ""))
            address = write_address(one.fields, countries, self._language)
            # A name is parted only where it fits in no other way.
            wordings = chain(address.wordings(), address.in_two().wordings())
            yield Addressed(one.row, wordings)

    def _judge(self, out: LetterFile) -> tuple[Finding, ...]:
        return out.judge(self._report)


_NO_SUCH = Words(
    "utsendinga har ark 1 til {sheets}, ikkje {wanted}",
    "utsendingen har ark 1 til {sheets}, ikke {wanted}",
    "the mailing has sheets 1 to {sheets}, not {wanted}",
)
