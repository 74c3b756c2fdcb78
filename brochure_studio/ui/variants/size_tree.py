"""The sizes to choose from, by kind, with a field for a size of one's own."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.ui.announce import announce
from brochure_studio.ui.variants.shapes import shape_icon
from brochure_studio.ui.words.sizes import say_name, say_short

_ID = Qt.ItemDataRole.UserRole
_OWN = "own"
# Finds a size by what a person writes: the size, or what is wrong with it in a sentence.
FindSize = Callable[[str], AdSize | str]


class SizeTree(QWidget):
    """Sizes with a box each; `changed` comes with another choice, `added` with an own size."""

    changed = Signal()
    added = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._find: FindSize = lambda _: ""
        self._example = "468x60"
        self.tree = QTreeWidget()
        self.own = QLineEdit()
        self.add = QPushButton(self.tr("Legg til"))
        self.said = QLabel()
        self._build()

    def _build(self) -> None:
        tree = self.tree
        tree.setObjectName("sizes")
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setIconSize(QSize(26, 22))
        tree.setIndentation(14)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Storleikar"))
        tree.header().setStretchLastSection(False)
        tree.itemChanged.connect(self._tell)
        self.own.setAccessibleName(self.tr("Eigen storleik"))
        self.own.setToolTip(self.tr("Breidd x høgd: 468x60 for pikslar, 120x90mm for trykk"))
        self.own.textChanged.connect(self._check)
        self.own.returnPressed.connect(self._add)
        self.add.setAccessibleName(self.tr("Legg til storleiken"))
        self.add.clicked.connect(self._add)
        self.said.setObjectName("help")
        self.said.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.own, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(tree, 1)
        column.addLayout(row)
        column.addWidget(self.said)
        self._check("")

    def show_sizes(
        self,
        groups: Iterable[tuple[str, str, tuple[AdSize, ...]]],
        chosen: tuple[str, ...],
        find: FindSize,
    ) -> None:
        """Show sizes in groups: id, name and sizes of each."""
        self._find = find
        self.tree.blockSignals(True)
        self.tree.clear()
        self._example = "120x90mm"
        for id, name, sizes in groups:
            self._group(id, name, sizes, chosen)
            if any(size.pixels for size in sizes):
                self._example = "468x60"
        self.own.setPlaceholderText(self.tr("Eigen storleik, til dømes {0}").format(self._example))
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.blockSignals(False)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)

    def _group(
        self, id: str, name: str, sizes: tuple[AdSize, ...], chosen: tuple[str, ...]
    ) -> QTreeWidgetItem:
        top = QTreeWidgetItem([name, ""])
        top.setData(0, _ID, f"/{id}")
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        font = self.tree.font()
        font.setBold(True)
        top.setFont(0, font)
        self.tree.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for size in sizes:
            self._row(top, size, size.id in chosen)
        top.setExpanded(any(size.id in chosen for size in sizes))
        return top

    def _row(self, top: QTreeWidgetItem, size: AdSize, on: bool) -> QTreeWidgetItem:
        name = say_name(size, self._language)
        # The paper stands over its modules already.
        short = self.tr("Modul {0}").format(size.module) if size.module else name
        item = QTreeWidgetItem([short, say_short(size)])
        item.setData(0, _ID, size.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        item.setIcon(0, shape_icon(size.width / size.height))
        spoken = f"{name}, {item.text(1)}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(0, spoken)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addChild(item)
        return item

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the sizes that are chosen, in their order."""
        return tuple(
            item.data(0, _ID)
            for item in self._items()
            if item.checkState(0) == Qt.CheckState.Checked
        )

    def choose(self, ids: tuple[str, ...]) -> None:
        """Choose just these sizes."""
        self.tree.blockSignals(True)
        for item in self._items():
            on = item.data(0, _ID) in ids
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.changed.emit()

    def _items(self) -> list[QTreeWidgetItem]:
        found = (top.child(at) for top in self._tops() for at in range(top.childCount()))
        return list(filter(None, found))

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return list(filter(None, found))

    def _tell(self, _: QTreeWidgetItem) -> None:
        self.changed.emit()

    # A size of one's own

    def _check(self, text: str) -> None:
        written = _tidy(text)
        found = self._find(written) if written else ""
        said = found if isinstance(found, str) else self._say_found(found)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.add.setEnabled(not isinstance(found, str))
        self.add.setToolTip(self.add.accessibleName() if self.add.isEnabled() else self._why(said))

    def _why(self, said: str) -> str:
        return said or self.tr("Skriv breidd og høgd først, til dømes {0}").format(self._example)

    def _say_found(self, size: AdSize) -> str:
        return self.tr("{0}: trykk Enter for å leggje til").format(say_name(size, self._language))

    def _add(self) -> None:
        written = _tidy(self.own.text())
        found = self._find(written) if written else ""
        if isinstance(found, str):
            announce(self.own, self.said.text() or self.add.toolTip(), urgent=True)
            return
        self.own.clear()
        known = next((item for item in self._items() if item.data(0, _ID) == found.id), None)
        if known is None:
            self.added.emit(found)
            known = self._row(self._own_group(), found, True)
        known.setCheckState(0, Qt.CheckState.Checked)
        self.tree.scrollToItem(known)
        announce(self.own, self.tr("Lagt til: {0}").format(say_name(found, self._language)))
        self.changed.emit()

    def _own_group(self) -> QTreeWidgetItem:
        found = next((top for top in self._tops() if top.data(0, _ID) == f"/{_OWN}"), None)
        if found is None:
            self.tree.blockSignals(True)
            found = self._group(_OWN, self.tr("Eigne storleikar"), (), ())
            self.tree.blockSignals(False)
        found.setExpanded(True)
        return found


def _tidy(text: str) -> str:
    """Return a size as it is written in files: people write 468 × 60, 468 X 60 px, 120,5x90 mm."""
    plain = text.strip().lower().replace("×", "x").replace("*", "x").replace(" ", "")
    return plain.replace(",", ".").removesuffix("px")
