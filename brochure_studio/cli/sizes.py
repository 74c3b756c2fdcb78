"""`sizes`: the sizes of ads that the library knows."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from brochure_studio.cli.arguments.ads import read_list
from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.model.ads.ad_size import AdSize, list_sizes, tidy_size
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.sized import served_sizes
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `sizes`."""
    parser.add_argument(
        "words",
        nargs="*",
        metavar="TEXT",
        help=say(
            "berre dei som har dette i namn, mål eller avis, til dømes 300x250 eller hordaland",
            "bare de som har dette i navn, mål eller avis, for eksempel 300x250 eller hordaland",
            "only those with this in name, figures or paper, such as 300x250 or hordaland",
        ),
    )
    parser.add_argument(
        "--kind",
        type=read_list,
        default=(),
        metavar="A,B",
        help=say(
            "berre desse slaga, til dømes banner,social,newspaper",
            "bare disse slagene, for eksempel banner,social,newspaper",
            "only these kinds, such as banner,social,newspaper",
        ),
    )
    parser.add_argument(
        "--for",
        dest="document",
        type=Path,
        metavar="DOC",
        help=say(
            "berre dei som dokumentet kan lagast i",
            "bare de som dokumentet kan lages i",
            "only those that the document can be made in",
        ),
    )
    add_json(parser, say)


def run(call: Call) -> int:
    """Print the sizes that are asked for, those of one kind together; 2 where a kind is not there.

    Nothing found is no error: it is said.
    """
    studio, args, language = call.studio(), call.args, call.console.language
    known = studio.library.sizes()
    for kind in args.kind:
        if kind not in known.kinds:
            raise UsageError(_NO_KIND.fill(kind=kind, known=", ".join(known.kinds)))
    every = list_sizes(known, args.kind)
    if args.document is not None:
        served = {one.id for one in served_sizes(studio, open_document(studio, args.document))}
        every = tuple(size for size in every if size.id in served)
    words = tuple(map(_tidy, args.words))
    sizes = tuple(size for size in every if all(word in _told(size) for word in words))
    if call.args.json:
        call.console.result({"sizes": [_data(size, language) for size in sizes]})
        return 0
    wide = max((len(size.id) for size in sizes), default=0)
    for size in sizes:
        name = size.name.say(language)
        call.console.line(f"{size.id.ljust(wide)}  {name} · {_extent(size)} · {_files(size)}")
    if not sizes and list_sizes(known):
        call.console.say(_NOT_FOUND)
    if any(kind.free for kind in known.kinds.values()):
        call.console.say(_FREE)
    elif not sizes:
        call.console.say(_NONE)
    return 0


def _told(size: AdSize) -> str:
    """Return all that a size is found by: its id, its names and its paper, its kind and figures."""
    names = (name for _, name in size.name if name)
    paper = size.paper.name if size.paper else ""
    return " ".join((size.id, size.kind, paper, _tidy(_extent(size)), *names)).casefold()


def _tidy(word: str) -> str:
    return tidy_size(word) if word[:1].isdigit() else word.casefold()


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
_NO_KIND = Words(
    "det finst ikkje noko slag «{kind}»; det finst: {known}",
    "det finnes ikke noe slag «{kind}»; det finnes: {known}",
    "there is no kind “{kind}”; there are: {known}",
)
_NOT_FOUND = Words(
    "ingen av storleikane i biblioteket er slik",
    "ingen av størrelsene i biblioteket er slik",
    "none of the library's sizes is like that",
)
_FREE = Words(
    "Eigne storleikar går òg: 468x60 i pikslar, 120x90mm på papir.",
    "Egne størrelser går også: 468x60 i piksler, 120x90mm på papir.",
    "Sizes of your own will do as well: 468x60 in pixels, 120x90mm on paper.",
)
