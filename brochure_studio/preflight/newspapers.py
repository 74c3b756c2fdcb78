"""Checks of the newspapers' ad gate: what the export has mended, and codes that must be black.

Who sends pictures on to a press of their own need not hear of it, so these are silent until a
receiver's row gives them a grade.
"""

from collections.abc import Iterator

from brochure_studio.preflight.pictures import picture_ppi
from brochure_studio.preflight.rule import Grades, Rule, Seen
from brochure_studio.preflight.survey import Surface, Survey
from brochure_studio.scene.items import Picture
from brochure_studio.values.color import Color
from brochure_studio.values.finding import Where
from brochure_studio.values.words import Words, same

# What is finer than this many times the receiver's resolution is scaled down to that.
FINER_THAN_NEEDED = 1.5
_SPACES = {"cmyk": ("cmyk", "gray", "bitmap"), "gray": ("gray", "bitmap")}


def _converted(survey: Survey) -> Iterator[Seen]:
    receiver = survey.proof.receiver
    taken = _SPACES.get(receiver.color)
    for use in survey.proof.pictures:
        if taken is not None and use.mode and use.mode not in taken:
            facts = {"file": use.file, "space": use.mode.upper(), "into": receiver.color.upper()}
            yield Seen(Where(use.page, use.address), facts)


def _untagged(survey: Survey) -> Iterator[Seen]:
    taken = _SPACES.get(survey.proof.receiver.color, ())
    for use in survey.proof.pictures:
        # Of one that is converted this has been said.
        if use.profile and use.mode in taken:
            facts = {"file": use.file, "profile": same(use.profile)}
            yield Seen(Where(use.page, use.address), facts)


def _reduced(survey: Survey) -> Iterator[Seen]:
    target = survey.proof.receiver.resolution.target
    uses = {use.key: use for use in survey.proof.pictures if use.key}
    for surface in survey.surfaces:
        if not isinstance(surface.item, Picture):
            continue
        use, ppi = uses.get(surface.item.key), picture_ppi(surface, surface.item)
        fine = use is not None and use.mode != "bitmap" and ppi > target * FINER_THAN_NEEDED
        if use is not None and fine:
            where = Where(surface.place.page, surface.place.address or None, surface.box)
            yield Seen(where, {"file": use.file, "ppi": round(ppi), "target": target})


def _colored_code(survey: Survey) -> Iterator[Seen]:
    codes = {(code.slot, code.page) for code in survey.proof.notes.codes}
    for surface in survey.surfaces:
        if (surface.place.slot, surface.place.page) in codes and _is_colored(surface):
            yield Seen(Where(surface.place.page, surface.place.slot, surface.box))


def _is_colored(surface: Surface) -> bool:
    """Tell whether something of a code prints with other inks than full black."""
    return any(_has_ink(color) and not _is_black(color) for color in surface.colors)


def _has_ink(color: Color) -> bool:
    return color.process.total > 0


def _is_black(color: Color) -> bool:
    return color.process.black_only and color.process.k == 1 and color.spot is None


_MENDED = Words(
    "Eksporten har gjort det. Du treng ikkje gjere noko.",
    "Eksporten har gjort det. Du trenger ikke gjøre noe.",
    "The export has done it. There is nothing to do.",
)

RULES = (
    Rule(
        "picture-converted",
        Words("Bilete rekna om", "Bilde regnet om", "Picture converted"),
        Grades(),
        Words(
            "{place}: {file} er rekna om frå {space} til {into} for papiret",
            "{place}: {file} er regnet om fra {space} til {into} for papiret",
            "{place}: {file} has been converted from {space} to {into} for the paper",
        ),
        Words(
            "Aviser tek ikkje imot bilete i skjermfargar.",
            "Aviser tar ikke imot bilder i skjermfarger.",
            "Newspapers do not take pictures in screen colors.",
        ),
        _MENDED,
        _converted,
    ),
    Rule(
        "picture-untagged",
        Words("Fargeprofil teken ut", "Fargeprofil tatt ut", "Color profile taken out"),
        Grades(),
        Words(
            "{place}: {file} er levert utan fargeprofilen sin ({profile})",
            "{place}: {file} er levert uten fargeprofilen sin ({profile})",
            "{place}: {file} is delivered without its color profile ({profile})",
        ),
        Words(
            "Aviser tek ikkje imot bilete med profil; fargane er rekna ut frå han først.",
            "Aviser tar ikke imot bilder med profil; fargene er regnet ut fra den først.",
            "Newspapers take no tagged pictures; its colors were converted by it first.",
        ),
        _MENDED,
        _untagged,
    ),
    Rule(
        "picture-reduced",
        Words("Oppløysing sett ned", "Oppløsning satt ned", "Resolution reduced"),
        Grades(),
        Words(
            "{place}: {file} er sett ned frå {ppi} til {target} ppi",
            "{place}: {file} er satt ned fra {ppi} til {target} ppi",
            "{place}: {file} has been reduced from {ppi} to {target} ppi",
        ),
        Words(
            "Meir enn det viser ikkje på dette papiret, og fila blir tung.",
            "Mer enn det vises ikke på dette papiret, og filen blir tung.",
            "More does not show on this paper, and makes the file heavy.",
        ),
        _MENDED,
        _reduced,
    ),
    Rule(
        "qr-color",
        Words("QR-kode i fargar", "QR-kode i farger", "QR code in color"),
        Grades(),
        Words(
            "{place}: koden er ikkje trykt i rein svart",
            "{place}: koden er ikke trykt i ren svart",
            "{place}: the code is not printed in plain black",
        ),
        Words(
            "Når platene ikkje treffer på avispapir, kan telefonen ikkje lese han.",
            "Når platene ikke treffer på avispapir, kan telefonen ikke lese den.",
            "Where the plates do not meet on newsprint, no telephone can read it.",
        ),
        Words(
            "Be dei som har ansvar for malen setje koden i svart (0, 0, 0, 100).",
            "Be de som har ansvar for malen sette koden i svart (0, 0, 0, 100).",
            "Have the template's keeper set the code in black (0, 0, 0, 100).",
        ),
        _colored_code,
    ),
)
