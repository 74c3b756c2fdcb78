"""Menus, toolbar and shortcuts as one table; the window says what each action does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from brochure_studio.ui.look.icons import icon

_Standard = QKeySequence.StandardKey
# Gives the words for a context and a text of the code.
Translate = Callable[[str, str], str]
Needs = Literal["nothing", "document", "pages"]


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its id, menu, words, shortcut and icon; `bar` puts it on the toolbar.

    `needs` says when it can be used: always, with a document open, or on the pages only.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: QKeySequence.StandardKey | str | None = None
    icon: str = ""
    bar: bool = False
    checkable: bool = False
    separated: bool = False
    needs: Needs = "pages"


def menu_names(translate: Translate = QCoreApplication.translate) -> dict[str, str]:
    """Return the menus by id, in their order on the menu bar."""
    return {
        "file": translate("Actions", "&Fil"),
        "edit": translate("Actions", "&Rediger"),
        "view": translate("Actions", "&Vis"),
        "page": translate("Actions", "&Side"),
        "document": translate("Actions", "&Dokument"),
        "help": translate("Actions", "&Hjelp"),
    }


def action_rows(translate: Translate = QCoreApplication.translate) -> tuple[ActionRow, ...]:
    """Return all actions of the window in the order of its menus.

    `translate` says a text of a context in the language wanted.
    """
    menus = menu_names(translate)
    file, edit, view = menus["file"], menus["edit"], menus["view"]
    page, document, help = menus["page"], menus["document"], menus["help"]
    return (
        ActionRow(
            "home",
            file,
            translate("Actions", "Start"),
            translate("Actions", "Til malane"),
            "Ctrl+N",
            "home",
            True,
            needs="nothing",
        ),
        ActionRow(
            "open",
            file,
            translate("Actions", "Opne …"),
            translate("Actions", "Opne eit dokument"),
            _Standard.Open,
            "open",
            True,
            needs="nothing",
        ),
        ActionRow(
            "save",
            file,
            translate("Actions", "Lagre"),
            translate("Actions", "Lagre dokumentet"),
            _Standard.Save,
            "save",
            True,
            needs="document",
        ),
        ActionRow(
            "save_as",
            file,
            translate("Actions", "Lagre som …"),
            translate("Actions", "Lagre dokumentet under eit anna namn"),
            "Ctrl+Shift+S",
            needs="document",
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
            "settings",
            file,
            translate("Actions", "Innstillingar"),
            translate("Actions", "Språk, bibliotek, profil og det som elles er ditt val"),
            "Ctrl+,",
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "quit",
            file,
            translate("Actions", "Avslutt"),
            translate("Actions", "Lukk programmet"),
            "Ctrl+Q",
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "undo",
            edit,
            translate("Actions", "Angre"),
            translate("Actions", "Ta tilbake det siste"),
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
            "F8",
            separated=True,
        ),
        ActionRow(
            "last_slot",
            edit,
            translate("Actions", "Førre felt"),
            translate("Actions", "Vel førre felt"),
            "Shift+F8",
        ),
        ActionRow(
            "bold",
            edit,
            translate("Actions", "Feit skrift"),
            translate("Actions", "Gjer det merkte feitt, eller det du skriv no"),
            "Ctrl+B",
            separated=True,
        ),
        ActionRow(
            "italic",
            edit,
            translate("Actions", "Kursiv skrift"),
            translate("Actions", "Set det merkte i kursiv, eller det du skriv no"),
            "Ctrl+I",
        ),
        ActionRow(
            "link",
            edit,
            translate("Actions", "Lenkje …"),
            translate("Actions", "Lat det merkte føre til ei nettside"),
            "Ctrl+L",
        ),
        ActionRow(
            "list",
            edit,
            translate("Actions", "Punktliste"),
            translate("Actions", "Gjer avsnitta til ei liste, eller til avsnitt att"),
            "Ctrl+Shift+8",
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
            "fit_width",
            view,
            translate("Actions", "Sidebreidd"),
            translate("Actions", "Vis sida så brei som plassen er"),
            "Ctrl+2",
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
            "folded",
            view,
            translate("Actions", "Sider/brett"),
            translate("Actions", "Vis korleis ein faldar ser ut lukka og opna steg for steg"),
            "Ctrl+Shift+B",
        ),
        ActionRow(
            "windows",
            view,
            translate("Actions", "Konvoluttvindauge"),
            translate("Actions", "Vis kva av eit brev som syner gjennom vindauget i konvolutten"),
            "Ctrl+Shift+W",
        ),
        ActionRow(
            "proof",
            view,
            translate("Actions", "Prøvefargar"),
            translate("Actions", "Vis fargane slik dei blir på papiret til mottakaren"),
            "Ctrl+Shift+Y",
        ),
        ActionRow(
            "next_pane",
            view,
            translate("Actions", "Neste del av vindauget"),
            translate("Actions", "Gå med tastane til sidene, sidepanelet eller statuslinja"),
            "F6",
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "last_pane",
            view,
            translate("Actions", "Førre del av vindauget"),
            translate("Actions", "Gå med tastane éin del tilbake"),
            "Shift+F6",
            needs="nothing",
        ),
        ActionRow(
            "theme",
            view,
            translate("Actions", "Mørk/lys"),
            translate("Actions", "Byt mellom mørkt og lyst vindauge; papiret er kvitt i begge"),
            "Ctrl+Shift+M",
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "next_page",
            page,
            translate("Actions", "Neste side"),
            translate("Actions", "Gå til neste side"),
            "Ctrl+PgDown",
        ),
        ActionRow(
            "last_page",
            page,
            translate("Actions", "Førre side"),
            translate("Actions", "Gå til førre side"),
            "Ctrl+PgUp",
        ),
        ActionRow(
            "add_page",
            page,
            translate("Actions", "Legg til side …"),
            translate("Actions", "Vel mellom dei sidene som malen har"),
            "Ctrl+Shift+N",
            separated=True,
        ),
        ActionRow(
            "page_up",
            page,
            translate("Actions", "Flytt sida fram"),
            translate("Actions", "Flytt sida éin plass fram i dokumentet"),
            "Ctrl+Shift+PgUp",
        ),
        ActionRow(
            "page_down",
            page,
            translate("Actions", "Flytt sida bak"),
            translate("Actions", "Flytt sida éin plass bak i dokumentet"),
            "Ctrl+Shift+PgDown",
        ),
        ActionRow(
            "remove_page",
            page,
            translate("Actions", "Ta bort sida"),
            translate("Actions", "Ta sida ut av dokumentet; angre hentar ho att"),
        ),
        ActionRow(
            "show_slot",
            document,
            translate("Actions", "Felt"),
            translate("Actions", "Vis det valde feltet"),
            "Ctrl+F1",
        ),
        ActionRow(
            "show_content",
            document,
            translate("Actions", "Innhald"),
            translate("Actions", "Vis alt innhald"),
            "Ctrl+F2",
        ),
        ActionRow(
            "show_findings",
            document,
            translate("Actions", "Funn"),
            translate("Actions", "Vis funna i kontrollen"),
            "Ctrl+F3",
        ),
        ActionRow(
            "show_history",
            document,
            translate("Actions", "Steg og utgåver"),
            translate("Actions", "Vis alt som er gjort, og gå tilbake til kva som helst av det"),
            "Ctrl+H",
            separated=True,
        ),
        ActionRow(
            "variants",
            document,
            translate("Actions", "Variantar"),
            translate("Actions", "Sjå dokumentet i alle storleikar, kommunar og språk samstundes"),
            "Ctrl+Shift+O",
            separated=True,
            needs="document",
        ),
        ActionRow(
            "letters",
            document,
            translate("Actions", "Brev til ei liste …"),
            translate("Actions", "Lag brev til alle på ei liste, i fire steg"),
            "Ctrl+Shift+L",
            needs="document",
        ),
        ActionRow(
            "palette",
            help,
            translate("Actions", "Finn det du vil gjere …"),
            translate("Actions", "Søk i alt programmet kan: handlingar, malar, sider og felt"),
            "Ctrl+K",
            needs="nothing",
        ),
        ActionRow(
            "help",
            help,
            translate("Actions", "Hjelp til det du ser"),
            translate("Actions", "Les om den sida eller det panelet du arbeider i"),
            "F1",
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "glossary",
            help,
            translate("Actions", "Ordliste"),
            translate("Actions", "Kva orda i trykkefaget tyder"),
            needs="nothing",
        ),
        ActionRow(
            "shortcuts",
            help,
            translate("Actions", "Snøggtastar"),
            translate("Actions", "Alle snøggtastane på éi side"),
            "Shift+F1",
            needs="nothing",
        ),
        ActionRow(
            "tour",
            help,
            translate("Actions", "Gjenta rundturen"),
            translate("Actions", "Vis dei fire tipsa frå første gong ein gong til"),
            separated=True,
            needs="nothing",
        ),
        ActionRow(
            "about",
            help,
            translate("Actions", "Om brochure_studio"),
            translate("Actions", "Utgåve og lisensar"),
            needs="nothing",
        ),
    )


def make_actions(window: QMainWindow, do: Callable[[str], object]) -> dict[str, QAction]:
    """Return the actions by id, in the window's menus; `do` does what one of an id is for."""
    made: dict[str, QAction] = {}
    menus: dict[str, list[QAction]] = {name: [] for name in menu_names().values()}
    for row in action_rows():
        action = made[row.id] = _make(window, row)
        action.triggered.connect(lambda _=False, id=row.id: do(id))
        held = menus[row.menu]
        if row.separated and held:
            line = QAction(window)
            line.setSeparator(True)
            held.append(line)
        held.append(action)
    for name, actions in menus.items():
        if actions:
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
