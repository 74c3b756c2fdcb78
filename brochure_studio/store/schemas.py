"""JSON Schemas of the formats, written from the models that read them.

`python -m brochure_studio.store.schemas docs/schemas` writes them anew.
"""

import json
import sys
from pathlib import Path
from typing import Any

from brochure_studio.store.reading import FORMATS

# How pydantic leaves bounds that stand behind a validator of ours, and what JSON Schema calls them.
_BOUNDS = {
    "gt": "exclusiveMinimum",
    "ge": "minimum",
    "lt": "exclusiveMaximum",
    "le": "maximum",
}
_LEFT_OUT = frozenset(("title", *_BOUNDS, *_BOUNDS.values()))
# Under these the keys are names that people chose, not words of JSON Schema.
_BY_NAME = frozenset(("properties", "$defs", "patternProperties"))
# Records that may be written shorter than as a group of keys.
_SHORT_FORMS: dict[str, dict[str, Any]] = {
    "Localized": {"type": "string"},
    "Content": {"type": "string"},
    "Fill": {"type": "string"},
    "Insert": {"type": "string"},
    "Box": {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4},
}


def schema_text(name: str) -> str:
    """Return the JSON Schema (draft 2020-12) of a format such as `template`, as a file's text."""
    schema = _standard(FORMATS[name].model_json_schema())
    for short, form in _SHORT_FORMS.items():
        if short in schema.get("$defs", {}):
            schema["$defs"][short] = {"anyOf": [form, schema["$defs"][short]]}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{name}/1"}
    return json.dumps({**head, **schema}, indent=1, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the schemas of all formats into a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {folder / f"{name}.json": schema_text(name) for name in FORMATS}
    for file, text in files.items():
        file.write_text(text, encoding="utf-8", newline="\n")
    return tuple(files)


def _standard(node: Any) -> Any:
    """Return a schema with standard names of bounds, without titles, sentences on one line."""
    if isinstance(node, list):
        return [_standard(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        **{key: _value(key, node[key]) for key in node if key not in _LEFT_OUT},
        **_bounds(node),
    }


def _value(key: str, value: Any) -> Any:
    if key in _BY_NAME:
        return {name: _standard(one) for name, one in value.items()}
    if key == "description":
        return " ".join(str(value).split())
    return value if key == "default" else _standard(value)


def _bounds(node: dict[str, Any]) -> dict[str, float]:
    """Return the bounds of a number; of a kind's own and its field's the narrower one."""
    made = dict[str, float]()
    for ours, standard in _BOUNDS.items():
        given = [node[key] for key in (ours, standard) if key in node]
        if given:
            made[standard] = max(given) if ours in ("gt", "ge") else min(given)
    return made


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
