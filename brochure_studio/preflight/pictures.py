"""Checks of pictures: are they there, sharp enough, allowed to be used, and described."""

import math
from collections.abc import Iterator

from brochure_studio.preflight.rule import Grades, Rule, Seen, always
from brochure_studio.preflight.survey import Figure, Surface, Survey
from brochure_studio.scene.items import Picture
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words

# Ghent Workgroup 2022: line art needs more than tones do, blocking and warning at or below, ppi.
ONE_BIT = (549, 799)


def _missing(survey: Survey) -> Iterator[Seen]:
    boxes = survey.slot_boxes()
    for note in survey.proof.notes.missing_pictures:
        where = Where(note.page, note.slot, boxes.get((note.slot, note.page)))
        yield Seen(where, {"reason": note.reason})


def _too_coarse(survey: Survey) -> Iterator[Seen]:
    yield from _coarse(survey, blocking=True)


def _somewhat_coarse(survey: Survey) -> Iterator[Seen]:
    yield from _coarse(survey, blocking=False)


def _coarse(survey: Survey, blocking: bool) -> Iterator[Seen]:
    uses = {use.key: use for use in survey.proof.pictures if use.key}
    for surface in survey.surfaces:
        if not isinstance(surface.item, Picture):
            continue
        use = uses.get(surface.item.key)
        least, good = _wanted(survey, use.mode if use else "")
        ppi = picture_ppi(surface, surface.item)
        if ppi <= least if blocking else least < ppi <= good:
            facts = {"file": use.file if use else surface.item.key, "ppi": max(round(ppi), 1)}
            yield Seen(_where(surface), {**facts, **_pixels(surface, surface.item, ppi, good + 1)})


def _pixels(surface: Surface, picture: Picture, ppi: float, good: int) -> dict[str, object]:
    """Return how many pixels show of a picture and how many would be good, across and down."""
    across, down = (share / placed for share, placed in _shares(picture))
    # A part of a tiny picture may be less than a pixel.
    have = max(round(picture.pixels[0] * across), 1), max(round(picture.pixels[1] * down), 1)
    need = tuple(math.ceil(number * good / ppi - 0.01) for number in have)
    return {"good": good, "have": f"{have[0]} × {have[1]}", "need": f"{need[0]} × {need[1]}"}


def _shares(picture: Picture) -> tuple[tuple[float, float], tuple[float, float]]:
    window, placed = picture.window, picture.placed
    return (window.width, placed.width), (window.height, placed.height)


def _wanted(survey: Survey, mode: str) -> tuple[int, int]:
    wanted = survey.proof.receiver.resolution
    one_bit = mode == "bitmap" and survey.proof.receiver.color != "rgb"
    return ONE_BIT if one_bit else (wanted.least, wanted.good)


def picture_ppi(surface: Surface, picture: Picture) -> float:
    """Return the effective resolution of a picture as it stands on its page, in ppi."""
    at = surface.place.at
    scale = max(math.hypot(at.a, at.b), math.hypot(at.c, at.d))
    return picture.ppi / scale


def _where(thing: Surface | Figure) -> Where:
    return Where(thing.place.page, thing.place.address or None, thing.box)


def _unlicensed(survey: Survey) -> Iterator[Seen]:
    missing = {note.file for note in survey.proof.notes.missing_pictures}
    for use in survey.proof.pictures:
        if not use.licence.strip() and use.file not in missing:
            yield Seen(Where(use.page, use.address), {"file": use.file})


def _undescribed(survey: Survey) -> Iterator[Seen]:
    for figure in survey.figures:
        if not figure.group.alt.strip():
            yield Seen(_where(figure))


RULES = (
    Rule(
        "picture-missing",
        Words("Bilete som manglar", "Bilde som mangler", "Missing picture"),
        always(Grade.BLOCKING),
        Words(
            "{place}: {reason}",
            "{place}: {reason}",
            "{place}: {reason}",
        ),
        Words(
            "Staden ville stått tom på trykk.",
            "Plassen ville stått tom på trykk.",
            "Its place would be printed empty.",
        ),
        Words(
            "Legg biletet i kampanjemappa, eller vel eit anna.",
            "Legg bildet i kampanjemappen, eller velg et annet.",
            "Put the picture into the campaign's folder, or choose another.",
        ),
        _missing,
    ),
    Rule(
        "picture-too-coarse",
        Words("Altfor grovt bilete", "Altfor grovt bilde", "Far too coarse a picture"),
        Grades(Grade.BLOCKING, Grade.WARNING, Grade.WARNING, Grade.WARNING),
        Words(
            "{place}: {file} har berre {ppi} ppi her: {have} pikslar, og {need} trengst",
            "{place}: {file} har bare {ppi} ppi her: {have} piksler, og {need} trengs",
            "{place}: {file} has only {ppi} ppi here: {have} pixels, and {need} are needed",
        ),
        Words(
            "Ein ser pikslane. Det trengst minst {good} ppi.",
            "Man ser pikslene. Det trengs minst {good} ppi.",
            "One sees the pixels. It takes at least {good} ppi.",
        ),
        Words(
            "Bruk ei større fil, eller vis biletet mindre.",
            "Bruk en større fil, eller vis bildet mindre.",
            "Use a larger file, or show the picture smaller.",
        ),
        _too_coarse,
    ),
    Rule(
        "picture-coarse",
        Words("Litt grovt bilete", "Litt grovt bilde", "Somewhat coarse picture"),
        Grades(paper=Grade.WARNING, screen=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: {file} har {ppi} ppi her: {have} pikslar, og {need} er trygt",
            "{place}: {file} har {ppi} ppi her: {have} piksler, og {need} er trygt",
            "{place}: {file} has {ppi} ppi here: {have} pixels, and {need} are safe",
        ),
        Words(
            "Biletet kan sjå uskarpt ut. {good} ppi eller meir er trygt.",
            "Bildet kan se uskarpt ut. {good} ppi eller mer er trygt.",
            "The picture may look soft. {good} ppi or more is safe.",
        ),
        Words(
            "Bruk ei større fil om de har ho.",
            "Bruk en større fil om dere har den.",
            "Use a larger file if you have it.",
        ),
        _somewhat_coarse,
    ),
    Rule(
        "picture-unlicensed",
        Words("Bilete utan lisens", "Bilde uten lisens", "Picture without a licence"),
        Grades(Grade.BLOCKING, Grade.BLOCKING, Grade.BLOCKING, Grade.WARNING),
        Words(
            "{place}: det står ikkje kva lisens {file} har",
            "{place}: det står ikke hvilken lisens {file} har",
            "{place}: nothing says what licence {file} has",
        ),
        Words(
            "Utan løyve kan fotografen krevje betaling, og trykksaka må kallast tilbake.",
            "Uten tillatelse kan fotografen kreve betaling, og trykksaken må trekkes tilbake.",
            "Without leave the photographer can claim a fee and have the print withdrawn.",
        ),
        Words(
            "Finn ut kven som eig biletet, og skriv lisensen i «licence» ved biletet.",
            "Finn ut hvem som eier bildet, og skriv lisensen i «licence» ved bildet.",
            "Find out who owns the picture, and write its “licence” beside it.",
        ),
        _unlicensed,
    ),
    Rule(
        "alt-missing",
        Words("Bilete utan skildring", "Bilde uten beskrivelse", "Picture without a description"),
        Grades(Grade.WARNING, Grade.BLOCKING, Grade.WARNING, Grade.WARNING),
        Words(
            "{place}: biletet har ingen alternativ tekst",
            "{place}: bildet har ingen alternativ tekst",
            "{place}: the picture has no alternative text",
        ),
        Words(
            "Den som ikkje ser biletet, får ikkje vite kva det viser. På nett er det lovfesta.",
            "Den som ikke ser bildet, får ikke vite hva det viser. På nett er det lovfestet.",
            "Those who do not see the picture are not told what it shows. On the web it is law.",
        ),
        Words(
            "Skriv i éi setning kva biletet viser («alt»).",
            "Skriv i én setning hva bildet viser («alt»).",
            "Say in one sentence what the picture shows (“alt”).",
        ),
        _undescribed,
    ),
)
