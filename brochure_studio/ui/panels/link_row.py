"""Where a slot's code or links lead, written out: what the campaign adds is seen before print."""

from PySide6.QtWidgets import QLabel

from brochure_studio.model.slots import PlacedSlot
from brochure_studio.scene.links import list_links
from brochure_studio.ui.editing.session import Session

_MAY_BREAK_BEHIND = "/?&="
_BREAK = "\u200b"


class LinkRow(QLabel):
    """The whole addresses of a slot, one a line; hidden where the slot leads nowhere."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._address = placed.address
        self.setObjectName("quiet")
        self.setWordWrap(True)
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        found = self._addresses()
        head = self.tr("Fører til") if len(found) == 1 else self.tr("Lenkjene fører til")
        self.setText("\n".join((f"{head}:", *map(_breakable, found))) if found else "")
        # Shown before it has a place, a label would be a window of its own.
        if not found or self.parent() is not None:
            self.setVisible(bool(found))

    def _addresses(self) -> tuple[str, ...]:
        placed = self._session.slot(self._address)
        if placed is None:
            return ()
        text = (self._session.shown(placed).text or "").strip()
        if placed.slot.kind == "qr":
            codes = (c.text for c in self._session.notes.codes if c.slot == self._address)
            # An address that is printed as it was typed stands in the field already.
            return tuple(dict.fromkeys(code for code in codes if code != text))
        if placed.slot.markup == "none" or "](" not in text:
            return ()
        links = list_links(self._session.scene, self._session.notes)
        return tuple(dict.fromkeys(one.address for one in links if one.slot == self._address))


def _breakable(address: str) -> str:
    """Let an address break where it may, so that the panel need not grow for it."""
    return "".join(c + _BREAK if c in _MAY_BREAK_BEHIND else c for c in address)
