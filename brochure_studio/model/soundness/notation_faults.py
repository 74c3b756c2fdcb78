"""What is written wrongly in braces: cases and conditions that nobody knows, marks out of place."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.brand import Brand
from brochure_studio.model.conditions import Condition
from brochure_studio.model.document import Content, Document
from brochure_studio.model.field_notation import CASES, stray_braces, unknown_cases
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.letters.fields import expected_fields
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.soundness.references import Misfit, Steps, suggest
from brochure_studio.model.template import Template
from brochure_studio.model.text_parts import stray_marks, used_conditions, written_marks

# A case that there is not; a condition that there is not; a mark that stands before no paragraph; a
# brace of no field; a condition for a field, and one for a municipality, that there is not.
FaultKind = Literal["case", "condition", "mark", "brace", "field", "municipality"]


@dataclass(frozen=True, slots=True)
class NotationFault:
    """Something in braces that means nothing: what kind, what is written, in which line of it."""

    kind: FaultKind
    written: str
    line: int = 1


def text_faults(text: str, known: Collection[str]) -> Iterator[NotationFault]:
    """Yield what is wrong in a text whose paragraphs may name the conditions `known`."""
    for at, case in unknown_cases(text):
        yield NotationFault("case", case, _line(text, at))
    for at, mark in stray_marks(text):
        yield NotationFault("mark", mark, _line(text, at))
    for name in used_conditions(text):
        if name not in known:
            yield NotationFault("condition", name, _line(text, text.find(f" {name}}}")))


def line_faults(text: str) -> Iterator[NotationFault]:
    """Yield what is wrong where there are no paragraphs: in a cell, a description, a credit."""
    for at, case in unknown_cases(text):
        yield NotationFault("case", case, _line(text, at))
    for at, mark in written_marks(text):
        yield NotationFault("mark", mark, _line(text, at))


def content_faults(
    content: Content, known: Collection[str], is_letter: bool
) -> Iterator[tuple[Steps, NotationFault]]:
    """Yield what is wrong in the texts of a slot's content, with the steps to each of them.

    In a letter a brace of no field is wrong too: it was meant as one, and must not reach paper.
    """
    text = content.text or ""
    yield from ((("text",), fault) for fault in text_faults(text, known))
    lines: list[tuple[Steps, str]] = [(("alt",), content.alt or "")]
    lines.append((("credit",), content.credit or ""))
    for number, row in enumerate(content.rows or ()):
        lines += [(("rows", number, key), cell) for key, cell in row.items()]
    for steps, line in lines:
        yield from ((steps, fault) for fault in line_faults(line))
    if is_letter:
        for steps, line in ((("text",), text), *lines):
            yield from ((steps, fault) for fault in brace_faults(line))


def brace_faults(text: str) -> Iterator[NotationFault]:
    """Yield the braces of no field; of several in one line the first."""
    told: set[int] = set()
    for at, written in stray_braces(text):
        line = _line(text, at)
        if line not in told:
            told.add(line)
            yield NotationFault("brace", written, line)


def rule_faults(
    rule: Condition, fields: Collection[str], municipalities: Collection[str]
) -> Iterator[NotationFault]:
    """Yield the field and the municipalities of a condition that do not exist."""
    if rule.field is not None and rule.field not in fields:
        yield NotationFault("field", rule.field)
    for id in rule.municipality:
        if id not in municipalities:
            yield NotationFault("municipality", id)


def document_notation(template: Template, brand: Brand, document: Document) -> tuple[Misfit, ...]:
    """Return what a document writes wrongly in braces, at the texts and rules of its file."""
    rules = {**template.conditions, **document.conditions}
    fields = expected_fields(template, document.fields)
    is_letter = template.purpose == "letter"
    return (
        *_of_rules(document.conditions, fields, brand),
        *_of_contents(("content",), document.content, rules, is_letter),
        *(
            misfit
            for number, page in enumerate(document.pages)
            for misfit in _of_contents(("pages", number, "content"), page.content, rules, is_letter)
        ),
        *(
            misfit
            for number, override in enumerate(document.overrides)
            for misfit in _of_contents(
                ("overrides", number, "content"), override.content, rules, is_letter
            )
        ),
    )


def template_notation(brand: Brand, template: Template) -> Iterator[Misfit]:
    """Yield what a template writes wrongly in braces."""
    yield from _of_rules(template.conditions, expected_fields(template), brand)
    for id, slot in template.slots.items():
        yield from _of_words(("slots", id, "fallback"), slot.fallback, template.conditions)
    for page, kind in enumerate(template.pages):
        for number, frame in enumerate(kind.frames):
            if isinstance(frame, TextFrame) and frame.text is not None:
                steps: Steps = ("pages", page, "frames", number, "text")
                yield from _of_words(steps, frame.text, template.conditions)
    if template.greeting is not None:
        for key in ("named", "unnamed"):
            words = getattr(template.greeting, key)
            yield from _of_words(("greeting", key), words, {})


def _of_rules(
    rules: Mapping[str, Condition], fields: Collection[str], brand: Brand
) -> Iterator[Misfit]:
    ids = tuple(municipality.id for municipality in brand.municipalities)
    for name, rule in rules.items():
        for fault in rule_faults(rule, fields, ids):
            known = fields if fault.kind == "field" else ids
            what = f"there is no {fault.kind} `{fault.written}`"
            yield Misfit(("conditions", name, fault.kind), what, suggest(fault.written, known))


def _of_contents(
    steps: Steps, contents: Mapping[str, Content], rules: Mapping[str, Condition], is_letter: bool
) -> Iterator[Misfit]:
    for slot, content in contents.items():
        for inner, fault in content_faults(content, rules, is_letter):
            yield _misfit((*steps, slot, *inner), fault, rules)


def _of_words(steps: Steps, words: Localized, rules: Mapping[str, Condition]) -> Iterator[Misfit]:
    for language in LANGUAGES:
        for fault in text_faults(words.get(language), rules):
            yield _misfit((*steps, language), fault, rules)


def _misfit(steps: Steps, fault: NotationFault, rules: Mapping[str, Condition]) -> Misfit:
    where = f" (line {fault.line} of the text)" if fault.line > 1 else ""
    match fault.kind:
        case "case":
            what, todo = f"there is no case `{fault.written}`", suggest(fault.written, CASES)
        case "condition":
            what = f"there is no condition `{fault.written}`"
            todo = suggest(fault.written, rules)
        case "brace":
            what = f"the brace in `{fault.written}` belongs to no field"
            todo = "fields cannot stand in each other; write `{{` and `}}` for braces"
        case _:
            what = f"`{fault.written}` means nothing here"
            todo = "write `{when name}` or `{unless name}` right before a paragraph"
    return Misfit(steps, f"{what}{where}", todo)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
