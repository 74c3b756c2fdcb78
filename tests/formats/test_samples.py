"""Files of every version there has been still open; the documentation's examples are true."""

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.record import Record
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import Template
from brochure_studio.model.translations import mark_of
from brochure_studio.store.reading import FORMATS, read_record
from brochure_studio.store.schemas import schema_text, write_schemas
from brochure_studio.store.yaml.writing import write_record

SAMPLES = Path(__file__).parent / "samples"
DOCS = Path(__file__).parents[2] / "docs"


def sample(name: str) -> Path:
    return SAMPLES / f"{name}-1.yaml"


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_of_version_1_opens(name: str) -> None:
    record = read_record(sample(name), FORMATS[name]).record
    assert isinstance(record, FORMATS[name])


def test_every_sample_has_a_format_that_is_read() -> None:
    kept = {file.stem for file in SAMPLES.glob("*.yaml")}
    more = {"template-1-layouts", "document-1-variants", "campaign-1-audiences"}
    more |= {"template-1-letters", "document-1-letters", "document-1-inserts"}
    assert kept == {*(f"{name}-1" for name in FORMATS), *more}


def test_variants_are_read_as_they_were_meant() -> None:
    document = read_record(SAMPLES / "document-1-variants.yaml", Document).record
    english, small, both = document.overrides
    assert english.checked == {"title": "e5e33fcf7d48"}
    assert english.checked["title"] == mark_of(document.content["title"])
    assert small.content["text"].hidden is True
    assert both.content["text"].hidden is False
    assert list(both.when) == ["size", "municipality", "audience", "language"]
    campaign = read_record(SAMPLES / "campaign-1-audiences.yaml", Campaign).record
    assert campaign.audiences["returnees"].say("nb") == "Tilbakeflyttere"


def test_inserts_are_read_as_they_were_meant() -> None:
    file = SAMPLES / "document-1-inserts.yaml"
    inserts = read_record(file, Document).record.inserts
    assert [(one.document, one.when, one.copies) for one in inserts] == [
        ("ark.yaml", None, 1),
        ("kort.yaml", "near", 1),
        ("faldar.yaml", None, 2),
    ]
    assert list(_validator("document").iter_errors(_plain(file))) == []


def test_a_letter_is_read_as_it_was_meant() -> None:
    document = read_record(SAMPLES / "document-1-letters.yaml", Document).record
    template = read_record(SAMPLES / "template-1-letters.yaml", Template).record
    assert document.conditions["near"].one_of == ("Odda",)
    assert document.conditions["abroad"].empty is False
    assert (document.conditions["old"].least, document.fields) == (1950, {"hytte": "ja"})
    by_field = document.content["signature"].by_field
    assert by_field is not None
    assert (by_field.field, by_field.files["ulvik"]) == ("kommune", "pictures/liv.png")
    assert template.fields["kommune"].formerly == ("oppvekst",)
    assert [slot.tells for slot in template.slots.values()] == [None, None, "origin", "objection"]
    for name in ("document", "template"):
        assert list(_validator(name).iter_errors(_plain(SAMPLES / f"{name}-1-letters.yaml"))) == []


def test_a_letter_is_written_back_as_it_was_read(tmp_path: Path) -> None:
    document = read_record(SAMPLES / "document-1-letters.yaml", Document).record
    again = tmp_path / "letter.yaml"
    again.write_text(write_record(document), encoding="utf-8")
    assert read_record(again, Document).record == document


def test_a_template_of_many_sizes_opens_and_is_sound() -> None:
    file = SAMPLES / "template-1-layouts.yaml"
    template = read_record(file, Template).record
    assert check_shape(template) == ()
    assert [layout.id for layout in template.layouts] == ["wide", "rest"]
    assert list(_validator("template").iter_errors(_plain(file))) == []


def test_the_document_is_read_as_it_was_meant() -> None:
    document = read_record(sample("document"), Document).record
    assert document.title == "no"
    assert document.template_hash == "0150"
    assert document.date == datetime.date(2026, 11, 23)
    assert document.content["homes"].rows == (
        {"place": "Utne", "rooms": "3"},
        {"place": "12:30", "rooms": "no"},
    )
    assert document.pages[1].content["story"].text == "Ei linje.\n\nEi linje til: med kolon.\n"
    assert document.overrides[0].content["title"].move == (1.0, -2.0)


def test_the_template_sample_has_every_kind_of_frame() -> None:
    template = read_record(sample("template"), Template).record
    kinds = {frame.kind for page in template.pages for frame in page.frames}
    assert kinds == {"text", "picture", "shape", "drawing", "logo", "partners", "qr", "table"}


@pytest.mark.parametrize("name", FORMATS)
def test_the_schemas_in_docs_are_those_of_the_models(name: str) -> None:
    kept = (DOCS / "schemas" / f"{name}.json").read_text(encoding="utf-8")
    todo = "run `python -m brochure_studio.store.schemas docs/schemas`"
    assert kept == schema_text(name), todo


def test_the_command_writes_the_schemas(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "new")
    assert sorted(file.name for file in written) == sorted(f"{name}.json" for name in FORMATS)
    assert (tmp_path / "new" / "brand.json").read_text(encoding="utf-8") == schema_text("brand")


@pytest.mark.parametrize("name", FORMATS)
def test_the_samples_pass_their_schema(name: str) -> None:
    assert [error.message for error in _validator(name).iter_errors(_plain(sample(name)))] == []


@pytest.mark.parametrize(
    ("name", "steps", "value"),
    [
        ("template", ("width",), 0),
        ("sizes", ("sizes", "board-320x250", "unit"), "cm"),
        ("sizes", ("kinds", "banner", "scales"), [5]),
        ("template", ("safe",), -1),
        ("template", ("pages", 0, "frames", 0, "kind"), "photo"),
        ("template", ("slots", "title", "opens"), ["everything"]),
        ("document", ("template_version",), 0),
        ("brand", ("colors", "ink", "rgb"), "black"),
        ("brand", ("colors", "ink", "cmyk"), [0, 0, 0, 101]),
        ("document", ("content", "photo", "picture"), "../secret.jpg"),
    ],
)
def test_the_schemas_refuse_what_the_reader_refuses(
    name: str, steps: tuple[str | int, ...], value: Any
) -> None:
    data = _plain(sample(name))
    inner = data
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = value
    assert list(_validator(name).iter_errors(data))


def test_the_examples_in_the_documentation_open(tmp_path: Path) -> None:
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    examples = re.findall(r"```yaml\n(format: (\w+)/1\n.*?)```", text, re.DOTALL)
    assert {name for _, name in examples} == set(FORMATS)
    for example, name in examples:
        file = tmp_path / f"{name}.yaml"
        file.write_text(example, encoding="utf-8")
        read_record(file, FORMATS[name])


@pytest.mark.parametrize("name", FORMATS)
def test_the_documentation_names_every_key(name: str) -> None:
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    words = set(re.findall(r"[a-z0-9_]+", text))
    assert sorted(_keys(FORMATS[name]) - words) == []


def _keys(model: type[BaseModel]) -> set[str]:
    """Return the keys of a model and of all records in it."""
    found = dict[type[BaseModel], None]()
    todo = [model]
    while todo:
        one = todo.pop()
        if one not in found:
            found[one] = None
            todo += _records([field.annotation for field in one.model_fields.values()])
    return {key for one in found for key in one.model_fields}


def _records(annotations: list[Any]) -> list[type[BaseModel]]:
    records = list[type[BaseModel]]()
    for one in annotations:
        if isinstance(one, type) and issubclass(one, Record):
            records.append(one)
        records += _records(list(getattr(one, "__args__", ())))
    return records


def _validator(name: str) -> Draft202012Validator:
    schema = json.loads(schema_text(name))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _plain(file: Path) -> Any:
    """Read YAML as an editor with the schema does, its numbers as numbers."""
    return _undated(yaml.safe_load(_typed(file.read_text(encoding="utf-8"))))


def _typed(text: str) -> str:
    # YAML 1.1 takes these for other than text; the sample has them to see that ours does not.
    for word in ("12:30", "rooms: no", "template_hash: 0150"):
        text = text.replace(word, word.split(": ")[0] + ': "x"' if ": " in word else "noon")
    return re.sub(r"rooms: (\d)", r'rooms: "\1"', text)


def _undated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _undated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_undated(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
