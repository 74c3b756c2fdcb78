"""Which template a variant is laid out with: a template of many sizes, made for the one chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.model.ads.ad_size import AdSize, SizeError, find_size, list_sizes
from brochure_studio.model.ads.sizing import choose_layout, size_template
from brochure_studio.model.axes import SIZE
from brochure_studio.model.template import Template
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Sized:
    """The template of a variant and its size, None where the template is of a fixed size."""

    template: Template
    size: AdSize | None = None


def sized_for(studio: Studio, work: Work, choice: Mapping[str, str]) -> Sized:
    """Return the template of a variant with its size, the template's first where none is chosen.

    A UsageError says that the size does not exist or that the template is not made for it.
    """
    size = size_for(studio, work, choice)
    if size is None or work.found.master is None or SIZE not in choice:
        return Sized(work.template, size)
    try:
        return Sized(size_template(work.found.master, size), size)
    except SizeError as error:
        raise UsageError(error.words) from error


def template_for(studio: Studio, work: Work, choice: Mapping[str, str]) -> Template:
    """Return the template of a variant, as `sized_for`."""
    return sized_for(studio, work, choice).template


def size_for(studio: Studio, work: Work, choice: Mapping[str, str]) -> AdSize | None:
    """Return the size of a variant, the template's first where none is chosen.

    None for a template of a fixed size; a UsageError for a size that the template does not take.
    """
    master = work.found.master
    if master is None or master.sizes is None:
        return None
    found = named_size(studio, choice.get(SIZE, master.sizes.first))
    if found.kind not in master.sizes.kinds:
        kinds = ", ".join(master.sizes.kinds)
        raise UsageError(_OTHER_KIND.fill(size=found.id, kind=found.kind, kinds=kinds))
    try:
        choose_layout(master, found)
    except SizeError as error:
        raise UsageError(error.words) from error
    return found


def named_size(studio: Studio, id: str) -> AdSize:
    """Return a size of the library by its id or figures; a UsageError says that there is none."""
    try:
        return find_size(studio.library.sizes(), id)
    except SizeError as error:
        raise UsageError(error.words) from error


def known_size(studio: Studio, id: str) -> AdSize | None:
    """Return a size of the library by its id, None where there is no such size."""
    try:
        return named_size(studio, id)
    except UsageError:
        return None


def served_sizes(studio: Studio, work: Work) -> tuple[AdSize, ...]:
    """Return every size that a document's template serves; none where it has one of its own."""
    offer = (work.found.master or work.template).sizes
    return list_sizes(studio.library.sizes(), offer.kinds) if offer else ()


_OTHER_KIND = Words(
    "storleiken «{size}» er av slaget {kind}, og malen er laga for {kinds}",
    "størrelsen «{size}» er av slaget {kind}, og malen er laget for {kinds}",
    "the size “{size}” is of the kind {kind}, and the template is made for {kinds}",
)
