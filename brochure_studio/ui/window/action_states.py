"""Which actions can be used now; one that cannot says in its tip what is missing."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from brochure_studio.ui.actions import ActionRow, Needs

# What these can do, the history says.
_HISTORY = ("undo", "redo")


def set_states(
    actions: Mapping[str, QAction], rows: tuple[ActionRow, ...], document: bool, pages: bool
) -> None:
    """Enable what can be used with a document open or not, and with its pages in sight or not."""
    held: dict[Needs, bool] = {"nothing": True, "document": document, "pages": pages}
    for row in rows:
        if pages and row.id in _HISTORY:
            continue
        action = actions[row.id]
        action.setEnabled(held[row.needs])
        say_tip(action, row.tip, "" if held[row.needs] else _reason(document))


def say_tip(action: QAction, tip: str, reason: str = "") -> None:
    """Give an action its tip with its shortcut, and the reason why it cannot be used."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    said = f"{tip} ({keys})" if keys else tip
    action.setToolTip(f"{said}\n{reason}" if reason else said)
    action.setStatusTip(f"{tip}. {reason}" if reason else tip)


def set_history(action: QAction, tip: str, label: str | None) -> None:
    """Name the step that would be taken back or done again; None where there is none."""
    action.setEnabled(label is not None)
    if label is None:
        none = QCoreApplication.translate("ActionStates", "Ingen steg enno.")
        say_tip(action, action.text(), none)
    else:
        say_tip(action, tip.format(label))


def _reason(document: bool) -> str:
    translate = QCoreApplication.translate
    if document:
        return translate("ActionStates", "Kan brukast når du ser sidene.")
    return translate("ActionStates", "Kan brukast når eit dokument er ope.")
