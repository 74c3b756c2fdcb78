"""Addresses set for one order of labels or envelopes, and written as one PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.merge.addresses import address_lines
from brochure_studio.merge.countries import country_index
from brochure_studio.merge.sorting import PostcodeCounts, postcode_file
from brochure_studio.model.brand import Brand
from brochure_studio.model.mailing import EnvelopeRow, LabelRow
from brochure_studio.model.recipients import Recipient
from brochure_studio.usecases.errors import HeldBackError, UsageError, unknown, worded_problem
from brochure_studio.usecases.exports import NEW_FILE, put_bytes, receiver_profile, write_judged
from brochure_studio.usecases.mailing.orders import (
    MailOrder,
    find_format,
    find_sheet_receiver,
    mailing_of,
)
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # the commands' help need not load the typesetting
    from brochure_studio.layout.mailing.address_block import BlockStyle
    from brochure_studio.layout.mailing.labels import Addressed, Refused
    from brochure_studio.layout.resources import Resources
    from brochure_studio.scene.items import Item
    from brochure_studio.scene.page import Page

_BATCH = 500


class MailDesk:
    """What is needed to set and write one order; whatever it names has been found."""

    def __init__(self, studio: Studio, order: MailOrder) -> None:
        self._studio = studio
        self._order = order
        self._mailing = mailing_of(studio)
        self._format = find_format(self._mailing, order)
        self._receiver = find_sheet_receiver(studio, order.receiver)
        self._brand: Brand = studio.library.brand(self._mailing.brand)
        self._resources: Resources = studio.resources(self._brand, studio.library.root)

    def set(
        self, people: tuple[Recipient, ...], report: Report
    ) -> tuple[tuple[Page, ...], tuple[Refused, ...]]:
        """Return the pages, and who was refused."""
        from brochure_studio.layout.mailing.labels import Refused

        pages: list[Page] = []
        refused: list[Refused] = []
        for one in self._compose(self._addressed(people, report)):
            if isinstance(one, Refused):
                refused.append(one)
            else:
                pages.append(one)
        return tuple(pages), tuple(refused)

    def write(self, pages: tuple[Page, ...], counts: PostcodeCounts, report: Report) -> None:
        """Write the PDF and the count file, both or none; a HeldBackError tells of a bad PDF."""
        from brochure_studio.layout.job import PrintJob
        from brochure_studio.layout.resources import MissingError
        from brochure_studio.preflight.registry import blocking
        from brochure_studio.scene.page import Scene

        order, studio = self._order, self._studio
        scene = Scene(_TITLES[order.kind].say(order.language), order.language, pages)
        profile = receiver_profile(studio, self._receiver)
        moment = studio.epoch or datetime.combine(order.list.today, time(12), UTC)
        job = PrintJob(scene, self._receiver, profile, self._brand.name, moment)

        def make(temporary: Path) -> None:
            found = write_judged(studio, job, self._resources, temporary, report)
            if blocking(found):
                raise HeldBackError(found)

        order.file.parent.mkdir(parents=True, exist_ok=True)
        parts = [(make, order.file)]
        if order.postcodes is not None:
            parts.append((partial(put_bytes, postcode_file(counts)), order.postcodes))
        try:
            studio.files.place_all(tuple(parts), order.replace)
        except MissingError as error:
            raise UnreadableError((self._fault(error.words),)) from error

    def _addressed(self, people: tuple[Recipient, ...], report: Report) -> Iterator[Addressed]:
        from brochure_studio.layout.mailing.labels import Addressed

        countries = country_index()
        for number, one in enumerate(people):
            if number % _BATCH == 0:
                report(Progress(number, len(people), ""))
            yield Addressed(one.row, address_lines(one.fields, countries))

    def _compose(self, addresses: Iterator[Addressed]) -> Iterator[Page | Refused]:
        from brochure_studio.layout.mailing.envelopes import compose_envelopes
        from brochure_studio.layout.mailing.labels import compose_labels

        style = self._style(self._mailing.address_style)
        watermark = self._watermark()
        if isinstance(self._format, LabelRow):
            made = compose_labels(
                addresses, self._format, style, self._order.start, with_edges=bool(watermark)
            )
        else:
            made = compose_envelopes(addresses, self._format, style, self._sent(self._format))
        return _marked(made, watermark, style) if watermark else made

    def _watermark(self) -> str:
        return self._receiver.watermark.say(self._order.language)

    def _style(self, id: str) -> BlockStyle:
        from brochure_studio.layout.mailing.address_block import block_style
        from brochure_studio.layout.resources import MissingError
        from brochure_studio.layout.tokens import TokenError

        try:
            return block_style(self._brand, id, self._resources)
        except MissingError as error:
            raise UnreadableError((self._fault(error.words),)) from error
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
            raise UnreadableError((self._fault(error.words),)) from error
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

    def _fault(self, words: Words) -> Problem:
        return worded_problem(self._studio.library.root / "assets", words, NEW_FILE)


def _marked(
    made: Iterator[Page | Refused], watermark: str, style: BlockStyle
) -> Iterator[Page | Refused]:
    """Yield what was made, with a proof's watermark over each page."""
    from brochure_studio.layout.mailing.labels import Refused
    from brochure_studio.layout.marks import draw_watermark

    for one in made:
        if isinstance(one, Refused):
            yield one
        else:
            over = draw_watermark(one.trim, watermark, style.faces[0])
            yield replace(one, items=(*one.items, *over))


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
