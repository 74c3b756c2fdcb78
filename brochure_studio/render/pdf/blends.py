"""How groups lie over what is below them: opacity and multiply, as graphics states."""

from brochure_studio.render.pdf.content import Content
from brochure_studio.render.pdf.objects import ObjectFile, Ref, name, table
from brochure_studio.scene.items import Gradient, Group, Path


class BlendShelf:
    """The blend states of one document, each written once."""

    def __init__(self, file: ObjectFile) -> None:
        self._file = file
        self._made: dict[tuple[float, bool], tuple[str, Ref]] = {}

    def set(self, group: Group, content: Content) -> None:
        """Set a group's opacity and blend mode (ISO 32000-1, 11.6.4.4)."""
        key, ref = self.find(group)
        content.transparent = True
        content.add(f"{content.use('ExtGState', key, ref)} gs")

    def find(self, group: Group) -> tuple[str, Ref]:
        """Return the resource name and the object of a group's opacity and blend mode."""
        wanted = (group.opacity, group.multiply)
        if wanted not in self._made:
            mode = "Multiply" if group.multiply else "Normal"
            opacity = {"ca": group.opacity, "CA": group.opacity, "AIS": "false"}
            facts = {"Type": name("ExtGState"), "BM": name(mode)}
            key = f"Blend{len(self._made) + 1}"
            self._made[wanted] = (key, self._file.put(table(facts | opacity)))
        return self._made[wanted]


def needs_form(group: Group) -> bool:
    """Tell whether a transparent group must be drawn apart to look as one.

    A single path painted once looks the same when it is itself transparent; drawings are full of
    these, and a form for each would swell the file.
    """
    if len(group.items) != 1:
        return True
    (item,) = group.items
    if not isinstance(item, Path) or isinstance(item.fill, Gradient):
        return True
    return item.fill is not None and item.stroke is not None
