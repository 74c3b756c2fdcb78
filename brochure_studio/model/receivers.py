"""The receivers: for whom one exports, and what their files must be, as rows of data."""

from typing import Literal

from pydantic import Field, model_validator

from brochure_studio.model.record import (
    FilePath,
    Id,
    Localized,
    Millimetres,
    Number,
    PointSize,
    Record,
    Whole,
)
from brochure_studio.values.words import Words, same

GradeName = Literal["ok", "warning", "fixed", "blocking"]


class SmallText(Record):
    """Least sizes in points for text that stands white or in several inks."""

    reversed: PointSize = 8.0
    body: PointSize = 5.0


class Resolution(Record):
    """Effective picture resolution in ppi: blocking up to `least`, warning up to `good`.

    What is finer than 1.5 times `target` is scaled down to `target`.
    """

    least: Whole = 149
    good: Whole = 224
    target: Whole = 300


class Receiver(Record):
    """One receiver: medium, standard, color, bleed, marks, resolution, file name and graded checks.

    `file_name` takes `{document}` `{page}` `{receiver}` `{date}` `{width}` `{height}`, and for ads
    `{size}` `{paper}` `{municipality}` `{language}` `{audience}` `{customer}`. `grades` sets the
    grade of a check's code for this receiver, `ok` switches it off. `ink_limit` is total ink in
    percent. `profile` is the ICC profile pictures are converted to, a path inside `assets`; for a
    receiver in RGB it only describes CMYK pictures that bring no profile of their own. At
    `jpeg_quality` 100 pictures are stored without loss. `qr_module` is the least side (mm) of a QR
    code's module on paper.
    """

    name: Localized
    about: Localized = Localized()
    medium: Literal["pdf", "png", "jpeg", "webp"] = "pdf"
    standard: Literal["pdf-1.6", "pdf-1.7", "pdf-x-4", "pdf-vt-1"] = "pdf-1.7"
    color: Literal["cmyk", "rgb", "gray"] = "cmyk"
    profile: FilePath | None = None
    condition: str = ""
    condition_info: str = ""
    ink_limit: Number = Field(default=300.0, gt=0, le=400)
    embed_intent: bool = True
    bleed: Millimetres | None = None
    least_bleed: Millimetres = 0.0
    marks: bool = False
    spots: bool = False
    links: bool = False
    tagged: bool = False
    watermark: Localized = Localized()
    resolution: Resolution = Resolution()
    jpeg_quality: Whole = Field(default=90, ge=1, le=100)
    small_text: SmallText = SmallText()
    qr_module: Millimetres = Field(default=0.33, ge=0)
    one_page: bool = False
    ppi: Number = Field(default=144.0, gt=0, le=1200)
    most_bytes: Whole | None = None
    file_name: str = "{document}-{receiver}"
    plain_name: bool = False
    grades: dict[Id, GradeName] = {}
    source: str = ""

    @model_validator(mode="after")
    def _fit_together(self) -> "Receiver":
        """Refuse a row that no printer could use (PDF/X-4: ISO 15930-7, 6.2.2)."""
        if self.color == "cmyk" and self.profile is None:
            raise ValueError("a receiver in cmyk needs a profile")
        if self.is_pdf_x and (self.color != "cmyk" or not self.condition):
            message = f"{self.standard} needs color: cmyk and a condition, such as FOGRA39"
            raise ValueError(message)
        return self

    @property
    def is_pdf_x(self) -> bool:
        """Tell whether the files are PDF/X-4; PDF/VT-1 is that and says whose each page is."""
        return self.standard in {"pdf-x-4", "pdf-vt-1"}


class Receivers(Record):
    """All receivers of a library, by id, as in `receivers.yaml`."""

    format: Literal["receivers/1"]
    receivers: dict[Id, Receiver]


def profile_fault(receiver: Receiver, profile: bytes) -> Words | None:
    """Return why an ICC profile is not one for a receiver, in a sentence, or None where it is.

    ICC.1:2010, 7.2: device class at byte 12, color space at 16. PDF/X wants the profile of an
    output device (ISO 15930-7, 6.2.2); a receiver in RGB takes one for the CMYK pictures it gets.
    """
    kind, space = _four(profile[12:16]), _four(profile[16:20])
    if kind != "prtr":
        return _NO_PRINTER.fill(kind=_CLASSES.get(kind, same(kind or "?")))
    wanted = ("GRAY", "CMYK") if receiver.color == "gray" else ("CMYK",)
    if space in wanted:
        return None
    return _OTHER_SPACE.fill(space=space or "?", wanted=wanted[0])


def _four(data: bytes) -> str:
    return data.decode("ascii", "replace").strip()


_CLASSES = {
    "mntr": Words("ein skjerm", "en skjerm", "a screen"),
    "scnr": Words("ein skannar eller eit kamera", "en skanner eller et kamera", "a scanner"),
    "link": Words("ei lenkje mellom to profilar", "en lenke mellom to profiler", "a device link"),
    "spac": Words("eit fargerom", "et fargerom", "a color space"),
    "nmcl": Words("namngjevne fargar", "navngitte farger", "named colors"),
    "abst": Words("ein effekt", "en effekt", "an abstract effect"),
}
_NO_PRINTER = Words(
    "fargeprofilen er for {kind}, ikkje for trykk",
    "fargeprofilen er for {kind}, ikke for trykk",
    "the color profile is for {kind}, not for print",
)
_OTHER_SPACE = Words(
    "fargeprofilen er for {space}, og mottakaren treng ein for {wanted}",
    "fargeprofilen er for {space}, og mottakeren trenger en for {wanted}",
    "the color profile is for {space}, and the receiver needs one for {wanted}",
)
