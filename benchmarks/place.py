"""Where the checkout and the peers' own Python are."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN_CODE = ROOT / "brochure_studio"
FONTS = ROOT / "assets" / "fonts"
PEER_PYTHON = ROOT / ".venv-bench" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LEAFLET = ROOT / "templates" / "starter" / "heim-til-hardanger" / "brochure-m65.yaml"
