"""Checks of contrast: does text stand out from the color, or the picture, that it stands on."""

from collections.abc import Iterator, Mapping, Sequence

from brochure_studio.preflight.rule import Rule, Seen, always, say_number
from brochure_studio.preflight.set_type import ink_box
from brochure_studio.preflight.survey import Surface, Survey, Text
from brochure_studio.scene.items import Path, Picture
from brochure_studio.values.color import WHITE, Color, Rgb, contrast
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect, bound
from brochure_studio.values.words import Words

# WCAG 2.1, 1.4.3: large text is 18 points, or 14 in bold, and needs two thirds of the contrast.
LARGE, LARGE_BOLD, BOLD = 18, 14, 600
# A contrast short by so little is the rounding of a color.
SLACK = 0.05
# The share of the pixels behind a text that may be lighter or darker than it can bear: a twig.
TWIGS = 0.05
_Pages = Mapping[int, Sequence[Surface]]


def _faint(survey: Survey) -> Iterator[Seen]:
    pages = _by_page(survey)
    for texts, box in _alike(survey.texts):
        ground = _ground(pages, texts[0], box)
        if ground is not None:
            yield from _seen(survey, texts, box, contrast(_color(texts), ground.screen))


def _faint_over_picture(survey: Survey) -> Iterator[Seen | None]:
    grounds, pages = survey.proof.grounds, _by_page(survey)
    for texts, box in _alike(survey.texts):
        if grounds is None or _ground(pages, texts[0], box) is not None:
            continue
        page = survey.proof.scene.pages[texts[0].place.page]
        tones = grounds.tones(page, tuple(map(ink_box, texts)))
        found = tones.contrast(_color(texts).luminance, TWIGS)
        yield None
        if found is not None:
            yield from _seen(survey, texts, box, found)


def _color(texts: tuple[Text, ...]) -> Rgb:
    return texts[0].run.color.screen


def _seen(survey: Survey, texts: tuple[Text, ...], box: Rect, found: float) -> Iterator[Seen]:
    """Yield a place where texts of one color stand out too little from what is under them."""
    wanted = survey.proof.brand.rules.least_contrast
    # An ad is read in passing, and on a screen its points are pixels.
    may_be_less = survey.proof.template.purpose != "ad" and all(map(_is_large, texts))
    least = wanted * 2 / 3 if may_be_less else wanted
    if found < least - SLACK:
        where = Where(texts[0].place.page, texts[0].place.address, box)
        yield Seen(where, {"found": say_number(found), "least": say_number(least)})


def _alike(texts: tuple[Text, ...]) -> Iterator[tuple[tuple[Text, ...], Rect]]:
    """Yield the texts in groups of one color in one frame, each with its box on the page."""
    groups: dict[tuple[int, str, Color], list[Text]] = {}
    for text in texts:
        key = (text.place.page, text.place.frame, text.run.color)
        groups.setdefault(key, []).append(text)
    for group in groups.values():
        box = bound(text.box for text in group)
        if box is not None:
            yield tuple(group), box


def _is_large(text: Text) -> bool:
    least = LARGE_BOLD if text.run.font.weight >= BOLD else LARGE
    return text.run.size >= least


def _by_page(survey: Survey) -> _Pages:
    """Return what is drawn on each page, the topmost first."""
    pages: dict[int, list[Surface]] = {}
    for surface in reversed(survey.surfaces):
        pages.setdefault(surface.place.page, []).append(surface)
    return pages


def _ground(pages: _Pages, text: Text, box: Rect) -> Color | None:
    """Return the one color that lies under a text, or None where that is not known."""
    for surface in pages.get(text.place.page, ()):
        if surface.order > text.order or surface.box.overlap(box) is None:
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
    Rule(
        "contrast-picture",
        Words(
            "Liten kontrast mot bilete",
            "Liten kontrast mot bilde",
            "Low contrast over a picture",
        ),
        always(Grade.WARNING),
        Words(
            "{place}: teksten har kontrasten {found} mot det lysaste eller mørkaste bak seg",
            "{place}: teksten har kontrasten {found} mot det lyseste eller mørkeste bak seg",
            "{place}: the text has a contrast of {found} to the lightest or darkest behind it",
        ),
        Words(
            "Over bilete og fargeovergangar skiftar bakgrunnen. Der kontrasten er under {least}, "
            "forsvinn bokstavane for mange.",
            "Over bilder og fargeoverganger skifter bakgrunnen. Der kontrasten er under {least}, "
            "forsvinner bokstavene for mange.",
            "Over pictures and gradients the ground changes. Where the contrast is below {least} "
            "the letters are lost to many.",
        ),
        Words(
            "Flytt utsnittet så ei jamnare flate ligg bak teksten, vel eit anna bilete, eller ein "
            "annan skriftfarge.",
            "Flytt utsnittet så en jevnere flate ligger bak teksten, velg et annet bilde, eller en "
            "annen skriftfarge.",
            "Move the crop so that a calmer part lies behind the text, choose another picture, or "
            "another color for the text.",
        ),
        _faint_over_picture,
    ),
)
