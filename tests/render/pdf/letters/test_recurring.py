"""Paragraphs that recur: once in a file, in their places, and the same in any file."""

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2

from brochure_studio.render.pdf.letters.letter_file import LetterFile
from tests.render.pdf.letters.stage import Sent, StageForm, draw, letters_job, sent
from tests.render.pdf.stage import Props

COUNT = 64


def write(file: Path, form: StageForm, letters: Sequence[Sent]) -> Path:
    props = form.props
    with LetterFile(file, letters_job(), {0: form}, props) as out:
        for lot in draw(props, {0: form}, letters):
            out.add(lot)
        out.finish()
    return file


def often(form: StageForm) -> tuple[Sent, ...]:
    """Return letters to six people who come again and again."""
    six = sent(form, 6)
    return tuple(Sent(number + 1, 0, six[number % 6].letter) for number in range(COUNT))


def read(file: Path) -> pikepdf.Pdf:
    return pikepdf.open(file, inherit_page_attributes=False)


def recurring(pdf: pikepdf.Pdf) -> list[str]:
    return [name for name in pdf.Root.Pages.Resources.XObject if name.startswith("/R")]


def test_letters_look_the_same_and_their_file_is_smaller(tmp_path: Path) -> None:
    form = StageForm(Props())
    plain = write(tmp_path / "plain.pdf", form, often(form))
    form.recurs = True
    shared = write(tmp_path / "shared.pdf", form, often(form))
    assert shared.stat().st_size < plain.stat().st_size
    one, other = pypdfium2.PdfDocument(plain), pypdfium2.PdfDocument(shared)
    for number in (0, 17, COUNT - 1):
        assert one[number].render().to_pil().tobytes() == other[number].render().to_pil().tobytes()


def test_the_same_words_are_one_form_and_others_another(tmp_path: Path) -> None:
    form = StageForm(Props(), recurs=True)
    letters = sent(form, COUNT)
    paragraphs = {one.letter.pages[0][1].items[1].items[0].text for one in letters}
    with read(write(tmp_path / "a.pdf", form, letters)) as pdf:
        assert 1 < len(recurring(pdf)) <= COUNT
        assert len(recurring(pdf)) >= len(paragraphs)
        for name in recurring(pdf):
            form_object = pdf.Root.Pages.Resources.XObject[name]
            assert "/Font" in form_object.Resources


def test_a_letter_is_the_same_whichever_others_are_drawn() -> None:
    props = Props()
    form = StageForm(props, recurs=True)
    letters = sent(form, COUNT)
    (all_of_them,) = draw(props, {0: form}, letters, COUNT)
    (alone,) = draw(props, {0: form}, letters[17:18], 1)
    assert alone.contents[0] == all_of_them.contents[17]
    assert {form.name for form in alone.forms} <= {form.name for form in all_of_them.forms}


def test_nothing_of_the_words_is_cut_off_by_the_form(tmp_path: Path) -> None:
    form = StageForm(Props(), recurs=True)
    with read(write(tmp_path / "a.pdf", form, sent(form, 3))) as pdf:
        for name in recurring(pdf):
            left, bottom, right, top = map(float, pdf.Root.Pages.Resources.XObject[name].BBox)
            # An em around the first line's letters, and all lines below it.
            assert left < -9 and top > 15 and bottom < -14 and right > 250
