"""The plain style sheets that drawing programs write into SVG: colors of classes and tags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"\s*([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(\*|[A-Za-z][\w-]*)?([.#][A-Za-z_][\w-]*)?")


@dataclass(frozen=True, slots=True)
class Rule:
    """Properties for all elements of a tag, class or id; a larger `weight` goes before."""

    tag: str
    mark: str
    weight: tuple[int, int]
    properties: tuple[tuple[str, str], ...]

    def holds(self, tag: str, attributes: dict[str, str]) -> bool:
        """Tell whether the rule is for an element."""
        if self.tag not in ("", "*", tag):
            return False
        if self.mark.startswith("#"):
            return attributes.get("id") == self.mark[1:]
        return not self.mark or self.mark[1:] in attributes.get("class", "").split()


def read_style_sheet(text: str, order: int = 0) -> tuple[Rule, ...]:
    """Return the rules of a style sheet; a ValueError for what is more than plain.

    `order` says how many rules came before: of equally near ones the later counts (CSS 2.1, 6.4.3).
    """
    rules, at, plain = list[Rule](), 0, _COMMENT.sub("", text).strip()
    while at < len(plain):
        match = _RULE.match(plain, at)
        if match is None:
            raise ValueError(f"the style sheet has `{plain[at : at + 30].strip()}`")
        properties = declarations(match[2])
        for selector in match[1].split(","):
            rules.append(_rule(selector.strip(), properties, order + len(rules)))
        at = match.end()
    return tuple(rules)


def declarations(text: str) -> tuple[tuple[str, str], ...]:
    """Return the properties of a rule or of a `style` attribute, in order."""
    return tuple(_declarations(text))


def styled(tag: str, attributes: dict[str, str], rules: tuple[Rule, ...]) -> dict[str, str]:
    """Return an element's attributes with rules above them and its own `style` above all."""
    near = sorted((rule for rule in rules if rule.holds(tag, attributes)), key=_weight)
    made = dict(attributes)
    for rule in near:
        made.update(rule.properties)
    made.update(declarations(made.pop("style", "")))
    return made


def _weight(rule: Rule) -> tuple[int, int]:
    return rule.weight


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(";"):
        key, colon, value = part.partition(":")
        if colon:
            yield key.strip(), value.replace("!important", "").strip()


def _rule(selector: str, properties: tuple[tuple[str, str], ...], order: int) -> Rule:
    match = _SELECTOR.fullmatch(selector)
    if match is None or not selector:
        raise ValueError(f"the style sheet has the selector `{selector[:30]}`")
    tag, mark = match[1] or "", match[2] or ""
    nearness = 100 * mark.startswith("#") + 10 * mark.startswith(".") + (tag not in ("", "*"))
    return Rule(tag, mark, (nearness, order), properties)
