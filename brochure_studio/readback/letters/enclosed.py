"""Pages that follow letters: each read once, and found to be the same wherever it comes again."""

from brochure_studio.layout.letters.following import Following
from brochure_studio.readback.letters.page_list import RawPage
from brochure_studio.readback.letters.quick_text import UnknownOperatorError, read_quickly
from brochure_studio.readback.letters.raw_file import RawError, RawFile
from brochure_studio.readback.letters.shared import Shared
from brochure_studio.readback.rules.texts import expected_text
from brochure_studio.values.said import plain_text


class EnclosedReader:
    """Reads following pages by their numbers; `first` are those that came first of each."""

    def __init__(self, raw: RawFile, shared: Shared, following: Following) -> None:
        self._raw = raw
        self._shared = shared
        self._pages = following.pages
        self._contents: dict[int, int] = {}
        self.first: dict[int, RawPage] = {}

    def is_right(self, number: int, page: RawPage) -> bool:
        """Tell whether a page is the one of a number: its content is read, or known already."""
        known = self._contents.get(number)
        if known is None and self._reads_right(number, page):
            known = self._contents[number] = page.contents
            self.first[number] = page
        return known == page.contents

    def _reads_right(self, number: int, page: RawPage) -> bool:
        wanted = self._pages[number]
        try:
            content = self._raw.stream(page.contents)
            read = read_quickly(content, self._shared.reads, self._shared.form)
        except (UnknownOperatorError, UnicodeDecodeError, KeyError, RawError):
            return False
        text = "\n".join(read.runs)
        same_text = plain_text(text) == plain_text(expected_text(wanted))
        return same_text and len(read.forms) == (1 if wanted.items else 0)
