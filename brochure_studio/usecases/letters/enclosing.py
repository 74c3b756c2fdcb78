"""What follows letters in their files: blank backs on sheets with two sides, and inserts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.layout.sheet import sheet_for
from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.page import Page
from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.links import track_document
from brochure_studio.usecases.ports.letters import Form
from brochure_studio.usecases.proofs import choose_variant, fill_document, lay_out
from brochure_studio.usecases.sized import template_for
from brochure_studio.usecases.studio import Studio

# Which page: an insert's variant and the page in it, or the size of a blank one.
_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages, and the sheets that they are printed on."""

    pages: int = 0
    sheets: int = 0

    def __add__(self, other: Paper) -> Paper:
        """Return both together."""
        return Paper(self.pages + other.pages, self.sheets + other.sheets)


class Enclosing:
    """Lays inserts out for one order, each once, and says what follows each letter."""

    def __init__(self, studio: Studio, order: LetterOrder, receiver: Receiver) -> None:
        self._studio = studio
        self._order = order
        self._receiver = receiver
        self._inserts: dict[int, tuple[Page, ...]] = {}

    def of(self, serials: Iterable[int], forms: Mapping[int, Form]) -> Enclosed:
        """Return what follows the letters of a file; an UnreadableError for what inserts lack.

        `forms` are those of the letters.
        """
        order, numbers = self._order, dict[_Key, int]()
        pages, after, paper = list[Page](), dict[_Pair, tuple[int, ...]](), dict[_Pair, Paper]()
        pairs = {_pair(order, serial) for serial in serials}
        for pair in sorted(pairs):
            own = forms[pair[0]].scene.pages
            following = list(self._following(own, order.plan.bundles[pair[1]]))
            for key, page in following:
                if key not in numbers:
                    numbers[key] = len(pages)
                    pages.append(page)
            after[pair] = tuple(numbers[key] for key, _ in following)
            count = len(own) + len(following)
            paper[pair] = Paper(count, count // 2 if order.wish.shape.is_duplex else count)
        return Enclosed(order, tuple(pages), after, paper)

    def insert_pages(self, number: int) -> tuple[Page, ...]:
        """Return the pages of an insert's variant, by its number in the plan."""
        if number not in self._inserts:
            self._inserts[number] = self._lay_out(number)
        return self._inserts[number]

    def _following(
        self, own: tuple[Page, ...], bundle: tuple[int, ...]
    ) -> Iterator[tuple[_Key, Page]]:
        """Yield the pages that follow a letter with these pages of its own."""
        yield from self._back(own)
        for number in bundle:
            pages = self.insert_pages(number)
            copies = self._order.inserts[self._order.plan.inserts[number].insert].copies
            for _ in range(copies):
                yield from (((number, at), page) for at, page in enumerate(pages))
                yield from self._back(pages)

    def _back(self, pages: tuple[Page, ...]) -> Iterator[tuple[_Key, Page]]:
        if self._order.wish.shape.is_duplex and len(pages) % 2:
            last = pages[-1]
            blank = replace(last, id="", name="", items=(), panels=(), reading=())
            yield (last.trim, last.bleed, last.slug), blank

    def _lay_out(self, number: int) -> tuple[Page, ...]:
        studio, variant = self._studio, self._order.plan.inserts[number]
        work, choice = self._order.inserts[variant.insert].work, variant.choice
        template = template_for(studio, work, choice)
        original = choose_variant(studio, work, work.document, choice)
        filled = track_document(studio, work, fill_document(work, original, template), choice)
        sheet = sheet_for(template, self._receiver, original.language)
        return lay_out(studio, work, filled, sheet).scene.pages


# The numbers of a letter's form and of its bundle of inserts.
_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What follows the letters of one file, and how much paper each takes."""

    order: LetterOrder
    pages: tuple[Page, ...]
    numbers: Mapping[_Pair, tuple[int, ...]]
    papers: Mapping[_Pair, Paper]

    @property
    def following(self) -> Following:
        """Return it as a file of letters takes it."""
        shape = self.order.wish.shape
        if not self.pages and not shape.is_duplex:
            return NOTHING_FOLLOWS
        return Following(self.pages, self.after, shape.sides)

    def after(self, serial: int) -> tuple[int, ...]:
        """Return the numbers of the pages that follow a letter's own."""
        return self.numbers[_pair(self.order, serial)]

    def paper(self, serial: int) -> Paper:
        """Return how much paper a letter takes with all that follows it."""
        return self.papers[_pair(self.order, serial)]


def _pair(order: LetterOrder, serial: int) -> _Pair:
    roll = order.plan.roll
    return roll.variant(serial), roll.bundle(serial)
