"""The one way to change a document: an edit is done, which gives a new document, or refused."""

from collections.abc import Mapping
from typing import assert_never

from brochure_studio.model.content_edits import change_content
from brochure_studio.model.document import Document
from brochure_studio.model.edits import (
    AddPage,
    ClearContent,
    ConfirmLanguage,
    ConfirmTranslation,
    Edit,
    FactEdit,
    HideSlot,
    MovePage,
    MoveSlot,
    Refusal,
    RemovePage,
    Restore,
    SetContent,
    SetCrop,
    SetDate,
    SetEnvelope,
    SetLanguage,
    SetMunicipality,
    SetPicture,
    SetSize,
    SetStyle,
    SetText,
    SetTitle,
    TakeOut,
)
from brochure_studio.model.left_over import take_out
from brochure_studio.model.letters.enveloping import template_envelopes
from brochure_studio.model.locks import check_locks, keeper
from brochure_studio.model.page_edits import change_pages
from brochure_studio.model.record import LANGUAGES
from brochure_studio.model.template import Template
from brochure_studio.model.translations import confirm_translations
from brochure_studio.values.words import Words


def apply_edit(
    template: Template, document: Document, edit: Edit, choice: Mapping[str, str] | None = None
) -> Document | Refusal:
    """Return the document with an edit done, or why it was refused.

    With a `choice` of axis values an edit of content is written as an override of that variant;
    edits of pages, title and the like always change the master.
    """
    match edit:
        case (
            SetContent()
            | SetText()
            | SetPicture()
            | SetCrop()
            | MoveSlot()
            | SetStyle()
            | SetSize()
            | HideSlot()
            | ClearContent()
        ):
            return change_content(template, document, edit, dict(choice or {}))
        case AddPage() | RemovePage() | MovePage():
            return change_pages(template, document, edit)
        case ConfirmTranslation() | ConfirmLanguage():
            return confirm_translations(template, document, edit)
        case TakeOut(left):
            return take_out(document, left)
        case SetTitle() | SetLanguage() | SetMunicipality() | SetDate() | SetEnvelope():
            return _set_fact(template, document, edit)
        case Restore(former):
            return _restore(template, document, former)
        case _:
            assert_never(edit)


def _set_fact(template: Template, document: Document, edit: FactEdit) -> Document | Refusal:
    """Return a document with another of the facts that it says of itself."""
    match edit:
        case SetTitle(title):
            if not title.strip():
                return Refusal(_NO_TITLE)
            return document.model_copy(update={"title": title})
        case SetLanguage(language):
            if language not in LANGUAGES:
                return Refusal(_LANGUAGE.fill(languages=", ".join(LANGUAGES)))
            return document.model_copy(update={"language": language})
        case SetMunicipality(municipality):
            return document.model_copy(update={"municipality": municipality})
        case SetDate(day):
            return document.model_copy(update={"date": day})
        case SetEnvelope(envelope):
            known = template_envelopes(template)
            if envelope is not None and envelope not in known:
                return Refusal(_ENVELOPE.fill(envelopes=", ".join(known) or "–"))
            return document.model_copy(update={"envelope": envelope})
        case _:
            assert_never(edit)


def _restore(template: Template, document: Document, former: Document) -> Document | Refusal:
    if former.template != template.id:
        return Refusal(_OTHER_TEMPLATE.fill(template=former.template))
    # What the document breaks already is for the checks; a restored one breaks nothing more.
    known = {breach.words for breach in check_locks(template, document)}
    new = [one for one in check_locks(template, former) if one.words not in known]
    return Refusal(new[0].words, keeper(template)) if new else former


_NO_TITLE = Words(
    "tittelen kan ikkje vere tom", "tittelen kan ikke være tom", "the title cannot be empty"
)
_LANGUAGE = Words(
    "språket må vere eitt av {languages}",
    "språket må være ett av {languages}",
    "the language has to be one of {languages}",
)
_ENVELOPE = Words(
    "konvolutten må vere éin av {envelopes}",
    "konvolutten må være én av {envelopes}",
    "the envelope has to be one of {envelopes}",
)
_OTHER_TEMPLATE = Words(
    "utgåva er laga med ein annan mal, «{template}»",
    "utgaven er laget med en annen mal, «{template}»",
    "the version was made with another template, “{template}”",
)
