"""The levels that a slot's content comes from in the variant one works on, and edits of each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from brochure_studio.model.edits import (
    ClearContent,
    ConfirmLanguage,
    ConfirmTranslation,
    HideSlot,
)
from brochure_studio.model.slots import PlacedSlot, fallback_content, with_pages
from brochure_studio.model.translations import Translation, find_translation
from brochure_studio.model.variants import Source, sources
from brochure_studio.ui.editing.session import Session


def list_levels(session: Session, placed: PlacedSlot) -> tuple[Source, ...]:
    """Return every level that says something of a slot, the nearest first, the template last."""
    document = with_pages(session.template, session.document)
    fallback = fallback_content(placed.slot, session.variant.language)
    return sources(document, session.choice, placed.address, fallback)


def clear_level(session: Session, address: str, when: Mapping[str, str]) -> bool:
    """Take a slot's content out of one level; tell whether it was allowed."""
    translate = QCoreApplication.translate
    label = translate("Levels", "Ta bort det eigne i «%s»")
    return session.do(ClearContent(address, dict(when)), label)


def hide_slot(session: Session, address: str, hidden: bool) -> bool:
    """Leave a slot out of the variant one works on, or show it again."""
    translate = QCoreApplication.translate
    label = translate("Levels", "Gøym «%s»") if hidden else translate("Levels", "Vis «%s»")
    return session.do(HideSlot(address, hidden), label)


def translation_of(session: Session, address: str) -> Translation | None:
    """Return the translation that a slot shows in the variant one works on, or None."""
    return find_translation(session.template, session.document, session.choice, address)


def confirm_translation(session: Session, address: str) -> bool:
    """Say that a slot's translation fits the master as it stands now."""
    translate = QCoreApplication.translate
    label = translate("Levels", "Set omsetjinga av «%s» som kontrollert")
    return session.do(ConfirmTranslation(address, dict(session.choice)), label)


def confirm_language(session: Session, language: str) -> bool:
    """Say that all translations to a language fit the master as it stands now."""
    translate = QCoreApplication.translate
    label = translate("Levels", "Set alle omsetjingane som kontrollerte")
    return session.do(ConfirmLanguage(language), label)
