"""Menus, toolbar and shortcuts as one table; the window says what each action does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from brochure_studio.ui.look.icons import icon

_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its id, menu, words, shortcut and icon; `bar` puts it on the toolbar."""

    id: str
    menu: str
    text: str
    tip: str
    keys: QKeySequence.StandardKey | str | None = None
    icon: str = ""
    bar: bool = False
    checkable: bool = False
    separated: bool = False


def action_rows() -> tuple[ActionRow, ...]:
    """Return all actions of the window in the order of its menus."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Actions", text)

    file, edit, view = say("&Fil"), say("&Rediger"), say("&Vis")
    return (
        ActionRow("home", file, say("Start"), say("Til malane"), "Ctrl+N", "home", True),
        ActionRow(
            "open", file, say("Opne …"), say("Opne eit dokument"), _Standard.Open, "open", True
        ),
        ActionRow(
            "save", file, say("Lagre"), say("Lagre dokumentet"), _Standard.Save, "save", True
        ),
        ActionRow(
            "save_as",
            file,
            say("Lagre som …"),
            say("Lagre dokumentet under eit anna namn"),
            "Ctrl+Shift+S",
        ),
        ActionRow(
            "export",
            file,
            say("Eksporter …"),
            say("Lag fila som skal til trykkeriet, avisa eller nettet"),
            "Ctrl+E",
            "export",
            separated=True,
        ),
        ActionRow("quit", file, say("Avslutt"), say("Lukk programmet"), "Ctrl+Q", separated=True),
        ActionRow(
            "undo", edit, say("Angre"), say("Ta attende det siste"), _Standard.Undo, "undo", True
        ),
        ActionRow(
            "redo", edit, say("Gjer om"), say("Gjer det likevel"), "Ctrl+Shift+Z", "redo", True
        ),
        ActionRow(
            "next_slot",
            edit,
            say("Neste felt"),
            say("Vel neste felt i leserekkjefølgja"),
            "F6",
            separated=True,
        ),
        ActionRow("last_slot", edit, say("Førre felt"), say("Vel førre felt"), "Shift+F6"),
        ActionRow("fit", view, say("Heile sida"), say("Vis heile sida"), "Ctrl+0", "fit", True),
        ActionRow("actual", view, say("100 %"), say("Vis i rett storleik"), "Ctrl+1"),
        ActionRow("closer", view, say("Større"), say("Vis større"), _Standard.ZoomIn),
        ActionRow("farther", view, say("Mindre"), say("Vis mindre"), _Standard.ZoomOut),
        ActionRow(
            "guides",
            view,
            say("Hjelpelinjer"),
            say("Vis skjeremerke, utfall, falsar og trygg sone"),
            "Ctrl+G",
            "guides",
            True,
            checkable=True,
            separated=True,
        ),
        ActionRow(
            "show_slot", view, say("Felt"), say("Vis det valde feltet"), "Ctrl+F1", separated=True
        ),
        ActionRow("show_content", view, say("Innhald"), say("Vis alt innhald"), "Ctrl+F2"),
        ActionRow("show_findings", view, say("Funn"), say("Vis funna i kontrollen"), "Ctrl+F3"),
    )


def make_actions(window: QMainWindow, do: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return the actions by id, in the window's menus; `do` says what each of them does."""
    made: dict[str, QAction] = {}
    menus: dict[str, list[QAction]] = {}
    for row in action_rows():
        action = made[row.id] = _make(window, row)
        action.triggered.connect(lambda _=False, id=row.id: do[id]())
        held = menus.setdefault(row.menu, [])
        if row.separated:
            line = QAction(window)
            line.setSeparator(True)
            held.append(line)
        held.append(action)
    for name, actions in menus.items():
        window.menuBar().addMenu(name).addActions(actions)
    return made


def _make(window: QMainWindow, row: ActionRow) -> QAction:
    action = QAction(row.text, window)
    if row.keys is not None:
        action.setShortcut(QKeySequence(row.keys))
    if row.icon:
        action.setIcon(icon(row.icon))
    action.setCheckable(row.checkable)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{row.tip} ({keys})" if keys else row.tip)
    action.setStatusTip(row.tip)
    return action
