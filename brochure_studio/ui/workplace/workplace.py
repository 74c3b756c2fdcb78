"""What the window does with files and the engine: the use cases, joined for one person's work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from brochure_studio.ui.keeping.cabinet import Cabinet
from brochure_studio.values.finding import UnreadableError

if TYPE_CHECKING:  # a start page need not load the typesetting
    from brochure_studio.layout.resources import Resources
    from brochure_studio.model.document import Document
    from brochure_studio.model.receivers import Receiver
    from brochure_studio.scene.page import Page
    from brochure_studio.ui.editing.session import Bench
    from brochure_studio.ui.workplace.offer_shelf import OfferShelf
    from brochure_studio.ui.workplace.variant_source import VariantSource
    from brochure_studio.usecases.campaigns import (
        CampaignRow,
        OpenCampaign,
    )
    from brochure_studio.usecases.documents import (
        Work,
    )
    from brochure_studio.usecases.exports import Outcome
    from brochure_studio.usecases.offers import Offer
    from brochure_studio.usecases.orders import Order, Orders
    from brochure_studio.usecases.overview import DocumentState
    from brochure_studio.usecases.proofs import Proofed
    from brochure_studio.usecases.studio import Studio
    from brochure_studio.values.progress import Report


@dataclass(frozen=True, slots=True)
class Cover:
    """A first page with what it is drawn with, for its thumbnail."""

    page: Page
    resources: Resources


class Workplace:
    """The window's way to the use cases.

    The engine is loaded and its studio made when something is first asked of it. `make_studio`
    also gives one of its own to a job off the main thread: no cache is shared between threads.
    `shelf` keeps the list of templates from start to start.
    """

    def __init__(
        self,
        make_studio: Callable[[], Studio],
        home: Path,
        language: str = "nn",
        shelf: OfferShelf | None = None,
    ) -> None:
        self._make_studio = make_studio
        self._made: Studio | None = None
        self._shelf = shelf
        self.home = home
        self.language = language

    @property
    def _studio(self) -> Studio:
        if self._made is None:
            self._made = self._make_studio()
        return self._made

    def apart(self) -> Workplace:
        """Return a workplace on a studio of its own, for another thread."""
        return Workplace(self._make_studio, self.home, self.language)

    def offers(self) -> tuple[Offer, ...]:
        """Return the library's templates, as they were kept where no file has changed since."""
        kept = self._shelf.read() if self._shelf is not None else None
        if kept is not None:
            return kept
        from brochure_studio.usecases.templates import list_templates

        offers = list_templates(self._studio, self.language)
        if self._shelf is not None:
            self._shelf.keep(offers)
        return offers

    def wake(self) -> None:
        """Load the engine and open the studio, before anything is asked of them."""
        self._made = self._studio

    def cover(self, template: str) -> Cover:
        """Lay out a template with its own samples; UnreadableError where it cannot be read."""
        from brochure_studio.usecases.documents import draft_document

        return self._cover(draft_document(self._studio, template, self.home / "cover.yaml"))

    def document_cover(self, file: Path) -> Cover:
        """Lay out a document for its thumbnail; UnreadableError where it cannot be read."""
        return self._cover(self.open(file))

    def place_cover(self, path: Path) -> Cover:
        """Lay out a document, or a campaign's first; FileNotFoundError where nothing lies there."""
        if not path.exists():
            raise FileNotFoundError(str(path))
        opened = self.campaign(path)
        return self.document_cover(opened.rows[0].file if opened else path)

    def _cover(self, work: Work) -> Cover:
        bench = self.bench(work)
        return Cover(bench.lay_out(work.document, None).scene.pages[0], bench.resources)

    def draft(self, template: str) -> Work:
        """Return a new document that is not on the disk yet."""
        from brochure_studio.usecases.documents import draft_document

        return draft_document(self._studio, template, _free(self.home, template, ".yaml"))

    def free_file(self, folder: Path, stem: str) -> Path:
        """Return a name for a new document that nothing has yet."""
        return _free(folder, stem, ".yaml")

    def open(self, file: Path) -> Work:
        """Open a document; UnreadableError tells what is wrong with it."""
        from brochure_studio.usecases.documents import open_document

        return open_document(self._studio, file)

    def save(self, work: Work, document: Document, file: Path) -> Work:
        """Save a document; ConflictError and OSError as the use case has them."""
        from brochure_studio.usecases.documents import save_document

        file.parent.mkdir(parents=True, exist_ok=True)
        return save_document(self._studio, work, document, file)

    def campaign(self, path: Path) -> OpenCampaign | None:
        """Return the campaign of a folder or file, or None where it is no campaign."""
        from brochure_studio.usecases.campaigns import is_campaign, open_campaign

        return open_campaign(self._studio, path) if is_campaign(self._studio, path) else None

    def new_campaign(self) -> OpenCampaign:
        """Copy the library's starter to a new folder of the person's own; OSError as the disk's."""
        from brochure_studio.usecases.campaigns import copy_starter

        starters = self._studio.library.starters()
        name = starters[0].name if starters else "kampanje"
        return copy_starter(self._studio, _free(self.home, name, ""))

    def look_at(self, opened: OpenCampaign, row: CampaignRow) -> DocumentState:
        """Return how a document of a campaign stands; called off the main thread."""
        from brochure_studio.usecases.overview import look_at_document

        return look_at_document(self._studio, opened, row)

    def campaign_orders(self, folder: Path) -> Orders:
        """Return all that a campaign is exported for; called off the main thread."""
        from brochure_studio.usecases.orders import take_orders

        return take_orders(self._studio, folder, folder / "out")

    def export_all(self, orders: tuple[Order, ...], report: Report) -> Outcome:
        """Export orders over what is there from before; called off the main thread."""
        from brochure_studio.usecases.exports import export_orders

        return export_orders(self._make_studio(), orders, True, report)

    def municipality_names(self) -> dict[str, str]:
        """Return the names of the brands' municipalities by id."""
        brands = {found.template.brand for found in self._studio.library.templates()}
        return {
            one.id: one.name
            for brand in sorted(brands)
            for one in self._studio.library.brand(brand).municipalities
        }

    def cabinet(self) -> Cabinet:
        """Return where unsaved work and former versions are kept."""
        return Cabinet(lambda: self._studio)

    def title(self, file: Path) -> str:
        """Return a document's title, its file's name where it cannot be read."""
        try:
            return self._studio.documents.read(file).document.title
        except UnreadableError:
            return file.name

    def bench(self, work: Work) -> Bench:
        """Return what a document is worked on with."""
        from brochure_studio.ui.workplace.benches import make_bench

        return make_bench(self._studio, work)

    def variants(self) -> VariantSource:
        """Return what is known of a document's variants."""
        from brochure_studio.ui.workplace.variant_source import VariantSource

        return VariantSource(lambda: self._studio, self.language)

    def studio(self) -> Studio:
        """Return what this workplace asks; it is opened when it is first asked for."""
        return self._studio

    def receivers(self, work: Work) -> tuple[tuple[str, Receiver], ...]:
        """Return the receivers that a document's template suits, the usual one first."""
        from brochure_studio.ui.workplace.variant_receivers import suited_receivers

        return suited_receivers(self._studio, work)

    def proof(
        self,
        work: Work,
        document: Document,
        receiver: str,
        choice: Mapping[str, str] | None = None,
    ) -> Proofed:
        """Return a document as a receiver would get it, with its findings."""
        from brochure_studio.usecases.proofs import MASTER, make_proof

        row = self._studio.library.receivers()[receiver]
        return make_proof(self._studio, work, row, choice or MASTER, document=document)

    def proof_receiver(self) -> str | None:
        """Return the receiver whose pages bear a watermark, for a proof on paper."""
        from brochure_studio.model.record import Localized

        known = self._studio.library.receivers()
        return next((id for id, row in known.items() if row.watermark != Localized()), None)

    def order(
        self,
        work: Work,
        document: Document,
        receiver: str,
        folder: Path,
        choice: Mapping[str, str] | None = None,
    ) -> Order:
        """Return the order for a document as it stands, saved or not."""
        from brochure_studio.usecases.orders import order_work
        from brochure_studio.usecases.proofs import MASTER

        current = replace(work, opened=replace(work.opened, document=document))
        return order_work(self._studio, current, receiver, choice or MASTER, folder)

    def export(self, order: Order, report: Report) -> Outcome:
        """Export an order; called off the main thread."""
        from brochure_studio.usecases.exports import export_orders

        return export_orders(self._make_studio(), (order,), True, report)


def _free(folder: Path, stem: str, suffix: str) -> Path:
    names = (folder / f"{stem}{'' if n == 1 else f'-{n}'}{suffix}" for n in range(1, 10_000))
    return next(file for file in names if not file.exists())
