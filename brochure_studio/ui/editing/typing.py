"""Typing on the page: a text, a caret, a selection, and what each key does to them; no widgets."""

from dataclasses import dataclass, replace

from brochure_studio.ui.editing.caret import TextMap


@dataclass(frozen=True, slots=True)
class Typing:
    """A slot's text while it is edited; `anchor` is where the selection began, `caret` its end."""

    text: str
    caret: int
    anchor: int

    @staticmethod
    def at(text: str, index: int) -> "Typing":
        """Return the text with a caret and no selection."""
        index = min(max(index, 0), len(text))
        return Typing(text, index, index)

    @property
    def selection(self) -> tuple[int, int]:
        """Return where the selection starts and ends; the same twice where there is none."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected_text(self) -> str:
        """Return the selected characters."""
        start, end = self.selection
        return self.text[start:end]

    def select_all(self) -> "Typing":
        """Return the whole text selected."""
        return replace(self, anchor=0, caret=len(self.text))

    def move(self, index: int | None, select: bool) -> "Typing":
        """Return the caret moved; with `select` the selection grows to it."""
        if index is None:
            return self
        index = min(max(index, 0), len(self.text))
        return replace(self, caret=index, anchor=self.anchor if select else index)

    def insert(self, text: str) -> "Typing":
        """Return the text with the selection replaced."""
        start, end = self.selection
        return Typing.at(self.text[:start] + text + self.text[end:], start + len(text))

    def delete_back(self, map: TextMap, word: bool = False) -> "Typing":
        """Return the text without the selection or what stands before the caret."""
        if self.caret != self.anchor:
            return self.insert("")
        target = self.word_left() if word else self.left(map)
        return replace(self, anchor=target).insert("")

    def delete_on(self, map: TextMap, word: bool = False) -> "Typing":
        """Return the text without the selection or what stands behind the caret."""
        if self.caret != self.anchor:
            return self.insert("")
        target = self.word_right() if word else self.right(map)
        return replace(self, anchor=target).insert("")

    def left(self, map: TextMap) -> int:
        """Return the index one visible character back; marks such as ** are stepped over."""
        before = map.before(self.caret)
        if before is None:
            return max(0, self.caret - 1)
        if before.end < self.caret:
            # Between the two stand swallowed spaces, a line end or marks.
            gap = self.text[before.end : self.caret]
            return self.caret - 1 if gap[-1:].isspace() else before.start
        return before.start

    def right(self, map: TextMap) -> int:
        """Return the index one visible character on."""
        after = map.after(self.caret)
        if after is None:
            return min(len(self.text), self.caret + 1)
        if after.start > self.caret and self.text[self.caret : self.caret + 1].isspace():
            return self.caret + 1
        return after.end

    def word_left(self) -> int:
        """Return the index of the start of the word before the caret."""
        index = self.caret
        while index > 0 and not self.text[index - 1].isalnum():
            index -= 1
        while index > 0 and self.text[index - 1].isalnum():
            index -= 1
        return index

    def word_right(self) -> int:
        """Return the index behind the word after the caret."""
        index = self.caret
        while index < len(self.text) and not self.text[index].isalnum():
            index += 1
        while index < len(self.text) and self.text[index].isalnum():
            index += 1
        return index

    def select_word(self) -> "Typing":
        """Return the word around the caret selected."""
        end = self.word_right() if self.text[self.caret : self.caret + 1].isalnum() else self.caret
        back = Typing.at(self.text, end).word_left() if end else 0
        return replace(self, anchor=back, caret=end)
