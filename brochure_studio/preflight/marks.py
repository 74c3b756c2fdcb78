"""Checks of marks: are they as large as they may be small, and does nothing stand too near."""

from collections.abc import Iterator
from itertools import chain

from brochure_studio.model.brand import Logo
from brochure_studio.model.locks import in_words
from brochure_studio.preflight.rule import Rule, Seen, always
from brochure_studio.preflight.set_type import ink_box
from brochure_studio.preflight.survey import Survey
from brochure_studio.scene.items import Picture
from brochure_studio.scene.notes import MarkUse
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm, say_mm
from brochure_studio.values.words import Words, same

# A point less is the rounding of a box, or an overhanging letter.
SLACK = 1.0


def _small(survey: Survey) -> Iterator[Seen]:
    for use, logo in _marks(survey):
        if use.box.width < mm(logo.least_width) - SLACK:
            width, least = say_mm(use.box.width), say_mm(mm(logo.least_width))
            facts = {"mark": in_words(logo.name), "width": same(width), "least": same(least)}
            yield Seen(Where(use.page, use.frame, use.box), facts)


def _crowded(survey: Survey) -> Iterator[Seen]:
    for use, logo in _marks(survey):
        clear = clear_space(logo, use.box)
        if clear <= SLACK:
            continue
        zone = use.box.grow(clear - SLACK)
        near = ((_distance(use.box, box), what) for what, box in _others(survey, use, zone))
        nearest = min(near, key=lambda one: one[0], default=None)
        if nearest is not None:
            facts = {"mark": in_words(logo.name), "what": nearest[1]}
            distances = {"distance": same(say_mm(nearest[0])), "clear": same(say_mm(clear))}
            yield Seen(Where(use.page, use.frame, use.box), {**facts, **distances})


def clear_space(logo: Logo, box: Rect) -> float:
    """Return the space in points that a mark of this width keeps free around it.

    The brand says it for the mark at its least width, and it grows with the mark.
    """
    return mm(logo.clear_space) * box.width / mm(logo.least_width)


def _marks(survey: Survey) -> Iterator[tuple[MarkUse, Logo]]:
    for use in survey.proof.notes.marks:
        logo = survey.proof.brand.logos.get(use.logo)
        if logo is not None:
            yield use, logo


def _others(survey: Survey, use: MarkUse, zone: Rect) -> Iterator[tuple[Words, Rect]]:
    """Yield what stands in the clear space of a mark; what it stands upon is its ground."""
    texts = (
        (_TEXT, ink_box(text))
        for text in survey.texts
        if text.place.page == use.page and text.place.frame != use.frame and text.run.text.strip()
    )
    pictures = (
        (_PICTURE, one.box)
        for one in survey.surfaces
        if isinstance(one.item, Picture)
        and one.place.page == use.page
        and one.box.overlap(use.box) is None
    )
    # Within a strip the brand's own gap holds.
    marks = (
        (_MARK, other.box)
        for other in survey.proof.notes.marks
        if other.page == use.page and other.frame != use.frame
    )
    boxes = survey.slot_boxes()
    at = ((code.slot, code.page) for code in survey.proof.notes.codes if code.page == use.page)
    codes = ((_CODE, boxes[one]) for one in at if one in boxes)
    every = chain(texts, pictures, marks, codes)
    return ((what, box) for what, box in every if box.overlap(zone) is not None)


def _distance(box: Rect, other: Rect) -> float:
    """Return how far apart two boxes stand across or down, the wider of both gaps."""
    across = max(other.x - box.right, box.x - other.right)
    down = max(other.y - box.bottom, box.y - other.bottom)
    return max(across, down, 0.0)


_TEXT = Words("ein tekst", "en tekst", "a text")
_PICTURE = Words("eit bilete", "et bilde", "a picture")
_MARK = Words("eit anna merke", "et annet merke", "another mark")
_CODE = Words("ein QR-kode", "en QR-kode", "a QR code")
RULES = (
    Rule(
        "mark-small",
        Words("Merke som er for lite", "Merke som er for lite", "Mark too small"),
        always(Grade.WARNING),
        Words(
            "{place}: {mark} er {width} breitt, og skal vere minst {least}",
            "{place}: {mark} er {width} bredt, og skal være minst {least}",
            "{place}: {mark} is {width} wide, and has to be {least} at least",
        ),
        Words(
            "Så lite er merket ikkje lenger til å kjenne att.",
            "Så lite er merket ikke lenger til å kjenne igjen.",
            "That small the mark can no longer be recognised.",
        ),
        Words(
            "Be dei som har ansvar for malen om større plass til merket.",
            "Be dem som har ansvar for malen om større plass til merket.",
            "Ask the template's keepers for more room for the mark.",
        ),
        _small,
    ),
    Rule(
        "mark-crowded",
        Words("Trongt om eit merke", "Trangt om et merke", "Crowded mark"),
        always(Grade.WARNING),
        Words(
            "{place}: {what} står {distance} frå {mark}, som skal ha {clear} luft rundt seg",
            "{place}: {what} står {distance} fra {mark}, som skal ha {clear} luft rundt seg",
            "{place}: {what} stands {distance} from {mark}, which keeps {clear} around it free",
        ),
        Words(
            "Eit merke med luft rundt seg blir sett først og ser ut som avsendaren.",
            "Et merke med luft rundt seg blir sett først og ser ut som avsenderen.",
            "A mark with air around it is seen first, and looks like the sender.",
        ),
        Words(
            "Kort ned teksten ved sida av, eller be dei som har ansvar for malen om meir luft.",
            "Kort ned teksten ved siden av, eller be dem som har ansvar for malen om mer luft.",
            "Shorten the text beside it, or ask the template's keepers for more air.",
        ),
        _crowded,
    ),
)
