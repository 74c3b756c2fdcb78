"""Between a slot's markup and what one sees of it: read into letters, and written again."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from brochure_studio.layout.markup import Markup, MarkupReader
from brochure_studio.ui.editing.rich import PLAIN, Letter, Look, Paragraph, Rich

# A break inside a paragraph that must stay, where a line end alone would be taken for a space.
BREAK = "\u2028"
_MARKER = re.compile(r" {0,6}(?:[-*+]|\d{1,9}[.)]) +|#{1,3} +|> ?|(?:[-*+]|\d{1,9}[.)])(?=\n|$)")
_OPENS_BLOCK = re.compile(
    r"^ *(?:(?P<number>\d{1,9}[.)])|(?P<sign>[-*+]|#{1,6}))(?=\s|$)|^ *(?P<quote>>)", re.MULTILINE
)
_SPECIAL = re.compile(r"([\\*_\[\]`<>])")


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text as the file has it, and for each position of what is seen its index in the file."""

    text: str
    places: tuple[int, ...]

    def index(self, position: int) -> int:
        """Return the index in the file of a position."""
        return self.places[max(0, min(position, len(self.places) - 1))]

    def position(self, index: int) -> int:
        """Return the position nearest to an index in the file; marks belong to what is before."""
        return max(0, bisect_right(self.places, index) - 1)


class Speller:
    """Reads and writes the texts of slots of one kind of markup; remembers what it has read."""

    def __init__(self, markup: Markup) -> None:
        self.markup: Markup = markup
        self._reader = MarkupReader()

    def read(self, text: str) -> Rich:
        """Return a slot's text as one sees it."""
        if self.markup == "blocks":
            return Rich(tuple(self._read_blocks(text)))
        return Rich(tuple(self._read_lines(text)))

    def write(self, rich: Rich) -> tuple[Rich, Spelled]:
        """Return the text with gaps and numbers put right, and as the file has it."""
        tidy = self._tidy(rich)
        parts: list[str] = []
        places: list[int] = []
        at = 0
        for paragraph in tidy.paragraphs:
            written, starts = self._spell(paragraph)
            head = paragraph.gap + paragraph.prefix
            at += len(head)
            first = starts[0] if starts else 0
            places.append(at + first)
            places += [at + start + 1 for start in starts]
            at += len(written)
            parts += (head, written)
        return tidy, Spelled("".join(parts), tuple(places))

    # Reading

    def _read_lines(self, text: str) -> Iterator[Paragraph]:
        looks = self._looks(text)
        at = 0
        for number, line in enumerate(text.split("\n")):
            gap = "\n" if number else ""
            yield self._read_paragraph(text, at, at + len(line), looks, gap, "")
            at += len(line) + 1

    def _read_blocks(self, text: str) -> Iterator[Paragraph]:
        looks = self._looks(text)
        read = self._reader.read(text, "blocks")
        items = {block.pieces[0].source for block in read if block.kind == "item" and block.pieces}
        at, found = 0, False
        while at <= len(text):
            gap, start = _gap(text, at, found)
            if start > len(text):
                return
            marker = _MARKER.match(text, start)
            prefix = marker.group() if marker else ""
            if prefix.strip()[:1].isdigit() and not _is_item(text, start, prefix, items):
                prefix = ""
            end = _block_end(text, start, prefix)
            yield self._read_paragraph(text, start + len(prefix), end, looks, gap, prefix)
            at, found = end, True
            if end == len(text):
                return

    def _looks(self, text: str) -> dict[int, tuple[str, Look]]:
        """Return character and look at each index of the text that shows one."""
        if self.markup == "none":
            return {n: (char, PLAIN) for n, char in enumerate(text)}
        found: dict[int, tuple[str, Look]] = {}
        for block in self._reader.read(text, self.markup):
            for piece in block.pieces:
                look = Look(piece.bold, piece.italic, _address(piece.link))
                for n, char in enumerate(piece.text):
                    found.setdefault(piece.source + n, (char, look))
        return found

    def _read_paragraph(
        self,
        text: str,
        start: int,
        end: int,
        looks: dict[int, tuple[str, Look]],
        gap: str,
        prefix: str,
    ) -> Paragraph:
        letters: list[Letter] = []
        starts: list[int] = []
        for index in range(start, end):
            char, look = looks.get(index, ("", PLAIN))
            raw = text[index]
            if not char and raw.isspace():
                char = raw  # a space that shows nowhere is still there to be typed behind
            if char:
                hard = raw == "\n" and text[index - 1 : index] == "\\"
                letters.append(Letter(BREAK if hard else raw if raw == "\n" else char, look))
                starts.append(index - start)
        made = Paragraph(tuple(letters), prefix, gap, text[start:end], tuple(starts))
        # Marks that begin in one line and end in another are written anew, line by line.
        alone = self._letters(text[start:end])
        if [one for one in alone if not one.char.isspace()] != [
            one for one in letters if not one.char.isspace()
        ]:
            return replace(made, written=None, starts=())
        return made

    def _letters(self, written: str) -> list[Letter]:
        """Return what a paragraph's markup shows, alone."""
        if self.markup == "none":
            return [Letter(char) for char in written]
        return [
            Letter(BREAK if char == "\n" and self.markup == "blocks" else char, look)
            for block in self._reader.read(written, "inline")
            for piece in block.pieces
            for look in (Look(piece.bold, piece.italic, _address(piece.link)),)
            for char in piece.text
        ]

    # Writing

    def _tidy(self, rich: Rich) -> Rich:
        first, *others = rich.paragraphs
        if first.written is not None and all(one.written is not None and one.gap for one in others):
            return rich  # nobody has touched it: not a letter of the file changes
        made: list[Paragraph] = []
        for paragraph in rich.paragraphs:
            last = made[-1] if made else None
            made.append(self._tidy_one(paragraph, last))
        return Rich(tuple(made))

    def _tidy_one(self, paragraph: Paragraph, last: Paragraph | None) -> Paragraph:
        if self.markup != "blocks":
            return replace(paragraph, gap="\n" if last else "", prefix="")
        if paragraph.prefix and not paragraph.prefix.endswith(" "):
            paragraph = paragraph.with_prefix(f"{paragraph.prefix} ")
        if paragraph.is_numbered:
            follows = last is not None and last.is_numbered
            number = int(re.findall(r"\d+", last.prefix)[0]) + 1 if last and follows else 1
            prefix = re.sub(r"\d+", str(number), paragraph.prefix, count=1)
            paragraph = replace(paragraph, prefix=prefix)
        if last is None:
            return replace(paragraph, gap=paragraph.gap if not paragraph.gap.strip() else "")
        items = last.is_item and paragraph.is_item and last.is_numbered == paragraph.is_numbered
        near = items or last.prefix.startswith("#") or paragraph.prefix.startswith("#")
        untouched = last.written is not None and paragraph.written is not None
        least = "\n" if near and paragraph.gap == "\n" or items else "\n\n"
        if untouched and paragraph.gap:
            return paragraph
        kept = paragraph.gap if len(paragraph.gap) >= len(least) else least
        return replace(paragraph, gap=kept)

    def _spell(self, paragraph: Paragraph) -> tuple[str, tuple[int, ...]]:
        if paragraph.written is not None:
            return paragraph.written, paragraph.starts
        if self.markup == "none":
            return paragraph.text, tuple(range(len(paragraph.letters)))
        letters = _even_spaces(paragraph.letters)
        wanted = [one for one in letters if not one.char.isspace()]
        for escaped in (False, True):
            written, starts = self._mark_up(letters, escaped)
            shown = [one for one in self._letters(written) if not one.char.isspace()]
            if shown == wanted:
                return written, starts
        # Looks that the markup cannot tell apart are let go; the words stand.
        bare = tuple(Letter(one.char) for one in letters)
        return self._mark_up(bare, True)

    def _mark_up(self, letters: tuple[Letter, ...], escaped: bool) -> tuple[str, tuple[int, ...]]:
        out = _Ink()
        # A break with nothing behind it is no break yet; its backslash would show.
        solid = len(letters)
        while solid and letters[solid - 1].char.isspace():
            solid -= 1
        breaks = self.markup == "blocks"
        number = 0
        for link, group in groupby(letters, key=lambda one: one.look.link):
            out.mark("[" if link else "")
            bold = italic = False
            for one in group:
                look = one.look
                out.switch(bold, italic, look)
                bold, italic = look.bold, look.italic
                special = escaped or _is_sign(letters, number)
                out.letter(one.char, special, breaks and number < solid)
                number += 1
            out.switch(bold, italic, PLAIN)
            out.mark(f"]({link})" if link else "")
        if breaks:
            for at in reversed(_block_like(out.text)):
                out.insert(at)
        return out.text, tuple(out.starts)


class _Ink:
    """Markup while it is written, with the index of each letter."""

    def __init__(self) -> None:
        self.text = ""
        self.starts: list[int] = []

    def mark(self, mark: str) -> None:
        self.text += mark

    def switch(self, bold: bool, italic: bool, look: Look) -> None:
        if (bold, italic) == (look.bold, look.italic):
            return
        # Bold goes outside: italic closes first and opens last.
        if italic and (not look.italic or bold != look.bold):
            self.mark("*")
            italic = False
        if bold != look.bold:
            self.mark("**")
        if look.italic and not italic:
            self.mark("*")

    def letter(self, char: str, escaped: bool, blocks: bool) -> None:
        if char == BREAK:
            self.text += "\\" if blocks else ""
            char = "\n"
        elif char == "\\" or (escaped and _SPECIAL.match(char)):
            self.text += "\\"
        self.starts.append(len(self.text))
        self.text += char

    def insert(self, at: int) -> None:
        self.text = f"{self.text[:at]}\\{self.text[at:]}"
        self.starts = [start + 1 if start >= at else start for start in self.starts]


def _even_spaces(letters: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """Give each space what the letters on both sides have in common; marks cannot end on one."""
    made: list[Letter] = []
    last: Look | None = None
    for is_space, group in groupby(letters, key=lambda one: one.char.isspace()):
        held = list(group)
        if is_space:
            behind = len(made) + len(held)
            following = letters[behind].look if behind < len(letters) else None
            look = last.shared(following) if last and following else PLAIN
            held = [replace(one, look=look) for one in held]
        else:
            last = held[-1].look
        made += held
    return tuple(made)


def _is_sign(letters: tuple[Letter, ...], number: int) -> bool:
    """Tell whether a letter could be taken for a mark that a later line ends."""
    char = letters[number].char
    before = letters[number - 1].char if number else " "
    after = letters[number + 1].char if number + 1 < len(letters) else " "
    if char == "*":
        return not (before.isspace() and after.isspace())
    if char == "_":
        inside = before.isalnum() and after.isalnum()
        return not inside and not (before.isspace() and after.isspace())
    return char == "]" and after == "("


def _block_like(text: str) -> list[int]:
    """Return where a backslash keeps a line from being read as a list, heading or quote."""
    return [
        found.end() - 1 if found["number"] else found.start(found.lastgroup or "sign")
        for found in _OPENS_BLOCK.finditer(text)
    ]


def _gap(text: str, at: int, found: bool) -> tuple[str, int]:
    """Return the line ends before the next paragraph and where it starts."""
    if not found:
        return "", at
    end = at
    while end < len(text) and text[end] == "\n":
        end += 1
    count = end - at
    # Two line ends part paragraphs; more of them hold empty ones.
    take = count if count < 4 and end < len(text) else min(count, 2)
    return text[at : at + take], at + take


def _block_end(text: str, start: int, prefix: str) -> int:
    """Return where the paragraph ends that starts at an index: at a blank line or a new block."""
    end = text.find("\n", start)
    while end >= 0:
        following = text[end + 1 :].partition("\n")[0]
        heading = prefix.startswith("#")
        if heading or not following.strip() or _MARKER.match(text, end + 1) or end == start:
            return end
        end = text.find("\n", end + 1)
    return len(text)


def _is_item(text: str, start: int, prefix: str, items: set[int]) -> bool:
    """Tell whether a number opens an item of a list; "17. mai" opens a sentence."""
    behind = start + len(prefix)
    is_empty = text[behind : behind + 1] in ("", "\n")
    return is_empty or any(behind <= at <= behind + 4 for at in items)


def _address(link: str) -> str:
    """Return a link as people write it: the parser hides the braces of fields."""
    return link.replace("%7B", "{").replace("%7D", "}")
