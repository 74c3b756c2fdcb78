"""What came of letters, in lines: what several variants have in common is said once."""

from datetime import date
from pathlib import Path

from brochure_studio.cli.lines.letters import report_lines
from brochure_studio.store.lists.reading import ListFiles
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from brochure_studio.values.finding import Finding, Grade, Where
from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import same


def a_finding(what: str, x: float) -> Finding:
    words = same(what)
    return Finding("c", Grade.WARNING, words, words, words, Where(0, "title", Rect(x, 0, 1, 1)))


def test_a_finding_of_several_variants_is_one_line(tmp_path: Path) -> None:
    listed = tmp_path / "liste.csv"
    listed.write_text(
        "Fornavn;Etternavn;Adresse;Postnr;Poststed\nÅse;Lid;V 1;5600;Norheimsund\n", "utf-8"
    )
    found = open_recipients(ListFiles(), ListOrder(listed, date(2026, 11, 23)))
    findings = (a_finding("eit", 1), a_finding("eit", 2), a_finding("to", 1))
    report = LetterReport(found.counts, found.wash, 0, findings=findings)
    lines = [line.text for line in report_lines(found, report, "nn")]
    assert [line for line in lines if line.endswith("[c]")] == [
        "gul: eit. eit. [c]",
        "gul: to. to. [c]",
    ]
