"""`productai models`: the catalogue, for people and programs."""

import argparse
from typing import Any

from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.rows import json_line, table
from productai_desktop.cli.session import Session
from productai_desktop.core.catalogue import Model


def models(session: Session, arguments: argparse.Namespace) -> Exit:
    """Prints every model with what it takes and what it costs."""
    every = list(session.wiring.catalogue(session.options).models.values())
    if arguments.json:
        for model in every:
            session.out.result(json_line(_row(model)))
        return Exit.DONE
    head = ("MODEL", "NAME", "FOR", "CREDITS", "PHOTOS", "SECONDS", "RESOLUTIONS", "FORMATS")
    rows = [_cells(model) for model in every]
    for line in table(head, rows, (40, 40, 10, 12, 6, 12, 30, 12)):
        session.out.result(line)
    session.out.result("")
    for model in every:
        ratios = ", ".join((*model.ratios, *model.free_ratios))
        session.out.result(f"{model.id}: {model.advice}".rstrip())
        if ratios:
            session.out.result(f"    aspect ratios: {ratios}")
    return Exit.DONE


def _cells(model: Model) -> tuple[str, ...]:
    return (
        model.id,
        model.name,
        model.operation.value,
        str(model.credits) if model.credits_published else f"about {model.credits}",
        str(model.max_images),
        f"{model.seconds[0]}-{model.seconds[1]}",
        ", ".join(model.resolutions),
        ", ".join(model.formats),
    )


def _row(model: Model) -> dict[str, Any]:
    return {
        "id": model.id,
        "name": model.name,
        "operation": model.operation.value,
        "engine": model.engine,
        "credits": model.credits,
        "credits_published": model.credits_published,
        "max_images": model.max_images,
        "aspect_ratios": {name: f"{w}:{h}" for name, (w, h) in model.ratios.items()},
        "free_ratios": list(model.free_ratios),
        "resolutions": dict(model.resolutions),
        "default_resolution": model.default_resolution,
        "formats": list(model.formats),
        "seconds": list(model.seconds),
        "advice": model.advice,
    }
