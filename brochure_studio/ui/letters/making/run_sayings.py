"""What came of a run of letters, in words."""

from PySide6.QtCore import QCoreApplication

from brochure_studio.ui.counting import counted
from brochure_studio.ui.letters.making.run_report import Told
from brochure_studio.ui.letters.sayings import blocking_problems
from brochure_studio.ui.words.figures import say_count
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.serials import serials_of
from brochure_studio.usecases.recipients import OpenList


def tell_letters(report: LetterReport, found: OpenList) -> Told:
    """Return what is told of a run: how many, in which files, and who is held back."""
    translate = QCoreApplication.translate
    held = len(report.held) + found.counts.read - found.counts.usable
    one = translate("Letters", "1 brev skrive, {0} haldne tilbake.").format(held)
    many = translate("Letters", "{0} brev skrivne, {1} haldne tilbake. {2} brev i sekundet.")
    sum = counted(
        report.written, one, many.format(say_count(report.written), held, round(report.rate))
    )
    notes = []
    if report.smaller:
        said = translate("Letters", "{0} brev har mindre skrift")
        notes.append(said.format(report.smaller))
    if report.pages != report.written:
        said = translate("Letters", "{0} sider på {1} ark")
        notes.append(said.format(report.pages, report.sheets))
    if report.skipped:
        said = translate("Letters", "ikkje laga på nytt, for dei er stadfesta på papir: {0}")
        notes.append(said.format(serials_of(report.skipped)))
    letters = tuple(problem for one in report.held for problem in one.problems)
    files = (*(written.file for written in report.files), *report.extras)
    return Told(sum, files, tuple(notes), (*letters, *blocking_problems(found)))
