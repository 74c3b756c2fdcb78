"""Straight to a printer: which one, from which tray, on which sides, and which letters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.printers import PrinterFacts, PrintWish, Sides
from brochure_studio.ui.export.run_row import RunRow
from brochure_studio.usecases.letters.orders import Only, Part, Whole
from brochure_studio.usecases.letters.serials import SerialsError, read_serials
from brochure_studio.values.progress import Progress


class PrintForm(QWidget):
    """A button, and the form that it opens in place of that for files.

    `opened` comes when printers are to be looked for, `turned` when it is opened or closed.
    """

    opened = Signal()
    turned = Signal(bool)
    print_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[PrinterFacts, ...] | None = None
        self._lack = ""
        self.open = QPushButton(self.tr("Skriv ut …"))
        self._form = QWidget()
        self.printer, self.tray, self.sides = QComboBox(), QComboBox(), QComboBox()
        self.serials, self.about = QLineEdit(), QLabel()
        self._tray_name = QLabel(self.tr("Skuff"))
        self.run = RunRow(prints=False)
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.open.setCheckable(True)
        self.open.setToolTip(self.tr("Rett til ein skrivar, utan filer"))
        self.run.go.setText(self.tr("Send til skrivaren"))
        self.about.setObjectName("help")
        self.about.setWordWrap(True)
        self.serials.setPlaceholderText(self.tr("dei som ikkje er sende"))
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        rows = (
            (QLabel(self.tr("Skrivar")), self.printer),
            (self._tray_name, self.tray),
            (QLabel(self.tr("Sider")), self.sides),
            (QLabel(self.tr("Brev, til dømes 17-23,40")), self.serials),
        )
        for label, part in rows:
            label.setBuddy(part)
            part.setAccessibleName(label.text())
            form.addWidget(label)
            form.addWidget(part)
        for box in (self.printer, self.tray, self.sides):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(14)
        form.addWidget(self.about)
        form.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.open)
        column.addWidget(self._form)
        self._form.hide()

    def _connect(self) -> None:
        self.open.toggled.connect(self._open)
        self.printer.currentIndexChanged.connect(lambda _: self._show_printer())
        self.serials.textChanged.connect(lambda _: self._show())
        self.run.asked.connect(self.print_asked)
        self.run.stopped.connect(self.stop_asked)

    def _open(self, is_open: bool) -> None:
        self._form.setVisible(is_open)
        self.open.setText(self.tr("‹ Lag filer i staden") if is_open else self.tr("Skriv ut …"))
        self.turned.emit(is_open)
        if is_open:
            self.opened.emit()

    # What there is

    def show_printers(self, known: tuple[PrinterFacts, ...]) -> None:
        """Offer the printers that there are; the one that was chosen stays."""
        before = self.printer.currentText()
        self._known = known
        self.printer.blockSignals(True)
        self.printer.clear()
        self.printer.addItems([one.name for one in known])
        self.printer.setCurrentIndex(max(0, self.printer.findText(before)) if known else -1)
        self.printer.blockSignals(False)
        self._show_printer()

    def allow(self, lack: str) -> None:
        """Let letters be printed, or say why they cannot be."""
        self._lack = lack
        self._show()

    @property
    def _facts(self) -> PrinterFacts | None:
        at = self.printer.currentIndex()
        return self._known[at] if self._known and 0 <= at < len(self._known) else None

    def _show_printer(self) -> None:
        facts = self._facts
        tray, sides = self.tray.currentData(), self.sides.currentData()
        self.tray.clear()
        self.tray.addItem(self.tr("Den skrivaren sjølv vel"), "")
        self.sides.clear()
        for one in facts.trays if facts else ():
            self.tray.addItem(one, one)
        for side, name in self._sides():
            if facts and side in facts.sides:
                self.sides.addItem(name, side)
        self.tray.setCurrentIndex(max(0, self.tray.findData(tray)))
        self.sides.setCurrentIndex(max(0, self.sides.findData(sides)))
        for part in (self.tray, self._tray_name):
            part.setVisible(self.tray.count() > 1)
        self._show()

    def _sides(self) -> tuple[tuple[Sides, str], ...]:
        return (
            ("one", self.tr("Éi side på kvart ark")),
            ("long", self.tr("To sider, vend over langsida")),
            ("short", self.tr("To sider, vend over kortsida")),
        )

    def _show(self) -> None:
        for part in (self.printer, self.sides, self.serials):
            part.setEnabled(bool(self._known))
        self.about.setText(self._say())
        reason = self._reason()
        self.run.allow(reason)
        self.run.go.setToolTip(reason or self.tr("Breva blir førte opp som sende, ikkje som sette"))
        self.run.stop.setToolTip(self.tr("Stopp etter dette brevet; det som er sendt, kjem ut"))
        self.open.setEnabled(not self._lack)
        self.open.setToolTip(self._lack or self.tr("Rett til ein skrivar, utan filer"))

    def _say(self) -> str:
        if self._known is None:
            return self.tr("Ser etter skrivarar …")
        if not self._known:
            return self.tr("Denne datamaskina kjenner ingen skrivar. Legg inn ein i systemet.")
        facts = self._facts
        if facts is not None and facts.state == "stopped":
            return self.tr("Skrivaren står. Det som blir sendt, ventar i køen hans.")
        return self.tr("Breva går til skrivaren i bunkar på 50, i full storleik.")

    def _reason(self) -> str:
        if self._lack or not self._known:
            return self._lack or self._say()
        try:
            _ = self.part
        except SerialsError:
            return self.tr("Skriv brevnummer, til dømes 1-500 eller 17-23,40")
        return ""

    # What is wanted

    @property
    def wish(self) -> PrintWish:
        """Return the printer, the tray and the sides that are chosen."""
        tray, sides = self.tray.currentData(), self.sides.currentData()
        return PrintWish(self.printer.currentText(), tray or "", sides or "one")

    @property
    def part(self) -> Part:
        """Return which letters are wanted; a SerialsError where that cannot be read."""
        said = self.serials.text().strip()
        return Only(read_serials(said)) if said else Whole()

    def show_running(self, running: bool) -> None:
        """Show that letters are being printed, or no more."""
        self.run.show_running(running)
        for part in (self.open, self.printer, self.tray, self.sides, self.serials):
            part.setEnabled(not running)
        if not running:
            self._show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.run.show_progress(progress)
