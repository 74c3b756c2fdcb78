"""The view model of one open document: what it is, how it looks, what is selected, what is wrong.

No widget is known here; they listen to its signals and ask it to do things.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from brochure_studio.layout.resources import Resources
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Content, Document, DocumentPage, Override
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import (
    ClearContent,
    Edit,
    Refusal,
    SetContent,
    SetCrop,
    SetPicture,
    SetText,
)
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.record import Localized
from brochure_studio.model.slots import PlacedSlot, place_slots, shown_content
from brochure_studio.model.template import Template
from brochure_studio.scene.notes import Notes, SlotUse
from brochure_studio.scene.page import Scene
from brochure_studio.ui.editing.album import Album
from brochure_studio.ui.editing.checking import Stepwise
from brochure_studio.ui.editing.history import History, Step
from brochure_studio.ui.editing.proofing import ProofChoice
from brochure_studio.ui.editing.variant import Guest, Variant, seat
from brochure_studio.values.finding import Finding

if TYPE_CHECKING:  # a start page need not load the typesetting
    from brochure_studio.layout.compose import Composition

# Checks run when the person pauses this long (ux.md: live within 300 ms of a pause).
_PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class Bench:
    """What a document is worked on with: its template, and the engine as plain functions.

    `lay_out` gives the scene of a document, in which a slot that is named shows its fields by name;
    `judge` gives the findings of the document behind many small steps, `album` has the pictures
    that a slot can take, `proofs` the receivers whose colors can be proofed on the screen,
    `audiences` those of the campaign by id. A variant has a bench of its own, which `at` gives: of
    its size, with its findings; `extent` says that size in words, where there are many. `mailing`
    are the envelopes whose windows can be shown over a letter.
    """

    template: Template
    brand: Brand
    resources: Resources
    lay_out: Callable[[Document, str | None], Composition]
    judge: Callable[[Document], Iterator[tuple[Finding, ...] | None]]
    album: Album
    proofs: tuple[ProofChoice, ...] = ()
    at: Callable[[Mapping[str, str]], Bench] | None = field(default=None, repr=False)
    audiences: Mapping[str, Localized] = field(default_factory=dict)
    extent: str = ""
    mailing: Mailing | None = None


class Session(QObject):
    """One open document. All changes go through `do`, so that locks hold and undo knows them."""

    changed = Signal()
    selection_changed = Signal()
    findings_changed = Signal()
    saved_changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        bench: Bench,
        document: Document,
        file: Path | None,
        language: str = "nn",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bench = self._master = bench
        self.language = language
        self.file = file
        self.findings: tuple[Finding, ...] = ()
        self._placed: tuple[tuple[DocumentPage, ...], tuple[PlacedSlot, ...]] | None = None
        self.selection: str | None = None
        self._history = History.start(document, saved=file is not None)
        self._raw: str | None = None
        self._guest: Guest | None = None
        self._chosen = Variant()
        self.variant: Document = self._chosen.resolve(bench.template, document)
        self._composition = bench.lay_out(self.variant, None)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._checks = Stepwise[tuple[Finding, ...]](self._found, self)
        self._pause.timeout.connect(self._check)
        self._pause.start()

    @property
    def document(self) -> Document:
        """Return the document as it stands."""
        return self._history.document

    @property
    def template(self) -> Template:
        """Return the document's template."""
        return self.bench.template

    @property
    def scene(self) -> Scene:
        """Return the present layout."""
        return self._composition.scene

    @property
    def notes(self) -> Notes:
        """Return what the layout noted."""
        return self._composition.notes

    @property
    def history(self) -> History:
        """Return the steps done."""
        return self._history

    @property
    def choice(self) -> Mapping[str, str]:
        """Return the axes' values of the variant that is worked on, empty for the master."""
        return self._chosen.choice

    def set_choice(self, choice: Mapping[str, str]) -> None:
        """Work on another variant; edits are written for it alone from now on."""
        if dict(choice) == dict(self.choice):
            return
        self._guest = None
        self._choose(choice)
        self._lay_out(self.document)
        self._drop_selection()
        self._pause.start()
        self.changed.emit()
        self.selection_changed.emit()

    def _choose(self, choice: Mapping[str, str]) -> None:
        self._chosen = Variant(dict(choice))
        self.bench = self._master.at(choice) if self._master.at is not None else self._master
        # Another size has other frames, so that other slots are in sight.
        self._placed = None

    def _drop_selection(self) -> None:
        if self.selection is not None and self.slot(self.selection) is None:
            self.selection = None

    def source(self, address: str) -> Override | Document | None:
        """Return where a slot's content comes from: an override, the document, the template."""
        return self._chosen.source(self.document, address)

    def own(self, address: str) -> Content | None:
        """Return what exactly the variant that is worked on puts in a slot, or None."""
        return self._chosen.own(self.document, address)

    @property
    def dirty(self) -> bool:
        """Tell whether something is not saved."""
        return self._history.dirty

    def slots(self) -> tuple[PlacedSlot, ...]:
        """Return all slots in reading order; the same as long as the pages are the same."""
        variant = self.variant
        if self._placed is None or self._placed[0] is not variant.pages:
            self._placed = variant.pages, place_slots(self.template, variant)
        return self._placed[1]

    def slot(self, address: str | None) -> PlacedSlot | None:
        """Return the slot of an address, or None."""
        return next((slot for slot in self.slots() if slot.address == address), None)

    def shown(self, placed: PlacedSlot) -> Content:
        """Return what a slot shows, the template's fallback included."""
        return shown_content(self.variant, placed)

    def is_own(self, address: str) -> bool:
        """Tell whether the document says what stands in a slot, or the template."""
        return self.source(address) is not None

    def is_locked(self, placed: PlacedSlot) -> bool:
        """Tell whether the template keeps a slot's content to itself."""
        return not placed.slot.open_to("content")

    def uses(self, address: str) -> tuple[SlotUse, ...]:
        """Return where a slot stands."""
        return tuple(use for use in self.notes.slots if use.slot == address)

    def overset(self, address: str) -> int:
        """Return by how many lines a slot's text is too long, 0 where it fits."""
        return sum(over.lines for over in self.notes.overset if over.slot == address)

    def select(self, address: str | None) -> None:
        """Select a slot, or none."""
        if address != self.selection:
            self.selection = address
            self.selection_changed.emit()

    def show_raw(self, address: str | None, guest: Guest | None = None) -> None:
        """Show the fields of a slot by name while somebody types in it, of none with None.

        A guest is drawn in the text and is no part of it.
        """
        before, self._raw = self._raw, address
        other = guest != self._guest
        self._guest = guest
        if other or any(self._has_fields(one) for one in {before, address} if before != address):
            self._lay_out(self.document)
            self.changed.emit()

    def expect(self, guest: Guest | None) -> None:
        """Have a guest in the text with the next change, without laying it out now."""
        self._guest = guest

    def _has_fields(self, address: str | None) -> bool:
        placed = self.slot(address)
        return placed is not None and "{" in (self.shown(placed).text or "")

    def _lay_out(self, document: Document) -> None:
        variant = self._chosen.resolve(self.template, document)
        seated = seat(self.template, variant, self._guest)
        self._composition = self.bench.lay_out(seated, self._raw)
        self.variant = variant

    def set_text(self, address: str, text: str) -> bool:
        """Put a text in a slot; tell whether it was allowed."""
        return self.do(SetText(address, text), self.tr("Skriv i «%s»"), f"text {address}")

    def set_picture(self, address: str, picture: str) -> bool:
        """Put a picture in a slot."""
        return self.do(SetPicture(address, picture), self.tr("Byt bilete i «%s»"))

    def set_content(self, address: str, merge: str = "", **changed: object) -> bool:
        """Change some of a slot's content and leave the rest; a validation error is a defect."""
        placed = self.slot(address)
        if placed is None:
            return False
        own = self.own(address) or Content()
        held = own.model_dump(exclude_none=True)
        content = Content.model_validate({**held, **changed})
        return self.do(SetContent(address, content), self.tr("Endra «%s»"), merge)

    def set_crop(self, address: str, focus: tuple[float, float], zoom: float) -> bool:
        """Show another part of a picture, in all variants that show the picture."""
        edit = SetCrop(address, focus, zoom)
        return self.do(edit, self.tr("Ny skjering i «%s»"), f"crop {address}")

    def clear(self, address: str) -> bool:
        """Let the template's own content stand in a slot again."""
        return self.do(ClearContent(address), self.tr("Tilbake til malen i «%s»"))

    def do(self, edit: Edit, label: str, merge: str = "") -> bool:
        """Do an edit as one step with a name; say so where it is refused."""
        choice = self._chosen.written_for(self.document, edit)
        after = apply_edit(self.template, self.document, edit, choice)
        if isinstance(after, Refusal):
            self.refused.emit(after)
            return False
        if after == self.document:
            return True
        named = label.replace("%s", self._name(edit))
        step = Step(after, named, merge, time.monotonic(), self.choice)
        self._go_to(self._history.add(step))
        return True

    def would(self, edit: Edit) -> bool:
        """Tell whether an edit would be done; nothing changes."""
        choice = self._chosen.written_for(self.document, edit)
        after = apply_edit(self.template, self.document, edit, choice)
        return not isinstance(after, Refusal)

    def undo(self) -> None:
        """Take the last step back."""
        self._see(self._history.steps[self._history.at])
        self._go_to(self._history.undo())

    def redo(self) -> None:
        """Do the step again that was taken back."""
        history = self._history.redo()
        self._see(history.steps[history.at])
        self._go_to(history)

    def _see(self, step: Step) -> None:
        """Go to the variant that a step was done in: what is taken back elsewhere nobody sees."""
        if step.label and dict(step.choice) != dict(self.choice):
            self.set_choice(step.choice)

    def go_to_step(self, number: int) -> None:
        """Go to a step of the history, forward or back."""
        if number != self._history.at:
            self._go_to(self._history.go_to(number))

    def mark_unsaved(self, label: str) -> None:
        """Note that the document as it stands was never saved; the label names how it came."""
        self._history = self._history.mark_unsaved(label)

    def mark_saved(self, file: Path) -> None:
        """Note that the document as it stands is on the disk."""
        self.file = file
        self._history = self._history.mark_saved()
        self.saved_changed.emit()

    def check_now(self) -> None:
        """Run the checks on the document as it stands."""
        self._check()
        self._checks.finish()

    def _check(self) -> None:
        self._pause.stop()
        self._checks.begin(self.bench.judge(self.document))

    def _found(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.findings_changed.emit()

    def _go_to(self, history: History) -> None:
        # Laid out first: where that fails, everything stays as it was.
        self._lay_out(history.document)
        self._history = history
        if self.selection is not None and self.slot(self.selection) is None:
            self.select(None)
        self._checks.stop()
        self._pause.start()
        self.changed.emit()
        self.saved_changed.emit()

    def _name(self, edit: Edit) -> str:
        placed = self.slot(getattr(edit, "address", None))
        return placed.slot.name.say(self.language) if placed else ""
