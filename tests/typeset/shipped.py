"""The shipped faces by their keys, and what the tests of paragraphs share."""

from collections.abc import Callable
from pathlib import Path

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import SOFT_HYPHEN
from brochure_studio.typeset.runs import Paragraph, Run
from brochure_studio.typeset.style import TextStyle
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
GARAMOND = FontKey("EB Garamond")
ITALIC = FontKey("EB Garamond", 400, True)
LATO = FontKey("Lato")
FILES = {
    GARAMOND: "EBGaramond-Regular.ttf",
    ITALIC: "EBGaramond-Italic.ttf",
    LATO: "Lato-Regular.ttf",
}
TEXT = (
    "Hardanger har alltid vore ein stad for folk som vil byggje noko sjølv. Fjorden gjev ly og "
    "lys, frukthagane blømer i mai, og breen ligg der heile året som ei påminning om at det store "
    "og det små høyrer saman. Kommunane søkjer no etter tilflyttarar som vil bu, arbeide og skape "
    "framtida her: lærarar, sjukepleiarar, snikkarar, ingeniørar og alle som har drøymt om ein "
    "eigen hage med utsikt."
)

Faces = Callable[[FontKey], Face]


def make_style(font: FontKey = GARAMOND, size: float = 10.0, **more: object) -> TextStyle:
    """Return a black text style in nynorsk."""
    language = str(more.pop("language", "nn"))
    return TextStyle(font, size, BLACK, language, **more)  # type: ignore[arg-type]


def line_texts(paragraph: Paragraph) -> list[str]:
    """Return what each line says, its hyphen included."""
    return ["".join(run.text for run in line.runs) for line in paragraph.lines]


def read_back(paragraph: Paragraph) -> str:
    """Return the text that went in, the hyphens taken out that the breaking put in."""
    drop = paragraph.drop_cap
    text = "".join(run.text for run in drop.runs) if drop else ""
    for line in paragraph.lines:
        text += "".join(source_text(run) for run in line.runs) + line.break_char
    return text


def source_text(run: Run) -> str:
    """Return a run's text without a hyphen that has no place in the source."""
    start, end = run.source
    return run.text.removesuffix(SOFT_HYPHEN) if len(run.text) > end - start else run.text
