"""The window's way to labels and envelopes of a list."""

from collections.abc import Callable
from pathlib import Path

from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.ui.letters.records import MailWish
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.mailing.making import MailDone, make_mailing
from brochure_studio.usecases.mailing.orders import MailOrder
from brochure_studio.usecases.names import safe_name
from brochure_studio.usecases.recipients import ListOrder
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report
from brochure_studio.values.words import Words

_NAMES = {
    "labels": Words("etikettar", "etiketter", "labels"),
    "envelopes": Words("konvoluttar", "konvolutter", "envelopes"),
}
_PROOF = Words("prøve", "prøve", "proof")
_POSTCODES = Words("postnummer", "postnummer", "postcodes")


class MailSource:
    """Asks the use cases on one studio, on one thread."""

    def __init__(self, studio: Callable[[], Studio], language: str) -> None:
        self._studio = studio
        self._language = language

    def mailing(self) -> Mailing | None:
        """Return the library's labels and envelopes."""
        return self._studio().library.mailing()

    def order(
        self, work: Work, list: ListOrder, wish: MailWish, out: Path, is_sorted: bool, replace: bool
    ) -> MailOrder:
        """Return the order for what is wanted, with the names of its files."""
        language = self._language
        parts = [work.file.stem, _NAMES[wish.kind].say(language)]
        stem = "-".join(parts + [_PROOF.say(language)] * wish.is_proof)
        counts = f"{safe_name(f'{stem}-{_POSTCODES.say(language)}')}.csv"
        return MailOrder(
            list=list,
            kind=wish.kind,
            format=wish.format,
            file=out / f"{safe_name(stem)}.pdf",
            receiver="proof" if wish.is_proof else "letters",
            start=wish.start,
            is_sorted=is_sorted,
            postcodes=out / counts if is_sorted and not wish.is_proof else None,
            language=work.document.language,
            municipality=wish.municipality,
            is_paid=wish.is_paid,
            replace=replace,
        )

    def make(self, order: MailOrder, report: Report) -> MailDone:
        """Write labels or envelopes; errors as `make_mailing` has them."""
        return make_mailing(self._studio(), order, report)
