"""Documents: made from a template, opened with all that belongs to them, saved."""

import errno
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document, DocumentPage
from brochure_studio.model.kept import Found, Opened
from brochure_studio.model.left_over import left_by_template
from brochure_studio.model.slots import PlacedSlot, place_slots, standard_pages
from brochure_studio.model.soundness.brand_references import check_brand, check_template
from brochure_studio.model.soundness.references import Misfit, check_document, suggest
from brochure_studio.model.stand_ins import StandIn, complete_styles
from brochure_studio.model.template import Template
from brochure_studio.usecases.belongings import take_along
from brochure_studio.usecases.errors import say_os_error
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.words import Words

CAMPAIGN_FILE = "campaign.yaml"


@dataclass(frozen=True, slots=True)
class Work:
    """A document opened: as it was read, with its template, its brand and its campaign.

    The brand has a stand-in for each style that it lacks, which `stand_ins` names. `draft` tells
    apart documents that were never saved; `notices` say what did not go as it should though the
    document itself is saved.
    """

    opened: Opened
    found: Found
    brand: Brand
    campaign: Campaign | None = None
    draft: str = ""
    notices: tuple[Words, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()

    @property
    def document(self) -> Document:
        """Return the document as it was read or saved last."""
        return self.opened.document

    @property
    def template(self) -> Template:
        """Return the document's template."""
        return self.found.template

    @property
    def file(self) -> Path:
        """Return the document's file."""
        return self.opened.file

    @property
    def folder(self) -> Path:
        """Return the folder that the document's pictures lie in."""
        return self.file.parent


def open_document(studio: Studio, file: Path) -> Work:
    """Open a document with its template, brand and campaign, and check every name that it uses.

    An UnreadableError says at which line of which file something is missing, unknown or newer
    than the library.
    """
    opened = studio.documents.read(file)
    found, brand, stand_ins = join_library(studio, opened)
    campaign = find_campaign(studio, file)
    if campaign is not None and _names_strangers(campaign, brand):
        problems = strange_municipalities(studio, file.parent / CAMPAIGN_FILE, campaign)
        if problems:
            raise UnreadableError(problems)
    return Work(opened, found, brand, campaign, stand_ins=stand_ins)


def join_library(studio: Studio, opened: Opened) -> tuple[Found, Brand, tuple[StandIn, ...]]:
    """Return the template and the brand of a document, with every name checked that it uses.

    A style that the brand lacks is no fault here: the brand has a stand-in for it.
    """
    found = _find_template(studio, opened)
    brand, stand_ins = _join_brand(studio, found)
    _refuse_newer(studio, opened, found.template)
    misfits = check_document(found.template, brand, opened.document, found.hash)
    problems = [
        *place_misfits(studio, found.file, check_template(brand, found.master or found.template)),
        *place_misfits(studio, opened.file, misfits),
    ]
    if problems:
        raise UnreadableError(tuple(problems))
    _refuse_broken_brand(studio, brand)
    return found, brand, stand_ins


def _join_brand(studio: Studio, found: Found) -> tuple[Brand, tuple[StandIn, ...]]:
    brand = studio.library.brand(found.template.brand)
    return complete_styles(brand, found.master or found.template)


def new_document(
    studio: Studio,
    template_id: str,
    file: Path,
    title: str | None = None,
    language: str | None = None,
    municipality: str | None = None,
) -> Work:
    """Write a new document of a template and open it; a FileExistsError where a file stands.

    What must be changed is left to the template's example, so that the checks ask for it.
    """
    refuse_existing(file)
    work = draft_document(studio, template_id, file, title, language, municipality)
    return replace(work, opened=studio.documents.write(work.document, file, None), draft="")


def draft_document(
    studio: Studio,
    template_id: str,
    file: Path,
    title: str | None = None,
    language: str | None = None,
    municipality: str | None = None,
) -> Work:
    """Return a new document of a template that is not written yet; `file` is where it will be."""
    found = studio.library.template(template_id)
    brand, stand_ins = _join_brand(studio, found)
    spoken = language or brand.working_language
    document = Document(
        format="document/1",
        template=found.template.id,
        template_version=found.template.version,
        template_hash=found.hash,
        title=title or found.template.name.say(spoken) or found.template.id,
        language=spoken,
        municipality=municipality,
        pages=_pages_to_write(found.template),
    )
    problems = check_document(found.template, brand, document)
    if problems:
        raise UnreadableError(
            tuple(Problem(file, 0, 0, misfit.what, misfit.todo) for misfit in problems)
        )
    campaign = find_campaign(studio, file)
    opened, draft = Opened(document, file, ""), secrets.token_hex(4)
    return Work(opened, found, brand, campaign, draft=draft, stand_ins=stand_ins)


def save_document(studio: Studio, work: Work, document: Document, file: Path | None = None) -> Work:
    """Save a document, under another name where one is given; a ConflictError keeps both versions.

    The document takes the template's present version with it: who saves has seen it. As long as
    something of it is left over from an older one, it keeps that version. What stood in the file
    before is kept as a version; where that fails, the document is saved all the same and
    the work's notices say so. Into another folder the campaign's pictures are taken along. On any
    error the file and the unsaved work stand as they were.
    """
    document = take_along(studio, document, work.folder, (file or work.file).parent)
    current = _with_version(work, document)
    expected = work.opened.hash if file in (None, work.file) else None
    notices = _keep_version(studio, file or work.file)
    opened = studio.documents.write(current, file or work.file, expected)
    with suppress(OSError):  # what is kept too long is offered once more, and nothing is lost
        studio.recovery.forget(work.file, work.draft)
    return replace(work, opened=opened, draft="", notices=notices)


def _with_version(work: Work, document: Document) -> Document:
    # With the present version, what is left over would be taken for a slip of the hand.
    if left_by_template(work.template, work.brand, document):
        return document
    return document.model_copy(
        update={"template_version": work.template.version, "template_hash": work.found.hash}
    )


def open_slots(work: Work) -> tuple[PlacedSlot, ...]:
    """Return the slots whose content the template opens, in reading order."""
    placed = place_slots(work.template, work.document)
    return tuple(one for one in placed if one.slot.open_to("content"))


def refuse_existing(file: Path) -> None:
    """Raise a FileExistsError where a file or folder has that name already."""
    if file.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))


def place_misfits(studio: Studio, file: Path, misfits: Iterable[Misfit]) -> tuple[Problem, ...]:
    """Return misfits as problems at their lines of a file."""
    return tuple(
        studio.marks.problem(file, misfit.steps, misfit.what, misfit.todo, misfit.key)
        for misfit in misfits
    )


def _keep_version(studio: Studio, file: Path) -> tuple[Words, ...]:
    try:
        studio.versions.keep(file)
    except OSError as error:
        return (_NO_VERSION.fill(why=say_os_error(error)),)
    except UnreadableError as error:
        return (_NO_VERSION.fill(why=error.problems[0].what),)
    return ()


def _pages_to_write(template: Template) -> tuple[DocumentPage, ...]:
    """Return the pages to write into a new document: none where the template fixes them all."""
    free = any(kind.count.least != kind.count.most for kind in template.pages)
    return standard_pages(template) if free else ()


def _find_template(studio: Studio, opened: Opened) -> Found:
    try:
        return studio.library.template(opened.document.template)
    except UnreadableError as error:
        problem = error.problems[0]
        if problem.file.is_file():
            raise
        # No file of the library is at fault: the document names a template that is not there.
        at = studio.marks.problem(opened.file, ("template",), problem.what, problem.todo)
        raise UnreadableError((at,)) from error


def _refuse_newer(studio: Studio, opened: Opened, template: Template) -> None:
    used = opened.document.template_version
    if used > template.version:
        what = (
            f"the document was made with version {used} of the template `{template.id}`, "
            f"and the library has version {template.version}"
        )
        todo = "get the newer library, or open the document where it was made"
        problem = studio.marks.problem(opened.file, ("template_version",), what, todo)
        raise UnreadableError((problem,))


def _refuse_broken_brand(studio: Studio, brand: Brand) -> None:
    misfits = check_brand(brand)
    if misfits:
        file = studio.library.root / "assets" / "brand.yaml"
        raise UnreadableError(place_misfits(studio, file, misfits))


def find_campaign(studio: Studio, file: Path) -> Campaign | None:
    """Return the campaign of a document's folder, or None where it has none."""
    if not (file.parent / CAMPAIGN_FILE).is_file():
        return None
    return studio.documents.read_campaign(file.parent)


def strange_municipalities(studio: Studio, file: Path, campaign: Campaign) -> tuple[Problem, ...]:
    """Return a problem for each municipality of a campaign that no brand of the library knows."""
    brands = _brands(studio) if campaign.municipalities else ()
    known = [one.id for brand in brands for one in brand.municipalities]
    return tuple(
        studio.marks.problem(
            file, ("municipalities", number), f"there is no municipality {id}", suggest(id, known)
        )
        for number, id in enumerate(campaign.municipalities)
        if brands and id not in known
    )


def _names_strangers(campaign: Campaign, brand: Brand) -> bool:
    return any(brand.municipality(id) is None for id in campaign.municipalities)


def _brands(studio: Studio) -> tuple[Brand, ...]:
    """Return the brands of all templates; where none can be read, opening a document says so."""
    found: list[Brand] = []
    for id in dict.fromkeys(one.template.brand for one in studio.library.templates()):
        with suppress(UnreadableError):
            found.append(studio.library.brand(id))
    return tuple(found)


_NO_VERSION = Words(
    "Dokumentet er lagra, men den førre utgåva vart ikkje teken vare på: {why}",
    "Dokumentet er lagret, men den forrige utgaven ble ikke tatt vare på: {why}",
    "The document is saved, but the version before it was not kept: {why}",
)
