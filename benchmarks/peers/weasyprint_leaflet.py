"""WeasyPrint making a plain PDF of HTML. Runs in the peers' own Python.

First line of standard input: {"html": source, "base": address}. Each further line: make the PDF
from the source, answer with the seconds.
"""

import json
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration


def main() -> None:
    """Answer every line of standard input with the seconds of one PDF."""
    given = json.loads(sys.stdin.readline())
    for _ in sys.stdin:
        start = time.perf_counter()
        fonts = FontConfiguration()
        HTML(string=given["html"], base_url=given["base"]).write_pdf(font_config=fonts)
        print(time.perf_counter() - start, flush=True)


if __name__ == "__main__":
    main()
