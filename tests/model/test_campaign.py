"""The campaign's tracking: what its values may name and what a host is."""

from pathlib import Path

import pytest

from brochure_studio.model.campaign import Campaign
from brochure_studio.store.reading import read_record
from brochure_studio.values.finding import Problem, UnreadableError

HEAD = "format: campaign/1\nname: Heim\ntracking:\n"


def problems(tmp_path: Path, text: str) -> tuple[Problem, ...]:
    file = tmp_path / "campaign.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    try:
        read_record(file, Campaign)
    except UnreadableError as error:
        return error.problems
    return ()


def test_every_field_may_be_named(tmp_path: Path) -> None:
    values = "{kind}-{size}-{paper}-{language}-{municipality}-{audience}-{document}"
    text = f'  hosts: [Heim.no, www.heim.no]\n  kinds: {{banner: {{utm_source: "{values}"}}}}\n'
    assert problems(tmp_path, text) == ()


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('  every:\n    utm_source: "{storleik}"\n', 5, "there is no field {storleik}; use {kind}"),
        ('  sizes:\n    43:\n      a: "{ size }"\n', 6, "there is no field { size }"),
        ('  every: {a: "{size"}\n', 4, "a brace too many; write fields as {size}"),
        ("  every: {utm-source: a}\n", 4, "utm-source"),
        ("  hosts:\n    - https://heim.no\n", 5, "is not a host; write it without https://"),
        ("  hosts: [heim]\n", 4, "is not a host"),
        ("  hosts: [heim.no/bustad]\n", 4, "is not a host"),
    ],
)
def test_a_slip_is_told_at_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert problem.line == line
    assert said in str(problem)


def test_hosts_are_read_in_small_letters() -> None:
    made = Campaign.model_validate(
        {"format": "campaign/1", "name": "Heim", "tracking": {"hosts": ["Heim.NO"]}}
    )
    assert made.tracking.hosts == ("heim.no",)
