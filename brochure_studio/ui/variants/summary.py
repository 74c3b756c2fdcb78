"""How many variants stand how, in a line; pure but for the translator."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from brochure_studio.ui.counting import counted
from brochure_studio.ui.variants.looks import Look


def say_summary(count: int, looks: Iterable[Look]) -> str:
    """Return how many variants there are, and how those that are drawn stand."""
    translate = QCoreApplication.translate
    states = [look.state.standing if look.state else "blocked" for look in looks]
    blocked = states.count("blocked")
    lacking = states.count("unchecked") + states.count("untranslated")
    ready = len(states) - blocked - states.count("untranslated")
    one, many = translate("Variants", "1 variant"), translate("Variants", "{0} variantar")
    parts = [counted(count, one, many)]
    if len(states) < count:
        parts.append(translate("Variants", "{0} teikna").format(len(states)))
    if states:
        parts.append(translate("Variants", "{0} kan eksporterast").format(ready))
    if blocked:
        parts.append(translate("Variants", "{0} må rettast").format(blocked))
    if lacking:
        parts.append(translate("Variants", "{0} ikkje omsette eller kontrollerte").format(lacking))
    return "  ·  ".join(parts)
