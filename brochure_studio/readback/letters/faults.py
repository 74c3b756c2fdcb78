"""What can be wrong with a file of letters, in words; letters are told by their serials."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pikepdf

from brochure_studio.readback.judge import UNREADABLE
from brochure_studio.readback.letters.raw_file import RawError
from brochure_studio.readback.rules.rule import EXPORT_AGAIN
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import Words

# More of one kind than this say nothing new.
_MOST_TOLD = 12


def tell(code: str, **facts: object) -> Finding:
    """Return the finding of a code, with the facts for its words."""
    what, why = _FAULTS[code]
    return Finding(code, Grade.BLOCKING, what.fill(**facts), why.fill(**facts), EXPORT_AGAIN)


def few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings, of each kind no more than somebody would read, and none twice."""
    told: Counter[str] = Counter()
    seen: set[Finding] = set()
    for one in findings:
        if one not in seen and told[one.code] < _MOST_TOLD:
            told[one.code] += 1
            seen.add(one)
            yield one


def unreadable(error: Exception) -> Finding:
    """Return the finding of a file that cannot be read on."""
    is_told = isinstance(error, (RawError, pikepdf.PdfError, pikepdf.PasswordError))
    reason = str(error) if is_told else f"an object is not what it should be ({error})"
    what = UNREADABLE.fill(reason=reason)
    return Finding("file-unreadable", Grade.BLOCKING, what, _WHY, EXPORT_AGAIN)


_WHY = Words(
    "Ei fil som ikkje kan opnast, kan ingen trykkje.",
    "En fil som ikke kan åpnes, kan ingen trykke.",
    "Nobody can print a file that does not open.",
)
_WRONG_PAPER = Words(
    "Nokon kunne få brevet til ein annan, eller ikkje noko brev.",
    "Noen kunne få brevet til en annen, eller ikke noe brev.",
    "Somebody could get another's letter, or none.",
)
_FAULTS: dict[str, tuple[Words, Words]] = {
    "letters-count": (
        Words(
            "Fila har {got} brev, {wanted} vart sende inn.",
            "Filen har {got} brev, {wanted} ble sendt inn.",
            "The file has {got} letters, {wanted} were sent in.",
        ),
        _WRONG_PAPER,
    ),
    "letters-pages": (
        Words(
            "Sidene til brev {serial} er ikkje dei som dokumentdelen seier.",
            "Sidene til brev {serial} er ikke de som dokumentdelen sier.",
            "The pages of letter {serial} are not those its document part says.",
        ),
        _WRONG_PAPER,
    ),
    "letters-order": (
        Words(
            "Der brev {serial} skulle stå, står brev {got}.",
            "Der brev {serial} skulle stå, står brev {got}.",
            "Where letter {serial} should be, there is letter {got}.",
        ),
        _WRONG_PAPER,
    ),
    "letters-text": (
        Words(
            "Teksten i brev {serial}, side {page}, er ein annan enn den som vart send inn.",
            "Teksten i brev {serial}, side {page}, er en annen enn den som ble sendt inn.",
            "The text of letter {serial}, page {page}, is not the one sent in.",
        ),
        _WRONG_PAPER,
    ),
    "letters-ground": (
        Words(
            "Det faste på side {page} av brev {serial} er ikkje det som skal stå der.",
            "Det faste på side {page} av brev {serial} er ikke det som skal stå der.",
            "The fixed part of letter {serial}, page {page}, is not what should be there.",
        ),
        Words(
            "Brevet ville mangle avsendar, logo eller opplysningar som må vere med.",
            "Brevet ville mangle avsender, logo eller opplysninger som må være med.",
            "The letter would lack its sender, logo or what the law asks for.",
        ),
    ),
    "letters-after": (
        Words(
            "Side {page} av brev {serial} er ikkje den blanke sida eller vedlegget som skal vere "
            "der.",
            "Side {page} av brev {serial} er ikke den blanke siden eller vedlegget som skal være "
            "der.",
            "Page {page} of letter {serial} is not the blank page or the insert that should be "
            "there.",
        ),
        Words(
            "Nokon ville mangle eit vedlegg, eller få eit anna.",
            "Noen ville mangle et vedlegg, eller få et annet.",
            "Somebody would lack an insert, or get another.",
        ),
    ),
    "letters-front": (
        Words(
            "Brev {serial} byrjar ikkje på ei framside.",
            "Brev {serial} begynner ikke på en forside.",
            "Letter {serial} does not begin on a front.",
        ),
        Words(
            "Brevet ville stått på baksida av det førre.",
            "Brevet ville stått på baksiden av det forrige.",
            "The letter would stand on the back of the one before.",
        ),
    ),
    "letters-duplex": (
        Words(
            "Fila seier ikkje på kva sider ho skal skrivast ut.",
            "Filen sier ikke på hvilke sider den skal skrives ut.",
            "The file does not say on which sides it is to be printed.",
        ),
        Words(
            "Skrivaren kunne leggje kvar side på eit ark for seg, eller baksidene opp ned.",
            "Skriveren kunne legge hver side på et ark for seg, eller baksidene opp ned.",
            "The printer could put each page on a sheet of its own, or backs upside down.",
        ),
    ),
    "letters-boxes": (
        Words(
            "Siderammene til brev {serial}, side {page}, er feil.",
            "Siderammene til brev {serial}, side {page}, er feil.",
            "The page boxes of letter {serial}, page {page}, are wrong.",
        ),
        Words(
            "Trykkeriet skjer etter rammene; feil ramme gjev feil format.",
            "Trykkeriet skjærer etter rammene; feil ramme gir feil format.",
            "The printer cuts by the boxes; a wrong box gives a wrong format.",
        ),
    ),
    "letters-standard": (
        Words(
            "Fila seier ikkje at ho er PDF/VT-1 ({key}).",
            "Filen sier ikke at den er PDF/VT-1 ({key}).",
            "The file does not say that it is PDF/VT-1 ({key}).",
        ),
        Words(
            "Trykkeriet kjenner då ikkje att kva sider som høyrer saman.",
            "Trykkeriet kjenner da ikke igjen hvilke sider som hører sammen.",
            "The printer would not know which pages belong together.",
        ),
    ),
    "letters-odd": (
        Words(
            "Brev {serial}, side {page}, har noko som ikkje skal vere der ({odd}).",
            "Brev {serial}, side {page}, har noe som ikke skal være der ({odd}).",
            "Letter {serial}, page {page}, has something that should not be there ({odd}).",
        ),
        Words(
            "Ulike program teiknar det ulikt, eller nektar å opne fila.",
            "Ulike programmer tegner det ulikt, eller nekter å åpne filen.",
            "Programs draw it differently, or refuse to open the file.",
        ),
    ),
}
