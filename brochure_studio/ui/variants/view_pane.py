"""The right side of the page: the variants in a table or large, and how they all stand."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.variants.empty import EmptyWall
from brochure_studio.ui.variants.grid import MOST, Key, Pick, lay_grid, usual_columns
from brochure_studio.ui.variants.large import LargeView
from brochure_studio.ui.variants.looks import Looks
from brochure_studio.ui.variants.matrix import MatrixView
from brochure_studio.ui.variants.summary import say_summary
from brochure_studio.ui.variants.wall import Wall

_MATRIX, _LARGE, _EMPTY = range(3)


class ViewPane(QWidget):
    """Shows a choice of variants; `opened` names the one that a person wants to adjust.

    `moved` names the one that mouse or keys have come to in the table.
    """

    opened = Signal(object)
    moved = Signal(object)
    usual_asked = Signal()
    compare_asked = Signal()

    def __init__(self, looks: Looks, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._pick = Pick()
        self._paper = 1.0
        # What a person wants in the columns; what stands there of itself is no wish.
        self._across = ""
        self._size_of: Callable[[str], AdSize | None] = lambda _: None
        self.wall = Wall(looks, language, self)
        self.matrix, self.large, self.empty = (
            MatrixView(self.wall),
            LargeView(self.wall),
            EmptyWall(),
        )
        self._stack = QStackedWidget()
        self.all_sizes = QPushButton(self.tr("Oversyn"))
        self.one_size = QPushButton(self.tr("Side om side"))
        self.columns_box, self.size_box = QComboBox(), QComboBox()
        self._columns_name, self._size_name = QLabel(), QLabel()
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        self.compare = QPushButton(self.tr("Lagre som PDF …"))
        self.summary = QLabel()
        self._build()
        self._connect()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for button, tip in (
            (self.all_sizes, self.tr("Alle storleikar i rader og kolonnar")),
            (self.one_size, self.tr("Éin storleik stort, alle kommunane ved sida av kvarandre")),
        ):
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            group.addButton(button)
        self.all_sizes.setChecked(True)
        self.columns_box.setAccessibleName(self.tr("Kva som står i kolonnane"))
        self.size_box.setAccessibleName(self.tr("Storleiken som er vist"))
        for button, name in (
            (self.smaller, self.tr("Vis mindre")),
            (self.larger, self.tr("Vis større")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(self.tr("{0} (Ctrl og musehjulet)").format(name))
            button.setFixedWidth(40)
        self.compare.setToolTip(self.tr("Eitt ark med alle variantane som er viste her"))
        self._columns_name.setText(self.tr("Kolonnar"))
        self._size_name.setText(self.tr("Storleik"))
        self._columns_name.setBuddy(self.columns_box)
        self._size_name.setBuddy(self.size_box)
        self.summary.setObjectName("quiet")
        # With large letters the line breaks instead of making the window wider than the screen.
        self.summary.setWordWrap(True)
        self.summary.setMinimumWidth(letters(14))
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        for view in (self.matrix, self.large, self.empty):
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)
        # All parts of the bar at once would make a small window wider, before any is chosen.
        self._show()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(8)
        for button in (self.all_sizes, self.one_size):
            row.addWidget(button)
        row.addSpacing(10)
        for widget in (
            *(self._columns_name, self.columns_box, self._size_name, self.size_box),
            *(self.smaller, self.larger),
        ):
            row.addWidget(widget)
        row.addWidget(self.summary, 1)
        row.addWidget(self.compare)
        return row

    def _connect(self) -> None:
        for view in (self.matrix, self.large):
            view.opened.connect(self.opened)
            view.scrolled.connect(self._looks.wake)
        self.matrix.moved.connect(self.moved)
        self.all_sizes.toggled.connect(lambda _: self._show())
        self.columns_box.activated.connect(lambda _: self._choose_columns())
        self.size_box.activated.connect(lambda _: self._show_size())
        self.smaller.clicked.connect(lambda: self.matrix.set_zoom(self.matrix.zoom / 1.2))
        self.larger.clicked.connect(lambda: self.matrix.set_zoom(self.matrix.zoom * 1.2))
        self.empty.helped.connect(self.usual_asked)
        self.compare.clicked.connect(self.compare_asked)
        self._looks.wanted = self._wanted
        self._looks.room = self._room
        self._looks.changed.connect(lambda _: self._count())

    # What is shown

    def show_pick(self, pick: Pick, paper: float, size_of: Callable[[str], AdSize | None]) -> None:
        """Show a choice of variants; `paper` is how wide to high a page of no chosen size is."""
        self._pick, self._paper, self._size_of = pick, paper, size_of
        self._fill_boxes()
        self._show()

    @property
    def pick(self) -> Pick:
        """Return the choice that is shown."""
        return self._pick

    @property
    def is_large(self) -> bool:
        """Tell whether one size is shown large."""
        return self._stack.currentIndex() == _LARGE

    def current_key(self) -> Key | None:
        """Return the variant that the keys are at."""
        return self._view().current_key()

    def go_to(self, key: Key) -> None:
        """Go to a variant; of one that says less than is shown, to the first that is like it."""
        like = (one for one in self.wall.keys if set(key) <= set(one))
        self._view().go_to(next(like, key))

    def take_keys(self) -> None:
        """Give the keys to what is shown."""
        shown = self._stack.currentWidget()
        goal = self.empty.help if shown is self.empty else shown
        if goal is not None:
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _view(self) -> MatrixView | LargeView:
        return self.large if self.one_size.isChecked() else self.matrix

    def _fill_boxes(self) -> None:
        several = [axis for axis in self._pick.axes if len(self._pick.values(axis)) > 1]
        self.columns_box.clear()
        for axis in several:
            self.columns_box.addItem(axis.name, axis.id)
        at = self.columns_box.findData(self._across)
        usual = self.columns_box.findData(usual_columns(self._pick))
        self.columns_box.setCurrentIndex(at if at >= 0 else max(0, usual))
        chosen = self.size_box.currentData()
        self.size_box.clear()
        for axis in self._pick.axes:
            if axis.id == SIZE:
                for value in self._pick.values(axis):
                    self.size_box.addItem(f"{value.name}  {value.about}", value.id)
        self.size_box.setCurrentIndex(max(0, self.size_box.findData(chosen)))

    def _show(self) -> None:
        large = self.one_size.isChecked()
        self._show_parts(
            not large and self.columns_box.count() > 1, self._columns_name, self.columns_box
        )
        self._show_parts(large and self.size_box.count() > 1, self._size_name, self.size_box)
        self._show_parts(not large, self.smaller, self.larger)
        self.compare.setVisible(large)
        if self._pick.empty or self._pick.count > MOST:
            self.empty.show_why(self._pick)
            self._stack.setCurrentIndex(_EMPTY)
            self.summary.setText("")
            return
        across = str(self.columns_box.currentData() or "")
        # Sizes alone stand below each other: as columns of one row nobody finds them.
        alone = across == SIZE and self.columns_box.count() == 1
        grid = lay_grid(self._pick, "" if alone else across)
        self.wall.hang(grid, self._pick.axes, self._paper, self._size_of)
        self._stack.setCurrentIndex(_LARGE if large else _MATRIX)
        if large:
            self._show_size()
        self._count()
        self._looks.wake()

    def _choose_columns(self) -> None:
        self._across = str(self.columns_box.currentData() or "")
        self._show()

    def _show_parts(self, shown: bool, *parts: QWidget) -> None:
        for part in parts:
            part.setVisible(shown)

    def _show_size(self) -> None:
        self.large.show_size(str(self.size_box.currentData() or ""))

    # What is drawn

    def _wanted(self) -> Iterable[Key]:
        if self._stack.currentIndex() == _EMPTY:
            return ()
        return self._view().in_sight()

    def _room(self, key: Key) -> QSize:
        return self._view().room(key)

    def _count(self) -> None:
        if self._stack.currentIndex() == _EMPTY:
            # A look may still come of what was chosen before.
            return
        keys = self.wall.keys
        looks = [look for key in keys if (look := self._looks.look(key)) is not None]
        self.summary.setText(say_summary(len(keys), looks))
