"""How a letter is looked at: how large, and with which envelope's window over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from brochure_studio.preflight.window_fit import SheetWindow
from brochure_studio.ui.letters.looking.sheet_view import SheetView

_Standard = QKeySequence.StandardKey


class ViewBar(QWidget):
    """Buttons and a box for a view; keys work wherever they are inside `page`."""

    def __init__(self, view: SheetView, page: QWidget, language: str) -> None:
        super().__init__()
        self._view, self._language = view, language
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        self.fit, self.said = QPushButton(self.tr("Heile sida")), QLabel()
        self.envelope, self._label = QComboBox(), QLabel(self.tr("Konvolutt"))
        self._windows: tuple[SheetWindow, ...] = ()
        self._build()
        for keys, do in (
            (QKeySequence(_Standard.ZoomIn), lambda: view.zoom_by(1)),
            (QKeySequence(_Standard.ZoomOut), lambda: view.zoom_by(-1)),
            (QKeySequence("Ctrl+0"), lambda: view.set_zoom(None)),
        ):
            shortcut = QShortcut(keys, page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.smaller.clicked.connect(lambda: view.zoom_by(-1))
        self.larger.clicked.connect(lambda: view.zoom_by(1))
        self.fit.clicked.connect(lambda: view.set_zoom(None))
        view.room_changed.connect(self._say_zoom)
        self.envelope.currentIndexChanged.connect(lambda _: self._show_window())

    def _build(self) -> None:
        for button, said in (
            (self.smaller, self.tr("Mindre (Ctrl+−)")),
            (self.larger, self.tr("Større (Ctrl++)")),
            (self.fit, self.tr("Vis heile sida (Ctrl+0)")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)
        self.envelope.setAccessibleName(self.tr("Vindauget og bretten til konvolutten"))
        self.envelope.setToolTip(
            self.tr("Det heile feltet syner alltid; det stipla kan syne når arket glir")
        )
        self.envelope.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.envelope.setMinimumContentsLength(18)
        self._label.setBuddy(self.envelope)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(8)
        for part in (self.smaller, self.said, self.larger, self.fit):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self._label)
        bar.addWidget(self.envelope)
        self.show_windows(())

    def show_windows(self, windows: tuple[SheetWindow, ...]) -> None:
        """Offer the windows that the letter is for, its first envelope's at first."""
        if windows == self._windows and self.envelope.count():
            return
        self._windows = windows
        self.envelope.blockSignals(True)
        self.envelope.clear()
        self.envelope.addItem(self.tr("Ikkje vis vindauget"))
        for window in windows:
            self.envelope.addItem(window.name.say(self._language))
        self.envelope.setCurrentIndex(1 if windows else 0)
        self.envelope.blockSignals(False)
        for part in (self.envelope, self._label):
            part.setVisible(bool(windows))
        self._show_window()

    def _show_window(self) -> None:
        at = self.envelope.currentIndex() - 1
        window = self._windows[at] if 0 <= at < len(self._windows) else None
        self._view.show_window(window, window.name.say(self._language) if window else "")

    def _say_zoom(self) -> None:
        self.said.setText(f"{round(100 * self._view.shown_zoom)} %")
