"""`new`: a document from a template, or a campaign from a starter."""

from argparse import ArgumentParser
from pathlib import Path

from brochure_studio.cli.call import Call, Say
from brochure_studio.model.locks import slot_name
from brochure_studio.model.record import LANGUAGES
from brochure_studio.usecases.campaigns import copy_starter
from brochure_studio.usecases.documents import Work, new_document, open_slots
from brochure_studio.usecases.errors import UsageError
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `new`."""
    parser.add_argument(
        "names",
        nargs="*",
        metavar="TEMPLATE DOC.yaml",
        help=say(
            "mal og fila som skal lagast (med --campaign: namnet på startkampanjen)",
            "mal og filen som skal lages (med --campaign: navnet på startkampanjen)",
            "template and the file to make (with --campaign: the starter's name)",
        ),
    )
    parser.add_argument(
        "--campaign",
        type=Path,
        metavar="DIR",
        help=say(
            "lag ei kampanjemappe frå ein startkampanje",
            "lag en kampanjemappe fra en startkampanje",
            "make a campaign's folder from a starter",
        ),
    )
    parser.add_argument("--title", help=say("tittelen", "tittelen", "its title"))
    parser.add_argument(
        "--language", choices=LANGUAGES, help=say("språket", "språket", "its language")
    )
    parser.add_argument(
        "--municipality", metavar="ID", help=say("kommunen", "kommunen", "its municipality")
    )


def run(call: Call) -> int:
    """Make it, and say what is to be filled in."""
    args = call.args
    if args.campaign is not None:
        return _new_campaign(call)
    if len(args.names) != 2:
        raise UsageError(_TWO_NAMES)
    template, file = args.names
    work = new_document(
        call.studio(), template, Path(file), args.title, args.language, args.municipality
    )
    call.console.say(_MADE, file=work.file)
    for line in _to_fill(work, call.console.language):
        call.console.line(line)
    return 0


def _new_campaign(call: Call) -> int:
    if len(call.args.names) > 1:
        raise UsageError(_ONE_STARTER)
    name = call.args.names[0] if call.args.names else None
    made = copy_starter(call.studio(), call.args.campaign, name)
    call.console.say(_MADE, file=made.folder)
    for row in made.rows:
        call.console.line(f"  {row.file.name}")
    return 0


def _to_fill(work: Work, language: str) -> list[str]:
    placed = open_slots(work)
    wide = max((len(one.address) for one in placed), default=0)
    lines: list[str] = []
    for one in placed:
        name = slot_name(one.slot, one.id).say(language)
        must = one.slot.must_change or one.slot.required
        mark = f" ({_MUST.say(language)})" if must else ""
        lines.append(f"  {one.address.ljust(wide)}  {name}{mark}")
    return lines


_MADE = Words("Laga {file}", "Laget {file}", "Made {file}")
_MUST = Words("må fyllast ut", "må fylles ut", "to be filled in")
_TWO_NAMES = Words(
    "gi ein mal og namnet på fila, til dømes: new poster-event plakat.yaml",
    "gi en mal og navnet på filen, for eksempel: new poster-event plakat.yaml",
    "give a template and the name of the file, such as: new poster-event poster.yaml",
)
_ONE_STARTER = Words(
    "gi namnet på éin startkampanje, eller ingen",
    "gi navnet på én startkampanje, eller ingen",
    "give the name of one starter campaign, or none",
)
