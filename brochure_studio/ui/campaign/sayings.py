"""How the state of a document is said; pure but for the translator."""

from PySide6.QtCore import QCoreApplication

from brochure_studio.ui.look.grades import grade_name
from brochure_studio.ui.words.figures import say_moment
from brochure_studio.usecases.overview import DocumentState, ExportState
from brochure_studio.values.finding import Grade


def say_export(export: ExportState, language: str) -> str:
    """Return for whom and when a document was exported, and whether it has changed since."""
    translate = QCoreApplication.translate
    who, when = export.receiver.say(language), say_moment(export.entry.when)
    if export.is_outdated:
        return translate("Campaign", "{0}, {1} – endra sidan").format(who, when)
    return f"{who}, {when}"


def say_stage(state: DocumentState, language: str) -> str:
    """Return how far a document has come, in one line."""
    translate = QCoreApplication.translate
    if state.error is not None:
        return translate("Campaign", "Kan ikkje lesast")
    if not state.exports:
        return translate("Campaign", "Utkast, ikkje eksportert enno")
    latest = state.exports[0]
    more = len(state.exports) - 1
    said = translate("Campaign", "Eksportert for {0}").format(say_export(latest, language))
    return f"{said} (+{more})" if more else said


def say_languages(state: DocumentState) -> str:
    """Return how many texts stand in each language, empty where there is but one."""
    found = state.completeness
    if found is None or len(found.languages) < 2:
        return ""
    total = len(found.rows)
    return "  ·  ".join(f"{one} {found.done(one)}/{total}" for one in found.languages)


def say_counts(state: DocumentState) -> str:
    """Return how many findings there are of each grade, for those who hear and do not see."""
    counts = (
        f"{count} {grade_name(grade)}"
        for grade in (Grade.BLOCKING, Grade.FIXED, Grade.WARNING)
        if (count := state.count(grade))
    )
    return ", ".join(counts) or grade_name(Grade.OK)
