"""The bookmarks of letters: their serials; people's names only where somebody asks for them."""

from collections.abc import Callable

from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.letters.roll import Roll


def bookmark_titles(order: LetterOrder) -> Callable[[int], str] | None:
    """Return what names a letter's bookmark by its serial; None where there are to be none."""
    match order.wish.shape.bookmarks:
        case "none":
            return None
        case "serial":
            return str
        case "name":
            return _Names(order.plan.roll, order.plan.names)


class _Names:
    def __init__(self, roll: Roll, names: tuple[str, ...]) -> None:
        self._roll = roll
        self._places = [names.index(one) for one in ("fornamn", "etternamn") if one in names]

    def __call__(self, serial: int) -> str:
        values = self._roll.entry(serial).values
        return " ".join(filter(None, (str(serial), *(values[at] for at in self._places))))
