"""Single letters of a survey composed to look at."""

from collections.abc import Iterator
from dataclasses import replace

from brochure_studio.preflight.window_fit import sheet_windows
from brochure_studio.ui.letters.records import ShownLetter, Survey
from brochure_studio.usecases.letters.envelopes import work_in_envelope
from brochure_studio.usecases.letters.faults import row_problems
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.inserts import open_inserts
from brochure_studio.usecases.letters.jobs import letter_receiver
from brochure_studio.usecases.letters.orders import RECEIVER
from brochure_studio.usecases.letters.windows import WindowGuard
from brochure_studio.usecases.studio import Studio


class OneLetter:
    """Composes single letters of a survey; forms are compiled once."""

    def __init__(self, studio: Studio, survey: Survey) -> None:
        work, plan = work_in_envelope(studio, survey.work), survey.plan
        self.survey = survey
        receiver = letter_receiver(studio, RECEIVER)
        self._forms = LetterForms(studio, work, receiver, plan.names, plan.variants)
        mailing = studio.library.mailing()
        self._guard = WindowGuard(work.template, mailing)
        self._windows = sheet_windows(work.template, mailing)
        self._resources = studio.resources(work.brand, work.folder)
        self._inserts = open_inserts(studio, work)

    def letter(self, serial: int) -> ShownLetter:
        """Return the letter of a serial."""
        plan = self.survey.plan
        entry = plan.roll.entry(serial)
        letter = self._forms.fill(entry)
        still = self._forms.compiled[entry.variant].scene.pages
        pages = tuple(
            replace(page, items=(*page.items, *moving))
            for page, moving in zip(still, letter.pages, strict=True)
        )
        found = row_problems(entry.row, letter.faults)
        problems = (*found, *self._guard.problems(entry.row, letter))
        variant = tuple(plan.variants[entry.variant].items())
        return ShownLetter(
            *(serial, entry.row, pages, self._resources, problems, self._windows, variant),
            inserts=tuple(self._titles(serial)),
        )

    def _titles(self, serial: int) -> Iterator[str]:
        """Yield the titles of the inserts that go along with a letter, with how many of each."""
        plan = self.survey.plan
        for number in plan.bundles[plan.roll.bundle(serial)]:
            insert = self._inserts[plan.inserts[number].insert]
            title = insert.work.document.title
            yield f"{insert.copies} × {title}" if insert.copies > 1 else title
