"""Bad input through the command line: one line that says where and what to do, and no file."""

from pathlib import Path

import pytest

from tests.stories.conftest import CommandLine, Ended
from tests.stories.small_library import SmallLibrary, Spoil, paint


def export(command: CommandLine) -> Ended:
    """Export the document, and see that nothing of it stands under a final name."""
    out = command.library.campaign / "out"
    ended = command("export", command.library.document, "--for", "press", "-o", out)
    assert not out.exists() or list(out.iterdir()) == []
    return ended


def brand(old: str, new: str) -> Spoil:
    return lambda small: small.spoil(small.root / "assets" / "brand.yaml", old, new)


def template(old: str, new: str) -> Spoil:
    return lambda small: small.spoil(small.root / "templates" / "card.yaml", old, new)


def document(old: str, new: str) -> Spoil:
    return lambda small: small.spoil(small.document, old, new)


UNREADABLE: dict[str, tuple[Spoil, str]] = {
    "a missing template": (
        document("template: card", "template: cart"),
        "campaign/card.yaml:2:11: the library has no template `cart`; did you mean `card`?",
    ),
    "a newer template": (
        document("template_version: 2", "template_version: 3"),
        "campaign/card.yaml:3:19: the document was made with version 3 of the template `card`, "
        "and the library has version 2; get the newer library, or open the document where it "
        "was made",
    ),
    "a missing brand": (
        template("brand: region", "brand: regional"),
        "assets/brand.yaml: the library has no brand `regional`; did you mean `region`?",
    ),
    "a color name that does not exist": (
        template("background: white", "background: whyte"),
        "templates/card.yaml:14:17: there is no color `whyte`; did you mean `white`?",
    ),
    "a color of a style that does not exist": (
        brand("color: deep}", "color: depe}"),
        "assets/brand.yaml:18:80: there is no color `depe`; did you mean `deep`?",
    ),
    "a missing font": (
        lambda small: (small.root / "assets" / "fonts" / "Lato-Bold.ttf").unlink(),
        "library: fila assets/fonts/Lato-Bold.ttf er ikkje å finne; be dei som har ansvar",
    ),
    "a broken font": (
        lambda small: _overwrite(small.root / "assets" / "fonts" / "Lato-Bold.ttf", b"x" * 900),
        "library: skriftfila assets/fonts/Lato-Bold.ttf kan ikkje brukast (",
    ),
    "a missing color profile": (
        lambda small: (small.root / "assets" / "icc" / "ISOcoated_v2_300_bas.icc").unlink(),
        "there is no file icc/ISOcoated_v2_300_bas.icc",
    ),
    "a slot the template does not have": (
        document("title: Velkomen heim", "titel: Velkomen heim"),
        "campaign/card.yaml:6:3: the template `card` has no slot `titel`; did you mean `title`?",
    ),
    "a page kind the template does not have": (
        document("content:", "pages:\n  - {id: a, kind: frunt}\ncontent:"),
        "campaign/card.yaml:6:19: the template `card` has no page kind `frunt`; "
        "did you mean `front`?",
    ),
    "a text where a picture belongs": (
        document("title: Velkomen heim", "photo: {text: Velkomen heim}"),
        "campaign/card.yaml:6:17: the slot `photo` takes `picture`, not `text`; "
        "write `picture: ...`",
    ),
    "a municipality that does not exist": (
        document("content:", "municipality: kvaml\ncontent:"),
        "campaign/card.yaml:5:15: the brand has no municipality `kvaml`; did you mean `kvam`?",
    ),
    "a key nobody knows": (
        document("content:", "colour: red\ncontent:"),
        "campaign/card.yaml:5:1: ",
    ),
    "a newer format": (
        document("document/1", "document/2"),
        "campaign/card.yaml:1:9: `document/2` er nyare enn dette programmet, som les "
        "`document/1`; opne ho med ei nyare utgåve av programmet",
    ),
    "a file of another kind": (
        document("document/1", "brand/1"),
        "campaign/card.yaml:1:9: ",
    ),
    "a key twice": (
        document("title: Kort om heimen", "title: A\ntitle: B"),
        "campaign/card.yaml:5:1: ",
    ),
    "an anchor": (
        document("title: Kort om heimen", "title: &a Kort"),
        "campaign/card.yaml:4:8: ",
    ),
    "a tag": (
        document("title: Kort om heimen", "title: !!python/object:os.system Kort"),
        "campaign/card.yaml:4:8: ",
    ),
    "a bracket that is not closed": (
        document("title: Kort om heimen", "title: [Kort"),
        "campaign/card.yaml:5:",
    ),
    "nesting without end": (
        document("title: Kort om heimen", "title: " + "[" * 5000 + "]" * 5000),
        "campaign/card.yaml:4:",
    ),
    "an empty file": (lambda small: _overwrite(small.document, b""), "campaign/card.yaml:1:1: "),
    "bytes that are no text": (
        lambda small: _overwrite(small.document, b"title: \xff\xfe\x00"),
        "campaign/card.yaml",
    ),
    "two overrides of one variant": (
        document(
            "title: Velkomen heim",
            "title: Velkomen heim\noverrides:\n"
            "  - {when: {language: nb}, content: {title: Velkommen hjem}}\n"
            "  - {when: {language: nb}, content: {title: Hjem}}",
        ),
        "campaign/card.yaml:9:38: `title` has an override for {language: nb} already; keep one",
    ),
    "a campaign that ends before it starts": (
        lambda small: small.spoil(
            small.campaign / "campaign.yaml", "documents:", "ends: 2026-11-22\ndocuments:"
        ),
        "campaign/campaign.yaml:4:7: ",
    ),
    "a campaign's municipality that nobody knows": (
        lambda small: small.spoil(
            small.campaign / "campaign.yaml", "documents:", "municipalities: [kvamm]\ndocuments:"
        ),
        "campaign/campaign.yaml:4:18: there is no municipality kvamm; did you mean `kvam`?",
    ),
    "no file": (lambda small: small.document.unlink(), "campaign/card.yaml: fila er ikkje å finne"),
    "a path that leads out of the folder": (
        document("title: Velkomen heim", "photo: {picture: ../../secret.jpg}"),
        "campaign/card.yaml:6:20: ",
    ),
}


def _overwrite(file: Path, data: bytes) -> None:
    file.write_bytes(data)


@pytest.mark.parametrize("fault", UNREADABLE)
def test_what_cannot_be_read_is_said_in_one_line(
    command: CommandLine, small: SmallLibrary, fault: str
) -> None:
    spoil, said = UNREADABLE[fault]
    spoil(small)
    ended = export(command)
    assert ended.code == 3, ended
    assert len(ended.lines) == 1, ended.err
    assert said in ended.lines[0]
    assert "; " in ended.lines[0], "says what to do"
    assert ended.out == ""


@pytest.mark.parametrize("fault", [name for name in UNREADABLE if "profile" not in name])
def test_check_says_the_same(command: CommandLine, small: SmallLibrary, fault: str) -> None:
    spoil, said = UNREADABLE[fault]
    spoil(small)
    ended = command("check", small.document)
    assert (ended.code, len(ended.lines)) == (3, 1)
    assert said in ended.err


def _write_picture(small: SmallLibrary, name: str, size: tuple[int, int]) -> None:
    paint(small.campaign / name, size)
    small.say(
        f"content:\n  title: Kom heim\n  photo: {{picture: {name}, alt: Fjord, licence: CC0}}\n"
    )


def _truncate(small: SmallLibrary) -> None:
    _write_picture(small, "photo.jpg", (1300, 760))
    file = small.campaign / "photo.jpg"
    file.write_bytes(file.read_bytes()[:2000])


def _postscript(small: SmallLibrary) -> None:
    _write_picture(small, "photo.jpg", (1300, 760))
    (small.campaign / "photo.jpg").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%EOF\n")


HELD_BACK: dict[str, tuple[Spoil, str, str]] = {
    "a missing picture": (
        lambda small: small.say("content:\n  title: Kom heim\n  photo: {picture: borte.jpg}\n"),
        "[picture-missing]",
        "raud: «Hovudbilete», side 1: fila borte.jpg er ikkje å finne",
    ),
    "a picture that is something else": (
        _postscript,
        "[picture-missing]",
        "photo.jpg er ikkje eit bilete av slaget JPEG, PNG, TIFF eller WebP",
    ),
    "a coarse picture": (
        lambda small: _write_picture(small, "photo.jpg", (300, 200)),
        "[picture-too-coarse]",
        "raud: «Hovudbilete», side 1: photo.jpg har berre",
    ),
    "a picture without a licence": (
        lambda small: (
            paint(small.campaign / "a.jpg", (1300, 760)),
            small.say("content:\n  title: Kom heim\n  photo: {picture: a.jpg, alt: Fjord}\n"),
        )[-1],
        "[picture-unlicensed]",
        "raud: «Hovudbilete», side 1: det står ikkje kva lisens a.jpg har",
    ),
    "a locked slot that the file changes": (
        lambda small: small.say("content:\n  title: Kom heim\n  legal: Eg sjølv\n"),
        "[lock-broken]",
        "raud: «Utgjevar», side 1: innhaldet i «Utgjevar» er låst og kan ikkje endrast",
    ),
    "text that does not fit": (
        lambda small: small.say(
            "content:\n  title: Kom heim\n  text: " + "mange fine ord " * 60 + "\n"
        ),
        "[text-overset]",
        "raud: «Tekst», side 1: teksten er ",
    ),
    "a character that no font has": (
        lambda small: small.say("content:\n  title: Kom heim 家\n"),
        "[missing-glyph]",
        "«家» U+5BB6 CJK UNIFIED IDEOGRAPH-5BB6",
    ),
    "a field that nothing fills": (
        lambda small: small.say("content:\n  title: Hei {fornamn}\n"),
        "[field-unfilled]",
        "feltet {fornamn} har ikkje noko å fyllast med",
    ),
    "a must-change slot left alone": (
        lambda small: small.say("content:\n  title: Tittelen din\n"),
        "[slot-untouched]",
        "raud: «Tittel», side 1: her står framleis det malen kom med",
    ),
    "a required slot left empty": (
        lambda small: small.say("content:\n  title: ' '\n"),
        "[slot-empty]",
        "raud: «Tittel», side 1: feltet er tomt",
    ),
    "too many pages of a kind": (
        lambda small: small.spoil(
            small.document,
            "content:",
            "pages:\n  - {id: a, kind: front}\n"
            + "".join(f"  - {{id: s{n}, kind: story, content: {{story: Hei}}}}\n" for n in range(4))
            + "content:",
        ),
        "[lock-broken]",
        "malen tek høgst 3 av sida «Forteljing», og her er 4",
    ),
}


@pytest.mark.parametrize("fault", HELD_BACK)
def test_what_the_checks_hold_back_is_not_written(
    command: CommandLine, small: SmallLibrary, fault: str
) -> None:
    spoil, code, said = HELD_BACK[fault]
    spoil(small)
    ended = export(command)
    assert ended.code == 1, ended
    finding, last = ended.lines
    assert finding.endswith(code)
    assert str(small.document) in finding
    assert said in finding
    assert last == "card · press: halde tilbake, ingenting er skrive"


def test_a_picture_cut_off_in_its_pixels_is_found_while_writing(
    command: CommandLine, small: SmallLibrary
) -> None:
    _truncate(small)
    ended = export(command)
    assert ended.code == 3
    (line,) = ended.lines
    assert "photo.jpg er øydelagd eller ufullstendig" in line


def test_the_words_that_do_not_fit_are_said_as_they_are_written(
    command: CommandLine, small: SmallLibrary
) -> None:
    small.say("content:\n  title: Kom heim\n  text: " + "mange fine ord " * 60 + "\n")
    (finding, _) = export(command).lines
    words = finding.partition("«Tekst»")[2].partition("(«")[2].partition("…»")[0].split()
    assert len(words) > 4
    assert set(words[:-1]) <= {"mange", "fine", "ord"}


def test_several_faults_of_a_file_are_said_at_once(
    command: CommandLine, small: SmallLibrary
) -> None:
    small.say("content:\n  titel: A\n  tekst: B\n  photo: C\n")
    ended = export(command)
    assert ended.code == 3
    assert [line.partition(".yaml:")[2].partition(": ")[0] for line in ended.lines] == [
        "6:3",
        "7:3",
        "8:10",
    ]


def test_what_a_file_says_cannot_steer_the_terminal(
    command: CommandLine, small: SmallLibrary
) -> None:
    small.say('content:\n  title: "A"\n  text: "\\e[31m\\n\\u202eB {x}"\n')
    ended = command("check", small.document)
    assert "\x1b" not in ended.out + ended.err
    assert "\u202e" not in ended.out + ended.err


def test_check_tells_programs_the_same_as_people(command: CommandLine, small: SmallLibrary) -> None:
    small.say("content:\n  title: ' '\n  legal: Eg\n")
    ended = command("check", small.document, "--json")
    assert ended.code == 1
    (checked,) = ended.data()["checked"]
    assert checked["blocking"] == 2
    assert [f["code"] for f in checked["findings"]] == ["slot-empty", "lock-broken"]
    first = checked["findings"][0]
    assert (first["grade"], first["page"], first["slot"]) == ("blocking", 1, "title")
    assert first["box_mm"] == [10, 65, 80, 22]
