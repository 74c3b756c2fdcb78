"""What a batch is made of, as keyed hashes: what has changed since it was begun is told by them."""

from collections.abc import Iterator

from brochure_studio.layout.resources import MissingError, Resources
from brochure_studio.merge.letters.municipal import letter_contents
from brochure_studio.model.letters.batch import BatchFacts, PlannedMark
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.envelopes import envelope_facts
from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.proofs import find_receiver
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

_SEPARATOR = b"\x1e"


def planned_marks(ledger: LetterLedger, roll: Roll) -> Iterator[PlannedMark]:
    """Yield for each letter its serial, its row and the keyed hash of its recipient."""
    seal = ledger.sealer()
    for serial in range(1, len(roll) + 1):
        yield PlannedMark(serial, roll.row(serial), seal(roll.packed_values(serial)))


def batch_facts(studio: Studio, order: LetterOrder, ledger: LetterLedger) -> BatchFacts:
    """Return what an order is made of, to be compared with what a batch was made of."""
    work, plan = order.work, order.plan
    receiver = find_receiver(studio, order.receiver)
    people = (
        mark.person + mark.row.to_bytes(4, "big") for mark in planned_marks(ledger, plan.roll)
    )
    campaign = work.campaign.model_dump_json() if work.campaign else ""
    sources = {
        "list": b"".join((repr((plan.names, plan.variants)).encode(), *people)),
        "document": work.opened.hash.encode(),
        "template": work.found.hash.encode(),
        "envelope": envelope_facts(studio, work).encode(),
        "brand": _join(work.brand.model_dump_json(), campaign, receiver.model_dump_json()),
        "files": _join(str(order.wish.shape.run_size), order.wish.shape.name, order.receiver),
    }
    if order.inserts:
        sources["inserts"] = _join(*(_say_insert(studio, one.work) for one in order.inserts))
    if order.wish.shape.bookmarks != "none":
        sources["files"] += order.wish.shape.bookmarks.encode()
    if order.wish.shape.is_duplex:
        sources["sides"] = order.wish.shape.sides.encode()
    hashes = tuple((name, ledger.seal(data)) for name, data in sources.items())
    return BatchFacts(hashes, len(plan.roll))


def changed_sources(before: BatchFacts, now: BatchFacts) -> tuple[str, ...]:
    """Return the names of what is not what it was."""
    known, found = dict(before.hashes), dict(now.hashes)
    return tuple(name for name in SOURCES if known.get(name) != found.get(name))


def changed_rows(ledger: LetterLedger, roll: Roll) -> tuple[int, ...]:
    """Return the rows of the list whose letters are not those that were planned."""
    before = {mark.serial: mark for mark in ledger.letters(1, max(len(roll), 1))}
    return tuple(
        mark.row
        for mark in planned_marks(ledger, roll)
        if mark.serial not in before
        or (before[mark.serial].person, before[mark.serial].row) != (mark.person, mark.row)
    )


def _say_insert(studio: Studio, insert: Work) -> str:
    """Return what an insert is made of; its place in the letter stands in the letter itself."""
    resources = studio.resources(insert.brand, insert.folder)
    pictures = {one.picture for one in letter_contents(insert.document) if one.picture}
    keys = [_picture_key(resources, file) for file in sorted(pictures)]
    return " ".join((insert.opened.hash, insert.found.hash, *keys))


def _picture_key(resources: Resources, file: str) -> str:
    """Return what is said of a picture's bytes; drawings are the library's own."""
    try:
        return file if file.lower().endswith(".svg") else resources.picture(file).key
    except MissingError:
        return file


def _join(*texts: str) -> bytes:
    return _SEPARATOR.join(text.encode("utf-8") for text in texts)


SOURCES = {
    "list": Words(
        "lista, eller det ho er vaska mot,",
        "listen, eller det den er vasket mot,",
        "the list, or what it is washed against,",
    ),
    "document": Words("dokumentet", "dokumentet", "the document"),
    "template": Words("malen", "malen", "the template"),
    "envelope": Words("konvolutten", "konvolutten", "the envelope"),
    "brand": Words(
        "merkevara, kampanjen eller mottakaren",
        "merkevaren, kampanjen eller mottakeren",
        "the brand, the campaign or the receiver",
    ),
    "inserts": Words("vedlegga", "vedleggene", "the set of inserts"),
    "sides": Words(
        "om arka er tosidige,",
        "om arkene er tosidige,",
        "whether sheets have two sides",
    ),
    "files": Words("inndelinga i filer", "inndelingen i filer", "the division into files"),
}
