"""Broken files of letters; each break must be seen, and told by the letter's serial."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Name, ObjectStreamMode, Pdf, Stream

from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.readback.letters import judge
from brochure_studio.readback.letters.judge import LettersJudge
from brochure_studio.render.pdf.letters.letter_file import LetterFile
from brochure_studio.values.errands import Errand, Hands
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Progress
from tests.render.pdf.letters.stage import StageForm, draw, enclosed, letters_job, sent
from tests.render.pdf.stage import Props

COUNT = 230


def written(file: Path, pages: int = 1, has_more: bool = False, recurs: bool = False) -> LetterFile:
    props = Props()
    form = StageForm(props, pages, recurs=recurs)
    following = enclosed(props, form) if has_more else NOTHING_FOLLOWS
    with LetterFile(file, letters_job(), {0: form}, props, following=following) as letters:
        for lot in draw(props, {0: form}, sent(form, COUNT)):
            letters.add(lot)
        letters.finish()
    return letters


def judged(file: Path, letters: LetterFile) -> tuple[Finding, ...]:
    return LettersJudge().judge(file, letters_job(), letters.meant, lambda progress: None)


def after(
    folder: Path,
    harm: Callable[[Pdf], object],
    pages: int = 1,
    has_more: bool = False,
    recurs: bool = False,
) -> dict[str, str]:
    """Return the codes found in a harmed file, each with what was said first."""
    letters = written(folder / "a.pdf", pages, has_more, recurs)
    with pikepdf.open(folder / "a.pdf", inherit_page_attributes=False) as pdf:
        harm(pdf)
        mode = ObjectStreamMode.generate
        pdf.save(folder / "b.pdf", object_stream_mode=mode, static_id=True)
    said: dict[str, str] = {}
    for one in judged(folder / "b.pdf", letters):
        said.setdefault(one.code, one.what.en)
    return said


def node(pdf: Pdf) -> pikepdf.Object:
    return pdf.Root.Pages.Kids[0]


def page(pdf: Pdf, number: int) -> pikepdf.Object:
    return node(pdf).Kids[number]


@pytest.mark.parametrize("pages", [1, 2])
def test_a_good_file_has_no_faults(tmp_path: Path, pages: int) -> None:
    letters = written(tmp_path / "a.pdf", pages)
    assert judged(tmp_path / "a.pdf", letters) == ()


def test_a_file_written_anew_by_others_is_read_too(tmp_path: Path) -> None:
    assert after(tmp_path, lambda pdf: None) == {}


def test_what_recurs_is_read_too(tmp_path: Path) -> None:
    letters = written(tmp_path / "a.pdf", recurs=True)
    assert judged(tmp_path / "a.pdf", letters) == ()

    def swap_forms(pdf: Pdf) -> None:
        forms = pdf.Root.Pages.Resources.XObject
        one, other = [name for name in forms if name.startswith("/R")][:2]
        forms[one], forms[other] = forms[other], forms[one]

    assert set(after(tmp_path, swap_forms, recurs=True)) == {"letters-text"}


def test_the_inks_of_what_recurs_are_looked_at(tmp_path: Path) -> None:
    def color(pdf: Pdf) -> None:
        forms = pdf.Root.Pages.Resources.XObject
        form = forms[next(name for name in forms if name.startswith("/R"))]
        form.write(form.read_bytes().replace(b"0 0 0 1 k", b"1 0 0 rg"))

    assert "letters-text" not in (found := after(tmp_path, color, recurs=True))
    assert found


class Pickled:
    """Two processes' worth of hands: whatever goes to another process could be sent there."""

    count = 2

    def __call__(
        self, errands: Sequence[Errand], tick: Callable[[], None]
    ) -> Iterator[tuple[int, object]]:
        for number in reversed(range(len(errands))):
            tick()
            errand = pickle.loads(pickle.dumps(errands[number]))
            yield number, pickle.loads(pickle.dumps(errand()))


@pytest.mark.parametrize("pages", [1, 2])
def test_a_file_read_in_stretches_has_the_same_faults(
    tmp_path: Path, pages: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judge, "_LEAST", 10)
    letters = written(tmp_path / "a.pdf", pages, recurs=True)

    def found(file: Path, hands: Hands | None) -> tuple[Finding, ...]:
        return LettersJudge().judge(file, letters_job(), letters.meant, lambda _: None, hands)

    assert found(tmp_path / "a.pdf", Pickled()) == ()
    for number, harm in enumerate((lose_page, swap_pages, swap_contents, swap_parts, two_more)):
        broken = tmp_path / f"{number}.pdf"
        with pikepdf.open(tmp_path / "a.pdf", inherit_page_attributes=False) as pdf:
            harm(pdf)
            pdf.save(broken, object_stream_mode=ObjectStreamMode.generate, static_id=True)
        told, whole = ({one.code for one in found(broken, by)} for by in (Pickled(), None))
        assert told <= whole | {"letters-count"}
        # Both pages of a letter say the same, and may stand in each other's place.
        assert bool(told) == bool(whole) and (told or pages == 2)


def two_more(pdf: Pdf) -> None:
    last = pdf.Root.Pages.Kids[-1]
    last.Kids.extend([last.Kids[-1], last.Kids[-1]])
    last.Count += 2
    pdf.Root.Pages.Count += 2


def lose_page(pdf: Pdf) -> None:
    kids = node(pdf).Kids
    del kids[16]
    node(pdf).Count = len(kids)
    pdf.Root.Pages.Count = COUNT - 1


def swap_pages(pdf: Pdf) -> None:
    kids = node(pdf).Kids
    kids[16], kids[17] = kids[17], kids[16]


def swap_contents(pdf: Pdf) -> None:
    one, other = page(pdf, 16), page(pdf, 17)
    one.Contents, other.Contents = other.Contents, one.Contents


def swap_parts(pdf: Pdf) -> None:
    parts = pdf.Root.DPartRoot.DPartRootNode.DParts[0]
    parts[16], parts[17] = parts[17], parts[16]


def point_elsewhere(pdf: Pdf) -> None:
    page(pdf, 16).DPart = page(pdf, 17).DPart


def rename(pdf: Pdf) -> None:
    page(pdf, 16).DPart.DPM.CIP4_Root.CIP4_Recipient.CIP4_UniqueID = pikepdf.String("9999")


def alter_text(pdf: Pdf) -> None:
    content = page(pdf, 16).Contents.read_bytes()
    shown = content.index(b"[(") + 2
    other = bytes([content[shown], content[shown + 1] ^ 1])
    page(pdf, 16).Contents = Stream(pdf, content[:shown] + other + content[shown + 2 :])


def lose_block(pdf: Pdf) -> None:
    content = page(pdf, 16).Contents.read_bytes()
    assert b"/B0.0.0 Do" in content
    page(pdf, 16).Contents = Stream(pdf, content.replace(b"/B0.0.0 Do", b""))


def lose_ground(pdf: Pdf) -> None:
    content = page(pdf, 16).Contents.read_bytes()
    page(pdf, 16).Contents = Stream(pdf, content.replace(b"/S0.0 Do", b""))


def hide(pdf: Pdf) -> None:
    content = page(pdf, 16).Contents.read_bytes()
    page(pdf, 16).Contents = Stream(pdf, b"3 Tr\n" + content)


def paint_in_rgb(pdf: Pdf) -> None:
    content = page(pdf, 16).Contents.read_bytes()
    page(pdf, 16).Contents = Stream(pdf, content.replace(b"0 0 0 1 k", b"0 0 0 rg"))


def cut(pdf: Pdf) -> None:
    page(pdf, 16).TrimBox = Array([0, 0, 100, 100])


def annotate(pdf: Pdf) -> None:
    page(pdf, 16).Annots = Array([])


def deny_standard(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().replace(b"PDF/VT-1", b"PDF/VT-9")
    pdf.Root.Metadata = Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML)


HARMS = {
    "lose-page": (lose_page, "letters-pages", "letter 17"),
    "swap-pages": (swap_pages, "letters-pages", "letter 17"),
    "swap-contents": (swap_contents, "letters-text", "letter 17, page 1"),
    "swap-parts": (swap_parts, "letters-order", "letter 18"),
    "point-elsewhere": (point_elsewhere, "letters-pages", "letter 17"),
    "rename": (rename, "letters-order", "9999"),
    "alter-text": (alter_text, "letters-text", "letter 17, page 1"),
    "lose-block": (lose_block, "letters-text", "letter 17, page 1"),
    "lose-ground": (lose_ground, "letters-ground", "letter 17, page 1"),
    "hide": (hide, "letters-odd", "etter 17, page 1"),
    "rgb": (paint_in_rgb, "file-colors", "DeviceRGB"),
    "cut": (cut, "letters-boxes", "letter 17, page 1"),
    "annotate": (annotate, "letters-odd", "Annots"),
    "standard": (deny_standard, "letters-standard", "GTS_PDFVTVersion"),
}


@pytest.mark.parametrize(("harm", "code", "words"), HARMS.values(), ids=HARMS)
def test_every_harm_is_seen(
    tmp_path: Path, harm: Callable[[Pdf], object], code: str, words: str
) -> None:
    found = after(tmp_path, harm)
    assert words in found.get(code, f"only {sorted(found)}")


# Letter 3 has the pages 5 to 8: its own, a blank back, and the leaflet; letter 6 those from 13.
@pytest.mark.parametrize("pages", [1, 2])
def test_a_good_file_with_backs_and_inserts_has_no_faults(tmp_path: Path, pages: int) -> None:
    letters = written(tmp_path / "a.pdf", pages, has_more=True)
    assert judged(tmp_path / "a.pdf", letters) == ()
    assert after(tmp_path, lambda pdf: None, has_more=True) == {}


def swap_insert(pdf: Pdf) -> None:
    page(pdf, 14).Contents = page(pdf, 15).Contents


def swap_insert_of_first(pdf: Pdf) -> None:
    page(pdf, 6).Contents, page(pdf, 7).Contents = page(pdf, 7).Contents, page(pdf, 6).Contents


def fill_back(pdf: Pdf) -> None:
    page(pdf, 9).Contents = Stream(pdf, b"0 0 0 1 k 10 10 50 50 re f\n")


def say_on_back(pdf: Pdf) -> None:
    page(pdf, 9).Contents = page(pdf, 8).Contents


def lose_insert(pdf: Pdf) -> None:
    kids = node(pdf).Kids
    del kids[15]
    node(pdf).Count = len(kids)
    pdf.Root.Pages.Count = pdf.Root.Pages.Count - 1


def give_insert_twice(pdf: Pdf) -> None:
    kids = node(pdf).Kids
    kids.insert(15, pdf.make_indirect(pikepdf.Dictionary(kids[15])))
    node(pdf).Count = len(kids)
    pdf.Root.Pages.Count = pdf.Root.Pages.Count + 1


def cut_insert(pdf: Pdf) -> None:
    page(pdf, 14).MediaBox = Array([0, 0, 595, 842])


def alter_insert(pdf: Pdf) -> None:
    form = pdf.Root.Pages.Resources.XObject["/E2"]
    content = form.read_bytes()
    shown = content.index(b"Tj") if b"Tj" in content else content.index(b"TJ")
    form.write(content[:shown].rsplit(b"BT", 1)[0])


def paint_insert_in_rgb(pdf: Pdf) -> None:
    form = pdf.Root.Pages.Resources.XObject["/E1"]
    form.write(form.read_bytes() + b"\n1 0 0 rg 0 0 5 5 re f\n")


def one_side(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences


MORE_HARMS = {
    "swap-insert": (swap_insert, "letters-after", "Page 3 of letter 6"),
    "swap-first": (swap_insert_of_first, "letters-after", "Page 3 of letter 3"),
    "fill-back": (fill_back, "letters-after", "Page 2 of letter 4"),
    "say-on-back": (say_on_back, "letters-after", "Page 2 of letter 4"),
    "lose-insert": (lose_insert, "letters-pages", "letter 6"),
    "twice": (give_insert_twice, "letters-pages", "letter 6"),
    "cut-insert": (cut_insert, "letters-boxes", "letter 6, page 3"),
    "alter-insert": (alter_insert, "letters-after", "Page 4 of letter 3"),
    "rgb-insert": (paint_insert_in_rgb, "file-colors", "DeviceRGB"),
    "one-side": (one_side, "letters-duplex", "which sides"),
}


@pytest.mark.parametrize(("harm", "code", "words"), MORE_HARMS.values(), ids=MORE_HARMS)
def test_every_harm_to_backs_and_inserts_is_seen(
    tmp_path: Path, harm: Callable[[Pdf], object], code: str, words: str
) -> None:
    found = after(tmp_path, harm, has_more=True)
    assert words in found.get(code, f"only {sorted(found)}")


def test_a_letter_on_the_back_of_another_is_told(tmp_path: Path) -> None:
    letters = written(tmp_path / "a.pdf")
    letters.meant.following = Following((), lambda serial: (), "long")
    found = {one.code: one.what.en for one in reversed(judged(tmp_path / "a.pdf", letters))}
    assert "Letter 2 " in found["letters-front"]


def test_a_file_cut_short_is_told(tmp_path: Path) -> None:
    letters = written(tmp_path / "a.pdf")
    data = (tmp_path / "a.pdf").read_bytes()
    (tmp_path / "a.pdf").write_bytes(data[: len(data) // 2])
    (found,) = judged(tmp_path / "a.pdf", letters)
    assert found.code == "file-unreadable"


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    letters = written(tmp_path / "a.pdf")

    def stop(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        LettersJudge().judge(tmp_path / "a.pdf", letters_job(), letters.meant, stop)
