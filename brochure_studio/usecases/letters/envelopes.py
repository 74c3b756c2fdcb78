"""The envelope that letters are made for: the one asked for, the document's, or the usual one."""

from dataclasses import replace

from brochure_studio.model.letters.enveloping import envelope_id, in_envelope, template_envelopes
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words


def work_in_envelope(studio: Studio, work: Work, asked: str = "") -> Work:
    """Return a letter's work with its template made for an envelope.

    `asked` is a name as people write it; without one the document's own stands, else the
    template's usual one. A UsageError where the template or the library does not have it.
    """
    template, wanted = work.template, envelope_id(asked) or work.document.envelope
    if template.window is None:
        if wanted:
            raise UsageError(_NO_WINDOW.fill(template=template.id))
        return work
    mailing = studio.library.mailing()
    if wanted:
        known = template_envelopes(template)
        row = mailing.envelope(wanted) if mailing else None
        if wanted not in known or row is None or row.visible is None:
            raise UsageError(_NOT_FOR.fill(envelope=asked or wanted, known=", ".join(known)))
    made = in_envelope(template, mailing, wanted or None)
    document = work.document.model_copy(update={"envelope": wanted or None})
    opened = replace(work.opened, document=document)
    return replace(work, opened=opened, found=replace(work.found, template=made))


def envelope_facts(studio: Studio, work: Work) -> str:
    """Return what the letters' envelope is, in one string that differs where the envelope does."""
    window, mailing = work.template.window, studio.library.mailing()
    row = mailing.envelope(window.envelope) if window and mailing else None
    return f"{window.envelope} {row.model_dump_json() if row else ''}" if window else ""


_NO_WINDOW = Words(
    "malen {template} er ikkje for vindaugskonvoluttar",
    "malen {template} er ikke for vinduskonvolutter",
    "the template {template} is not for window envelopes",
)
_NOT_FOR = Words(
    "brevet kan ikkje lagast for konvolutten «{envelope}»; malen er for: {known}",
    "brevet kan ikke lages for konvolutten «{envelope}»; malen er for: {known}",
    "the letter cannot be made for the envelope “{envelope}”; the template is for: {known}",
)
