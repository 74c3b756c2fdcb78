"""What stands in a receiver's zip beside the files: a list for machines, words for people."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from brochure_studio.usecases.ads.export import AdDone, AdPlaced
from brochure_studio.usecases.documents import Work
from brochure_studio.values.finding import Finding, Grade

FORMAT = "ads/1"


def write_manifest(work: Work, receiver: str, ads: Sequence[AdDone], moment: datetime) -> str:
    """Return the list of a receiver's files as JSON: what each is, weighs, says and leads to."""
    listed = {
        "format": FORMAT,
        "title": work.document.title,
        "campaign": work.campaign.name if work.campaign else None,
        "sender": work.brand.name,
        "receiver": receiver,
        "date": moment.date().isoformat(),
        "files": [_file(ad, placed) for ad in ads for placed in ad.files],
    }
    return json.dumps(listed, indent=2, ensure_ascii=False) + "\n"


def _file(ad: AdDone, placed: AdPlaced) -> dict[str, Any]:
    size, facts = ad.order.size, ad.facts
    scale = placed.file.scale
    return {
        "name": placed.file.path.name,
        "format": placed.file.form,
        "size": size.id,
        "size_name": size.name.say(facts.language),
        "paper": size.paper.name if size.paper else None,
        "pixels": [side * scale for side in size.pixels] if size.pixels else None,
        "mm": None if size.pixels else [size.width, size.height],
        "scale": scale,
        "bytes": placed.bytes,
        "sha256": placed.sha256,
        "language": facts.language,
        "municipality": facts.municipality or None,
        "audience": facts.audience or None,
        "variant": dict(ad.order.choice),
        "link": facts.link or None,
        "alt": facts.alt,
        "check": _worst(ad.findings).name.lower(),
        "findings": [_finding(finding) for finding in ad.findings],
    }


def _worst(findings: Sequence[Finding]) -> Grade:
    return max((finding.grade for finding in findings), default=Grade.OK)


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "code": finding.code,
        "grade": finding.grade.name.lower(),
        "what": finding.what.nn,
    }


def write_alt_texts(ads: Sequence[AdDone]) -> str:
    """Return the alternative text of each file, in the file's language, with where it leads."""
    parts: list[str] = []
    for ad in ads:
        names = "\n".join(placed.file.path.name for placed in ad.files)
        link = f"\n{ad.facts.link}" if ad.facts.link else ""
        parts.append(f"{names}\n{ad.facts.alt}{link}\n")
    return "\n".join(parts)
