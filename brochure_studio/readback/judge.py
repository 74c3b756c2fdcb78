"""A finished PDF judged against the job that it was made from."""

from pathlib import Path

from brochure_studio.layout.job import PrintJob
from brochure_studio.readback.reader import BrokenPdfError, read_pdf
from brochure_studio.readback.rules.extras import EXTRA_RULES
from brochure_studio.readback.rules.inks import INK_RULES
from brochure_studio.readback.rules.rule import EXPORT_AGAIN, Rule
from brochure_studio.readback.rules.sheets import SHEET_RULES
from brochure_studio.readback.rules.texts import TEXT_RULES
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import Words

RULES: tuple[Rule, ...] = (*SHEET_RULES, *TEXT_RULES, *INK_RULES, *EXTRA_RULES)
UNREADABLE = Words(
    "Fila kan ikkje lesast: {reason}.",
    "Filen kan ikke leses: {reason}.",
    "The file cannot be read: {reason}.",
)
_WHY = Words(
    "Ei fil som ikkje kan opnast, kan ingen trykkje.",
    "En fil som ikke kan åpnes, kan ingen trykke.",
    "Nobody can print a file that does not open.",
)


class FinishedFileJudge:
    """Reads finished files with other libraries than those that wrote them, and judges them."""

    def judge(self, file: Path, job: PrintJob) -> tuple[Finding, ...]:
        """Return what is wrong with a finished PDF; empty when the receiver may have it.

        An OSError tells that the file is not there.
        """
        try:
            pdf = read_pdf(file)
        except BrokenPdfError as error:
            what = UNREADABLE.fill(reason=str(error))
            return (Finding("file-unreadable", Grade.BLOCKING, what, _WHY, EXPORT_AGAIN),)
        return tuple(finding for rule in RULES for finding in rule.judge(pdf, job))
