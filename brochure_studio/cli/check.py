"""`check`: what is wrong with a document for its receivers, before anything is made of it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from brochure_studio.cli.call import Call, Say, add_json, add_order, chosen_variant
from brochure_studio.cli.sayings import finding_data, finding_line, link_data, problem_data
from brochure_studio.preflight.registry import blocking
from brochure_studio.scene.links import list_links
from brochure_studio.usecases.orders import Order, take_orders
from brochure_studio.usecases.proofs import Proofed, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Progress
from brochure_studio.values.words import Words


def add_arguments(parser: ArgumentParser, say: Say) -> None:
    """Add the arguments of `check`."""
    add_order(parser, say)
    add_json(parser, say)


def run(call: Call) -> int:
    """Check and print the findings; 1 where some would stop an export, 3 what cannot be read."""
    studio, args, console = call.studio(), call.args, call.console
    choice = chosen_variant(args.variants)
    taken = take_orders(studio, args.path, Path(), tuple(args.receivers), choice)
    found: list[tuple[Order, Proofed]] = []
    for number, order in enumerate(taken.orders):
        console.report(Progress(number, len(taken.orders), order.name))
        found.append((order, _check(studio, order)))
    problems = [problem for _, error in taken.unreadable for problem in error.problems]
    if args.json:
        checked = [_data(order, proofed, console.language) for order, proofed in found]
        told = [problem_data(problem, console.language) for problem in problems]
        console.result({"checked": checked, "problems": told})
    else:
        _print(call, found)
    for problem in problems:
        console.error(problem.say(console.language))
    if problems:
        return 3
    return 1 if any(blocking(proofed.findings) for _, proofed in found) else 0


def _check(studio: Studio, order: Order) -> Proofed:
    receiver = find_receiver(studio, order.receiver)
    return make_proof(studio, order.work, receiver, order.choice)


def _data(order: Order, proofed: Proofed, language: str) -> dict[str, Any]:
    findings, proof = proofed.findings, proofed.proof
    return {
        "document": str(order.work.file),
        "receiver": order.receiver,
        "variant": dict(order.choice),
        "blocking": len(blocking(findings)),
        "findings": [finding_data(finding, language) for finding in findings],
        "links": [link_data(link) for link in list_links(proof.scene, proof.notes)],
    }


def _print(call: Call, found: list[tuple[Order, Proofed]]) -> None:
    for order, proofed in found:
        name = f"{order.work.file} ({order.receiver})"
        if not proofed.findings:
            call.console.say(_CLEAN, name=name)
        for finding in proofed.findings:
            line = finding_line(finding, call.console.language)
            call.console.line(f"{name}: {line}")


_CLEAN = Words("{name}: grøn, ingen merknader", "{name}: grønn, ingen merknader", "{name}: green")
