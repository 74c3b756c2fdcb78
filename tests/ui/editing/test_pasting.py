"""Text from elsewhere made fit for a slot."""

import pytest

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.editing.pasting import Pasted, paste_html, paste_plain
from brochure_studio.ui.editing.rich import Rich
from brochure_studio.ui.editing.speller import Speller

# Cut from what Word 2019 puts on the clipboard.
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
<!-- p.MsoNormal {margin:0cm;font-family:"Calibri",sans-serif;} --></style></head><body lang=NO>
<!--StartFragment--><p class=MsoNormal style='margin-left:36.0pt'><b><span style='color:red;
font-size:14.0pt'>Flytt heim</span></b><span style='mso-spacerun:yes'>\u00a0 </span>til
<i style='mso-bidi-font-style:normal'>Hardanger</i> – “no”!<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Jobb</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Bustad<o:p>
</o:p></p><p class=MsoNormal><img width=10 src="file:///C:/x.png"><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Prisen er 10&nbsp;000&nbsp;kr.</p><!--EndFragment--></body></html>"""


def written(pasted: Pasted, markup: Markup) -> str:
    speller = Speller(markup)
    return speller.write(Rich().put(0, 0, pasted.fragment)[0])[1].text


def test_word_keeps_what_it_says_and_loses_how_it_looked() -> None:
    pasted = paste_html(WORD, "blocks", "nn")
    assert written(pasted, "blocks") == (
        "**Flytt heim** til *Hardanger* – «no»!\n\n- Jobb\n- Bustad\n\nPrisen er 10\u00a0000 kr."
    )
    assert pasted.pictures == 1


def test_a_slot_without_lists_takes_them_as_lines() -> None:
    pasted = paste_html(WORD, "inline", "nn")
    assert written(pasted, "inline").split("\n")[1:3] == ["– Jobb", "– Bustad"]
    assert pasted.lists


def test_a_slot_of_plain_text_takes_plain_text() -> None:
    assert written(paste_html(WORD, "none", "nn"), "none").startswith("Flytt heim til Hardanger")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ul><li>ein<li>to</ul>", "- ein\n- to"),
        ("<ol><li><p>ein</p></li><li>to</li></ol>", "1. ein\n2. to"),
        ("<h2>Om <b>oss</b></h2><p>Tekst</p>", "## Om oss\n\nTekst"),
        ('<a href="https://a.example/x y(1)">her</a>', "[her](https://a.example/x%20y%281%29)"),
        ('<a href="javascript:alert(1)">her</a>', "her"),
        ("<script>alert(1)</script><style>p{}</style>tekst", "tekst"),
        ('<b style="font-weight:normal"><span style="font-weight:700">feit</span> vanleg</b>',
         "**feit** vanleg"),
        ("a<br>b", "a\n\nb"),
        ("<div>a<div>b</div></div>", "a\n\nb"),
        ("<p>a&shy;b&#8203;c&nbsp;d\t e</p>", "abc d e"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<p>ikkje lukka <b>feit", "ikkje lukka **feit**"),
    ],
)  # fmt: skip
def test_web_pages(html: str, text: str) -> None:
    assert written(paste_html(html, "blocks", "nn"), "blocks") == text


def test_plain_text_with_bullets_is_a_list() -> None:
    pasted = paste_plain("Dette:\r\n•\tein\r\n• to\r\n\r\n1.\tfyrst\r\n", "blocks", "nn")
    assert written(pasted, "blocks") == "Dette:\n\n- ein\n- to\n\n1. fyrst"


def test_plain_lines_stay_lines() -> None:
    assert written(paste_plain("Ola\nGata 1\n\n\n\nStad\n", "none", "nn"), "none") == (
        "Ola\nGata 1\n\nStad"
    )


def test_english_keeps_its_quotes() -> None:
    assert written(paste_plain("“so”", "none", "en"), "none") == "“so”"
