"""LibreOffice making one PDF of letters. Runs where `soffice` is installed.

First line of standard input: {"folder", "fonts", "soffice", and what the letter says}; each
further line: make the PDF, answer with the seconds. The letters are one document, a page each,
which LibreOffice turns into a PDF: its own mail merge opens a document for every letter and takes
many times as long. What is the same on every page stands in the page's header.
"""

import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
 <style:style style:name="Plain" style:family="paragraph">
  <style:paragraph-properties fo:line-height="15pt" fo:margin-bottom="0pt"/>
  <style:text-properties style:font-name="Lato" fo:font-family="Lato" fo:font-size="10.5pt"
   fo:language="nn" fo:country="NO"/></style:style>
 <style:style style:name="To" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:break-before="page"/></style:style>
 <style:style style:name="Date" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:margin-left="110mm" fo:margin-top="17mm"/></style:style>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:margin-top="6mm" fo:margin-bottom="5mm" fo:line-height="22pt"/>
  <style:text-properties fo:font-size="17pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Body" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:text-align="justify" fo:margin-bottom="7pt"/>
  <style:text-properties fo:hyphenate="true"/></style:style>
 <style:style style:name="Mark" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:line-height="100%"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="Small" style:family="paragraph" style:parent-style-name="Plain">
  <style:paragraph-properties fo:line-height="10pt"/>
  <style:text-properties fo:font-size="7.5pt"/></style:style>
 <style:style style:name="Band" style:family="graphic"><style:graphic-properties draw:stroke="none"
  draw:fill="solid" draw:fill-color="#17545b" style:run-through="background"
  style:vertical-rel="page" style:horizontal-rel="page" style:vertical-pos="from-top"
  style:horizontal-pos="from-left" style:wrap="run-through"/></style:style>
 <style:style style:name="Frame" style:family="graphic"><style:graphic-properties draw:stroke="none"
  draw:fill="none" style:vertical-rel="page" style:horizontal-rel="page" fo:padding="0mm"
  style:vertical-pos="from-top" style:horizontal-pos="from-left" fo:border="none"
  style:wrap="run-through"/></style:style>
 <style:style style:name="Inline" style:family="graphic"><style:graphic-properties
  style:vertical-pos="from-top" style:vertical-rel="baseline"/></style:style>
 <style:page-layout style:name="A4"><style:page-layout-properties
 fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="40mm" fo:margin-left="20mm"
 fo:margin-right="20mm" fo:margin-bottom="30mm"/><style:header-style>
 <style:header-footer-properties svg:height="6mm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="Plain">STATIC</text:p></style:header>
</style:master-page></office:master-styles>
<office:body><office:text>
"""
FONTS = "<fontconfig><dir>{fonts}</dir><cachedir>{folder}</cachedir></fontconfig>"
TAIL = "</office:text></office:body></office:document>\n"


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    folder = Path(given["folder"])
    (folder / "fonts.conf").write_text(FONTS.format(**given), encoding="utf-8")
    for _ in sys.stdin:
        start = time.perf_counter()
        _write(given, folder)
        command = [
            *(given["soffice"], "--headless", f"-env:UserInstallation={(folder / 'lo').as_uri()}"),
            *("--convert-to", "pdf", "--outdir", folder, folder / "libreoffice.fodt"),
        ]
        fonts = {**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")}
        subprocess.run(command, check=True, capture_output=True, env=fonts)
        assert (folder / "libreoffice.pdf").is_file()
        print(time.perf_counter() - start, flush=True)


def _write(given: dict[str, object], folder: Path) -> None:
    with (
        (folder / "list.csv").open(encoding="utf-8", newline="") as file,
        (folder / "libreoffice.fodt").open("w", encoding="utf-8") as out,
    ):
        out.write(HEAD.replace("STATIC", _static(given, folder)))
        signature = (
            '<draw:frame text:anchor-type="as-char" draw:style-name="Inline" svg:y="-16mm"'
            f' svg:width="48mm" svg:height="16mm">{_image(folder, "signature")}</draw:frame>'
        )
        for row in csv.DictReader(file):
            out.write(_letter(given, row, signature))
        out.write(TAIL)


def _static(given: dict[str, object], folder: Path) -> str:
    logos = [(name, (20 + 34 * n, 272, 25, 9)) for n, name in enumerate(given["partners"])]
    return "".join(
        (
            '<draw:rect text:anchor-type="paragraph" draw:style-name="Band" draw:z-index="0"'
            ' svg:x="0mm" svg:y="0mm" svg:width="210mm" svg:height="30mm"/>',
            *(_picture(folder, *one) for one in (("mark", (20, 8, 50, 14)), *logos)),
            _line(str(given["sender"]), 20),
            _line(str(given["objection"]), 122),
        )
    )


def _line(words: str, left: int) -> str:
    return (
        f'<draw:frame text:anchor-type="paragraph" draw:style-name="Frame" svg:x="{left}mm"'
        ' svg:y="287mm" svg:width="100mm"><draw:text-box fo:min-height="4mm">'
        f'<text:p text:style-name="Small">{escape(words)}</text:p></draw:text-box></draw:frame>'
    )


def _picture(folder: Path, name: str, box: tuple[int, int, int, int]) -> str:
    left, top, width, height = box
    return (
        '<draw:frame text:anchor-type="paragraph" draw:style-name="Frame" draw:z-index="1"'
        f' svg:x="{left}mm" svg:y="{top}mm" svg:width="{width}mm" svg:height="{height}mm">'
        f"{_image(folder, name)}</draw:frame>"
    )


def _image(folder: Path, name: str) -> str:
    where = (folder / f"{name}.png").as_uri()
    return f'<draw:image xlink:href="{where}" xlink:type="simple"/>'


def _letter(given: dict[str, object], row: dict[str, str], signature: str) -> str:
    to = (f"{row['fornamn']} {row['etternamn']}", row["adresse"])
    first, *others = (*to, f"{row['postnummer']} {row['poststad']}")
    lines = [
        ("To", escape(first)),
        *(("Plain", escape(other)) for other in others),
        ("Date", escape(str(given["date"]))),
        ("Title", escape(str(given["heading"]))),
        *(
            ("Body", escape(part.format(**row)))
            for part in (given["greeting"], *given["paragraphs"])
        ),
    ]
    text = "".join(f'<text:p text:style-name="{name}">{words}</text:p>' for name, words in lines)
    signer = f'<text:p text:style-name="Plain">{escape(str(given["signer"]))}</text:p>'
    return f'{text}<text:p text:style-name="Mark">{signature}</text:p>{signer}'


if __name__ == "__main__":
    main()
