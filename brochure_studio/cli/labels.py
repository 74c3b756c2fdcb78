"""`labels`: the addresses of a list on sheets of labels."""

from argparse import ArgumentParser

from brochure_studio.cli.call import Call, Say
from brochure_studio.cli.mailing import add_mailing, list_formats, make


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `labels`."""
    add_mailing(parser, say)
    parser.add_argument(
        "--start",
        type=int,
        default=1,
        metavar="N",
        help=say(
            "første ledige etikett på eit brukt ark",
            "første ledige etikett på et brukt ark",
            "the first free label of a sheet used before",
        ),
    )


def run(call: Call) -> int:
    """Write the labels, or list the formats where none is named."""
    if call.args.format is None:
        return list_formats(call, "labels")
    return make(call, "labels", start=call.args.start)
