"""Pages that follow letters, each drawn once in a file however many get it."""

import zlib
from dataclasses import dataclass

from brochure_studio.layout.letters.following import Following
from brochure_studio.render.pdf.letters.packs import Packs
from brochure_studio.render.pdf.letters.statics import PageFacts, StaticForms, page_facts
from brochure_studio.render.pdf.objects import ObjectFile
from brochure_studio.scene.page import Page

_LEVEL = 9


@dataclass(frozen=True, slots=True)
class EnclosedPage:
    """A page that several letters have: the number of its content's object, and its facts."""

    content: int
    facts: PageFacts


class EnclosedPages:
    """Writes following pages when the first letter comes that has them.

    All blank ones have the same content.
    """

    def __init__(
        self, following: Following, statics: StaticForms, file: ObjectFile, packs: Packs
    ) -> None:
        self._following = following
        self._statics = statics
        self._file = file
        self._packs = packs
        self._known: dict[int, EnclosedPage] = {}
        self._blank = 0

    def after(self, serial: int) -> tuple[EnclosedPage, ...]:
        """Return what follows a letter; a MissingError tells what is not there."""
        return tuple([self._find(number) for number in self._following.after(serial)])

    def _find(self, number: int) -> EnclosedPage:
        known = self._known.get(number)
        if known is None:
            page = self._following.pages[number]
            known = self._known[number] = self._put(f"E{number}", page)
        return known

    def _put(self, key: str, page: Page) -> EnclosedPage:
        if not page.items:
            self._blank = self._blank or self._put_content(b"")
            return EnclosedPage(self._blank, page_facts(page, False))
        see_through = self._statics.put_form(key, page, page.items)
        content = self._put_content(f"/{key} Do\n".encode("ascii"))
        return EnclosedPage(content, page_facts(page, see_through))

    def _put_content(self, content: bytes) -> int:
        number = self._file.take_numbers(1)
        self._packs.put_streams(number, (zlib.compress(content, _LEVEL),))
        return number
