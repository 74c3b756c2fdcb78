"""Sizes in groups as people know them: by kind, those of newspapers by paper."""

from collections.abc import Mapping

from brochure_studio.model.ads.ad_size import AdSize


def group_sizes(
    sizes: tuple[AdSize, ...], kinds: Mapping[str, str]
) -> tuple[tuple[str, str, tuple[AdSize, ...]], ...]:
    """Return id, name and sizes of each group, in the order in which they first come."""
    held: dict[tuple[str, str], list[AdSize]] = {}
    for size in sizes:
        held.setdefault(_group(size, kinds), []).append(size)
    return tuple((id, name, tuple(found)) for (id, name), found in held.items())


def _group(size: AdSize, kinds: Mapping[str, str]) -> tuple[str, str]:
    name = kinds.get(size.kind, size.kind)
    if size.paper is None:
        return size.kind, name
    return f"{size.kind}-{size.paper_id}", f"{name}: {size.paper.name}"
