"""What a file of letters is to hold, kept so small that a hundred thousand are no burden."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.scene.items import Item
from brochure_studio.scene.page import Scene

HASH_BYTES = 16
# More than these need not be kept whole to see that glyphs stand where they should.
_MOST_SAMPLES = 2


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter kept whole: its number from 0, its form, and the items of its pages."""

    number: int
    form: int
    pages: tuple[tuple[Item, ...], ...]


class MeantLetter(NamedTuple):
    """A letter as it was sent in: its serial, its form, and the hash of each page's text.

    `after` are the numbers of the pages that follow its own.
    """

    serial: int
    form: int
    hashes: tuple[bytes, ...]
    after: tuple[int, ...] = ()


@dataclass(slots=True)
class MeantLetters:
    """The letters of a file in order; `scenes` are the static pages of their forms by number."""

    following: Following = NOTHING_FOLLOWS
    scenes: dict[int, Scene] = field(default_factory=dict)
    samples: list[Sample] = field(default_factory=list)
    _serials: "array[int]" = field(default_factory=lambda: array("Q"))
    _forms: "array[int]" = field(default_factory=lambda: array("L"))
    _hashes: bytearray = field(default_factory=bytearray)
    _sampled: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self._serials)

    @property
    def has_following(self) -> bool:
        """Tell whether pages come after letters' own, or may."""
        return bool(self.following.pages) or self.following.is_duplex

    def add(self, serial: int, form: int, hashes: Sequence[bytes]) -> None:
        """Take the next letter."""
        self._serials.append(serial)
        self._forms.append(form)
        self._hashes += b"".join(hashes)

    def keep(self, number: int, form: int, pages: tuple[tuple[Item, ...], ...]) -> None:
        """Keep a letter whole, unless there are enough; the first of a form is always kept."""
        if form not in self._sampled or len(self.samples) < _MOST_SAMPLES:
            self._sampled.add(form)
            self.samples.append(Sample(number, form, pages))

    def cut(self, first: int, after: int) -> "MeantLetters":
        """Return the letters of some numbers from 0, with nothing of their pages but the boxes.

        Only where nothing follows letters: what does is asked for by serial.
        """
        start, end = (HASH_BYTES * self.page(min(at, len(self))) for at in (first, after))
        samples = [
            Sample(one.number, one.form, ()) for one in self.samples if first <= one.number < after
        ]
        return MeantLetters(
            NOTHING_FOLLOWS,
            {form: _bare(scene) for form, scene in self.scenes.items()},
            samples,
            self._serials[first:after],
            self._forms[first:after],
            self._hashes[start:end],
        )

    def page(self, number: int) -> int:
        """Return how many pages of their own the letters before the one of a number have."""
        pages = {form: len(scene.pages) for form, scene in self.scenes.items()}
        if set(pages.values()) <= {1}:
            return number
        return sum(pages[form] for form in self._forms[:number])

    def letters(self) -> Iterator[MeantLetter]:
        """Yield the letters in order."""
        at = 0
        for serial, form in zip(self._serials, self._forms, strict=True):
            end = at + HASH_BYTES * len(self.scenes[form].pages)
            hashes = bytes(self._hashes[at:end])
            starts = range(0, len(hashes), HASH_BYTES)
            own = tuple(hashes[n : n + HASH_BYTES] for n in starts)
            yield MeantLetter(serial, form, own, self.following.after(serial))
            at = end


def _bare(scene: Scene) -> Scene:
    return replace(scene, pages=tuple(replace(page, items=()) for page in scene.pages))
