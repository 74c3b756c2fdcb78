"""Where the content of a slot comes from, level by level, and the way back from each."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.slots import PlacedSlot
from brochure_studio.model.variants import Source
from brochure_studio.ui.editing.levels import clear_level, list_levels
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.panels.variant_names import name_values


class _Dot(QWidget):
    """A full dot for what shows, a ring for what lies below it."""

    def __init__(self, is_full: bool) -> None:
        super().__init__()
        self._is_full = is_full
        self.setFixedSize(QSize(12, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            color = QColor(tokens().outline)
            painter.setPen(QPen(color, 1.6))
            painter.setBrush(color if self._is_full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(6, 8), 3.8, 3.8)


class SourceRow(QWidget):
    """A line for each level that says something of a slot, the nearest first.

    `words` are the levels' labels and `resets` the buttons that clear them, both by the place in
    the chain; the template's level has no button.
    """

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._levels: tuple[Source, ...] = ()
        self._chain: tuple[object, ...] = ()
        self._choice: Mapping[str, str] = {}
        self._lines: list[QWidget] = []
        self.words: list[QLabel] = []
        self.resets: dict[int, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        levels, choice = list_levels(self._session, self._placed), dict(self._session.choice)
        # What stands there may change with every key; the lines only with where it comes from.
        chain = tuple((one.level, dict(one.when), one.shows) for one in levels)
        if chain == self._chain and choice == self._choice:
            return
        self._levels, self._chain, self._choice = levels, chain, choice
        # The line whose button was pressed goes when that is over.
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self.words, self.resets = [], [], {}
        # An empty template is a level only where nothing else is there to say.
        shown = [one for one in levels if one.level != "template" or one.shows or len(levels) == 1]
        for number, level in enumerate(shown):
            line = self._line(number, level, behind=shown[number + 1 :])
            self._column.addWidget(line)
            self._lines.append(line)

    def _line(self, number: int, level: Source, behind: list[Source]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        label = QLabel(self._say(level, number))
        label.setObjectName("quiet" if number == 0 else "help")
        label.setWordWrap(True)
        self.words.append(label)
        # Several levels may show at once: the text of one, the crop of another.
        row.addWidget(_Dot(bool(level.shows) or number == 0))
        row.addWidget(label, 1)
        if level.level != "template":
            self.resets[number] = self._reset(level, behind)
            row.addWidget(self.resets[number])
        return line

    def _reset(self, level: Source, behind: list[Source]) -> QPushButton:
        below = self._name(behind[0]) if behind else self.tr("Malen")
        nearest = level is self._levels[0]
        text = self.tr("Tilbake til {0}").format(_small(below)) if nearest else self.tr("Ta bort")
        button = QPushButton(text)
        button.setObjectName("plain")
        button.setAccessibleName(self.tr("Ta bort det eigne: {0}").format(self._name(level)))
        where = self._where(level)
        button.setToolTip(self.tr("Ta bort det som er skrive her. {0}").format(where).strip())
        address, when = self._placed.address, dict(level.when)
        button.clicked.connect(lambda: clear_level(self._session, address, when))
        return button

    def _where(self, level: Source) -> str:
        """Return a warning where a reset changes more than the variant that one looks at."""
        if dict(level.when) == self._choice:
            return ""
        if level.level == "document":
            return self.tr("Det gjeld alle utgåver som ikkje har noko eige.")
        return self.tr("Det gjeld òg andre utgåver med same val.")

    def _say(self, level: Source, number: int) -> str:
        name = self._name(level)
        said = self.tr("Frå: {0}").format(name) if number == 0 else name
        keys = [key for key in level.shows if key in _KEYS]
        if sum(bool(one.shows) for one in self._levels) > 1 and keys:
            names = ", ".join(self._key(key) for key in keys)
            return f"{said} – {names}"
        return said

    def _name(self, level: Source) -> str:
        match level.level:
            case "override":
                session = self._session
                return name_values(session.bench, level.when, session.language)
            case "document":
                return self.tr("Hovudutgåva")
            case "template":
                return self.tr("Malen")

    def _key(self, key: str) -> str:
        names = {
            "text": self.tr("teksten"),
            "picture": self.tr("biletet"),
            "rows": self.tr("radene"),
            "focus": self.tr("utsnittet"),
            "zoom": self.tr("forstørringa"),
            "alt": self.tr("skildringa"),
            "style": self.tr("stilen"),
            "size": self.tr("skriftstorleiken"),
            "move": self.tr("plassen"),
            "hidden": self.tr("om det viser"),
        }
        return names.get(key, key)


_KEYS = ("text", "picture", "rows", "focus", "zoom", "alt", "style", "size", "move", "hidden")


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
