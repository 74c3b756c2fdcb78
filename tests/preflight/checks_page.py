"""Write docs/checks.md from the registry: `python -m tests.preflight.checks_page`."""

from pathlib import Path

from brochure_studio.preflight.registry import RULES
from brochure_studio.preflight.rule import Kind, Rule
from brochure_studio.values.finding import Grade

KINDS: tuple[Kind, ...] = ("paper", "web", "screen", "proof")
GRADES = {
    Grade.OK: "",
    Grade.WARNING: "warning",
    Grade.FIXED: "fixed",
    Grade.BLOCKING: "**blocking**",
}
HEAD = """# Checks

What the program looks for in a document before it makes a file of it. Findings have the four grades
of the newspapers' ad gate: green (nothing said), yellow *warning*, orange *fixed* (the export has
mended it) and red *blocking* (nothing is written).

The grade goes by the receiver: *paper* is any that prints in inks, *web* a PDF in screen colors,
*screen* a picture file, *proof* one with a watermark. A receiver's row in `assets/receivers.yaml`
sets another with `grades: {code: ok | warning | fixed | blocking}`, where `ok` switches it off.

This page is written from the registry: `python -m tests.preflight.checks_page`.

"""


def write_page(rules: tuple[Rule, ...]) -> str:
    """Return the page: one table of grades, then each check with its reason and remedy."""
    table = ["| code | check | " + " | ".join(KINDS) + " |", "|---|---|" + "---|" * len(KINDS)]
    for rule in rules:
        grades = " | ".join(GRADES[rule.grades.of(kind)] for kind in KINDS)
        table.append(f"| `{rule.code}` | {rule.name.en} | {grades} |")
    return HEAD + "\n".join(table) + "\n\n" + "\n".join(_entry(rule) for rule in rules)


def _entry(rule: Rule) -> str:
    return f"## {rule.code}\n\n{rule.name.nn}. {rule.why.en} {rule.todo.en}\n"


if __name__ == "__main__":
    page = Path(__file__).resolve().parents[2] / "docs" / "checks.md"
    page.write_text(write_page(RULES), encoding="utf-8", newline="\n")
