"""The variants that are shown, whichever way: their names, proportions and looks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.ui.variants.axes import Axis
from brochure_studio.ui.variants.cells import Cell, say_state
from brochure_studio.ui.variants.grid import Grid, Key
from brochure_studio.ui.variants.looks import Looks
from brochure_studio.ui.workplace.variant_source import say_words
from brochure_studio.values.finding import Grade

# How a variant is called: its size first, then the place, then the language.
_ORDER = (SIZE, MUNICIPALITY, LANGUAGE)
_TOLD = 4


class Wall(QObject):
    """What both views show; `changed` comes with another set, `redrawn` with one other look."""

    changed = Signal()
    redrawn = Signal(object)

    def __init__(self, looks: Looks, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks = looks
        self.grid = Grid()
        self.keys: tuple[Key, ...] = ()
        self._places: dict[Key, tuple[int, int]] = {}
        self.axes: tuple[Axis, ...] = ()
        self._language = language
        self._paper = 1.0
        self._size_of: Callable[[str], AdSize | None] = lambda _: None
        looks.changed.connect(self.redrawn)

    def hang(
        self,
        grid: Grid,
        axes: tuple[Axis, ...],
        paper: float,
        size_of: Callable[[str], AdSize | None],
    ) -> None:
        """Show other variants; `paper` is how wide to high a page without a chosen size is."""
        is_other = (grid, axes, paper) != (self.grid, self.axes, self._paper)
        self.grid, self.axes, self._paper, self._size_of = grid, axes, paper, size_of
        if is_other:
            self.keys = grid.all_keys()
            wide = max(1, len(grid.columns))
            self._places = {key: divmod(at, wide) for at, key in enumerate(self.keys)}
            self.changed.emit()

    def place(self, key: Key) -> tuple[int, int] | None:
        """Return row and column of a variant, or None where it is not shown."""
        return self._places.get(key)

    def ratio(self, key: Key) -> float:
        """Return how wide a variant is to how high; as it was drawn, else as its size says."""
        size = self._size_of(dict(key).get(SIZE, ""))
        if size is not None:
            return size.width / size.height
        look = self.looks.look(key)
        if look is not None and look.page is not None:
            return look.page.trim.width / look.page.trim.height
        return self._paper

    def cell(self, key: Key, without: str = "") -> Cell:
        """Return what is drawn of a variant; its name leaves out what a heading says already."""
        look = self.looks.look(key)
        is_old = look is not None and not self.looks.is_current(key)
        return Cell(look, self.name(key, without), self.ratio(key), is_old)

    def name(self, key: Key, without: str = "") -> str:
        """Return what a variant is called: its values one after the other, sizes in figures."""
        held = dict(key)
        order = [axis for id in _ORDER for axis in self.axes if axis.id == id]
        order += [axis for axis in self.axes if axis.id not in _ORDER]
        parts = [_said(axis, held.get(axis.id, "")) for axis in order if axis.id != without]
        return ", ".join(part for part in parts if part)

    def spoken(self, key: Key) -> str:
        """Return name and state, for those who hear and do not see."""
        look = self.looks.look(key)
        translate = QCoreApplication.translate
        state = say_state(look.state) if look else translate("Variants", "Ikkje teikna enno")
        return f"{self.name(key) or translate('Variants', 'Dokumentet')}. {state}"

    def tip(self, key: Key) -> str:
        """Return name, state and the first findings, those that block before the others."""
        look = self.looks.look(key)
        lines = [self.spoken(key)]
        if look is not None and look.state is not None:
            worst = sorted(look.state.findings, key=lambda found: -found.grade)
            shown = [found for found in worst if found.grade is not Grade.OK]
            lines += [say_words(found.what, self._language) for found in shown[:_TOLD]]
            error = look.state.error
            lines += [say_words(error, self._language)] if error is not None else []
        return "\n".join(lines)


def _said(axis: Axis, id: str) -> str:
    value = axis.value(id)
    if value is None:
        return id
    if axis.id == SIZE:
        # Figures say it all of a picture file; two papers may sell the same measure.
        return value.name if value.about.endswith("mm") else value.about
    # Of what is as in the document itself, only place and language are worth a word.
    return value.name if id or axis.id in (MUNICIPALITY, LANGUAGE) else ""
