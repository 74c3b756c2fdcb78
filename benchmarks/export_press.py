"""The starter's leaflet for press, against WeasyPrint making the same page as a plain PDF.

Both read, lay out and write all anew in a process that has loaded its modules. Ours also converts
pictures and colors for the press and reads the finished file back; the peer does neither.
"""

import tempfile
from pathlib import Path

from benchmarks.as_html import as_html, base_url
from benchmarks.peer import Peer
from benchmarks.place import LEAFLET, ROOT
from benchmarks.timing import Comparison, in_turn, seconds_of
from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.exports import export_orders
from brochure_studio.usecases.orders import take_orders
from brochure_studio.values.progress import Progress

SCRIPT = ROOT / "benchmarks" / "peers" / "weasyprint_leaflet.py"
ROUNDS = 5
AT_MOST = 1.5


def measure() -> list[Comparison]:
    """Compare the two, in turn."""
    work = open_document(open_studio(ROOT), LEAFLET)
    source = as_html(work.template, work.brand, work.document)
    given: dict[str, object] = {"html": source, "base": base_url(ROOT)}
    with tempfile.TemporaryDirectory() as folder, Peer(SCRIPT, given) as peer:
        ours, theirs = in_turn(lambda: seconds_of(lambda: export(Path(folder))), peer.round, ROUNDS)
    return [Comparison("export for press, leaflet", "WeasyPrint, plain", ours, theirs, AT_MOST)]


def export(folder: Path) -> None:
    """Export as the command does, with a studio that remembers nothing."""
    studio = open_studio(ROOT)
    orders = take_orders(studio, LEAFLET, folder, ("press",)).orders
    outcome = export_orders(studio, orders, replace=True, report=say_nothing)
    assert outcome.done, [f.what.en for held in outcome.held_back for f in held.findings]


def say_nothing(progress: Progress) -> None:
    """Take a report of progress and show it to nobody."""
