from pathlib import Path

import pytest

from brochure_studio.usecases.mending_list import write_mending_list
from brochure_studio.usecases.studio import Studio
from tests.usecases.test_recipients import HEADER, KARI, opened, write


def test_rows_to_mend_come_back_when_they_are_mended(studio: Studio, tmp_path: Path) -> None:
    file = write(
        tmp_path,
        HEADER + KARI + 'Per;"Vik;Vegen 3;5600;Norheimsund\nEva;=1+1;Vegen 4;560;\n'
        "Odd;Lid;fortrolig;5600;Voss\nTor;01819020074;Vegen 5;5600;Voss\n" + KARI,
    )
    found = opened(studio, file)
    out = tmp_path / "rett.csv"
    assert write_mending_list(studio, found, out, "nb") == 3
    text = out.read_bytes().decode("utf-8-sig")
    assert text.splitlines()[0] == "Rad;Årsak;Fornavn;Etternavn;Adresse;Postnr;Poststed"
    assert "fortrolig" not in text
    assert "01819020074" not in text
    assert ";'=1+1;" in text
    with pytest.raises(FileExistsError):
        write_mending_list(studio, found, out, "nb")
    mended = text.replace('"""Vik"', "Vik").replace("560;", "0560;Oslo").replace("***", "Lid")
    again = opened(studio, write(tmp_path, mended, "igjen.csv"))
    assert [person.get("fornamn") for person in again.recipients] == ["Per", "Eva", "Tor"]
    assert again.recipients[1].get("etternamn") == "=1+1"
    assert "rad" not in again.recipients[0].names


def test_a_list_to_mend_that_is_still_to_mend_keeps_its_columns(
    studio: Studio, tmp_path: Path
) -> None:
    first = opened(studio, write(tmp_path, f"{HEADER}Per;=1+1;Vegen 1;9;Voss\n{KARI}"))
    assert write_mending_list(studio, first, tmp_path / "a.csv", "nn") == 1
    again = opened(studio, tmp_path / "a.csv")
    assert write_mending_list(studio, again, tmp_path / "b.csv", "nb") == 1
    header, row = (tmp_path / "b.csv").read_text("utf-8-sig").splitlines()
    assert header == "Rad;Årsak;Fornavn;Etternavn;Adresse;Postnr;Poststed"
    assert row.endswith(";Per;'=1+1;Vegen 1;9;Voss")
