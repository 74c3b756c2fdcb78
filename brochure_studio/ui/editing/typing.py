"""Typing on the page: a text as one sees it, a caret, a selection, and what each key does to them.

No widget and no layout is known here. Positions count what is seen; `spelled` leads to the file.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from brochure_studio.ui.editing.rich import Fragment, Letter, Look, Paragraph, Rich, plain_fragment
from brochure_studio.ui.editing.speller import BREAK, Spelled, Speller

_JOINERS = "\u200d\ufe0f\ufe0e"
_WORD = re.compile(r"\w", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Typing:
    """A slot's text while it is edited; `anchor` is where the selection began, `caret` its end.

    `look` is what the next letter takes where the person has chosen it, else None.
    """

    speller: Speller
    rich: Rich
    spelled: Spelled
    caret: int = 0
    anchor: int = 0
    look: Look | None = None

    @staticmethod
    def read(text: str, speller: Speller) -> "Typing":
        """Return a slot's text with the caret at its end."""
        rich, spelled = speller.write(speller.read(text))
        end = len(rich.seen)
        return Typing(speller, rich, spelled, end, end)

    @property
    def text(self) -> str:
        """Return the text as the file has it."""
        return self.spelled.text

    @property
    def seen(self) -> str:
        """Return the text as one sees it."""
        return self.rich.seen

    @property
    def selection(self) -> tuple[int, int]:
        """Return where the selection starts and ends; the same twice where there is none."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected_text(self) -> str:
        """Return the selected characters."""
        start, end = self.selection
        return self.seen[start:end].replace(BREAK, "\n")

    @property
    def takes_lists(self) -> bool:
        """Tell whether the slot takes lists."""
        return self.speller.markup == "blocks"

    @property
    def takes_looks(self) -> bool:
        """Tell whether the slot takes bold, italic and links."""
        return self.speller.markup != "none"

    # Caret and selection

    def select(self, anchor: int, caret: int) -> "Typing":
        """Return the text with what lies between two positions selected."""
        end = len(self.seen)
        keep = (max(0, min(anchor, end)), max(0, min(caret, end)))
        return replace(self, anchor=keep[0], caret=keep[1], look=None)

    def select_all(self) -> "Typing":
        """Return the whole text selected."""
        return self.select(0, len(self.seen))

    def move(self, position: int | None, select: bool) -> "Typing":
        """Return the caret moved; with `select` the selection grows to it."""
        if position is None:
            return self
        return self.select(self.anchor if select else position, position)

    def select_word(self) -> "Typing":
        """Return the word around the caret selected."""
        return self.select(*self.word_around(self.caret))

    def word_around(self, position: int) -> tuple[int, int]:
        """Return where the word at a position starts and ends; signs and spaces go by runs."""
        seen = self.seen
        at = position if position < len(seen) and seen[position] != "\n" else position - 1
        if at < 0 or seen[at] == "\n":
            return position, position
        kind, start, end = _kind(seen[at]), at, at + 1
        while start > 0 and _kind(seen[start - 1]) == kind:
            start -= 1
        while end < len(seen) and _kind(seen[end]) == kind:
            end += 1
        return start, end

    def paragraph_around(self, position: int) -> tuple[int, int]:
        """Return where the paragraph of a position starts and ends."""
        number, _ = self.rich.find(position)
        start = self.rich.starts()[number]
        return start, start + len(self.rich.paragraphs[number].letters)

    def left(self) -> int:
        """Return the position one character back; marks over a letter go with it."""
        at, seen = self.caret - 1, self.seen
        while at > 0 and _hangs_on(seen, at):
            at -= 1
        return max(at, 0)

    def right(self) -> int:
        """Return the position one character on."""
        at, seen = self.caret + 1, self.seen
        while at < len(seen) and _hangs_on(seen, at):
            at += 1
        return min(at, len(seen))

    def word_left(self) -> int:
        """Return the start of the word before the caret."""
        at, seen = self.caret, self.seen
        while at > 0 and not _is_word(seen[at - 1]):
            at -= 1
        while at > 0 and _is_word(seen[at - 1]):
            at -= 1
        return at

    def word_right(self) -> int:
        """Return the end of the word behind the caret."""
        at, seen = self.caret, self.seen
        while at < len(seen) and not _is_word(seen[at]):
            at += 1
        while at < len(seen) and _is_word(seen[at]):
            at += 1
        return at

    # Changing the text

    def insert(self, text: str) -> "Typing":
        """Return the text with the selection replaced by a text that is typed."""
        look = self._next_look()
        return replace(self._put(plain_fragment(text, look)), look=look)._to_list()

    def paste(self, fragment: Fragment) -> "Typing":
        """Return the text with the selection replaced by paragraphs."""
        return self._put(fragment)

    def enter(self) -> "Typing":
        """Return the text with a new paragraph begun; in an empty item the list ends."""
        number, _ = self.rich.find(self.caret)
        here = self.rich.paragraphs[number]
        if here.is_item and not here.letters and self.caret == self.anchor:
            return self._with_paragraph(number, here.with_prefix(""))
        look = self._next_look()
        split = self._put((Paragraph(), Paragraph()))
        behind = number + 1 if self.caret == self.anchor else split.rich.find(split.caret)[0]
        prefix = here.prefix if here.is_item else ""
        following = split.rich.paragraphs[behind]
        return replace(split._with_paragraph(behind, following.with_prefix(prefix)), look=look)

    def break_line(self) -> "Typing":
        """Return the text with a line ended inside its paragraph, where the slot knows that."""
        if not self.takes_lists:
            return self.enter()
        return self._put((Paragraph((Letter(BREAK, self._next_look()),)),))

    def delete_back(self, word: bool = False) -> "Typing":
        """Return the text without the selection or what stands before the caret."""
        if self.caret != self.anchor:
            return self._put(())
        number, within = self.rich.find(self.caret)
        here = self.rich.paragraphs[number]
        if within == 0 and here.prefix:
            return self._with_paragraph(number, here.with_prefix(""))
        target = self.word_left() if word else self.left()
        return replace(self, anchor=target)._put(())

    def delete_on(self, word: bool = False) -> "Typing":
        """Return the text without the selection or what stands behind the caret."""
        if self.caret != self.anchor:
            return self._put(())
        target = self.word_right() if word else self.right()
        return replace(self, anchor=target)._put(())

    # Looks and lists

    def is_bold(self) -> bool:
        """Tell whether all that is selected is bold, or what is typed next."""
        return all(look.bold for look in self._looks())

    def is_italic(self) -> bool:
        """Tell whether all that is selected is italic, or what is typed next."""
        return all(look.italic for look in self._looks())

    def link(self) -> str:
        """Return the address that the selection or the place of the caret leads to."""
        start, end = self.link_around()
        looks = self.rich.looks(start, end)
        return looks[0].link if looks else ""

    def is_list(self) -> bool:
        """Tell whether all paragraphs that are selected are items of a list."""
        return all(self.rich.paragraphs[n].is_item for n in self._numbers())

    def toggle_bold(self) -> "Typing":
        """Return the selection, or what is typed next, bold or no longer so."""
        return self._dress(bold=not self.is_bold())

    def toggle_italic(self) -> "Typing":
        """Return the selection, or what is typed next, italic or no longer so."""
        return self._dress(italic=not self.is_italic())

    def link_around(self) -> tuple[int, int]:
        """Return what a link is put on: the selection, the link at the caret, or the word."""
        start, end = self.selection
        if start != end:
            return start, end
        number, within = self.rich.find(self.caret)
        letters = self.rich.paragraphs[number].letters
        base = self.caret - within
        at = within if within < len(letters) and letters[within].look.link else within - 1
        if 0 <= at < len(letters) and (link := letters[at].look.link):
            first = last = at
            while first > 0 and letters[first - 1].look.link == link:
                first -= 1
            while last + 1 < len(letters) and letters[last + 1].look.link == link:
                last += 1
            return base + first, base + last + 1
        word = self.word_around(self.caret)
        return word if _is_word(self.seen[word[0] : word[0] + 1]) else (self.caret, self.caret)

    def set_link(self, address: str) -> "Typing":
        """Return the text with a link on the selection or word; an empty address takes it away.

        Where there is nothing to put it on, the address itself is written.
        """
        start, end = self.link_around()
        if not self.takes_looks:
            return self
        if start == end:
            return self._put(plain_fragment(address, Look(link=address))) if address else self
        dressed = self._become(self.rich.dress(start, end, link=address), end)
        return replace(dressed, anchor=start) if self.caret != self.anchor else dressed

    def toggle_list(self) -> "Typing":
        """Return the selected paragraphs as items of a list, or as paragraphs again."""
        if not self.takes_lists:
            return self
        prefix = "" if self.is_list() else "- "
        made = list(self.rich.paragraphs)
        for number in self._numbers():
            made[number] = made[number].with_prefix(prefix)
        changed = self._become(Rich(tuple(made)), self.caret)
        return replace(changed, anchor=self.anchor)

    # Inside

    def _put(self, fragment: Fragment) -> "Typing":
        start, end = self.selection
        rich, caret = self.rich.put(start, end, fragment)
        return self._become(rich, caret)

    def _become(self, rich: Rich, caret: int) -> "Typing":
        tidy, spelled = self.speller.write(rich)
        return replace(self, rich=tidy, spelled=spelled, caret=caret, anchor=caret, look=None)

    def _with_paragraph(self, number: int, paragraph: Paragraph) -> "Typing":
        held = self.rich.paragraphs
        return self._become(Rich((*held[:number], paragraph, *held[number + 1 :])), self.caret)

    def _to_list(self) -> "Typing":
        """Return a paragraph that begins with "- " or "1. " as an item, if the slot has lists."""
        number, within = self.rich.find(self.caret)
        here = self.rich.paragraphs[number]
        if not self.takes_lists or here.prefix or here.text[:within] not in ("- ", "* ", "1. "):
            return self
        if here.text[within - 1] != " " or within != len(here.text[:within]):
            return self
        prefix = "1. " if here.text[0] == "1" else "- "
        item = here.touched(here.letters[within:]).with_prefix(prefix)
        held = self.rich.paragraphs
        made = Rich((*held[:number], item, *held[number + 1 :]))
        return self._become(made, self.caret - within)

    def _numbers(self) -> range:
        start, end = self.selection
        return range(self.rich.find(start)[0], self.rich.find(end)[0] + 1)

    def _next_look(self) -> Look:
        if not self.takes_looks:
            return Look()
        if self.look is not None:
            return self.look
        start, end = self.selection
        return self.rich.look_at(start if start == end else start + 1)

    def _looks(self) -> tuple[Look, ...]:
        start, end = self.selection
        return self.rich.looks(start, end) or (self._next_look(),)

    def _dress(self, **look: Any) -> "Typing":
        if not self.takes_looks:
            return self
        start, end = self.selection
        if start == end:
            return replace(self, look=replace(self._next_look(), **look))
        dressed = self._become(self.rich.dress(start, end, **look), self.caret)
        return replace(dressed, anchor=self.anchor)


def _kind(char: str) -> int:
    return 0 if char == "\n" else 1 if _is_word(char) else 2 if char.isspace() else 3


def _is_word(char: str) -> bool:
    return bool(_WORD.match(char)) or bool(char) and unicodedata.combining(char) > 0


def _hangs_on(seen: str, at: int) -> bool:
    """Tell whether a character belongs to the one before it: accents, joined signs."""
    char, before = seen[at], seen[at - 1]
    skin = "\U0001f3fb" <= char <= "\U0001f3ff"
    return bool(unicodedata.combining(char)) or char in _JOINERS or before == "\u200d" or skin
