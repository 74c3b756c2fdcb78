"""What ads are asked for: each size of each variant, for whom it is made and in which files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Literal

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.ads.sizes import PictureFormat
from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.proofs import choose_variant
from brochure_studio.usecases.sized import named_size, served_sizes
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade, Problem
from brochure_studio.values.words import Words

AdForm = Literal["pdf", "png", "jpeg", "webp"]


@dataclass(frozen=True, slots=True)
class AdOptions:
    """How ads are made: picture formats and scales, and whether files may be replaced.

    Where no formats or scales are named, each size has its own. `workers` are the processes that
    draw, with 1 this one itself, with 0 as many as are worth it; `with_scenes` keeps the layouts
    for sheets of all ads.
    """

    formats: tuple[PictureFormat, ...] = ()
    scales: tuple[int, ...] = ()
    replace: bool = False
    workers: int = 0
    with_scenes: bool = False


@dataclass(frozen=True, slots=True)
class AdFile:
    """A file of an ad: where it will stand, its form, and the pixels a point is drawn with."""

    path: Path
    form: AdForm
    scale: int = 1


@dataclass(frozen=True, slots=True)
class AdOrder:
    """One variant of a document in one size, whom it is for, and the files that come of it."""

    work: Work
    size: AdSize
    choice: Mapping[str, str]
    receiver: str
    files: tuple[AdFile, ...]

    @property
    def name(self) -> str:
        """Return what a person calls it: the document, its variant and its size."""
        return name_ad(self.work, self.choice)


@dataclass(frozen=True, slots=True)
class HeldAd:
    """A variant that is not made: findings that block it, or problems of what it is made from."""

    name: str
    choice: Mapping[str, str]
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class AdOrders:
    """The orders of a document, and the variants that cannot be made at all."""

    work: Work
    orders: tuple[AdOrder, ...]
    held_back: tuple[HeldAd, ...] = ()


def name_ad(work: Work, choice: Mapping[str, str]) -> str:
    """Return what a person calls a variant: the document and the variant's values."""
    return " · ".join((work.file.stem, *choice.values()))


def choose_sizes(
    studio: Studio, work: Work, wanted: tuple[str, ...]
) -> tuple[tuple[AdSize, ...], tuple[tuple[str, Finding], ...]]:
    """Return the sizes to make, and those that cannot be made with the finding that says why.

    Without any wanted they are the document's own, else all that its template serves. A UsageError
    where the template has one size only.
    """
    offer = (work.found.master or work.template).sizes
    if offer is None:
        raise UsageError(_ONE_SIZE.fill(template=work.template.id))
    ids = wanted or work.document.axes.get(SIZE, ())
    if not ids:
        return served_sizes(studio, work), ()
    found: dict[str, AdSize] = {}
    refused: list[tuple[str, Finding]] = []
    for id in dict.fromkeys(ids):
        try:
            size = _served(studio, id, offer.kinds, work)
            found[size.id] = size
        except UsageError as error:
            refused.append((id, refuse_ad(error.words)))
    return tuple(found.values()), tuple(refused)


def _served(studio: Studio, id: str, kinds: tuple[str, ...], work: Work) -> AdSize:
    size = named_size(studio, id)
    if size.kind not in kinds:
        raise UsageError(_NOT_SERVED.fill(size=id, template=work.template.id))
    return size


def refuse_ad(words: Words) -> Finding:
    """Return the finding at a variant that cannot be made, for the reason in `words`."""
    return Finding("ad-refused", Grade.BLOCKING, words, _WHY, _REMEDY)


def cross_axes(
    studio: Studio, work: Work, wanted: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield every variant without its size: pairs of axis and value.

    An axis that nothing is wanted of takes the document's values, else the campaign's, else none:
    then the document's own holds, as it does for an empty value. A UsageError for an axis or a
    value that is not there.
    """
    axes = axis_values(work)
    for axis, values in wanted.items():
        if axis != SIZE and values:
            # What an axis lacks is said once, before anything is made.
            for value in filter(None, values):
                choose_variant(studio, work, work.document, {axis: value})
            axes[axis] = tuple(dict.fromkeys(values))
    pairs = ([(axis, value) for value in values] for axis, values in axes.items() if values)
    return (tuple(pair for pair in variant if pair[1]) for variant in product(*pairs))


def axis_values(work: Work) -> dict[str, tuple[str, ...]]:
    """Return what the axes take where nothing is wanted, municipality and language first."""
    campaign, axes = work.campaign, dict(work.document.axes)
    axes.pop(SIZE, None)
    municipalities = campaign.municipalities if campaign else ()
    languages = campaign.languages if campaign else ()
    return {
        MUNICIPALITY: axes.pop(MUNICIPALITY, municipalities),
        LANGUAGE: axes.pop(LANGUAGE, languages) or (work.document.language,),
        **axes,
    }


_ONE_SIZE = Words(
    "malen «{template}» har berre éin storleik; bruk «export»",
    "malen «{template}» har bare én størrelse; bruk «export»",
    "the template “{template}” has one size only; use “export”",
)
_NOT_SERVED = Words(
    "malen «{template}» er ikkje laga for storleiken «{size}»",
    "malen «{template}» er ikke laget for størrelsen «{size}»",
    "the template “{template}” is not made for the size “{size}”",
)
_WHY = Words(
    "Dei andre annonsane blir laga som dei skal.",
    "De andre annonsene blir laget som de skal.",
    "The other ads are made as they should be.",
)
_REMEDY = Words(
    "Vel ein annan storleik eller variant; «brochure-studio sizes» viser storleikane.",
    "Velg en annen størrelse eller variant; «brochure-studio sizes» viser størrelsene.",
    "Choose another size or variant; “brochure-studio sizes” lists the sizes.",
)
