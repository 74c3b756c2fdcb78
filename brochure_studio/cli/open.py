"""`open`, and no command at all: the window."""

from argparse import ArgumentParser
from pathlib import Path

from brochure_studio.cli.call import Call, Say


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `open`."""
    parser.add_argument(
        "path",
        type=Path,
        nargs="?",
        metavar="PATH",
        help=say(
            "dokument eller kampanjemappe", "dokument eller kampanjemappe", "document or campaign"
        ),
    )


def run(call: Call) -> int:
    """Show the window until it is closed."""
    return call.show_window(call.library(), call.args.path, call.console.language)
