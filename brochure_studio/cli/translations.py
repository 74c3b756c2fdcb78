"""`translations`: what a document says in other languages beside its own words, and to confirm."""

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from brochure_studio.cli.arguments.ads import read_list
from brochure_studio.cli.call import Call, Say, add_document, add_json
from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.document import Content
from brochure_studio.model.language_names import name_language
from brochure_studio.model.locks import slot_name
from brochure_studio.model.translations import Translation
from brochure_studio.preflight.rule import plural
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.translations import confirm_translations, find_translations
from brochure_studio.values.words import Words, same


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `translations`."""
    add_document(parser, say)
    parser.add_argument(
        "--language",
        type=read_list,
        default=(),
        metavar="A,B",
        help=say("berre desse språka", "bare disse språkene", "only these languages"),
    )
    parser.add_argument(
        "--slot",
        metavar="SLOT",
        help=say("berre dette feltet", "bare dette feltet", "only this slot"),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=say(
            "vis dei kontrollerte òg", "vis også de kontrollerte", "show those checked as well"
        ),
    )
    parser.add_argument(
        "--confirm",
        action="store_true",
        help=say(
            "set dei som kontrollerte mot grunnteksten slik han er no, og lagre",
            "sett dem som kontrollert mot grunnteksten slik den er nå, og lagre",
            "mark them as checked against the text as it stands now, and save",
        ),
    )
    add_json(parser, say)


def run(call: Call) -> int:
    """List the translations, or confirm them; 2 where there is none of a language to confirm."""
    studio, args, console = call.studio(), call.args, call.console
    work = open_document(studio, args.path)
    if args.confirm:
        if not args.language:
            raise UsageError(_WHICH)
        work = confirm_translations(studio, work, args.language, args.slot)
        for notice in work.notices:
            console.complain(notice)
    found = find_translations(work, args.language, args.slot)
    if args.json:
        console.result({"translations": [_data(work, one) for one in found]})
        return 0
    if not args.confirm:
        for one in found:
            if args.all or not one.is_checked:
                for line in _lines(work, one, console.language):
                    console.line(line)
    for words in _summary(work, found, args.confirm):
        console.say(words)
    return 0


def _lines(work: Work, one: Translation, language: str) -> Iterator[str]:
    """Yield what is translated and how it stands, then the two texts below each other."""
    id = one.address.rpartition("/")[2]
    name = slot_name(work.template.slots[id], id).say(language)
    variant = " · ".join(one.when.values())
    yield f"{variant}: «{name}» ({one.address}): {_STATES[_state(one)].say(language)}"
    yield f"    {work.document.language}: {_said(one.source)}"
    yield f"    {one.when['language']}: {_said(one.content)}"


def _summary(work: Work, found: tuple[Translation, ...], confirmed: bool) -> Iterator[Words]:
    by_language: dict[str, list[Translation]] = {}
    for one in found:
        by_language.setdefault(one.when[LANGUAGE], []).append(one)
    if not by_language:
        yield _NONE
    for language, ones in by_language.items():
        open_ones = sum(not one.is_checked for one in ones)
        facts = {"language": name_language(language), "count": plural(len(ones), *_COUNT)}
        if confirmed:
            yield _CONFIRMED.fill(**facts)
        elif open_ones:
            command = f"translations {work.file.name} --language {language} --confirm"
            yield _OPEN.fill(**facts, open=open_ones, command=same(command))
        else:
            yield (_CHECKED if any(one.is_marked for one in ones) else _NO_MARKS).fill(**facts)


def _state(one: Translation) -> str:
    if one.is_checked:
        return "checked" if one.is_marked else "unmarked"
    return "changed" if one.is_marked else "new"


def _said(content: Content) -> str:
    if content.rows is not None:
        return " | ".join(" · ".join(row.values()) for row in content.rows)
    return " ".join((content.text or content.alt or "–").split())


def _data(work: Work, one: Translation) -> dict[str, Any]:
    return {
        "slot": one.address,
        "variant": dict(one.when),
        "state": _state(one),
        "checked": one.is_checked,
        work.document.language: _said(one.source),
        one.when[LANGUAGE]: _said(one.content),
    }


_STATES = {
    "checked": Words("kontrollert", "kontrollert", "checked"),
    "unmarked": Words(
        "utan merke, tel som kontrollert",
        "uten merke, teller som kontrollert",
        "no mark, counts as checked",
    ),
    "changed": Words(
        "grunnteksten er endra sidan sist",
        "grunnteksten er endret siden sist",
        "the text has changed since",
    ),
    "new": Words("ikkje kontrollert enno", "ikke kontrollert ennå", "not checked yet"),
}
_WHICH = Words(
    "sei kva språk som er kontrollert, til dømes --language de",
    "si hvilket språk som er kontrollert, for eksempel --language de",
    "say which language has been checked, such as --language de",
)
_NONE = Words(
    "her er ingen omsetjingar", "her er ingen oversettelser", "there are no translations here"
)
_COUNT = (
    Words("omsetjing", "oversettelse", "translation"),
    Words("omsetjingar", "oversettelser", "translations"),
)
_CONFIRMED = Words(
    "{language}: {count} sett som kontrollert",
    "{language}: {count} satt som kontrollert",
    "{language}: {count} marked as checked",
)
_CHECKED = Words(
    "{language}: {count}, alt er kontrollert",
    "{language}: {count}, alt er kontrollert",
    "{language}: {count}, all checked",
)
_NO_MARKS = Words(
    "{language}: {count}, ingen med merke; det tel som kontrollert til nokon set det første",
    "{language}: {count}, ingen med merke; det teller som kontrollert til noen setter det første",
    "{language}: {count}, none with a mark; that counts as checked until the first is set",
)
_OPEN = Words(
    "{language}: {count}, {open} ikkje kontrollert; når alt stemmer: {command}",
    "{language}: {count}, {open} ikke kontrollert; når alt stemmer: {command}",
    "{language}: {count}, {open} not checked; when all agree: {command}",
)
