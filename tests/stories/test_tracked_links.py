"""A campaign's parameters stand in what is listed, and in the PDF itself."""

from pathlib import Path

from tests.stories.conftest import CommandLine
from tests.stories.small_library import SmallLibrary

CAMPAIGN = """\
format: campaign/1
name: Heim
tracking:
  hosts: [example.no]
  every: {utm_source: "{document}", utm_content: "{municipality}"}
"""
TRACKED = "https://www.example.no/jobb?utm_source=document&utm_content=kvam"


def test_a_link_of_a_text_is_tracked_in_the_list_and_in_the_pdf(
    command: CommandLine, small: SmallLibrary, tmp_path: Path
) -> None:
    folder = small.document.parent
    (folder / "campaign.yaml").write_text(CAMPAIGN, encoding="utf-8")
    small.say("content:\n  title: A\n  text: Sjå [jobbar](https://www.example.no/jobb)\n")
    argv = (small.document, "--variant", "municipality=kvam", "--for", "web")
    expected = TRACKED.replace("=document&", f"={small.document.stem}&")
    (checked,) = command("check", *argv, "--json").data()["checked"]
    assert [link["address"] for link in checked["links"]] == [expected]
    assert checked["links"][0]["kind"] == "link"
    out = tmp_path / "out"
    done = command("export", *argv, "-o", out, "--json")
    assert done.code == 0, done.err
    (file,) = out.iterdir()
    assert expected.encode("ascii") in file.read_bytes()


def test_a_slip_in_the_campaign_is_told_at_its_line(
    command: CommandLine, small: SmallLibrary
) -> None:
    file = small.document.parent / "campaign.yaml"
    file.write_text(CAMPAIGN.replace("{document}", "{dokument}"), encoding="utf-8")
    ended = command("check", small.document)
    assert ended.code == 3
    assert f"{file}:5:" in ended.err
    assert "there is no field {dokument}; use {kind}" in ended.err


def test_programs_are_told_a_files_problem_in_the_language_of_messages(
    command: CommandLine, small: SmallLibrary
) -> None:
    campaign = small.document.parent / "campaign.yaml"
    campaign.with_name("empty.yaml").write_text("", encoding="utf-8")
    files = f"  - {{file: {small.document.name}}}\n  - {{file: empty.yaml}}\n"
    text = f"format: campaign/1\nname: Heim\ndocuments:\n{files}"
    campaign.write_text(text, encoding="utf-8")
    said = {}
    for language in ("nn", "en"):
        ended = command("check", campaign, "--json", "--messages", language)
        assert ended.code == 3
        (problem,) = ended.data()["problems"]
        said[language] = problem["said"]
    assert "fila er tom" in said["nn"]
    assert "the file is empty" in said["en"]
