from collections import Counter

from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.setting import Setting, Shaper
from brochure_studio.typeset.words import StyledWords
from tests.typeset.shipped import LATO, Faces, make_style


class CountingShaper(Shaper):
    """Counts how often each text is shaped."""

    def __init__(self, faces: Faces) -> None:
        super().__init__(make_style(LATO), faces, ())
        self.asked: Counter[str] = Counter()

    def shape(self, text: str, hyphen: bool = False) -> Setting:
        self.asked[text] += 1
        return super().shape(text, hyphen)


def test_what_comes_often_is_not_pushed_out_by_what_comes_once(faces: Faces) -> None:
    shaper = CountingShaper(faces)
    words = StyledWords(shaper, Hyphenator(), 4)
    for surname in ("Haug", "Dal", "Lien", "Myr", "Bakken", "Vik", "Blom", "Klepp", "Nuten"):
        words.set("Kari")
        words.set(surname)
    words.set("Haug")
    assert (shaper.asked["Kari"], shaper.asked["Haug"]) == (1, 2)


def test_numbers_push_out_nothing(faces: Faces) -> None:
    shaper = CountingShaper(faces)
    words = StyledWords(shaper, Hyphenator(), 4)
    words.set("Eplehagen")
    for number in range(100):
        words.set(str(number))
    words.set("Eplehagen")
    assert shaper.asked["Eplehagen"] == 1
