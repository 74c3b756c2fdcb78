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

    translate = QCoreApplication.translate

    file, edit, view = (
        translate("Actions", "&Fil"),
        translate("Actions", "&Rediger"),
        translate("Actions", "&Vis"),
    )
    return (
        ActionRow(
            "home",
            file,
            translate("Actions", "Start"),
            translate("Actions", "Til malane"),
            "Ctrl+N",
            "home",
            True,
        ),
        ActionRow(
            "open",
            file,
            translate("Actions", "Opne …"),
            translate("Actions", "Opne eit dokument"),
            _Standard.Open,
            "open",
            True,
        ),
        ActionRow(
            "save",
            file,
            translate("Actions", "Lagre"),
            translate("Actions", "Lagre dokumentet"),
            _Standard.Save,
            "save",
            True,
        ),
        ActionRow(
            "save_as",
            file,
            translate("Actions", "Lagre som …"),
            translate("Actions", "Lagre dokumentet under eit anna namn"),
            "Ctrl+Shift+S",
        ),
        ActionRow(
            "export",
            file,
            translate("Actions", "Eksporter …"),
            translate("Actions", "Lag fila som skal til trykkeriet, avisa eller nettet"),
            "Ctrl+E",
            "export",
            separated=True,
        ),
        ActionRow(
            "quit",
            file,
            translate("Actions", "Avslutt"),
            translate("Actions", "Lukk programmet"),
            "Ctrl+Q",
            separated=True,
        ),
        ActionRow(
            "undo",
            edit,
            translate("Actions", "Angre"),
            translate("Actions", "Ta attende det siste"),
            _Standard.Undo,
            "undo",
            True,
        ),
        ActionRow(
            "redo",
            edit,
            translate("Actions", "Gjer om"),
            translate("Actions", "Gjer det likevel"),
            "Ctrl+Shift+Z",
            "redo",
            True,
        ),
        ActionRow(
            "next_slot",
            edit,
            translate("Actions", "Neste felt"),
            translate("Actions", "Vel neste felt i leserekkjefølgja"),
            "F6",
            separated=True,
        ),
        ActionRow(
            "last_slot",
            edit,
            translate("Actions", "Førre felt"),
            translate("Actions", "Vel førre felt"),
            "Shift+F6",
        ),
        ActionRow(
            "fit",
            view,
            translate("Actions", "Heile sida"),
            translate("Actions", "Vis heile sida"),
            "Ctrl+0",
            "fit",
            True,
        ),
        ActionRow(
            "actual",
            view,
            translate("Actions", "100 %"),
            translate("Actions", "Vis i rett storleik"),
            "Ctrl+1",
        ),
        ActionRow(
            "closer",
            view,
            translate("Actions", "Større"),
            translate("Actions", "Vis større"),
            _Standard.ZoomIn,
        ),
        ActionRow(
            "farther",
            view,
            translate("Actions", "Mindre"),
            translate("Actions", "Vis mindre"),
            _Standard.ZoomOut,
        ),
        ActionRow(
            "guides",
            view,
            translate("Actions", "Hjelpelinjer"),
            translate("Actions", "Vis skjeremerke, utfall, falsar og trygg sone"),
            "Ctrl+G",
            "guides",
            True,
            checkable=True,
            separated=True,
        ),
        ActionRow(
            "show_slot",
            view,
            translate("Actions", "Felt"),
            translate("Actions", "Vis det valde feltet"),
            "Ctrl+F1",
            separated=True,
        ),
        ActionRow(
            "show_content",
            view,
            translate("Actions", "Innhald"),
            translate("Actions", "Vis alt innhald"),
            "Ctrl+F2",
        ),
        ActionRow(
            "show_findings",
            view,
            translate("Actions", "Funn"),
            translate("Actions", "Vis funna i kontrollen"),
            "Ctrl+F3",
        ),
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
