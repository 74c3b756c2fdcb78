"""Which variant one works on: language, municipality, own axes; over the pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.variant_names import LANGUAGES, name_axis, name_in, name_value


class VariantBar(QWidget):
    """Boxes to choose a variant, and a sentence that says whose text one changes."""

    overview_asked = Signal()
    letters_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variants")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._session: Session | None = None
        self.boxes: dict[str, QComboBox] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(8)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.master = QPushButton(self.tr("Til grunnteksten"))
        self.master.setObjectName("plain")
        self.master.setAccessibleName(self.master.text())
        self.master.setToolTip(self.tr("Arbeid med teksten som gjeld for alle utgåver"))
        self.master.clicked.connect(self._to_master)
        self.overview = QPushButton()
        self.overview.setObjectName("plain")
        self.overview.clicked.connect(self.overview_asked)
        self.letters = QPushButton(self.tr("Brev til ei liste …"))
        self.letters.setAccessibleName(self.letters.text())
        self.letters.setToolTip(self.tr("Lag dette brevet til alle på ei liste"))
        self.letters.clicked.connect(self.letters_asked)
        self._held: list[QWidget] = []
        self._offered: tuple[list[tuple[str, tuple[str, ...]]], list[str]] = [], []

    def set_session(self, session: Session) -> None:
        """Offer the variants of another document."""
        self._session = session
        self._build(session)
        session.changed.connect(self._follow)
        self._show(session)

    def _build(self, session: Session) -> None:
        for widget in self._held:
            self._row.removeWidget(widget)
            widget.deleteLater()
        self._held, self.boxes = [], {}
        while self._row.count():
            self._row.takeAt(0)
        self._add(QLabel(self.tr("Utgåve")))
        axes = self._axes(session)
        offered = [(axis, values) for axis, _, values in axes]
        self._offered = offered, [self._master_name(session, axis) for axis, _, _ in axes]
        for axis, label, values in axes:
            self._add(self._box(session, axis, label, values))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.master)
        self._row.addWidget(self.overview)
        self._row.addWidget(self.letters)
        self.letters.setVisible(session.template.purpose == "letter")

    def _add(self, widget: QWidget) -> None:
        self._held.append(widget)
        self._row.addWidget(widget)

    def _axes(self, session: Session) -> list[tuple[str, str, tuple[str, ...]]]:
        brand, own = session.bench.brand, session.document.axes
        members = tuple(o.id for o in brand.municipalities if o.member and o.valid_to is None)
        every: dict[str, tuple[str, ...]] = {
            LANGUAGE: brand.languages,
            MUNICIPALITY: members,
            AUDIENCE: tuple(session.bench.audiences),
            SIZE: (),
            **own,
        }
        values = {axis: self._with_used(session, axis, known) for axis, known in every.items()}
        return [(axis, name_axis(axis), found) for axis, found in values.items() if found]

    def _with_used(self, session: Session, axis: str, known: tuple[str, ...]) -> tuple[str, ...]:
        """Return an axis' values with those that the document says something for.

        Of sizes there are too many to offer them all; the overview of variants has the rest.
        """
        if axis not in (AUDIENCE, SIZE) or (axis == AUDIENCE and known):
            return known
        used = (override.when.get(axis) for override in session.document.overrides)
        chosen = session.choice.get(axis)
        return tuple(dict.fromkeys(v for v in (*known, *used, chosen) if v is not None))

    def _box(self, session: Session, axis: str, label: str, values: tuple[str, ...]) -> QComboBox:
        box = self.boxes[axis] = QComboBox()
        box.setAccessibleName(label)
        box.setToolTip(self.tr("{0}: vel utgåva du vil sjå og endre").format(label))
        box.addItem(self._master_name(session, axis), None)
        for value in values:
            if not (axis == LANGUAGE and value == session.document.language):
                said = name_in(session.bench, axis, value, session.language)
                box.addItem(said, value)
        box.activated.connect(lambda _: self._choose())
        return box

    def _master_name(self, session: Session, axis: str) -> str:
        document = session.document
        if axis == LANGUAGE:
            language = LANGUAGES.get(document.language, document.language)
            return self.tr("{0} (grunntekst)").format(language)
        if axis == MUNICIPALITY:
            held = document.municipality
            if held is None:
                return self.tr("Heile regionen")
            return self.tr("{0} (grunntekst)").format(name_value(session.bench.brand, axis, held))
        return self.tr("Hovudstorleik") if axis == SIZE else self.tr("Alle")

    def _choose(self) -> None:
        if self._session is not None:
            chosen = {axis: box.currentData() for axis, box in self.boxes.items()}
            # An axis that has no box here was chosen elsewhere, and holds on.
            every = {**self._session.choice, **chosen}
            self._session.set_choice({axis: str(v) for axis, v in every.items() if v is not None})

    def _to_master(self) -> None:
        if self._session is not None:
            self._session.set_choice({})

    def _follow(self) -> None:
        session = self._session
        if session is None:
            return
        axes = [(axis, values) for axis, _, values in self._axes(session)]
        names = [self._master_name(session, axis) for axis, _ in axes]
        if (axes, names) != self._offered:
            self._build(session)
        self._show(session)

    def _show(self, session: Session) -> None:
        choice = session.choice
        for axis, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(choice.get(axis))))
        name = ", ".join(name_in(session.bench, a, v, session.language) for a, v in choice.items())
        self.words.setText(self.tr("Du endrar berre: {0}").format(name) if choice else "")
        look = "variant" if choice else "quiet"
        if look != self.words.objectName():
            self.words.setObjectName(look)
            # A style sheet looks at names only when it is applied anew, which paints once more.
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)
        self.master.setVisible(bool(choice))
        back = self.tr("‹ Tilbake til variantane") if choice else self.tr("Alle variantane")
        self.overview.setText(back)
        self.overview.setAccessibleName(back.removeprefix("‹ "))
