"""Arguments that say which variants are wanted: sizes, axes, formats, scales, workers."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import cast, get_args

from brochure_studio.cli.call import Say, add_variant
from brochure_studio.model.ads.ad_size import tidy_size
from brochure_studio.model.ads.sizes import PictureFormat
from brochure_studio.model.axes import AUDIENCE, LANGUAGE, MUNICIPALITY

_MOST_SCALE, _MOST_WORKERS = 4, 16


def add_axes(parser: ArgumentParser, say: Say) -> None:
    """Add `--sizes`, an option for each axis, and `--variant` for axes of a document's own."""
    parser.add_argument(
        "--sizes",
        type=_read_sizes,
        default=(),
        metavar="A,B",
        help=say(
            "storleikar, til dømes netboard-580x400,468x60; «sizes» viser alle",
            "størrelser, for eksempel netboard-580x400,468x60; «sizes» viser alle",
            "sizes, such as netboard-580x400,468x60; “sizes” lists them",
        ),
    )
    for axis, words in (
        (MUNICIPALITY, ("kommunar", "kommuner", "municipalities")),
        (LANGUAGE, ("språk", "språk", "languages")),
        (AUDIENCE, ("målgrupper", "målgrupper", "audiences")),
    ):
        parser.add_argument(
            f"--{axis}", type=read_list, default=(), metavar="A,B", help=say(*words)
        )
    add_variant(parser, say)


def add_ad_files(parser: ArgumentParser, say: Say) -> None:
    """Add `--formats`, `--scales` and `--workers`."""
    parser.add_argument(
        "--formats",
        type=_read_formats,
        default=(),
        metavar="png,jpeg,webp",
        help=say(
            "biletformat; elles dei som storleiken er sett opp med",
            "bildeformater; ellers dem som størrelsen er satt opp med",
            "picture formats; those of the size otherwise",
        ),
    )
    parser.add_argument(
        "--scales",
        type=_read_scales,
        default=(),
        metavar="1,2",
        help=say(
            "pikslar per punkt, 2 for tette skjermar",
            "piksler per punkt, 2 for tette skjermer",
            "pixels a point, 2 for dense screens",
        ),
    )
    parser.add_argument(
        "--workers",
        type=_read_workers,
        default=0,
        metavar="N",
        help=say(
            "kor mange prosessar som teiknar; elles så mange som det er kjernar og arbeid til",
            "hvor mange prosesser som tegner; ellers så mange som det er kjerner og arbeid til",
            "how many processes draw; as many as there are cores and work for otherwise",
        ),
    )


def chosen_axes(args: Namespace) -> dict[str, tuple[str, ...]]:
    """Return the values that each axis is restricted to, in the order given."""
    axes: dict[str, list[str]] = {}
    for axis in (MUNICIPALITY, LANGUAGE, AUDIENCE):
        axes.setdefault(axis, []).extend(getattr(args, axis))
    for axis, value in args.variants:
        axes.setdefault(axis, []).append(value)
    return {axis: tuple(dict.fromkeys(values)) for axis, values in axes.items() if values}


def read_list(text: str) -> tuple[str, ...]:
    """Read values with commas between them, each once."""
    found = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not found:
        raise ArgumentTypeError(f"{text!r} is not a list such as a,b")
    return found


def _read_sizes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(tidy_size, read_list(text))))


def _read_formats(text: str) -> tuple[PictureFormat, ...]:
    named = tuple("jpeg" if one == "jpg" else one for one in read_list(text.lower()))
    if not set(named) <= set(get_args(PictureFormat)):
        raise ArgumentTypeError(f"{text!r} is not a list of png, jpeg and webp")
    return cast(tuple[PictureFormat, ...], tuple(dict.fromkeys(named)))


def _read_scales(text: str) -> tuple[int, ...]:
    return tuple(sorted(_whole(one, _MOST_SCALE) for one in read_list(text)))


def _read_workers(text: str) -> int:
    return _whole(text, _MOST_WORKERS)


def _whole(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise ArgumentTypeError(f"{text!r} is not a whole number from 1 to {most}")
    return int(text)
