"""Write the present SHA-256 of every listed file into `assets/sources.yaml`.

python assets/refresh_sources.py

Only the lines with hashes change; a file that is listed but missing is named and left as it is.
"""

import hashlib
from pathlib import Path

ASSETS = Path(__file__).parent
LIST = ASSETS / "sources.yaml"


def refreshed(lines: list[str]) -> list[str]:
    """Give the lines with each hash renewed from the file named before it."""
    out, file = [], ASSETS
    for line in lines:
        key, _, value = line.strip().removeprefix("- ").partition(": ")
        if key == "file":
            file = ASSETS / value
        if key == "sha256" and file.is_file():
            out.append(f"    sha256: {hashlib.sha256(file.read_bytes()).hexdigest()}")
            continue
        if key == "sha256":
            print(f"missing: {file.relative_to(ASSETS).as_posix()}")
        out.append(line)
    return out


def main() -> None:
    """Renew the list."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    LIST.write_text("\n".join(refreshed(lines)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
