"""`sizes`: the sizes of ads that the library knows."""

from argparse import ArgumentParser
from typing import Any

from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.model.ad_size import AdSize, list_sizes
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `sizes`."""
    add_json(parser, say)


def run(call: Call) -> int:
    """Print the sizes, those of one kind together."""
    known = call.studio().library.sizes()
    sizes, language = list_sizes(known), call.console.language
    if call.args.json:
        call.console.result({"sizes": [_data(size, language) for size in sizes]})
        return 0
    wide = max((len(size.id) for size in sizes), default=0)
    for size in sizes:
        name = size.name.say(language)
        call.console.line(f"{size.id.ljust(wide)}  {name} · {_extent(size)} · {_files(size)}")
    free = [kind for kind in known.kinds.values() if kind.free]
    if free:
        call.console.say(_FREE)
    elif not sizes:
        call.console.say(_NONE)
    return 0


def _extent(size: AdSize) -> str:
    if size.pixels:
        return f"{size.pixels[0]} × {size.pixels[1]} px"
    return f"{size.width:g} × {size.height:g} mm".replace(".", ",")


def _files(size: AdSize) -> str:
    if not size.pixels:
        return "pdf"
    limit = f", {_weight(size.most_bytes)}" if size.most_bytes else ""
    scales = "".join(f" {scale}x" for scale in size.scales)
    return f"{' '.join(size.formats)}{scales}{limit}"


def _weight(most: int) -> str:
    return f"{most // 1_000_000} MB" if most % 1_000_000 == 0 else f"{most // 1000} kB"


def _data(size: AdSize, language: str) -> dict[str, Any]:
    return {
        "id": size.id,
        "name": size.name.say(language),
        "kind": size.kind,
        "medium": size.medium,
        "receiver": size.receiver,
        "pixels": list(size.pixels) if size.pixels else None,
        "mm": None if size.pixels else [size.width, size.height],
        "formats": list(size.formats) if size.pixels else ["pdf"],
        "scales": list(size.scales),
        "most_bytes": size.most_bytes,
        "paper": size.paper_id or None,
        "module": size.module or None,
    }


_NONE = Words(
    "biblioteket har ingen storleikar; dei høyrer til i templates/sizes.yaml",
    "biblioteket har ingen størrelser; de hører til i templates/sizes.yaml",
    "the library has no sizes; they belong in templates/sizes.yaml",
)
_FREE = Words(
    "Eigne storleikar går òg: 468x60 i pikslar, 120x90mm på papir.",
    "Egne størrelser går også: 468x60 i piksler, 120x90mm på papir.",
    "Sizes of your own will do as well: 468x60 in pixels, 120x90mm on paper.",
)
