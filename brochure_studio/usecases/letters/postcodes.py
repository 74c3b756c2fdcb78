"""The file that tells the postal service how many letters go to which postcode."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.sorting import count_postcodes, postcode_file
from brochure_studio.model.lists.recipients import Recipient
from brochure_studio.usecases.finished_files import put_bytes
from brochure_studio.usecases.letters.names import postcode_name
from brochure_studio.usecases.letters.orders import LetterOrder
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.studio import Studio


def write_postcodes(studio: Studio, order: LetterOrder, ledger: LetterLedger) -> tuple[Path, ...]:
    """Write postcodes and counts of the letters that were made, in this run or an earlier one.

    Returned is the file, nothing where nobody got a letter.
    """
    counts = count_postcodes(_written(order, ledger), country_index())
    if not counts.total:
        return ()
    file = postcode_name(order)
    studio.files.place(partial(put_bytes, postcode_file(counts)), file)
    return (file,)


def _written(order: LetterOrder, ledger: LetterLedger) -> Iterator[Recipient]:
    names, roll = order.plan.names, order.plan.roll
    for letter in ledger.letters(1, len(roll)):
        if letter.content:
            entry = roll.entry(letter.serial)
            yield Recipient(entry.row, names, entry.values)
