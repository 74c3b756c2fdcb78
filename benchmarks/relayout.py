"""From a keystroke to the new scene, in the six-panel leaflet with 1,500 words justified.

Typst is asked three times. Without memory it lays out all, as `typst compile` does at each call.
With memory (`typst watch`) it lays out again what changed; that is its best, and ours is measured
against it too. Last, both start cold.
"""

from collections.abc import Iterator

from benchmarks.leaflet import BRAND, SLOT, TEMPLATE, document, resources
from benchmarks.peer import Peer
from benchmarks.place import FONTS, ROOT
from benchmarks.text import keystroke, paragraphs
from benchmarks.timing import Comparison, in_turn, seconds_of
from brochure_studio.layout.compose import compose
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.workshop import Workshop
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import SetText

SCRIPT = ROOT / "benchmarks" / "peers" / "typst_leaflet.py"
TEXT = paragraphs(1500)
TYPED = [keystroke(TEXT, number) for number in range(26)]
GIVEN: dict[str, object] = {"texts": TYPED, "fonts": str(FONTS)}
SHEET = Sheet(bleed=0.0)
ROUNDS = 15
AT_MOST = 1 / 3


class Desk:
    """The leaflet on the desk: typed in, one letter a round, and composed each time."""

    def __init__(self) -> None:
        self._document = document(TEXT)
        self._resources = resources()
        self._workshop = Workshop()
        self._texts = self._forever()
        self.compose()

    def round(self) -> float:
        """Type one letter and return the seconds until the scene is there."""
        text = next(self._texts)
        return seconds_of(lambda: self.type(text))

    def type(self, text: str) -> None:
        """Put the text into its slot, as the window does, and lay out."""
        edited = apply_edit(TEMPLATE, self._document, SetText(SLOT, text))
        assert isinstance(edited, type(self._document)), edited
        self._document = edited
        self.compose()

    def compose(self) -> None:
        """Lay out; the text must all be there."""
        done = compose(TEMPLATE, BRAND, self._document, self._resources, self._workshop, SHEET)
        assert len(done.scene.pages) == 2
        assert not done.notes.overset

    @staticmethod
    def _forever() -> Iterator[str]:
        while True:
            yield from ("\n\n".join(text) for text in TYPED)


def measure() -> list[Comparison]:
    """Compare a keystroke with Typst without and with memory, and two cold starts."""
    desk = Desk()
    typed, anew = in_turn(desk.round, first_layout_of_typst, ROUNDS)
    with Peer(SCRIPT, GIVEN) as typst:
        again, remembered = in_turn(desk.round, typst.round, ROUNDS)
    cold, typst_cold = in_turn(lambda: seconds_of(Desk), first_layout_of_typst, rounds=5)
    return [
        Comparison("keystroke to scene, leaflet", "Typst, all anew", typed, anew, AT_MOST),
        Comparison("keystroke to scene, leaflet", "Typst, incremental", again, remembered),
        Comparison("first layout, leaflet", "Typst, first layout", cold, typst_cold),
    ]


def first_layout_of_typst() -> float:
    """Start Typst, and return the seconds of its first layout without the start itself."""
    with Peer(SCRIPT, GIVEN) as typst:
        return typst.round()
