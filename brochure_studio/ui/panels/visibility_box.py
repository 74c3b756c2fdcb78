"""The switch that leaves a slot out of a variant, or shows it again."""

from PySide6.QtWidgets import QCheckBox

from brochure_studio.model.slots import PlacedSlot, is_hidden
from brochure_studio.ui.editing.levels import hide_slot
from brochure_studio.ui.editing.session import Session


class VisibilityBox(QCheckBox):
    """For a slot whose template opens its visibility; one that has to be there cannot be hidden."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        name = placed.slot.name.say(session.language)
        self.setEnabled(not placed.slot.required)
        told = self.tr("Feltet må vere med") if placed.slot.required else self.tr("Kan angrast")
        self.setToolTip(told)
        self._name = name
        self._show()
        self.toggled.connect(self._choose)
        session.changed.connect(self._show)

    def _show(self) -> None:
        in_variant = bool(self._session.choice)
        said = self.tr("Vis i denne varianten") if in_variant else self.tr("Vis i dokumentet")
        self.setText(said)
        self.setAccessibleName(f"{said}: {self._name}")
        self.blockSignals(True)
        self.setChecked(not is_hidden(self._session.variant, self._placed))
        self.blockSignals(False)

    def _choose(self, shown: bool) -> None:
        if not hide_slot(self._session, self._placed.address, not shown):
            self._show()
