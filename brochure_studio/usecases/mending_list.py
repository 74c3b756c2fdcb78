"""The rows of a list that were held back and can be mended, written as a list of their own."""

from collections.abc import Iterator
from pathlib import Path

from brochure_studio.merge.lists.identity import holds_identity_number
from brochure_studio.merge.problems.catalog import say_what
from brochure_studio.model.lists.raw_list import column_letter
from brochure_studio.model.lists.recipients import HeldRow
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words


def write_mending_list(
    studio: Studio, found: OpenList, file: Path, language: str, replace: bool = False
) -> int:
    """Write the rows that can be mended as a list with their reasons and return how many.

    Those washed out or protected are not among them, and no identity number is. Nothing is written
    where there is nothing to mend; a FileExistsError where a file stands and `replace` is not set.
    """
    if not found.held:
        return 0
    width = max(len(row.cells) for row in found.held)
    names = [column.name for column in found.plan.columns]
    names += [column_letter(at) for at in range(len(names), width)]
    header = [word.say(language) for word in (_ROW, _REASON)]
    # The reasons of a list that was itself one to mend are over and done with.
    own = len(header) if _is_to_mend(names) else 0
    rows = ((str(row.number), _reasons(row, language), *_shown(row, own)) for row in found.held)
    data = studio.lists().to_mend([*header, *names[own:]], rows)

    def write(temporary: Path) -> None:
        temporary.write_bytes(data)

    studio.files.place(write, file, replace)
    return len(found.held)


def _reasons(row: HeldRow, language: str) -> str:
    """Return why a row was held back, one reason after the other."""
    said = []
    for problem in row.reasons:
        column = f"{problem.column}: " if problem.column else ""
        said.append(f"{column}{say_what(problem).say(language)}")
    return "; ".join(dict.fromkeys(said))


def _shown(row: HeldRow, skip: int) -> Iterator[str]:
    return ("***" if holds_identity_number(cell) else cell for cell in row.cells[skip:])


def _is_to_mend(names: list[str]) -> bool:
    said = tuple(names[:2])
    return any(said == (_ROW.say(one), _REASON.say(one)) for one in ("nn", "nb", "en"))


_ROW = Words("Rad", "Rad", "Row")
_REASON = Words("Årsak", "Årsak", "Reason")
