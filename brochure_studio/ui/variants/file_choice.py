"""In which files variants are made: what is usual for each size, or formats and scales chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.ads.sizes import PictureFormat

_NAMES: dict[PictureFormat, str] = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP"}
_SCALES = (1, 2)


class FileChoice(QWidget):
    """Two ways to choose; the usual one needs no choice at all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.usual = QRadioButton(self.tr("Det som er vanleg for kvar storleik"))
        self.own = QRadioButton(self.tr("Vel sjølv"))
        self.said = QLabel()
        self.formats = {id: QCheckBox(name) for id, name in _NAMES.items()}
        self.scales = {scale: QCheckBox(f"{scale}×") for scale in _SCALES}
        self._boxes = QWidget()
        self._build()

    def _build(self) -> None:
        self.usual.setChecked(True)
        self.said.setObjectName("help")
        self.said.setWordWrap(True)
        grid = QGridLayout(self._boxes)
        grid.setContentsMargins(24, 0, 0, 0)
        grid.setSpacing(0)
        for at, box in enumerate((*self.formats.values(), *self.scales.values())):
            grid.addWidget(box, at // 3, at % 3, Qt.AlignmentFlag.AlignLeft)
            box.toggled.connect(self.changed)
        for scale, box in self.scales.items():
            said = self.tr("{0} pikslar for kvar piksel i storleiken").format(scale)
            box.setToolTip(said)
            box.setAccessibleName(f"{scale}×, {said}")
        self.usual.toggled.connect(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.said.setIndent(24)
        for widget in (self.usual, self.said, self.own, self._boxes):
            column.addWidget(widget)
        self._boxes.hide()

    def _switch(self, usual: bool) -> None:
        self._boxes.setVisible(not usual)
        self.changed.emit()

    def show_sizes(self, sizes: tuple[AdSize, ...]) -> None:
        """Say what is usual for sizes, and begin one's own choice with it."""
        screen = [size for size in sizes if size.pixels is not None]
        formats = dict.fromkeys(form for size in screen for form in size.formats)
        scales = sorted({scale for size in screen for scale in size.scales})
        kinds = [_NAMES[form] for form in formats]
        parts = [", ".join(kinds), ", ".join(f"{scale}×" for scale in scales)]
        if len(screen) < len(sizes):
            parts.append(self.tr("PDF for trykk"))
        self.said.setText("  ·  ".join(part for part in parts if part))
        if self.usual.isChecked():
            for form, box in self.formats.items():
                box.setChecked(form in formats)
            for scale, box in self.scales.items():
                box.setChecked(scale in scales)
        self.own.setEnabled(bool(screen))
        why = self.tr("Trykkstorleikar blir alltid PDF")
        self.own.setToolTip("" if screen else why)
        if not screen:
            self.usual.setChecked(True)

    def chosen(self) -> tuple[tuple[PictureFormat, ...], tuple[int, ...]]:
        """Return formats and scales; none are those usual for each size."""
        if self.usual.isChecked():
            return (), ()
        forms = tuple(id for id, box in self.formats.items() if box.isChecked())
        scales = tuple(scale for scale, box in self.scales.items() if box.isChecked())
        return forms, scales

    @property
    def lack(self) -> str:
        """Return what is missing of one's own choice, empty where nothing is."""
        if self.usual.isChecked():
            return ""
        forms, scales = self.chosen()
        if not forms:
            return self.tr("Vel minst eitt format.")
        return "" if scales else self.tr("Vel minst éin skala.")
