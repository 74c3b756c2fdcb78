"""A slot's text as one sees it while typing: paragraphs of letters, each with its look; pure data.

The file holds markup (`**bold**`); on the page nobody sees marks. Positions count what is seen:
every letter is one, and so is the step from one paragraph to the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any


@dataclass(frozen=True, slots=True)
class Look:
    """How a letter looks: bold, italic, and the address it leads to, empty for none."""

    bold: bool = False
    italic: bool = False
    link: str = ""

    def shared(self, other: "Look") -> "Look":
        """Return what two looks have in common: that is how a space between them looks."""
        link = self.link if self.link == other.link else ""
        return Look(self.bold and other.bold, self.italic and other.italic, link)


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Letter:
    """One character and its look."""

    char: str
    look: Look = PLAIN


# No slots in the two that follow: what is asked for many times with every key is kept in them.
@dataclass(frozen=True)
class Paragraph:
    """A paragraph: its prefix in the markup (`- `, `1. `, `## `, `> `), and its letters.

    `gap` is what stands before it in the file. `written` is its markup where nobody has touched
    it, with `starts` telling where in it each letter stands.
    """

    letters: tuple[Letter, ...] = ()
    prefix: str = ""
    gap: str = ""
    written: str | None = None
    starts: tuple[int, ...] = ()

    @cached_property
    def text(self) -> str:
        """Return the characters."""
        return "".join(letter.char for letter in self.letters)

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item of a list."""
        return self.prefix.strip()[:1] in ("-", "*", "+") or self.is_numbered

    @property
    def is_numbered(self) -> bool:
        """Tell whether it is an item of a numbered list."""
        return self.prefix.strip()[:1].isdigit()

    def touched(self, letters: Iterable[Letter]) -> "Paragraph":
        """Return the paragraph with other letters."""
        return replace(self, letters=tuple(letters), written=None, starts=())

    def with_prefix(self, prefix: str) -> "Paragraph":
        """Return the paragraph as another kind, as near to the one before as that kind stands."""
        return replace(self, prefix=prefix, gap="")


Fragment = tuple[Paragraph, ...]


def plain_fragment(text: str, look: Look = PLAIN) -> Fragment:
    """Return a text as paragraphs of one look; line ends part them."""
    return tuple(Paragraph(tuple(Letter(c, look) for c in line)) for line in text.split("\n"))


@dataclass(frozen=True)
class Rich:
    """The paragraphs of a slot's text; there is always one at least."""

    paragraphs: tuple[Paragraph, ...] = (Paragraph(),)

    @cached_property
    def seen(self) -> str:
        """Return the text as one sees it, paragraphs parted by line ends."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def starts(self) -> tuple[int, ...]:
        """Return the position at which each paragraph begins."""
        lengths = [len(paragraph.letters) + 1 for paragraph in self.paragraphs]
        return tuple(accumulate([0, *lengths[:-1]]))

    def find(self, position: int) -> tuple[int, int]:
        """Return the paragraph of a position, and how many of its letters stand before it."""
        starts = self.starts()
        number = max(n for n, start in enumerate(starts) if start <= max(position, 0))
        within = position - starts[number]
        return number, max(0, min(within, len(self.paragraphs[number].letters)))

    def look_at(self, position: int) -> Look:
        """Return the look that a letter typed at a position takes: that of the one before it."""
        number, within = self.find(position)
        letters = self.paragraphs[number].letters
        if not letters:
            return PLAIN
        look = letters[within - 1].look if within else letters[0].look
        # Behind the end of a link one writes on without it.
        ends = within == len(letters) or letters[within].look.link != look.link
        return replace(look, link="") if look.link and (ends or not within) else look

    def cut(self, start: int, end: int) -> Fragment:
        """Return what stands between two positions."""
        (first, a), (last, b) = self.find(start), self.find(end)
        if first == last:
            one = self.paragraphs[first]
            return (replace(one, letters=one.letters[a:b], written=None, starts=()),)
        head, tail = self.paragraphs[first], self.paragraphs[last]
        return (
            replace(head, letters=head.letters[a:], written=None, starts=()),
            *self.paragraphs[first + 1 : last],
            replace(tail, letters=tail.letters[:b], written=None, starts=()),
        )

    def put(self, start: int, end: int, fragment: Fragment) -> tuple["Rich", int]:
        """Replace what stands between two positions; return the text and the position behind it.

        The first paragraph keeps its kind, unless it is empty and the fragment brings its own.
        """
        (first, a), (last, b) = self.find(start), self.find(end)
        head, tail = self.paragraphs[first], self.paragraphs[last]
        before, after = head.letters[:a], tail.letters[b:]
        brought = fragment or (Paragraph(),)
        prefix = head.prefix or ("" if before else brought[0].prefix)
        joined = [replace(one.touched(one.letters), gap="") for one in brought]
        joined[0] = replace(head.touched((*before, *joined[0].letters)), prefix=prefix)
        joined[-1] = joined[-1].touched((*joined[-1].letters, *after))
        made = (*self.paragraphs[:first], *joined, *self.paragraphs[last + 1 :])
        length = sum(len(one.letters) + 1 for one in brought) - 1
        return Rich(made), start + length

    def dress(self, start: int, end: int, **look: Any) -> "Rich":
        """Return the text with some of the look of all letters between two positions changed."""
        made: list[Paragraph] = []
        for paragraph, at in zip(self.paragraphs, self.starts(), strict=True):
            a, b = max(0, start - at), min(len(paragraph.letters), end - at)
            if a >= b:
                made.append(paragraph)
                continue
            dressed = [
                replace(one, look=replace(one.look, **look)) if a <= n < b else one
                for n, one in enumerate(paragraph.letters)
            ]
            made.append(paragraph.touched(dressed))
        return Rich(tuple(made))

    def looks(self, start: int, end: int) -> tuple[Look, ...]:
        """Return the looks of the letters between two positions, spaces left out."""
        letters = [letter for one in self.cut(start, end) for letter in one.letters]
        return tuple(letter.look for letter in letters if not letter.char.isspace())
