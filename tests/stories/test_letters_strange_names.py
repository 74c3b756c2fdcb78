"""Recipients called anything at all: each is printed as it stands, or held back with the reason."""

import csv
from pathlib import Path

import pypdfium2 as pdfium

from tests.house.project import ROOT
from tests.stories.conftest import CommandLine

LETTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "letter-returnee.yaml"
HEAD = ("Fornavn", "Etternavn", "Adresse", "Postnr", "Poststed", "Kommune", "Målform")
# First names, and what is printed of them behind `Kjære`.
PRINTED = {
    "{fornamn}": "{fornamn}",
    "{{x}}": "{{x}}",
    "{when long-ago}": "{when long-ago}",
    "<b>Åse</b>": "<b>Åse</b>",
    "**Åse**": "**Åse**",
    "[a](b)": "[a](b)",
    "- Åse": "- Åse",
    "# Å": "# Å",
    "&amp;": "&amp;",
    "Åse\\": "Åse\\",
    "Åse\nLid": "Åse Lid",
    "Åse\tLid": "Åse Lid",
    "Å\u00adse": "Åse",
    "Åse \u202eesÅ": "Åse esÅ",
    "Đặng": "Đặng",
    "=SUM(A1)": "=SUM(A1)",
}
HELD = {
    "Å" * 300: "letter-word-wide",
    "Åse " * 60: "letter-window",
    "שרה": "letter-glyph",
    "محمد": "letter-glyph",
    "👨\u200d👩\u200d👧": "letter-glyph",
    "李明": "letter-glyph",
}


def test_nobodys_name_is_lost_or_takes_the_letter_apart(
    command: CommandLine, tmp_path: Path
) -> None:
    command.environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    listed, out = tmp_path / "liste.csv", tmp_path / "out"
    names = (*PRINTED, *HELD)
    with listed.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(HEAD)
        for number, name in enumerate(names):
            rows.writerow([name, "Lid", f"Vegen {number}", "5600", "Norheimsund", "Kvam", "nn"])
    given = ("letters", LETTER, "--recipients", listed, "-o", out, "--single", "--workers", 1)
    ended = command.plain(*given, "--washed", "2026-11-20", "--json")
    assert ended.code == 5, ended.err
    held = {
        one["serial"]: {reason["code"] for reason in one["reasons"]}
        for one in ended.data()["held_back"]
    }
    assert sorted(held) == list(range(len(PRINTED) + 1, len(names) + 1))
    for serial, code in zip(sorted(held), HELD.values(), strict=True):
        assert code in held[serial]
    with pdfium.PdfDocument(out / "letter-returnee-letters.pdf") as pdf:
        texts = [page.get_textpage().get_text_range() for page in pdf]
    greetings = [next(x for x in t.splitlines() if x.startswith("Kjære ")) for t in texts]
    assert greetings == [f"Kjære {said}" for said in PRINTED.values()]
