"""The row that exports: the button, and while it runs the bar, the count and the time left."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from brochure_studio.ui.export.pace import Pace, say_left
from brochure_studio.values.progress import Progress

# Who cancels is free again by then, even where the job needs longer to notice.
_PATIENCE_MS = 400


class RunRow(QWidget):
    """Asks to start and to stop; `given_up` comes when a stopped job does not end in time."""

    asked = Signal()
    stopped = Signal()
    print_asked = Signal()
    given_up = Signal()

    def __init__(self, prints: bool = True) -> None:
        super().__init__()
        self._prints = prints
        self._pace = Pace()
        self.go = QPushButton(self.tr("Eksporter"))
        self.stop = QPushButton(self.tr("Avbryt"))
        self.print = QPushButton(self.tr("Prøveutskrift …"))
        self._bar, self._step = QProgressBar(), QLabel()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.given_up)
        self._build()
        self.show_running(False)

    def _build(self) -> None:
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.setMinimumWidth(180)
        self.go.clicked.connect(self.asked)
        self.stop.setToolTip(self.tr("Stopp; ingen halv fil blir liggjande"))
        self.stop.clicked.connect(self._ask_to_stop)
        self.print.setToolTip(self.tr("Skriv ut på din eigen skrivar, med vassmerke"))
        self.print.clicked.connect(self.print_asked)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Framdrift"))
        self._step.setObjectName("quiet")
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(self.stop)
        row.addWidget(self._bar, 1)
        row.addStretch(1)
        row.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._step)

    @property
    def said(self) -> str:
        """Return what is said of the progress."""
        return self._step.text()

    def allow(self, reason: str) -> None:
        """Let the export begin, or say in the tip why it cannot."""
        self.go.setEnabled(not reason)
        self.go.setToolTip(reason or self.tr("Lag fila"))

    def show_running(self, running: bool) -> None:
        """Show the bar in place of the button, or the button again."""
        self._patience.stop()
        # The keys stay in the row; they would go astray with the button that goes.
        had_keys = self.stop.hasFocus() and not running
        for widget in (self.stop, self._bar, self._step):
            widget.setVisible(running)
        self.go.setVisible(not running)
        self.print.setVisible(not running and self._prints)
        self.stop.setEnabled(True)
        self._step.setText("")
        # Without a count the bar only shows that something is going on.
        self._bar.setRange(0, 0)
        if running:
            self._pace = Pace()
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keys:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is and how long it will take."""
        if not self.stop.isEnabled():
            return
        self._pace = self._pace.see(progress)
        count = ""
        if progress.total > 1:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            at = min(progress.done + 1, progress.total)
            count = self.tr("{0} av {1}").format(at, progress.total)
        left = say_left(self._pace.seconds_left)
        self._step.setText("  ·  ".join(part for part in (count, progress.step, left) if part))

    def _ask_to_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setToolTip(self.tr("Stoppar alt"))
        self._step.setText(self.tr("Stoppar …"))
        self._patience.start()
        self.stopped.emit()
