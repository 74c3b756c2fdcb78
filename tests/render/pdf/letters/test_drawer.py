"""Letters drawn: what is remembered from lot to lot changes neither contents nor needs."""

from brochure_studio.render.pdf.letters.drawer import LetterDrawer
from tests.render.pdf.letters.stage import StageForm, letters_job, sent
from tests.render.pdf.stage import Props


def test_each_lot_needs_the_glyphs_of_its_own_letters() -> None:
    props = Props()
    form = StageForm(props)
    letters = sent(form, 3)
    drawer = LetterDrawer(letters_job().receiver, props)
    drawer.draw(letters, {0: form})
    # The very same items: nothing about them is found out anew.
    again = drawer.draw(letters[:1], {0: form})
    fresh = LetterDrawer(letters_job().receiver, props).draw(letters[:1], {0: form})
    assert again.needs.glyphs == fresh.needs.glyphs
    assert again.contents == fresh.contents
