"""What an export is asked for: each document of a path for each of its receivers."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.slots import place_pages
from brochure_studio.usecases.campaigns import is_campaign, open_campaign
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.names import SUFFIXES, file_name
from brochure_studio.usecases.proofs import MASTER, choose_variant, find_receiver
from brochure_studio.usecases.sized import sized_for
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Order:
    """A document for a receiver, in a variant, and the files that will come of it."""

    work: Work
    receiver: str
    choice: Mapping[str, str]
    files: tuple[Path, ...]

    @property
    def name(self) -> str:
        """Return what a person calls it: the document and its receiver."""
        return f"{self.work.file.stem} · {self.receiver}"


@dataclass(frozen=True, slots=True)
class Orders:
    """The orders of a path, and what could not be read of it."""

    orders: tuple[Order, ...]
    unreadable: tuple[tuple[Path, UnreadableError], ...] = ()


def take_orders(
    studio: Studio,
    path: Path,
    out: Path,
    receivers: tuple[str, ...] = (),
    choice: Mapping[str, str] = MASTER,
) -> Orders:
    """Return the orders for a document or a campaign.

    Without `receivers` a document of a campaign goes to those its row names, any other to the
    first of its template. With them, documents of a campaign that suit none of them are left out.
    An UnreadableError where nothing can be read at all, a UsageError where nothing is left to do.
    """
    for id in receivers:
        find_receiver(studio, id)
    if not is_campaign(studio, path):
        work = open_document(studio, path)
        wanted = receivers or work.template.receivers[:1]
        single = len(wanted) == 1
        taken = Orders(tuple(order_work(studio, work, id, choice, out, single) for id in wanted))
    else:
        taken = _campaign_orders(studio, path, out, receivers, choice)
    _refuse_out(taken.orders, out)
    return taken


def _refuse_out(orders: tuple[Order, ...], out: Path) -> None:
    """Raise a UsageError where the name of one file is given for a folder of files."""
    if out.is_dir() or all(order.files == (out,) for order in orders):
        return
    if out.exists() or out.is_symlink():
        raise UsageError(_NO_FOLDER.fill(out=out))
    if out.suffix.lower() in SUFFIXES.values():
        raise UsageError(_ONE_NAME.fill(out=out, count=sum(len(one.files) for one in orders)))


def _campaign_orders(
    studio: Studio,
    path: Path,
    out: Path,
    receivers: tuple[str, ...],
    choice: Mapping[str, str],
) -> Orders:
    orders: list[Order] = []
    unreadable: list[tuple[Path, UnreadableError]] = []
    for row in open_campaign(studio, path).rows:
        try:
            work = open_document(studio, row.file)
        except UnreadableError as error:
            unreadable.append((row.file, error))
            continue
        suits = (*row.receivers, *work.template.receivers)
        own = row.receivers or work.template.receivers[:1]
        wanted = [id for id in receivers if id in suits] if receivers else own
        orders.extend(order_work(studio, work, id, choice, out, False) for id in wanted)
    if not orders and not unreadable:
        raise UsageError(_NOTHING.fill(receivers=", ".join(receivers)))
    return Orders(tuple(orders), tuple(unreadable))


def order_work(
    studio: Studio,
    work: Work,
    id: str,
    choice: Mapping[str, str],
    out: Path,
    single: bool = False,
) -> Order:
    """Return the order of an open document for one receiver.

    `out` is a folder, or with `single` perhaps the file's own name.
    """
    receiver = find_receiver(studio, id)
    suffix = SUFFIXES[receiver.medium]
    variant = choose_variant(studio, work, work.document, choice)
    sized = sized_for(studio, work, choice)
    pages = len(place_pages(sized.template, variant))
    one_file = receiver.medium == "pdf" or pages == 1
    if single and one_file and out.suffix.lower() == suffix:
        return Order(work, id, choice, (out,))
    numbers = (0,) if receiver.medium == "pdf" else range(1, pages + 1)
    names = (file_name(receiver, id, work, choice, number, sized.size) for number in numbers)
    return Order(work, id, choice, tuple(out / name for name in names))


_NO_FOLDER = Words(
    "{out} er ikkje ei mappe; nemn ei mappe til filene",
    "{out} er ikke en mappe; oppgi en mappe til filene",
    "{out} is not a folder; name a folder for the files",
)
_ONE_NAME = Words(
    "{out} er namnet på ei fil, men det blir andre filer ({count}); nemn ei mappe til dei",
    "{out} er navnet på en fil, men det blir andre filer ({count}); oppgi en mappe til dem",
    "{out} is the name of a file, but other files will come ({count}); name a folder for them",
)
_NOTHING = Words(
    "ingen av dokumenta i kampanjen er laga for {receivers}",
    "ingen av dokumentene i kampanjen er laget for {receivers}",
    "none of the campaign's documents is made for {receivers}",
)
