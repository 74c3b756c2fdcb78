"""Checks of color: inks that the receiver does not print, too much ink, rich black."""

from collections.abc import Iterator

from brochure_studio.model.locks import in_words
from brochure_studio.preflight.rule import Grades, Rule, Seen, join_places
from brochure_studio.preflight.survey import Place, Survey
from brochure_studio.values.color import Color
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words, same

# The colorant All of crop and fold marks is on every plate and no ink of its own.
REGISTRATION = "All"
# Ghent Workgroup 2022: black text with other inks under it, sum of the inks; newspapers less.
BLACK, RICH, RICH_IN_NEWSPAPERS, NEWSPAPER_INK = 0.85, 280, 220, 250


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
)
