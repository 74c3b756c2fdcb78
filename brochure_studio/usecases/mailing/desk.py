"""What one order of labels or envelopes is set with: format, styles, sender, stock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from brochure_studio.model.brand import Brand
from brochure_studio.model.letters.mailing import EnvelopeRow, LabelRow
from brochure_studio.usecases.errors import UsageError, unknown, worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE, receiver_profile
from brochure_studio.usecases.mailing.orders import (
    MailOrder,
    find_format,
    find_sheet_receiver,
    mailing_of,
)
from brochure_studio.usecases.ports.letters import LetterJob
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # the commands' help need not load the typesetting
    from brochure_studio.layout.letters.letter import FilledLetter
    from brochure_studio.layout.mailing.address_block import BlockStyle
    from brochure_studio.layout.mailing.labels import Addressed, Refused
    from brochure_studio.layout.mailing.stock import Stock
    from brochure_studio.layout.resources import Resources
    from brochure_studio.scene.items import Item


@dataclass(frozen=True, slots=True)
class Setting:
    """All that the sheets of an order share: the file's facts, fonts and pictures, the stock."""

    job: LetterJob
    resources: Resources
    stock: Stock


class MailDesk:
    """What is needed to set one order; whatever it names has been found."""

    def __init__(self, studio: Studio, order: MailOrder) -> None:
        self._studio = studio
        self._order = order
        self._mailing = mailing_of(studio)
        self._format = find_format(self._mailing, order)
        self._receiver = find_sheet_receiver(studio, order.receiver)
        self._brand: Brand = studio.library.brand(self._mailing.brand)
        self._resources: Resources = studio.resources(self._brand, studio.library.root)

    def setting(self) -> Setting:
        """Return what all sheets share; an UnreadableError for what library or brand lack."""
        order = self._order
        title = _TITLES[order.kind].say(order.language)
        moment = self._studio.epoch or datetime.combine(order.list.today, time(12), UTC)
        profile = receiver_profile(self._studio, self._receiver)
        author = self._brand.name
        job = LetterJob(title, order.language, self._receiver, profile, author, moment)
        return Setting(job, self._resources, self._stock(title))

    @property
    def each(self) -> int:
        """Return how many addresses stand on a full sheet."""
        return self._format.each if isinstance(self._format, LabelRow) else 1

    def compose(self, addresses: Iterable[Addressed]) -> Iterator[FilledLetter | Refused]:
        """Yield sheets as they are full, and who cannot be set, in the order of the addresses."""
        from brochure_studio.layout.mailing.envelopes import compose_envelopes
        from brochure_studio.layout.mailing.labels import compose_labels

        style = self._style(self._mailing.address_style)
        if isinstance(self._format, LabelRow):
            return compose_labels(addresses, self._format, style, self._order.start)
        return compose_envelopes(addresses, self._format, style)

    def _stock(self, title: str) -> Stock:
        from brochure_studio.layout.mailing.envelopes import envelope_size
        from brochure_studio.layout.mailing.labels import SHEET, label_edges
        from brochure_studio.layout.mailing.stock import make_stock
        from brochure_studio.layout.marks import draw_watermark

        format, language = self._format, self._order.language
        watermark = self._receiver.watermark.say(language)
        if isinstance(format, LabelRow):
            items: tuple[Item, ...] = (label_edges(format),) if watermark else ()
            size = SHEET
        else:
            size, items = envelope_size(format), self._sent(format)
        face = self._style(self._mailing.address_style).faces[0]
        return make_stock(title, language, size, (*items, *draw_watermark(size, watermark, face)))

    def _style(self, id: str) -> BlockStyle:
        from brochure_studio.layout.mailing.address_block import block_style
        from brochure_studio.layout.resources import MissingError
        from brochure_studio.layout.tokens import TokenError

        try:
            return block_style(self._brand, id, self._resources)
        except MissingError as error:
            raise UnreadableError((self.fault(error.words),)) from error
        except TokenError as error:
            place = self._studio.library.root / "templates" / "mailing.yaml"
            problem = Problem(place, 0, 0, str(error), "name one that the brand has")
            raise UnreadableError((problem,)) from error

    def _sent(self, format: EnvelopeRow) -> tuple[Item, ...]:
        from brochure_studio.layout.mailing.envelopes import Sender, set_paid, set_sender
        from brochure_studio.layout.resources import MissingError

        logo, lines = self._sender()
        try:
            row = self._brand.logos.get(logo or "")
            mark = self._resources.drawing(row.file) if row else None
        except MissingError as error:
            raise UnreadableError((self.fault(error.words),)) from error
        alt = row.alt.say(self._order.language) if row else ""
        style = self._style(self._mailing.sender_style)
        sent = set_sender(Sender(lines, style, mark, alt), format)
        if not isinstance(sent, tuple):
            raise UsageError(_SENDER_LONG)
        paid = set_paid(_PAID, format, style) if self._order.is_paid else ()
        return (*sent, *paid)

    def _sender(self) -> tuple[str | None, tuple[str, ...]]:
        """Return the mark and the lines of who sends: a municipality, or the brand itself."""
        order, brand = self._order, self._brand
        text = self._mailing.sender.say(order.language)
        facts = {name: fact.say(order.language) for name, fact in brand.facts.items()}
        own = tuple(_filled(text, facts))
        if not order.municipality:
            return self._mailing.logo, own
        found = brand.municipality_on(order.municipality, order.list.today)
        if found is None:
            raise unknown(_MUNICIPALITY, order.municipality, [m.id for m in brand.municipalities])
        postal = tuple(filter(None, map(str.strip, found.postal.split("\n"))))
        # What cannot be delivered must come back: without an address of its own to the brand's.
        return found.logo, (found.name, *postal) if postal else own

    def fault(self, words: Words) -> Problem:
        """Return what is missing of the brand as a problem to be told."""
        return worded_problem(self._studio.library.root / "assets", words, NEW_FILE)


def _filled(text: str, facts: dict[str, str]) -> Iterator[str]:
    """Yield lines with their facts; a line whose facts are all unknown is left out."""
    for line in text.split("\n"):
        filled = re.sub(r"\{([a-z][a-z0-9-]*)\}", lambda found: facts.get(found[1], ""), line)
        if filled.strip():
            yield filled.strip()


# Postage paid, as the mark is called in all countries (UPU, Convention regulations).
_PAID = ("NORGE", "P.P.")
_MUNICIPALITY = Words("kommune", "kommune", "municipality")
_TITLES = {
    "labels": Words("Etikettar", "Etiketter", "Labels"),
    "envelopes": Words("Konvoluttar", "Konvolutter", "Envelopes"),
}
_SENDER_LONG = Words(
    "avsendaren får ikkje plass på konvolutten; kort han ned i templates/mailing.yaml",
    "avsenderen får ikke plass på konvolutten; kort den ned i templates/mailing.yaml",
    "the sender does not fit on the envelope; shorten it in templates/mailing.yaml",
)
