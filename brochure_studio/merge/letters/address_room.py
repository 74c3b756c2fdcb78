"""How many lines an address may have, so that the window of its envelope shows them all."""

from collections.abc import Iterator

from brochure_studio.model.frames import TextFrame
from brochure_studio.model.template import Template
from brochure_studio.values.length import mm

# Lines of an address as shares of their size: from one to the next, and what is seen of one alone.
_LEADING, _SEEN = 12 / 10.5, 1.01
# The least size that machines read, where the template names none (UPU, Letter post manual).
_LEAST_SIZE = 10.0
# Nothing is joined where no window asks for it.
NO_LIMIT = 1000


def address_room(template: Template) -> int:
    """Return how many lines the address of a letter has room for at its least size.

    What stands there is held against the window once more when it is set; this only says from how
    many lines on some should be joined.
    """
    rooms = tuple(_rooms(template))
    return min(rooms, default=NO_LIMIT)


def _rooms(template: Template) -> Iterator[int]:
    window = template.window
    if window is None:
        return
    for kind in template.pages[:1]:
        for frame in kind.frames:
            if isinstance(frame, TextFrame) and frame.id == window.frame:
                size = frame.least_size or frame.size or _LEAST_SIZE
                high = mm(min(frame.box.height, window.box.height))
                yield max(1, int((high - _SEEN * size) / (_LEADING * size)) + 1)
