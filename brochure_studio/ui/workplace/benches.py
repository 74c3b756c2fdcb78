"""What a document is worked on with: the engine as plain functions, for each variant its own."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from brochure_studio.layout.compose import Composition
from brochure_studio.layout.sheet import Sheet
from brochure_studio.model.document import Document
from brochure_studio.model.letters.enveloping import in_envelope
from brochure_studio.model.receivers import Receiver, Resolution
from brochure_studio.model.slots import place_slots, put_content, shown_content, with_pages
from brochure_studio.ui.editing.album import Album
from brochure_studio.ui.editing.proofing import proof_choices
from brochure_studio.ui.editing.session import Bench
from brochure_studio.ui.words.sizes import say_extent
from brochure_studio.ui.workplace.variant_receivers import receiver_of, suited_receivers
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.links import track_document
from brochure_studio.usecases.pictures import bring_picture, keep_picture, list_pictures
from brochure_studio.usecases.proofs import (
    MASTER,
    choose_variant,
    fill_document,
    lay_out,
    proof_in_steps,
)
from brochure_studio.usecases.sized import size_for, template_for
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from brochure_studio.values.length import mm

_Choice = Mapping[str, str]


def make_bench(studio: Studio, work: Work, choice: _Choice = MASTER) -> Bench:
    """Return the bench of a variant of a document, of the document itself where none is chosen."""
    sized = _sized(studio, work, choice)
    receiver = receiver_of(studio, work, choice)
    return Bench(
        sized.template,
        work.brand,
        studio.resources(work.brand, work.folder),
        partial(_lay_out, studio, sized, choice),
        partial(_judge, studio, work, choice, receiver),
        _album(studio, work, receiver.resolution if receiver else Resolution()),
        tuple(proof_choices(suited_receivers(studio, work), studio.profile)),
        partial(make_bench, studio, work),
        work.campaign.audiences if work.campaign else {},
        say_extent(size) if (size := size_for(studio, work, choice)) else "",
        # Only letters ask for envelopes: a broken row is no matter of a brochure's.
        studio.library.mailing() if sized.template.window else None,
    )


def _sized(studio: Studio, work: Work, choice: _Choice) -> Work:
    """Return a document with the template of a variant's size in the place of its own."""
    template = template_for(studio, work, choice)
    return replace(work, found=replace(work.found, template=template))


def _judge(
    studio: Studio, work: Work, choice: _Choice, receiver: Receiver | None, document: Document
) -> Iterator[tuple[Finding, ...] | None]:
    if receiver is None:
        yield ()
        return
    for proofed in proof_in_steps(studio, work, receiver, choice, document):
        yield None if proofed is None else proofed.findings


def _album(studio: Studio, work: Work, resolution: Resolution) -> Album:
    brand, folder = work.brand, work.folder
    return Album(
        partial(list_pictures, studio, brand, folder),
        partial(bring_picture, studio, brand, folder),
        partial(keep_picture, studio, brand, folder),
        resolution,
    )


def _lay_out(
    studio: Studio, work: Work, choice: _Choice, document: Document, raw: str | None
) -> Composition:
    """Compose a variant; the slot `raw` shows its fields by name, for a caret to stand in."""
    variant = choose_variant(studio, work, document, MASTER)
    template = work.template
    if template.window is not None:
        template = in_envelope(template, studio.library.mailing(), document.envelope)
    filled = track_document(studio, work, fill_document(work, variant, template), choice)
    if raw is not None:
        paged = with_pages(work.template, variant)
        placed = next((s for s in place_slots(work.template, paged) if s.address == raw), None)
        if placed is not None:
            shown = shown_content(paged, placed)
            filled = replace(filled, document=put_content(filled.document, raw, shown))
    return lay_out(studio, work, filled, Sheet(mm(work.template.bleed)))
