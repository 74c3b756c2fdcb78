"""What files weigh, against what a receiver takes."""

from brochure_studio.model.ads.sizes import PictureFormat
from brochure_studio.model.receivers import Receiver
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import Words


def weigh(receiver: Receiver, size: int) -> tuple[Finding, ...]:
    """Return a blocking finding for a file of more bytes than the receiver takes."""
    if receiver.most_bytes is None or size <= receiver.most_bytes:
        return ()
    facts = {"size": -(-size // 1000), "most": receiver.most_bytes // 1000}
    what, why, todo = (words.fill(**facts) for words in _HEAVY)
    return (Finding("file-heavy", Grade.BLOCKING, what, why, todo),)


def weigh_picture(
    receiver: Receiver, form: PictureFormat, size: int, quality: int
) -> tuple[Finding, ...]:
    """Return what is to be said of a picture's bytes: too many, or few at a price.

    `quality` is that of its `PictureFile`.
    """
    heavy = weigh(receiver, size)
    if heavy or form != "png" or quality == 100 or receiver.most_bytes is None:
        return heavy
    facts = {
        "colors": min(256, round(quality * 2.56 / 32) * 32),
        "most": receiver.most_bytes // 1000,
    }
    what, why, todo = (words.fill(**facts) for words in _FEW_COLORS)
    return (Finding("file-few-colors", Grade.FIXED, what, why, todo),)


_HEAVY = (
    Words(
        "Fila er på {size} kB, og mottakaren tek høgst {most} kB",
        "Filen er på {size} kB, og mottakeren tar høyst {most} kB",
        "The file has {size} kB, and the receiver takes at most {most} kB",
    ),
    Words(
        "Tyngre filer blir avviste.", "Tyngre filer blir avvist.", "Heavier files are turned away."
    ),
    Words(
        "Bruk færre eller enklare bilete, eller eit anna format.",
        "Bruk færre eller enklere bilder, eller et annet format.",
        "Use fewer or simpler pictures, or another format.",
    ),
)
_FEW_COLORS = (
    Words(
        "Fila har fått om lag {colors} fargar for å vere på høgst {most} kB",
        "Filen har fått omtrent {colors} farger for å være på høyst {most} kB",
        "The file was given about {colors} colors, to have at most {most} kB",
    ),
    Words(
        "Med alle fargane hadde mottakaren avvist ho.",
        "Med alle fargene hadde mottakeren avvist den.",
        "With all its colors the receiver would have turned it away.",
    ),
    Words(
        "Sjå på fila; JPEG held betre på fargane i fotografi.",
        "Se på filen; JPEG holder bedre på fargene i fotografier.",
        "Look at the file; JPEG keeps the colors of photographs better.",
    ),
)
