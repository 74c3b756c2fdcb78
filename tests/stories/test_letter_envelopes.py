"""The story of one letter for several envelopes, through the command line."""

from pathlib import Path

from tests.house.project import ROOT
from tests.stories.conftest import CommandLine

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
HEAD = "Fornavn;Etternavn;c/o;Adresse;Postnr;Poststed;Land;Kommune\n"
SHORT = "Åse;Lid;;Vegen 1;5600;Norheimsund;;Kvam\n"


def test_a_run_begun_for_one_envelope_does_not_go_on_for_another(
    command: CommandLine, tmp_path: Path
) -> None:
    command.environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    listed, out = tmp_path / "liste.csv", tmp_path / "out"
    listed.write_text(HEAD + SHORT, encoding="utf-8")
    given = ("letters", STARTER / "letter-returnee.yaml", "--recipients", listed, "-o", out)
    ended = command.plain(*given, "--workers", 1, "--envelope", "E65")
    assert ended.code == 0, ended.err
    other = command.plain(*given, "--workers", 1, "--resume", "--messages", "en")
    assert other.code == 1
    assert "the envelope is not what it was" in other.err + other.out
    same = command.plain(*given, "--workers", 1, "--resume", "--envelope", "e65")
    assert same.code == 0
    none = command.plain(*given, "--workers", 1, "--envelope", "C4")
    assert none.code == 2 and "c65" in none.err
