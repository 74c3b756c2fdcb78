"""Headless Chromium drawing pages as JPEG and PNG. Runs in the peers' own Python.

First line of standard input: {"browser": path, "pages": [{"url", "width", "height"}, ...]}. Each
further line: draw them all in one warm browser, answer with the seconds. It is driven through the
pipe of its own protocol (Chrome DevTools Protocol), so that nothing else need be installed.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-extensions",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--remote-debugging-pipe",
    "about:blank",
)
READY = (
    "document.fonts.ready.then(() => Promise.all([...document.images].map(i => i.decode())))"
    ".then(() => true)"
)


class Browser:
    """A browser and its pipe; messages end with a zero byte."""

    def __init__(self, path: str, profile: str) -> None:
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        command = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", command, path, f"--user-data-dir={profile}", *FLAGS],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._out, self._in = os.fdopen(ours_out, "wb", 0), os.fdopen(ours_in, "rb", 0)
        self._number, self._rest, self._session = 0, b"", ""
        targets = self.ask("Target.getTargets")["targetInfos"]
        page = next(target for target in targets if target["type"] == "page")
        attached = self.ask("Target.attachToTarget", targetId=page["targetId"], flatten=True)
        self._session = attached["sessionId"]
        self.ask("Page.enable")

    def ask(self, method: str, **given: object) -> dict:
        """Send a command and return its result."""
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        while (heard := self._hear()).get("id") != self._number:
            pass
        if "error" in heard:
            raise RuntimeError(f"{method}: {heard['error']}")
        return heard["result"]

    def wait_for(self, event: str) -> None:
        """Read until an event comes."""
        while self._hear().get("method") != event:
            pass

    def _hear(self) -> dict:
        parts = [self._rest]
        while b"\0" not in parts[-1]:
            read = os.read(self._in.fileno(), 1 << 20)
            if not read:
                raise RuntimeError("the browser has ended")
            parts.append(read)
        message, _, self._rest = b"".join(parts).partition(b"\0")
        return json.loads(message)

    def close(self) -> None:
        """End the browser."""
        self._out.close()
        self._process.terminate()
        self._process.wait(timeout=20)


def draw(browser: Browser, page: dict, folder: Path) -> None:
    """Draw one page as two files."""
    size = {"width": page["width"], "height": page["height"]}
    browser.ask("Emulation.setDeviceMetricsOverride", **size, deviceScaleFactor=1, mobile=False)
    browser.ask("Page.navigate", url=page["url"])
    browser.ask("Runtime.evaluate", expression=READY, awaitPromise=True)
    for form, options in (("jpeg", {"quality": 85}), ("png", {})):
        shot = browser.ask("Page.captureScreenshot", format=form, **options)
        name = Path(page["url"]).stem
        (folder / f"{name}.{form}").write_bytes(base64.b64decode(shot["data"]))


def main() -> None:
    """Answer every line of standard input with the seconds of all pages."""
    given = json.loads(sys.stdin.readline())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        out = Path(os.environ.get("KEEP_ADS", folder))
        browser = Browser(given["browser"], str(Path(folder) / "profile"))
        try:
            for _ in sys.stdin:
                start = time.perf_counter()
                for page in given["pages"]:
                    draw(browser, page, out)
                print(time.perf_counter() - start, flush=True)
        finally:
            browser.close()


if __name__ == "__main__":
    main()
