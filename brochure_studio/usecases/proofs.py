"""From a document to a proof: variant, fields, layout, facts of pictures, findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brochure_studio.layout.resources import MissingError, Resources
from brochure_studio.layout.sheet import Sheet, sheet_for
from brochure_studio.layout.tokens import TokenError
from brochure_studio.merge.fields import Filled, fill_fields
from brochure_studio.merge.values import document_values, layout_names
from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY, OWN_AXES, SIZE
from brochure_studio.model.document import Document
from brochure_studio.model.frames import PictureFrame
from brochure_studio.model.left_over import left_over, without_left_over
from brochure_studio.model.letters.enveloping import in_envelope
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.slots import place_pages, shown_content, shown_slots, with_pages
from brochure_studio.model.stand_ins import used_stand_ins
from brochure_studio.model.template import Template
from brochure_studio.model.variants import resolve_variant
from brochure_studio.preflight.proof import PictureUse, Proof
from brochure_studio.preflight.window_fit import sheet_windows
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.page import Page
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import AXIS, RECEIVER, UsageError, unknown, worded_problem
from brochure_studio.usecases.links import track_document
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.sized import Sized, sized_for
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Problem, UnreadableError
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # typesetting and checks take long to load, and a start page needs neither
    from brochure_studio.layout.compose import Composition

# No variant: the document as it stands.
MASTER: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Proofed:
    """A proof with its findings, and what its scene is drawn with."""

    proof: Proof
    findings: tuple[Finding, ...]
    resources: Resources


@dataclass(frozen=True, slots=True)
class _Grounds:
    """What lies behind the texts of a proof's pages; nothing is painted before it is asked for."""

    studio: Studio
    resources: Resources

    def tones(self, page: Page, boxes: tuple[Rect, ...]) -> Tones:
        """Return how light a page without its texts is within boxes, in points."""
        return self.studio.ground_meter().tones(page, self.resources, boxes)


def find_receiver(studio: Studio, id: str) -> Receiver:
    """Return a receiver of the library; a UsageError names those there are."""
    receivers = studio.library.receivers()
    if id not in receivers:
        raise unknown(RECEIVER, id, list(receivers))
    return receivers[id]


def make_proof(
    studio: Studio,
    work: Work,
    receiver: Receiver,
    choice: Mapping[str, str] = MASTER,
    document: Document | None = None,
) -> Proofed:
    """Lay a document out for a receiver and check it; `document` is an unsaved state of it.

    An UnreadableError says that a font or a token of the brand is missing.
    """
    *_, proofed = proof_in_steps(studio, work, receiver, choice, document)
    if proofed is None:
        raise AssertionError("the last step is the proof")
    return proofed


def proof_in_steps(
    studio: Studio,
    work: Work,
    receiver: Receiver,
    choice: Mapping[str, str] = MASTER,
    document: Document | None = None,
) -> Iterator[Proofed | None]:
    """Yield None behind each step of `make_proof`, for a window that must answer between them."""
    master = document or work.document
    sized = sized_for(studio, work, choice)
    template = sized.template
    if template.window is not None:
        template = in_envelope(template, studio.library.mailing(), master.envelope)
    original = _choose(work, master, choice, sized)
    filled = track_document(studio, work, fill_document(work, original, template), choice)
    resources = studio.resources(work.brand, work.folder)
    sheet = sheet_for(template, receiver, original.language)
    made = lay_out(studio, work, filled, sheet)
    audiences = tuple(work.campaign.audiences) if work.campaign else ()
    proof = Proof(
        master=with_pages(template, master),
        choice=choice,
        original=original,
        document=filled.document,
        template=filled.template,
        brand=work.brand,
        receiver=receiver,
        scene=made.scene,
        day=moment_of(studio, work).date(),
        notes=made.notes,
        unfilled=filled.unfilled,
        controls=filled.controls,
        pictures=tuple(_pictures(filled, resources)),
        left_over=left_over(work.template, work.brand, master, audiences),
        grounds=_Grounds(studio, resources),
        windows=sheet_windows(template, studio.library.mailing()) if template.window else (),
        stand_ins=used_stand_ins(work.stand_ins, work.brand, template, original),
    )
    from brochure_studio.preflight.registry import check_in_steps

    yield None
    for found in check_in_steps(proof):
        yield None if found is None else Proofed(proof, found, resources)


def choose_variant(
    studio: Studio, work: Work, document: Document, choice: Mapping[str, str]
) -> Document:
    """Return the document of one variant; a UsageError names an axis or value it lacks."""
    return _choose(work, document, choice, sized_for(studio, work, choice))


def _choose(work: Work, document: Document, choice: Mapping[str, str], sized: Sized) -> Document:
    if sized.size is not None and SIZE in choice:
        # `43` and `1080x1920` may be written for what an override calls by its own name.
        choice = {**choice, SIZE: sized.size.id}
    for axis, value in choice.items():
        known = _axis_values(work, document, axis)
        if known is None:
            axes = dict.fromkeys((*document.axes, *OWN_AXES))
            there = [one for one in axes if _axis_values(work, document, one) is not None]
            raise unknown(AXIS, axis, there)
        if known and value not in known:
            raise UsageError(_NO_VALUE.fill(axis=axis, value=value, known=", ".join(known)))
    # The address of a slot on a page of its own holds only once the pages are written out.
    variant = resolve_variant(with_pages(sized.template, document), choice)
    return without_left_over(variant, left_over(work.template, work.brand, variant))


def fill_document(work: Work, document: Document, template: Template | None = None) -> Filled:
    """Return the document of one variant with its fields filled.

    `template` is that of the variant's size, else the work's own.
    """
    used = template or work.template
    values = document_values(document, used, work.brand, work.campaign)
    return fill_fields(document, used, values, layout_names(work.brand, work.campaign))


def lay_out(studio: Studio, work: Work, filled: Filled, sheet: Sheet) -> Composition:
    """Compose a filled document on a sheet; an UnreadableError for what the brand lacks."""
    from brochure_studio.layout.compose import compose

    resources, workshop = studio.resources(work.brand, work.folder), studio.workshop(work.brand)
    try:
        return compose(filled.template, work.brand, filled.document, resources, workshop, sheet)
    except TokenError as error:
        todo = "add it to the brand, or name another in the template"
        raise UnreadableError((Problem(work.found.file, 0, 0, str(error), todo),)) from error
    except MissingError as error:
        problem = worded_problem(studio.library.root, error.words, INTO_LIBRARY)
        raise UnreadableError((problem,)) from error


def _axis_values(work: Work, document: Document, axis: str) -> tuple[str, ...] | None:
    """Return the values an axis may take, nothing where all may, None where there is no axis."""
    if axis == SIZE and work.found.master is not None:
        # Any size that the template takes, which has been found already; the document's own are
        # those that it is made in unless others are asked for.
        return ()
    if axis in document.axes:
        return document.axes[axis]
    if axis == LANGUAGE:
        return work.brand.languages
    if axis == MUNICIPALITY:
        return tuple(municipality.id for municipality in work.brand.municipalities)
    if axis == AUDIENCE:
        return tuple(work.campaign.audiences) if work.campaign else ()
    return None


def _pictures(filled: Filled, resources: Resources) -> Iterator[PictureUse]:
    """Yield every picture of a slot or a fixed frame; drawings carry no licence of their own."""
    for placed in shown_slots(filled.template, filled.document):
        shown = shown_content(filled.document, placed)
        if placed.slot.kind == "picture" and shown.picture:
            use = PictureUse(placed.address, placed.page, shown.picture)
            yield _with_facts(use, resources, shown.licence or "")
    for number, page in enumerate(place_pages(filled.template, filled.document)):
        for frame in page.kind.frames:
            if isinstance(frame, PictureFrame) and frame.slot is None and frame.file:
                yield _with_facts(PictureUse(frame.id, number, frame.file), resources, "")


def _with_facts(use: PictureUse, resources: Resources, licence: str) -> PictureUse:
    if use.file.lower().endswith(".svg"):
        described = _described_drawing(resources, use.file)
        return replace(use, licence=licence or DRAWN, described=described)
    try:
        facts = resources.picture(use.file)
    except MissingError:
        return PictureUse(use.address, use.page, use.file, licence=licence)
    known = licence or facts.licence
    key, mode, profile = facts.key, facts.mode, facts.profile
    described = tuple(facts.alt or ())
    return PictureUse(use.address, use.page, use.file, key, mode, known, profile, described)


def _described_drawing(resources: Resources, file: str) -> tuple[str, ...]:
    try:
        return tuple(resources.drawing(file).alt or ())
    except MissingError:
        return ()


# Drawings are the library's own; lint asks for the origin of each.
DRAWN = "library"
INTO_LIBRARY = Words(
    "be dei som har ansvar for biblioteket leggje fila inn",
    "be de som har ansvar for biblioteket legge filen inn",
    "put the file into the library",
)
_NO_VALUE = Words(
    "aksen «{axis}» har ingen verdi «{value}»; det finst: {known}",
    "aksen «{axis}» har ingen verdi «{value}»; det finnes: {known}",
    "the axis “{axis}” has no value “{value}”; there are: {known}",
)
