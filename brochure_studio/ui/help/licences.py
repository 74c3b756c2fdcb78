"""What the program is made of, and under which licences, as the installed packages say."""

import re
from importlib.metadata import PackageNotFoundError, metadata, requires, version

import brochure_studio

_NAME = re.compile(r"^[\w.-]+")
# A package may spell out its whole licence where its name should stand.
_LONGEST = 60
# Packages that only bring the licence's text.
_UNSAID = {"picosvg": "Apache-2.0"}


def part_licences() -> tuple[tuple[str, str, str], ...]:
    """Return name, version and licence of every package the program needs, in order of name."""
    try:
        wanted = requires("brochure-studio") or []
    except PackageNotFoundError:
        return ()
    names = {found[0] for line in wanted if "extra ==" not in line and (found := _NAME.match(line))}
    return tuple(_part(name) for name in sorted(names, key=str.lower))


def own_version() -> str:
    """Return the program's version."""
    return brochure_studio.__version__


def _part(name: str) -> tuple[str, str, str]:
    try:
        return name, version(name), _licence(name)
    except PackageNotFoundError:
        return name, "–", "–"


def _licence(name: str) -> str:
    facts = metadata(name)
    for key in ("License-Expression", "License"):
        said = facts[key].strip().partition("\n")[0] if key in facts else ""
        if said and len(said) <= _LONGEST:
            return said
    kinds = [line for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
    return kinds[-1].rpartition(":: ")[2] if kinds else _UNSAID.get(name, "–")
