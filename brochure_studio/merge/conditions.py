"""The conditions of a letter held against a recipient's fields, before anything is laid out."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.model.conditions import Condition
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template


@dataclass(frozen=True, slots=True)
class Conditions:
    """The rules of one variant by name, and the language and municipality it is for."""

    rules: Mapping[str, Condition]
    language: str
    municipality: str | None = None

    def holding(self, values: Mapping[str, str]) -> frozenset[str]:
        """Return the names of the conditions that hold: the key of a text's static variants."""
        return frozenset(
            name
            for name, rule in self.rules.items()
            if rule.holds(values, self.language, self.municipality)
        )


def conditions_of(document: Document, template: Template) -> Conditions:
    """Return the rules of a document of one variant; its own go before the template's."""
    rules = {**template.conditions, **document.conditions}
    return Conditions(rules, document.language, document.municipality)
