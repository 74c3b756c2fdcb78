"""`templates`: what the library offers."""

from argparse import ArgumentParser
from dataclasses import asdict

from brochure_studio.cli.call import Call, Say, add_json
from brochure_studio.usecases.offers import Offer
from brochure_studio.usecases.templates import list_templates


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `templates`."""
    add_json(parser, say)


def run(call: Call) -> int:
    """Print the templates of the library."""
    offers = list_templates(call.studio(), call.console.language)
    if call.args.json:
        call.console.result({"templates": [asdict(offer) for offer in offers]})
        return 0
    wide = max((len(offer.id) for offer in offers), default=0)
    for offer in offers:
        call.console.line(f"{offer.id.ljust(wide)}  {offer.name} · {_facts(offer)}")
    return 0


def _facts(offer: Offer) -> str:
    size = f"{offer.width:g} × {offer.height:g} mm".replace(".", ",")
    pages = f"{offer.least_pages}"
    if offer.most_pages > offer.least_pages:
        pages += f"–{offer.most_pages}"
    return f"{size} · {pages} s. · {', '.join(offer.receivers)}"
