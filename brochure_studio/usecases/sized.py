"""Which template a variant is laid out with: a template of many sizes, made for the one chosen."""

from collections.abc import Mapping

from brochure_studio.model.ad_size import AdSize, SizeError, find_size
from brochure_studio.model.sizing import choose_layout, size_template
from brochure_studio.model.template import Template
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

SIZE = "size"


def template_for(studio: Studio, work: Work, choice: Mapping[str, str]) -> Template:
    """Return the template of a variant; without a size, or of a fixed size, it is the work's own.

    A UsageError says that the size does not exist or that the template is not made for it.
    """
    size = size_for(studio, work, choice)
    if size is None or work.found.master is None or SIZE not in choice:
        return work.template
    try:
        return size_template(work.found.master, size)
    except SizeError as error:
        raise UsageError(error.words) from error


def known_size(studio: Studio, id: str) -> AdSize | None:
    """Return a size of the library by its id, None where there is no such size."""
    try:
        return find_size(studio.library.sizes(), id)
    except SizeError:
        return None


def size_for(studio: Studio, work: Work, choice: Mapping[str, str]) -> AdSize | None:
    """Return the size of a variant, the template's first where none is chosen.

    None for a template of a fixed size; a UsageError for a size that the template does not take.
    """
    master = work.found.master
    if master is None or master.sizes is None:
        return None
    id = choice.get(SIZE, master.sizes.first)
    try:
        found = find_size(studio.library.sizes(), id)
        if found.kind not in master.sizes.kinds:
            kinds = ", ".join(master.sizes.kinds)
            raise UsageError(_OTHER_KIND.fill(size=id, kind=found.kind, kinds=kinds))
        choose_layout(master, found)
    except SizeError as error:
        raise UsageError(error.words) from error
    return found


_OTHER_KIND = Words(
    "storleiken «{size}» er av slaget {kind}, og malen er laga for {kinds}",
    "størrelsen «{size}» er av slaget {kind}, og malen er laget for {kinds}",
    "the size “{size}” is of the kind {kind}, and the template is made for {kinds}",
)
