"""One document in every municipality, or along any other axis, side by side on a sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.layout.sheets.shelves import Shelf, Shown
from brochure_studio.model.axes import AUDIENCE, MUNICIPALITY, SIZE
from brochure_studio.model.record import Localized
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.ads.axis_words import say_choice, say_size, say_value
from brochure_studio.usecases.ads.orders import axis_values, choose_sizes
from brochure_studio.usecases.ads.sheets import say_extent, write_shelves
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import AXIS, UsageError, unknown, worded_problem
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.sized import named_size, size_for
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError
from brochure_studio.values.progress import Progress, Report
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Compared:
    """Variants laid out to be looked at together, and those that could not be laid out."""

    work: Work
    shelf: Shelf
    problems: tuple[tuple[str, Problem], ...] = ()


def compare_variants(
    studio: Studio,
    work: Work,
    across: str,
    choice: Mapping[str, str],
    report: Report,
    values: tuple[str, ...] = (),
) -> Compared:
    """Lay a document out for each value of the axis `across`; `choice` holds for the others.

    Without `values` they are the document's, else the campaign's, else for municipalities those of
    the brand that exist on the document's day; an empty value among them is the document as it
    stands on that axis. A UsageError where there are none to compare.
    """
    wanted = values or values_across(studio, work, across)
    if not wanted:
        raise UsageError(_NOTHING.fill(axis=across))
    shown: list[Shown] = []
    problems: list[tuple[str, Problem]] = []
    for number, value in enumerate(wanted):
        name = _name(studio, work, across, value)
        report(Progress(number, len(wanted), name))
        try:
            pages = _lay(studio, work, {**choice, across: value} if value else choice).pages
            shown.append(Shown(name, _about(studio, across, value), pages))
        except UsageError as error:
            problems.append((name, worded_problem(work.file, error.words, _OTHER)))
        except UnreadableError as error:
            problems.extend((name, problem) for problem in error.problems)
    report(Progress(len(wanted), len(wanted), ""))
    heading = _say_heading(studio, work, choice)
    return Compared(work, Shelf(heading, tuple(shown), fill=across != SIZE), tuple(problems))


def _say_heading(studio: Studio, work: Work, choice: Mapping[str, str]) -> str:
    """Return what all that is compared has in common; a size by its name."""
    language = work.document.language
    rest = {axis: value for axis, value in choice.items() if axis != SIZE}
    size = say_size(studio, choice[SIZE], language) if choice.get(SIZE) else ""
    return " · ".join(part for part in (size, say_choice(work, rest, language)) if part)


def values_across(studio: Studio, work: Work, across: str) -> tuple[str, ...]:
    """Return the values that an axis is compared along; a UsageError for an axis there is not."""
    if across == SIZE:
        return tuple(size.id for size in choose_sizes(studio, work, ())[0])
    axes = axis_values(work)
    if across == AUDIENCE and work.campaign:
        axes.setdefault(across, tuple(work.campaign.audiences))
    if across not in axes and across != AUDIENCE:
        raise unknown(AXIS, across, [*axes, SIZE])
    found = axes.get(across, ())
    if across == MUNICIPALITY and not found:
        day = moment_of(studio, work).date()
        members = (one for one in work.brand.municipalities if one.member)
        found = tuple(one.id for one in members if one.valid_on(day))
    return found


def write_comparison(
    studio: Studio, compared: Compared, file: Path, report: Report, replace: bool = True
) -> tuple[Path, ...]:
    """Write the sheets as a PDF or as PNGs; return the files, none where nothing can be shown."""
    if not compared.shelf.shown:
        return ()
    return write_shelves(studio, compared.work, (compared.shelf,), file, report, replace)


def _lay(studio: Studio, work: Work, choice: Mapping[str, str]) -> Scene:
    size = size_for(studio, work, choice)
    id = size.receiver if size else work.template.receivers[0]
    receiver = find_receiver(studio, id)
    # What stands beside the page is for the printer alone.
    bare = receiver.model_copy(update={"marks": False, "bleed": 0.0, "watermark": _NO_MARK})
    return make_proof(studio, work, bare, choice).proof.scene


def _about(studio: Studio, across: str, value: str) -> tuple[str, ...]:
    if across != SIZE:
        return ()
    extent = say_extent(named_size(studio, value))
    return () if extent == say_size(studio, value, "nn") else (extent,)


def _name(studio: Studio, work: Work, across: str, value: str) -> str:
    language = work.document.language
    if across == SIZE:
        return say_size(studio, value, language)
    return say_value(work, across, value, language)


_NO_MARK = Localized()
_OTHER = Words(
    "vel ein annan verdi, eller lat han vere",
    "velg en annen verdi, eller la den være",
    "choose another value, or leave it out",
)
_NOTHING = Words(
    "dokumentet har ingen verdiar på aksen «{axis}» å setje side om side",
    "dokumentet har ingen verdier på aksen «{axis}» å sette side om side",
    "the document has no values of the axis “{axis}” to set side by side",
)
