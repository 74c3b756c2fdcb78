"""The middle of the editor: the canvas or the fold view, and the bar that goes between them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from brochure_studio.render.color.proof import SoftProof
from brochure_studio.render.color.transforms import ProfileError
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.canvas.envelopes import EnvelopeWindow, envelope_windows
from brochure_studio.ui.canvas.fold_painting import FoldPictures
from brochure_studio.ui.canvas.fold_view import FoldView
from brochure_studio.ui.canvas.folding import Folding, plan_folding
from brochure_studio.ui.canvas.view_bar import ViewBar
from brochure_studio.ui.editing.proofing import ProofChoice
from brochure_studio.ui.editing.session import Session
from brochure_studio.values.finding import UnreadableError


class PagesPane(QWidget):
    """Shows a session's pages one way or another; `canvas` is where they are edited."""

    proof_changed = Signal(bool)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.bar = ViewBar()
        self.fold_view = FoldView()
        self.session: Session | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(canvas)
        self._stack.addWidget(self.fold_view)
        self.bar.fold_asked.connect(self.show_folded)
        self.bar.windows_asked.connect(self.show_windows)
        self.bar.proof_asked.connect(self._show_proof)
        self.fold_view.page_chosen.connect(self._go_to_page)

    @property
    def is_folded(self) -> bool:
        """Tell whether the fold view is in front."""
        return self._stack.currentWidget() is self.fold_view

    def show_session(self, session: Session) -> None:
        """Show another document: its pages first."""
        self.session = session
        self._stack.setCurrentWidget(self.canvas)
        windows = _windows(session)
        choices = session.bench.proofs
        folds = self._folding() is not None
        self.bar.show_ways(folds, bool(windows), choices, session.language)
        self.canvas.set_windows(())
        session.changed.connect(self._scene_changed)

    def show_folded(self, folded: bool) -> None:
        """Go over to the fold view, or back to the pages; nothing where there are no folds."""
        folding = self._folding() if folded else None
        if folding is not None:
            self.canvas.stop_editing()
            ratio = self.devicePixelRatioF()
            pictures = FoldPictures(lambda: self.canvas.pages, self.canvas.ink, ratio)
            self.fold_view.show_folding(folding, pictures)
        shown = self.canvas if folding is None else self.fold_view
        self._stack.setCurrentWidget(shown)
        self.bar.show_folded(folding is not None)
        first = self.fold_view.cards[0] if folding is not None else self.canvas
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch_folded(self) -> None:
        """Go from pages to folds, or back."""
        self.show_folded(not self.is_folded)

    def show_windows(self, shown: bool) -> None:
        """Show the windows of envelopes over the letter, or take them away."""
        session = self.session if shown else None
        windows = _windows(session) if session else ()
        self.canvas.set_windows(windows)
        self.bar.windows.setChecked(bool(windows))

    def switch_windows(self) -> None:
        """Show the windows of envelopes, or take them away."""
        self.show_windows(not self.canvas.windows)

    def switch_proof(self) -> None:
        """Show the receiver's colors, or the screen's own."""
        if self.bar.proof.isVisibleTo(self):
            self.bar.proof.click()

    def _show_proof(self, choice: ProofChoice | None) -> None:
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            self.canvas.show_proof(self._proof(choice))
        finally:
            QApplication.restoreOverrideCursor()
        self.fold_view.refresh()
        self.proof_changed.emit(choice is not None)

    def _proof(self, choice: ProofChoice | None) -> SoftProof | None:
        if choice is None:
            return None
        try:
            return choice.make()
        except (UnreadableError, ProfileError):
            self.bar.proof.setChecked(False)
            self.bar.told.setText(self.tr("Fargeprofilen til mottakaren kan ikkje lesast."))
            return None

    def _folding(self) -> Folding | None:
        if self.session is None:
            return None
        kinds = {kind.id: kind for kind in self.session.template.pages}
        pages = self.session.scene.pages
        inside = kinds.get(pages[-1].id)
        first_in = bool(inside and inside.panels and inside.panels[0].folds_in)
        return plan_folding(self.session.template.fold, pages, first_in)

    def _scene_changed(self) -> None:
        if self.canvas.windows and self.session is not None:
            # Another envelope may have been chosen.
            windows = _windows(self.session)
            if windows != self.canvas.windows:
                self.canvas.set_windows(windows)
        if self.is_folded:
            self.fold_view.refresh()

    def _go_to_page(self, number: int) -> None:
        self.show_folded(False)
        self.canvas.show_page(number)


def _windows(session: Session) -> tuple[EnvelopeWindow, ...]:
    """Return the windows over a session's letter."""
    return envelope_windows(session.template, session.bench.mailing, session.document.envelope)
