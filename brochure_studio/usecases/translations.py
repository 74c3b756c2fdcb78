"""Translations of a document from outside the window: how each stands, and to say that it fits."""

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import ConfirmLanguage, Refusal
from brochure_studio.model.translations import Translation, list_translations
from brochure_studio.usecases.documents import Work, save_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.studio import Studio


def find_translations(
    work: Work, languages: tuple[str, ...] = (), address: str | None = None
) -> tuple[Translation, ...]:
    """Return the translations of a document, those to some languages and of one slot if named."""
    return tuple(
        one
        for one in list_translations(work.template, work.document)
        if (not languages or one.when[LANGUAGE] in languages) and address in (None, one.address)
    )


def confirm_translations(
    studio: Studio, work: Work, languages: tuple[str, ...], address: str | None = None
) -> Work:
    """Say that translations fit the master as it stands now, and save where that is news.

    A UsageError where a language, or the slot in it, has no translation; a ConflictError where the
    file has been changed meanwhile.
    """
    document = work.document
    for language in languages:
        after = apply_edit(work.template, document, ConfirmLanguage(language, address))
        if isinstance(after, Refusal):
            raise UsageError(after.words)
        document = after
    return work if document == work.document else save_document(studio, work, document)
