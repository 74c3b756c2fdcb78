"""Records as YAML for people: the model's order of keys, one item a line, texts as blocks."""

from datetime import date
from decimal import Decimal

import yaml
from pydantic import BaseModel
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import Resolver

from brochure_studio.model.document import Content
from brochure_studio.model.frames import Box, Fill
from brochure_studio.model.record import Localized, Record

_TEXT = "tag:yaml.org,2002:str"
_WIDE = 2**20
# YAML 1.1 takes these for line ends, and reads them back as plain ones unless they are escaped.
_BREAKS = frozenset("\r\x85\u2028\u2029\ufeff")


def write_record(record: Record, comment: str = "") -> str:
    """Return a record as YAML that reads back equal; values that are the default are left out."""
    text: str = yaml.serialize(
        _record_node(record), Dumper=yaml.SafeDumper, allow_unicode=True, width=_WIDE, indent=2
    )
    return comment + text


def _record_node(record: BaseModel) -> Node:
    match record:
        case Localized() if _only(record, "nn"):
            return _text_node(record.nn)
        case Content() if _only(record, "text") and record.text is not None:
            return _text_node(record.text)
        case Fill() if _only(record, "color"):
            return _text_node(record.color)
        case Box():
            return _row_node((record.x, record.y, record.width, record.height))
        case _:
            return _mapping_node(_held(record))


def _held(record: BaseModel) -> dict[str, object]:
    """Return the fields that must be written: those that are required or not the default."""
    fields = type(record).model_fields
    held = {name: getattr(record, name) for name in fields}
    return {k: v for k, v in held.items() if fields[k].is_required() or v != fields[k].default}


def _only(record: BaseModel, name: str) -> bool:
    """Tell whether all fields but one have their default."""
    fields = type(record).model_fields.items()
    return all(getattr(record, one) == info.default for one, info in fields if one != name)


def _node(value: object) -> Node:
    match value:
        case BaseModel():
            return _record_node(value)
        case dict():
            return _mapping_node(value)
        case list() | tuple() if value and all(_is_number(one) for one in value):
            return _row_node(value)
        case list() | tuple():
            return SequenceNode(
                "tag:yaml.org,2002:seq", [_node(v) for v in value], flow_style=not value
            )
        case str():
            return _text_node(value)
        case _:
            return _plain_node(_number_text(value))


def _mapping_node(held: dict[str, object]) -> Node:
    pairs = [(_text_node(key), _node(value)) for key, value in held.items()]
    return MappingNode("tag:yaml.org,2002:map", pairs, flow_style=not pairs)


def _row_node(values: "tuple[object, ...] | list[object]") -> Node:
    items = [_plain_node(_number_text(value)) for value in values]
    return SequenceNode("tag:yaml.org,2002:seq", items, flow_style=True)


def _text_node(text: str) -> Node:
    # A text that other YAML programs would take for a number or a date is quoted by its tag.
    if _BREAKS & set(text):
        return ScalarNode(_TEXT, text, style='"')
    return ScalarNode(_TEXT, text, style="|" if "\n" in text else None)


def _plain_node(text: str) -> Node:
    tag = Resolver().resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return ScalarNode(tag, text)


def _number_text(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            # The shortest figures that read back equal, never with an exponent.
            return f"{Decimal(repr(value)):f}".removesuffix(".0")
        case date():
            return value.isoformat()
        case None:
            return "null"
        case _:
            return str(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
