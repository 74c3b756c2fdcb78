"""Checks of color: inks that the receiver does not print, too much ink, too little contrast."""

from collections.abc import Iterator

from brochure_studio.model.locks import in_words
from brochure_studio.preflight.rule import Grades, Rule, Seen, always, join_places, say_number
from brochure_studio.preflight.survey import Place, Surface, Survey, Text
from brochure_studio.scene.items import Path, Picture
from brochure_studio.values.color import WHITE, Color, contrast
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect, bound
from brochure_studio.values.words import Words, same

# The colorant All of crop and fold marks is on every plate and no ink of its own.
REGISTRATION = "All"
# Ghent Workgroup 2022: black text with other inks under it, sum of the inks; newspapers less.
BLACK, RICH, RICH_IN_NEWSPAPERS, NEWSPAPER_INK = 0.85, 280, 220, 250
# WCAG 2.1, 1.4.3: large text is 18 points, or 14 in bold, and needs two thirds of the contrast.
LARGE, LARGE_BOLD, BOLD = 18, 14, 600


def _outside(survey: Survey) -> Iterator[Seen]:
    receiver = survey.proof.receiver
    if receiver.color == "rgb":
        return
    for color, where in _uses(survey):
        if color.spot not in (None, REGISTRATION) and not receiver.spots:
            yield Seen(where, {"color": _name(survey, color), "ink": same(color.spot or "")})
        elif receiver.color == "gray" and not _is_gray(color):
            yield Seen(where, {"color": _name(survey, color), "ink": _name(survey, color)})


def _is_gray(color: Color) -> bool:
    inks = color.process
    return inks.total == 0 or inks.black_only or color.spot == REGISTRATION


def _too_much_ink(survey: Survey) -> Iterator[Seen]:
    limit = survey.proof.receiver.ink_limit
    if survey.proof.receiver.color != "cmyk":
        return
    for color, where in _uses(survey):
        total = color.process.total * 100
        if total > limit + 0.5 and color.spot != REGISTRATION:
            facts = {"ink": round(total), "limit": round(limit), "color": _name(survey, color)}
            yield Seen(where, facts)


def _uses(survey: Survey) -> Iterator[tuple[Color, Where]]:
    """Yield each color once with the first place it stands at."""
    seen: set[tuple[str, str | None, float]] = set()
    for color, place, box in _every_use(survey):
        key = (color.token or str(color.cmyk), color.spot, color.tint)
        if key not in seen:
            seen.add(key)
            yield color, Where(place.page, place.address or None, box)


def _every_use(survey: Survey) -> Iterator[tuple[Color, Place, Rect]]:
    for surface in survey.surfaces:
        for color in surface.colors:
            yield color, surface.place, surface.box
    for text in survey.texts:
        yield text.run.color, text.place, text.box


def _name(survey: Survey, color: Color) -> Words:
    held = survey.proof.brand.colors.get(color.token)
    return in_words(held.name) if held else same(color.rgb.to_hex())


def _rich_black(survey: Survey) -> Iterator[Seen]:
    receiver = survey.proof.receiver
    if receiver.color != "cmyk":
        return
    most = RICH_IN_NEWSPAPERS if receiver.ink_limit <= NEWSPAPER_INK else RICH
    rich = [
        (text.place, text.box)
        for text in survey.texts
        if text.run.color.process.k >= BLACK and text.run.color.process.total * 100 > most
    ]
    for where in join_places(rich):
        yield Seen(where, {"most": most})


def _faint(survey: Survey) -> Iterator[Seen]:
    wanted = survey.proof.brand.rules.least_contrast
    for texts in _alike(survey.texts):
        box = bound(text.box for text in texts)
        ground = _ground(survey, texts[0], box) if box else None
        if ground is None:
            continue
        found = contrast(texts[0].run.color.screen, ground.screen)
        least = wanted * 2 / 3 if all(map(_is_large, texts)) else wanted
        if found < least - 0.05:
            where = Where(texts[0].place.page, texts[0].place.address, box)
            yield Seen(where, {"found": say_number(found), "least": say_number(least)})


def _alike(texts: tuple[Text, ...]) -> tuple[tuple[Text, ...], ...]:
    """Return the texts in groups of one color in one frame, in the order of drawing."""
    groups: dict[tuple[int, str, Color], list[Text]] = {}
    for text in texts:
        key = (text.place.page, text.place.frame, text.run.color)
        groups.setdefault(key, []).append(text)
    return tuple(tuple(group) for group in groups.values())


def _is_large(text: Text) -> bool:
    least = LARGE_BOLD if text.run.font.weight >= BOLD else LARGE
    return text.run.size >= least


def _ground(survey: Survey, text: Text, box: Rect) -> Color | None:
    """Return the one color that lies under a text, or None where that is not known."""
    for surface in reversed(survey.surfaces):
        below = surface.place.page == text.place.page and surface.order < text.order
        if not below or surface.box.overlap(box) is None:
            continue
        if isinstance(surface.item, Path) and surface.item.fill is None:
            continue
        return _solid(surface, box)
    return WHITE


def _solid(surface: Surface, box: Rect) -> Color | None:
    """Return the color of a plain rectangle that covers a box, or None for anything else."""
    match surface.item:
        case Path(fill=Color() as color, outline=outline):
            plain = outline.ops in RECTANGLES and surface.place.opacity == 1.0
            return color if plain and surface.box.covers(box) else None
        case Path() | Picture():
            return None


# Rectangles and rounded ones, as the layout draws them.
RECTANGLES = ("MLLLZ", "MLCLCLCLCZ")


RULES = (
    Rule(
        "color-outside",
        Words(
            "Farge som mottakaren ikkje trykkjer",
            "Farge som mottakeren ikke trykker",
            "Color that the receiver does not print",
        ),
        Grades(paper=Grade.FIXED),
        Words(
            "{place}: {color} er ein eigen trykkfarge ({ink}) som mottakaren ikkje har",
            "{place}: {color} er en egen trykkfarge ({ink}) som mottakeren ikke har",
            "{place}: {color} is an ink of its own ({ink}), which the receiver does not have",
        ),
        Words(
            "Ei ekstra plate stansar trykkinga eller blir dyr.",
            "En ekstra plate stanser trykkingen eller blir dyr.",
            "An extra plate stops the job or costs a lot.",
        ),
        Words(
            "Eksporten har rekna han om til mottakaren sine fargar. Du treng ikkje gjere noko.",
            "Eksporten har regnet den om til mottakerens farger. Du trenger ikke gjøre noe.",
            "The export has converted it to the receiver's inks. There is nothing to do.",
        ),
        _outside,
    ),
    Rule(
        "ink-total",
        Words("For mykje farge", "For mye farge", "Too much ink"),
        Grades(paper=Grade.WARNING),
        Words(
            "{place}: {color} har {ink} % farge i alt",
            "{place}: {color} har {ink} % farge i alt",
            "{place}: {color} has {ink} % of ink in all",
        ),
        Words(
            "Over {limit} % tørkar ikkje trykket, og det smittar av på neste ark.",
            "Over {limit} % tørker ikke trykket, og det smitter av på neste ark.",
            "Above {limit} % the ink does not dry and sets off on the next sheet.",
        ),
        Words(
            "Vel ein lysare farge frå profilen.",
            "Velg en lysere farge fra profilen.",
            "Choose a lighter color of the brand.",
        ),
        _too_much_ink,
    ),
    Rule(
        "text-rich-black",
        Words("Svart tekst av fleire fargar", "Svart tekst av flere farger", "Rich black text"),
        Grades(paper=Grade.WARNING),
        Words(
            "{place}: den svarte teksten har meir enn {most} % farge i alt",
            "{place}: den svarte teksten har mer enn {most} % farge i alt",
            "{place}: the black text has more than {most} % of ink in all",
        ),
        Words(
            "Svart skrift av fleire fargar får fargekantar når platene ikkje treffer.",
            "Svart skrift av flere farger får fargekanter når platene ikke treffer.",
            "Black type of several inks gets colored fringes when the plates do not meet.",
        ),
        Words(
            "Bruk ein svartfarge med berre svart i.",
            "Bruk en svartfarge med bare svart i.",
            "Use a black that is of black ink only.",
        ),
        _rich_black,
    ),
    Rule(
        "contrast-low",
        Words("Liten kontrast", "Liten kontrast", "Low contrast"),
        always(Grade.WARNING),
        Words(
            "{place}: teksten har kontrasten {found} mot bakgrunnen",
            "{place}: teksten har kontrasten {found} mot bakgrunnen",
            "{place}: the text has a contrast of {found} to its ground",
        ),
        Words(
            "Under {least} er teksten vanskeleg å lese for mange.",
            "Under {least} er teksten vanskelig å lese for mange.",
            "Below {least} many find the text hard to read.",
        ),
        Words(
            "Vel ein mørkare skriftfarge eller ein lysare bakgrunn, eller omvendt.",
            "Velg en mørkere skriftfarge eller en lysere bakgrunn, eller omvendt.",
            "Choose a darker color for the text or a lighter ground, or the other way round.",
        ),
        _faint,
    ),
)
