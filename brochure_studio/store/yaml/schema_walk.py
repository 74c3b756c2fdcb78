"""What a model allows at a place of a file, read from its JSON Schema; only needed for messages."""

from dataclasses import dataclass
from typing import Any

from brochure_studio.model.record import Record
from brochure_studio.store.yaml.reading import Node, Steps

Schema = dict[str, Any]
_BOX = ("x", "y", "width", "height")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an error of pydantic is: the steps through the file and the schema that holds there."""

    steps: Steps
    schema: Schema

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys that a group of this place may have, in the model's order."""
        return tuple(self.schema.get("properties", ()))


def walk_schema(model: type[Record], root: Node, loc: Steps) -> Place:
    """Follow the location of a pydantic error through the file and the schema side by side.

    Parts of the location that stand for a union's member are steps of the schema, not of the file;
    a field of a record that the file writes as a list is the item of that list.
    """
    whole = model.model_json_schema()
    schema, node, steps = _resolve(whole, whole), root, list[str | int]()
    for part in loc:
        tagged = _tagged(whole, schema, part)
        if tagged is not None:
            schema = tagged
            continue
        if part == "[key]":
            continue
        schema = _inner(whole, schema, part)
        listed = isinstance(node, list) and part in _BOX
        step = _BOX.index(str(part)) if listed else part
        steps.append(step)
        node = _child(node, step)
    return Place(tuple(steps), schema)


def _child(node: Node, part: str | int) -> Node:
    if isinstance(node, dict):
        return node.get(str(part))
    if isinstance(node, list) and isinstance(part, int) and part < len(node):
        return node[part]
    return None


def _resolve(whole: Schema, schema: Schema) -> Schema:
    """Follow references, and take the part of an optional value that is not null."""
    while True:
        if "$ref" in schema:
            schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
            continue
        real = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
        if len(real) != 1:
            return schema
        schema = real[0]


def _tagged(whole: Schema, schema: Schema, part: str | int) -> Schema | None:
    mapping = schema.get("discriminator", {}).get("mapping", {})
    return _resolve(whole, {"$ref": mapping[part]}) if part in mapping else None


def _inner(whole: Schema, schema: Schema, part: str | int) -> Schema:
    if isinstance(part, int):
        first = schema.get("prefixItems", ())
        inner = first[part] if part < len(first) else schema.get("items", {})
    else:
        inner = schema.get("properties", {}).get(part) or _value_schema(schema)
    return _resolve(whole, inner) if isinstance(inner, dict) else {}


def _value_schema(schema: Schema) -> Any:
    """Return what the values of a dictionary are; pydantic writes a checked key as a pattern."""
    by_pattern = tuple(schema.get("patternProperties", {}).values())
    return by_pattern[0] if by_pattern else schema.get("additionalProperties")
