"""Undo by keeping what was: every step is a whole document, with the name of what was done."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from brochure_studio.model.document import Document

# Typing in one slot becomes one step as long as the person does not pause longer than this.
_MERGE_SECONDS = 1.5


@dataclass(frozen=True, slots=True)
class Step:
    """A document and what led to it; `merge` names steps that may become one, empty for none.

    `choice` is the variant that was worked on when it was done.
    """

    document: Document
    label: str
    merge: str = ""
    moment: float = 0.0
    choice: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class History:
    """The steps of a session, where one stands among them, and which of them is on the disk."""

    steps: tuple[Step, ...]
    at: int = 0
    saved: int = 0

    @staticmethod
    def start(document: Document, saved: bool) -> "History":
        """Return the history of a document just opened, or just made and not yet on the disk."""
        return History((Step(document, ""),), 0, 0 if saved else -1)

    @property
    def document(self) -> Document:
        """Return the document as it stands."""
        return self.steps[self.at].document

    @property
    def dirty(self) -> bool:
        """Tell whether the document differs from the one on the disk."""
        return self.saved < 0 or self.steps[self.saved].document != self.document

    @property
    def is_fresh(self) -> bool:
        """Tell whether nothing was done that is not taken back, and nothing was brought along."""
        return self.at == 0 and not self.steps[0].label

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back, or None."""
        return self.steps[self.at].label if self.at > 0 else None

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again, or None."""
        return self.steps[self.at + 1].label if self.at + 1 < len(self.steps) else None

    def add(self, step: Step) -> "History":
        """Return the history with a step more; what was undone before is forgotten."""
        kept = self.steps[: self.at + 1]
        saved = self.saved if self.saved <= self.at else -1
        if self._merges(step):
            return History((*kept[:-1], replace(step, label=kept[-1].label)), self.at, saved)
        return History((*kept, step), self.at + 1, saved)

    def undo(self) -> "History":
        """Return the history one step back."""
        return replace(self, at=max(0, self.at - 1))

    def redo(self) -> "History":
        """Return the history one step forward."""
        return replace(self, at=min(len(self.steps) - 1, self.at + 1))

    def go_to(self, number: int) -> "History":
        """Return the history at one of its steps; the others stay to go to."""
        return replace(self, at=max(0, min(number, len(self.steps) - 1)))

    def mark_saved(self) -> "History":
        """Return the history with the present document as the one on the disk."""
        return replace(self, saved=self.at)

    def mark_unsaved(self, label: str) -> "History":
        """Return the history with nothing on the disk, and a name for what the session began with.

        Undo cannot take that away.
        """
        first = replace(self.steps[0], label=label)
        return replace(self, steps=(first, *self.steps[1:]), saved=-1)

    def _merges(self, step: Step) -> bool:
        before = self.steps[self.at]
        on_disk = self.at == self.saved
        close = step.moment - before.moment < _MERGE_SECONDS
        same = step.merge == before.merge and step.choice == before.choice
        return bool(step.merge) and same and close and not on_disk
