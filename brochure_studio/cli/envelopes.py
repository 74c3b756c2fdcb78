"""`envelopes`: the addresses of a list printed on envelopes."""

from argparse import ArgumentParser

from brochure_studio.cli.call import Call, Say
from brochure_studio.cli.mailing import add_mailing, list_formats, make


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `envelopes`."""
    add_mailing(parser, say)
    parser.add_argument(
        "--municipality",
        default="",
        metavar="ID",
        help=say(
            "kommunen som sender; elles merkevara sjølv",
            "kommunen som sender; ellers merkevaren selv",
            "the municipality that sends; otherwise the brand itself",
        ),
    )
    parser.add_argument(
        "--language",
        choices=("nn", "nb", "en", "de", "nl", "pl"),
        default="nn",
        help=say("språket til avsendaren", "avsenderens språk", "the sender's language"),
    )
    parser.add_argument(
        "--paid",
        action="store_true",
        help=say(
            "med frankeringsmerket Norge P.P.",
            "med frankeringsmerket Norge P.P.",
            "with the mark of bulk mail, Norge P.P.",
        ),
    )


def run(call: Call) -> int:
    """Write the envelopes, or list the formats where none is named."""
    args = call.args
    if args.format is None:
        return list_formats(call, "envelopes")
    own = {"municipality": args.municipality, "language": args.language, "is_paid": args.paid}
    return make(call, "envelopes", **own)
