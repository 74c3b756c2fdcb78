"""Where the palette's commands come from: actions, templates, documents, pages and slots."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from brochure_studio.model.locks import slot_name
from brochure_studio.ui.actions import ActionRow
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.palette.commands import Command
from brochure_studio.usecases.offers import Offer


def action_commands(
    rows: tuple[ActionRow, ...], actions: Mapping[str, QAction], said: Mapping[str, str]
) -> tuple[Command, ...]:
    """Return the actions; `said` has each one's words in all languages, to be found by."""
    return tuple(
        _action_command(row, actions[row.id], said.get(row.id, ""))
        for row in rows
        if row.id != "palette"
    )


def _action_command(row: ActionRow, action: QAction, said: str) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    # The tip's second line says why an action cannot be used.
    reason = "" if action.isEnabled() else action.toolTip().partition("\n")[2]
    name = action.text().replace("&", "")
    kind = row.menu.replace("&", "")
    return Command(name, kind, action.trigger, f"{row.tip} {said}", keys, reason)


def template_commands(
    offers: tuple[Offer, ...], do: Callable[[str], object]
) -> tuple[Command, ...]:
    """Return the library's templates."""
    kind = QCoreApplication.translate("Palette", "Ny frå mal")
    return tuple(
        Command(one.name, kind, partial(do, one.id), f"{one.about} {one.said}") for one in offers
    )


def document_commands(
    places: tuple[tuple[str, str], ...], do: Callable[[Path], object]
) -> tuple[Command, ...]:
    """Return the documents one worked on last, path and title each."""
    kind = QCoreApplication.translate("Palette", "Opne att")
    return tuple(Command(title, kind, partial(do, Path(path)), path) for path, title in places)


def page_commands(session: Session, do: Callable[[int], object]) -> tuple[Command, ...]:
    """Return the pages of the open document."""
    translate = QCoreApplication.translate
    kind, page = translate("Palette", "Gå til side"), translate("Palette", "Side {0}")
    return tuple(
        Command(f"{page.format(number + 1)} · {one.name}", kind, partial(do, number))
        for number, one in enumerate(session.scene.pages)
    )


def slot_commands(session: Session, do: Callable[[str], object]) -> tuple[Command, ...]:
    """Return the slots of the open document that can be written in."""
    kind = QCoreApplication.translate("Palette", "Gå til felt")
    return tuple(
        Command(
            slot_name(placed.slot, placed.id).say(session.language),
            kind,
            partial(do, placed.address),
            placed.address,
        )
        for placed in session.slots()
        if not session.is_locked(placed)
    )


def setting_commands(names: tuple[str, ...], do: Callable[[str], object]) -> tuple[Command, ...]:
    """Return the settings by name."""
    kind = QCoreApplication.translate("Palette", "Innstilling")
    return tuple(Command(name, kind, partial(do, name)) for name in names)
