"""Sizes of ads judged against the library, and templates of many sizes against the sizes."""

from collections.abc import Collection, Iterator

from brochure_studio.model.ads.ad_size import AdSize, SizeError, find_size, list_sizes
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.ads.sizing import size_template
from brochure_studio.model.soundness.references import Steps, suggest
from brochure_studio.model.template import Template
from brochure_studio.store.reading import Source
from brochure_studio.values.finding import Problem


def lint_sizes(source: Source[Sizes], receivers: Collection[str]) -> Iterator[Problem]:
    """Yield the names in `sizes.yaml` that lead nowhere; `receivers` are those of the library."""
    sizes = source.record
    for id, kind in sizes.kinds.items():
        if receivers and kind.receiver not in receivers:
            what = f"there is no receiver `{kind.receiver}`"
            todo = suggest(kind.receiver, receivers)
            yield source.problem(("kinds", id, "receiver"), what, todo)
    for id, paper in sizes.papers.items():
        for number, code in enumerate(paper.without):
            if int(code[0]) > len(paper.rows) or int(code[1]) > len(paper.columns):
                what = f"`{id}` has no module {code} anyway"
                yield source.problem(("papers", id, "without", number), what, "take it out")


def lint_sized(source: Source[Template], sizes: Sizes) -> Iterator[Problem]:
    """Yield sizes that a sound template says it is for, but cannot be laid out in."""
    offer = source.record.sizes
    if offer is None:
        return
    for number, kind in enumerate(offer.kinds):
        if kind not in sizes.kinds:
            steps: Steps = ("sizes", "kinds", number)
            what = f"there is no kind of size `{kind}`"
            yield source.problem(steps, what, suggest(kind, sizes.kinds))
    try:
        first = find_size(sizes, offer.first)
    except SizeError as error:
        yield source.problem(("sizes", "first"), error.words.en, "name a size of `sizes.yaml`")
        return
    if first.kind not in offer.kinds:
        what = f"`{first.id}` is of the kind {first.kind}, which the template is not for"
        yield source.problem(("sizes", "first"), what, f"add {first.kind} to `kinds`")
    for size in list_sizes(sizes, offer.kinds):
        yield from _laid(source, size)


def _laid(source: Source[Template], size: AdSize) -> Iterator[Problem]:
    try:
        size_template(source.record, size)
    except SizeError as error:
        todo = "change the layout, or add one for its shape"
        yield source.problem(("layouts",), error.words.en, todo, key=True)
