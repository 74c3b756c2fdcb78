"""84 ads with two files each, against headless Chromium drawing the same content.

Twelve sizes for seven municipalities from a photograph of 24 megapixels. Chromium is one warm
browser with a page for each ad, once with the full photograph on it and once with a picture that
somebody has already cut and scaled. Ours is the real command from start to end, with all checks and
weight limits, and then the same inside a process that is already running.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.ads_as_html import ad_page
from benchmarks.peer import Peer
from benchmarks.photograph import write_photograph, write_scaled
from benchmarks.place import ROOT
from benchmarks.timing import Comparison, in_turn, seconds_of
from brochure_studio.bootstrap import open_studio
from brochure_studio.model.ads.ad_size import AdSize, find_size
from brochure_studio.usecases.ads.export import export_ads, take_ads
from brochure_studio.usecases.ads.orders import AdOptions
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.values.progress import Progress

SCRIPT = ROOT / "benchmarks" / "peers" / "chromium_ads.py"
STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
PHOTOGRAPH = "photograph.jpg"
ROUNDS = 3
MUNICIPALITIES = 7
SIZES = (
    "netboard-580x400",
    "board-320x250",
    "rectangle-300x250",
    "leaderboard-728x90",
    "skyscraper-160x600",
    "billboard-970x250",
    "half-page-300x600",
    "mobile-320x50",
    "top-banner-980x300",
    "netboard-580x500",
    "square-1080x1080",
    "link-1200x628",
)
FULL, SCALED = 0.1, 0.25
DOCUMENT = f"""\
format: document/1
template: ad-picture
template_version: 2
title: Heim til Hardanger
language: nn
municipality: eidfjord
content:
  picture:
    picture: {PHOTOGRAPH}
    licence: CC0-1.0
    focus: [0.5, 0.45]
    alt: Ein sti i fjellet.
  place: "{{stad}}"
  title: Her er det plass til deg
  text: Jobb til begge, hus med hage og ein fjord rett utanfor.
  call: Sjå ledige jobbar
  link: https://flyttilhardanger.no
overrides:
  - when: {{size: mobile-320x50}}
    content: {{call: Sjå jobbar}}
axes:
  municipality: [eidfjord, granvin, jondal, kvam, odda, ullensvang, ulvik]
"""


def measure() -> list[Comparison]:
    """Compare with both pages of the browser, in turn; nothing where there is no Chromium."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("ads: skipped, there is no chromium here to compare with")
        return []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        document = write_campaign(folder / "campaign")
        full = peer_pages(document, folder / "full", scaled=False)
        scaled = peer_pages(document, folder / "scaled", scaled=True)
        return [
            _against(browser, document, full, "full photograph", FULL),
            _against(browser, document, scaled, "scaled pictures", SCALED),
        ]


def _against(
    browser: str, document: Path, pages: list[dict[str, object]], title: str, at_most: float
) -> Comparison:
    given: dict[str, object] = {"browser": browser, "pages": pages}
    with Peer(SCRIPT, given) as peer:
        out = document.parent / "out"
        ours, theirs = in_turn(
            lambda: seconds_of(lambda: run_command(document, out)), peer.round, ROUNDS
        )
    inside = tuple(seconds_of(lambda: run_inside(document, out)) for _ in range(ROUNDS))
    print(f"ads, inside the process: {sorted(inside)[len(inside) // 2] * 1000:.0f} ms")
    return Comparison("ads, the whole command", f"Chromium, {title}", ours, theirs, at_most)


def write_campaign(folder: Path) -> Path:
    """Copy the starter's campaign and write ads with the photograph; return the document."""
    shutil.copytree(STARTER, folder)
    write_photograph(folder / PHOTOGRAPH)
    document = folder / "ads-measured.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    return document


def peer_pages(document: Path, folder: Path, scaled: bool) -> list[dict[str, object]]:
    """Write the pages of the browser; return where each is and how large."""
    folder.mkdir()
    studio = open_studio(ROOT, {})
    work, sizes = open_document(studio, document), studio.library.sizes()
    pages: list[dict[str, object]] = []
    for size in (find_size(sizes, id) for id in SIZES):
        picture = document.parent / PHOTOGRAPH
        if scaled:
            picture = folder / f"{size.slug}.jpg"
            write_scaled(document.parent / PHOTOGRAPH, size.pixels or (1, 1), picture)
        for number in range(MUNICIPALITIES):
            pages.append(_page(work, size, number, picture, folder))
    return pages


def _page(work: Work, size: AdSize, number: int, picture: Path, folder: Path) -> dict[str, object]:
    file = folder / f"{size.slug}-{number}.html"
    source = ad_page(work, size, work.brand.municipalities[number], picture, ROOT)
    file.write_text(source, encoding="utf-8")
    width, height = size.pixels or (1, 1)
    return {"url": file.as_uri(), "width": width, "height": height}


def run_command(document: Path, out: Path) -> None:
    """Run the command as a user does; it must leave every JPEG."""
    shutil.rmtree(out, ignore_errors=True)
    asked = [
        *("--language", "nn", "--sizes", ",".join(SIZES)),
        *("--formats", "jpeg,png", "--scales", "1", "-o", str(out)),
    ]
    command = [sys.executable, "-m", "brochure_studio", "ads", str(document), *asked]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    assert len(list(out.rglob("*.jpg"))) == len(SIZES) * MUNICIPALITIES


def run_inside(document: Path, out: Path) -> None:
    """Export as the command does, with a studio that remembers nothing."""
    studio = open_studio(ROOT, {})
    work = open_document(studio, document)
    options = AdOptions(formats=("jpeg", "png"), scales=(1,), replace=True)
    orders = take_ads(studio, work, out, SIZES, {"language": ("nn",)}, options)
    outcome = export_ads(studio, orders, options, _quiet)
    assert len(outcome.done) == len(SIZES) * MUNICIPALITIES


def _quiet(progress: Progress) -> None:
    """Take a report of progress and show it to nobody."""
