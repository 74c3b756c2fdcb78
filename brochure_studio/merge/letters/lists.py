"""What has to be told when a list meets a letter: columns that are no use, fields it lacks."""

from collections.abc import Mapping, Sequence

from brochure_studio.merge.letters.municipal import letter_contents, letter_words
from brochure_studio.merge.letters.values import LetterValues
from brochure_studio.model.document import Document
from brochure_studio.model.field_notation import field_names
from brochure_studio.model.letters.fields import expected_fields
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.model.template import Template


def letter_list_problems(
    document: Document, template: Template, facts: Mapping[str, str], names: Sequence[str]
) -> tuple[ListProblem, ...]:
    """Return what is to be known of a list as a whole before a letter is made for it.

    `names` are the list's fields, `facts` what fields are filled with without a recipient. Columns
    that are called like a fact are not used; fields that the letter asks for stay empty.
    """
    shadowed = LetterValues(facts, document, template, names).shadowed
    lacking = (
        field
        for field in asked_fields(document, template)
        if field not in names and field not in facts
    )
    return (
        *(ListProblem("column-shadowed", 0, name) for name in shadowed),
        *(ListProblem("letter-field", 0, "", (("field", field),)) for field in lacking),
    )


def asked_fields(document: Document, template: Template) -> tuple[str, ...]:
    """Return the recipients' fields that a letter's texts, conditions and pictures ask for."""
    contents = letter_contents(document)
    rules = (*template.conditions.values(), *document.conditions.values())
    asked = [name for text in letter_words(template, contents) for name in field_names(text)]
    asked += [rule.field for rule in rules if rule.field is not None]
    asked += [one.by_field.field for one in contents if one.by_field is not None]
    return tuple(dict.fromkeys(n for n in asked if n in expected_fields(template, document.fields)))
