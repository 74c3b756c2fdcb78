"""The outline (bookmarks) of a PDF."""

from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name, table, text
from brochure_studio.scene.page import OutlineEntry


def put_outline(
    entries: tuple[OutlineEntry, ...], pages: list[Ref], file: ObjectFile
) -> Ref | None:
    """Write the outline's tree (ISO 32000-1, 12.3.3); None where there are no entries."""
    if not entries:
        return None
    root = file.reserve()
    refs = [file.reserve() for _ in entries]
    parents = _parents(entries)
    for index, entry in enumerate(entries):
        siblings = [i for i, parent in enumerate(parents) if parent == parents[index]]
        place = siblings.index(index)
        parent = parents[index]
        facts = {
            "Title": text(entry.title),
            "Parent": root if parent is None else refs[parent],
            "Dest": array([pages[entry.page], name("Fit")]),
            "Prev": refs[siblings[place - 1]] if place else None,
            "Next": refs[siblings[place + 1]] if place + 1 < len(siblings) else None,
        }
        file.put(table(facts | _children(index, parents, refs)), refs[index])
    facts = {"Type": name("Outlines")}
    return file.put(table(facts | _children(None, parents, refs)), root)


def _parents(entries: tuple[OutlineEntry, ...]) -> list[int | None]:
    """Return for each entry the nearest entry before it that stands less deep."""
    found: list[int | None] = []
    for index, entry in enumerate(entries):
        above = (i for i in range(index - 1, -1, -1) if entries[i].level < entry.level)
        found.append(next(above, None))
    return found


def _children(of: int | None, parents: list[int | None], refs: list[Ref]) -> dict[str, Value]:
    own = [i for i, parent in enumerate(parents) if parent == of]
    if not own:
        return {}
    # All entries stand open, so a count is that of all below, not only of the nearest.
    return {"First": refs[own[0]], "Last": refs[own[-1]], "Count": _below(of, parents)}


def _below(of: int | None, parents: list[int | None]) -> int:
    own = [i for i, parent in enumerate(parents) if parent == of]
    return len(own) + sum(_below(i, parents) for i in own)
