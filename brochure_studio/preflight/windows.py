"""Checks of letters for window envelopes: the address, what else shows, its style, the folds."""

from collections.abc import Iterator

from brochure_studio.preflight.rule import Grades, Rule, Seen
from brochure_studio.preflight.survey import Surface, Survey, Text
from brochure_studio.preflight.window_fit import SLACK, SheetWindow, ink_box, stays_inside
from brochure_studio.scene.items import Path
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.geometry import Rect, bound
from brochure_studio.values.length import mm, say_mm
from brochure_studio.values.words import Words, same

# What the postal service's machines read, in points.
LEAST, MOST = 10.0, 12.0
_BOLD = 600
# A fold mark is a short line at the sheet's left edge; so far from the fold it misleads.
_MARK_FROM_EDGE, _MARK_LENGTH, _MARK_OFF = mm(15), mm(12), mm(1)


def _outside(survey: Survey) -> Iterator[Seen]:
    extent = _extent(survey)
    for window in survey.proof.windows:
        if not stays_inside(window, extent):
            yield Seen(_where(survey, extent), {"envelope": _name(window)})


def _others(survey: Survey) -> Iterator[Seen]:
    own = survey.proof.template.window
    shown = (own.frame, *own.shows) if own else ()
    for window in survey.proof.windows:
        seen: dict[str, Rect] = {}
        things: tuple[Text | Surface, ...] = (*survey.texts, *survey.surfaces)
        for thing in things:
            place = thing.place
            box = _inked(thing)
            if place.page == 0 and place.frame not in shown and _shows(thing, box, window.ever):
                seen.setdefault(place.address or place.frame, box)
        for address, box in seen.items():
            yield Seen(Where(0, address or None, box), {"envelope": _name(window)})


def _inked(thing: Text | Surface) -> Rect:
    """Return where a thing is seen: of text its letters, not the room that its face leaves."""
    return thing.box if isinstance(thing, Surface) else thing.place.at.bound(ink_box(thing.run))


def _shows(thing: Text | Surface, box: Rect, window: Rect) -> bool:
    """Tell whether a thing can come into sight; a ground behind the whole window may."""
    if isinstance(thing, Surface):
        if not thing.colors and isinstance(thing.item, Path):
            return False
        if isinstance(thing.item, Path) and box.covers(window):
            return False
    shared = box.overlap(window)
    if shared is not None:
        return min(shared.width, shared.height) > SLACK
    # A line has no area, and is seen all the same.
    return isinstance(thing, Surface) and window.grow(-SLACK).contains(box.center)


def _style(survey: Survey) -> Iterator[Seen]:
    if not survey.proof.windows:
        return
    texts = _address(survey)
    faults = tuple(_style_faults(texts))
    if _is_underlined(survey):
        faults = (*faults, _UNDERLINED)
    if faults:
        words = (", ".join(word.say(language) for word in faults) for language in _LANGUAGES)
        yield Seen(_where(survey, _extent(survey)), {"faults": Words(*words)})


def _style_faults(texts: tuple[Text, ...]) -> Iterator[Words]:
    sizes = {round(text.run.size, 1) for text in texts}
    if len(sizes) > 1:
        yield _SIZES
    if any(not LEAST - 0.05 <= size <= MOST + 0.05 for size in sizes):
        yield _SIZE
    if any(text.run.font.weight >= _BOLD for text in texts):
        yield _IN_BOLD
    if any(text.run.font.italic for text in texts):
        yield _IN_ITALIC
    lefts: dict[float, float] = {}
    for text in texts:
        line = round(text.run.origin.y)
        lefts[line] = min(text.box.x, lefts.get(line, text.box.x))
    if lefts and max(lefts.values()) - min(lefts.values()) > 1:
        yield _NOT_LEFT


def _is_underlined(survey: Survey) -> bool:
    own = survey.proof.template.window
    return any(
        surface.place.page == 0 and own is not None and surface.place.frame == own.frame
        for surface in survey.surfaces
    )


def _folds(survey: Survey) -> Iterator[Seen]:
    marks = [
        surface.box.center.y
        for surface in survey.surfaces
        if surface.place.page == 0 and _is_fold_mark(surface)
    ]
    for window in survey.proof.windows:
        missing = [
            fold for fold in window.folds if not any(abs(y - fold) <= _MARK_OFF for y in marks)
        ]
        # Who folds twice needs only the first: the second follows from it.
        if missing and missing[0] == window.folds[0]:
            facts = {"envelope": _name(window), "height": same(say_mm(missing[0]))}
            yield Seen(Where(0), facts)


def _is_fold_mark(surface: Surface) -> bool:
    box = surface.box
    flat = isinstance(surface.item, Path) and box.height <= 2 and mm(1) <= box.width <= _MARK_LENGTH
    return flat and box.x <= _MARK_FROM_EDGE


def _address(survey: Survey) -> tuple[Text, ...]:
    own = survey.proof.template.window
    frame = own.frame if own else ""
    return tuple(
        text
        for text in survey.texts
        if frame and text.place.page == 0 and text.place.frame == frame and text.run.glyphs
    )


def _extent(survey: Survey) -> Rect | None:
    return bound(text.place.at.bound(ink_box(text.run)) for text in _address(survey))


def _where(survey: Survey, box: Rect | None) -> Where:
    own = survey.proof.template.window
    texts = _address(survey)
    slot = texts[0].place.address if texts else (own.frame if own else None)
    return Where(0, slot, box)


def _name(window: SheetWindow) -> Words:
    name = window.name
    return Words(name.say("nn"), name.say("nb"), name.say("en"))


_LANGUAGES = ("nn", "nb", "en")
_SIZES = Words("fleire storleikar", "flere størrelser", "several sizes")
_SIZE = Words("ikkje 10–12 punkt", "ikke 10–12 punkt", "not 10–12 points")
_IN_BOLD = Words("halvfeit", "halvfet", "bold")
_IN_ITALIC = Words("kursiv", "kursiv", "italic")
_NOT_LEFT = Words("ikkje rett venstrekant", "ikke rett venstrekant", "no straight left edge")
_UNDERLINED = Words(
    "understreka eller med ei flate bak",
    "understreket eller med en flate bak",
    "underlined, or with something behind it",
)
_KEEPERS = Words(
    "Be dei som har ansvar for malen rette det.",
    "Be de som har ansvar for malen rette det.",
    "Ask the template's keepers to mend it.",
)

RULES = (
    Rule(
        "window-address",
        Words(
            "Adressa utanfor vindauget", "Adressen utenfor vinduet", "Address outside the window"
        ),
        Grades(paper=Grade.BLOCKING, proof=Grade.WARNING),
        Words(
            "{place}: ikkje heile adressa syner i vindauget på {envelope} når arket glir",
            "{place}: ikke hele adressen vises i vinduet på {envelope} når arket glir",
            "{place}: the window of {envelope} does not show all of the address when the sheet "
            "slides",
        ),
        Words(
            "Brevet kjem ikkje fram når posten ikkje ser heile adressa.",
            "Brevet kommer ikke fram når posten ikke ser hele adressen.",
            "A letter does not arrive when its address cannot be read.",
        ),
        Words(
            "Kort ned adressa, eller vel ein konvolutt med høgare vindauge.",
            "Kort ned adressen, eller velg en konvolutt med høyere vindu.",
            "Shorten the address, or choose an envelope with a taller window.",
        ),
        _outside,
    ),
    Rule(
        "window-others",
        Words("Anna i vindauget", "Annet i vinduet", "Other things in the window"),
        Grades(paper=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: kan syne i vindauget på {envelope} når arket glir",
            "{place}: kan vises i vinduet på {envelope} når arket glir",
            "{place}: can show in the window of {envelope} when the sheet slides",
        ),
        Words(
            "Det kan bli lese som adresse, og andre enn mottakaren får sjå det.",
            "Det kan bli lest som adresse, og andre enn mottakeren får se det.",
            "It may be read as part of the address, and others than the recipient see it.",
        ),
        _KEEPERS,
        _others,
    ),
    Rule(
        "address-style",
        Words(
            "Adressa er vanskeleg å lese", "Adressen er vanskelig å lese", "Address hard to read"
        ),
        Grades(paper=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: adressa er ikkje slik ho skal vere: {faults}",
            "{place}: adressen er ikke slik den skal være: {faults}",
            "{place}: the address is not as it should be: {faults}",
        ),
        Words(
            "Maskinene til posten les éin storleik på 10–12 punkt, rett opp og ned og med rett "
            "venstrekant.",
            "Postens maskiner leser én størrelse på 10–12 punkt, rett opp og ned og med rett "
            "venstrekant.",
            "The postal service's machines read one size of 10–12 points, upright and with a "
            "straight left edge.",
        ),
        _KEEPERS,
        _style,
    ),
    Rule(
        "fold-mark",
        Words("Falsemerke manglar", "Falsemerke mangler", "Fold mark missing"),
        Grades(paper=Grade.WARNING, proof=Grade.WARNING),
        Words(
            "{place}: det er ikkje noko falsemerke {height} nede for {envelope}",
            "{place}: det er ikke noe falsemerke {height} nede for {envelope}",
            "{place}: there is no fold mark {height} down for {envelope}",
        ),
        Words(
            "Blir arket bretta skeivt, syner ikkje adressa i vindauget.",
            "Blir arket brettet skjevt, vises ikke adressen i vinduet.",
            "Where the sheet is folded askew, the address does not show in the window.",
        ),
        _KEEPERS,
        _folds,
    ),
)
