"""The parser's own phrases in the three languages, by a table; no catalogs of the system needed.

Python's parser says them in English and takes translations from gettext alone, which would need
compiled catalogs and a setting for the whole process. What it has said is put into words here; a
phrase that a newer Python has changed stays in English.
"""

import re

from brochure_studio.values.words import Words

HELP = Words("vis denne hjelpa og slutt", "vis denne hjelpen og slutt", "show this help and exit")
VERSION = Words(
    "vis utgåva av programmet og slutt",
    "vis utgaven av programmet og slutt",
    "show the program's version and exit",
)
_USAGE = Words("bruk: ", "bruk: ", "usage: ")
# What begins a line of a help page.
_HEADS: tuple[tuple[re.Pattern[str], Words], ...] = (
    (
        re.compile(r"^positional arguments:$", re.MULTILINE),
        Words("argument:", "argumenter:", "arguments:"),
    ),
    (re.compile(r"^options:$", re.MULTILINE), Words("val:", "valg:", "options:")),
)
# What it says of a command line, with the parts that are the person's own in braces.
_FAULTS: tuple[tuple[re.Pattern[str], Words], ...] = (
    (
        re.compile(r"invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)"),
        Words(
            "{value} kan ikkje veljast; vel mellom {choices}",
            "{value} kan ikke velges; velg mellom {choices}",
            "invalid choice: {value}; choose from {choices}",
        ),
    ),
    (
        re.compile(r"the following arguments are required: (?P<names>.*)"),
        Words("det manglar {names}", "det mangler {names}", "there is no {names}"),
    ),
    (
        re.compile(r"one of the arguments (?P<names>.*) is required"),
        Words("eitt av {names} må til", "ett av {names} må til", "one of {names} is needed"),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<names>.*)"),
        Words("ukjent: {names}", "ukjent: {names}", "unknown: {names}"),
    ),
    (
        re.compile(r"expected (?:one|at least one) argument"),
        Words("det manglar ein verdi", "det mangler en verdi", "a value is missing"),
    ),
    (
        re.compile(r"not allowed with argument (?P<names>.*)"),
        Words(
            "går ikkje i hop med {names}", "går ikke sammen med {names}", "does not go with {names}"
        ),
    ),
    (
        re.compile(r"ignored explicit argument (?P<value>.*)"),
        Words("tek ingen verdi ({value})", "tar ingen verdi ({value})", "takes no value ({value})"),
    ),
    (
        re.compile(r"(?P<value>.*) is not of the form axis=value"),
        Words(
            "{value} har ikkje forma akse=verdi",
            "{value} har ikke formen akse=verdi",
            "{value} is not of the form axis=value",
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not of the form field=column"),
        Words(
            "{value} har ikkje forma felt=kolonne",
            "{value} har ikke formen felt=kolonne",
            "{value} is not of the form field=column",
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not a date of the form 2026-11-23"),
        Words(
            "{value} er ingen dato av forma 2026-11-23",
            "{value} er ingen dato på formen 2026-11-23",
            "{value} is not a date of the form 2026-11-23",
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not of the form 17-23,40"),
        Words(
            "{value} har ikkje forma 17-23,40",
            "{value} har ikke formen 17-23,40",
            "{value} is not of the form 17-23,40",
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not a list such as a,b"),
        Words(
            "{value} er inga liste som a,b", "{value} er ingen liste som a,b", "{value} is no list"
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not a list of png, jpeg and webp"),
        Words(
            "{value} er ikkje blant png, jpeg og webp",
            "{value} er ikke blant png, jpeg og webp",
            "{value} is not among png, jpeg and webp",
        ),
    ),
    (
        re.compile(r"(?P<value>.*) is not a whole number from 1 to (?P<most>.*)"),
        Words(
            "{value} er ikkje eit heilt tal frå 1 til {most}",
            "{value} er ikke et helt tall fra 1 til {most}",
            "{value} is not a whole number from 1 to {most}",
        ),
    ),
)
_ERROR = re.compile(r"(?P<program>[^:]*): error: (?:argument (?P<name>[^:]*): )?(?P<fault>.*)")


def say_help(text: str, language: str) -> str:
    """Return a help page as the parser printed it with its headings in a language."""
    # The usage is set under the English word; its further lines move with the one in its place.
    usage, gap, rest = text.partition("\n\n")
    if usage.startswith(_USAGE.en):
        shift = len(_USAGE.en) - len(_USAGE.say(language))
        usage = usage.replace("\n" + " " * max(shift, 0), "\n")
        usage = _USAGE.say(language) + usage.removeprefix(_USAGE.en)
    for pattern, words in _HEADS:
        rest = pattern.sub(words.say(language), rest)
    return usage + gap + rest


def say_fault(line: str, language: str) -> str:
    """Return the parser's line `program: error: argument x: fault` in a language."""
    found = _ERROR.fullmatch(line)
    if found is None:
        return line
    fault = _say(found["fault"], language)
    return ": ".join(filter(None, (found["program"], found["name"], fault)))


def _say(fault: str, language: str) -> str:
    for pattern, words in _FAULTS:
        found = pattern.fullmatch(fault)
        if found is not None:
            # Filled by hand: what people typed may hold braces.
            said = words.say(language)
            for name, value in found.groupdict().items():
                said = said.replace(f"{{{name}}}", value)
            return said
    return fault
