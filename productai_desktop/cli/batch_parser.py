"""The arguments of `productai batch`."""

import argparse
from collections.abc import Callable

_MORE = """\
A list (CSV as any program writes it, TSV or XLSX) may have the columns image, image2, prompt,
model, aspect_ratio, resolution, format, output, sku, project and note. What a line leaves out comes
from the options; every other column is kept with the edit and in the results. Without a column
image, photos are matched to the column sku by name: 00123.jpg, else 00123_front.jpg. Prompts and
output names may hold {name}, {sku} and any other column; {{ and }} are braces.

Beside the results, NAME-results.csv has every column of the list and what became of its lines.
What is done or under way already is not ordered again: the same command goes on after an
interruption. The exit status is 1 also where a line cannot be used, and 4 where the known balance
is short (then nothing is ordered) or where --max-credits has left lines out."""


def add_batch(
    parser: argparse.ArgumentParser, whole: Callable[[str, int, int], Callable[[str], int]]
) -> None:
    """Adds them. `whole` makes a type of whole numbers of what they are called, least and most."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _MORE
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="FILE|DIR|URL|CSV|XLSX",
        help='photos, folders, quoted patterns such as "shots/**/*.jpg", addresses; or one list',
    )
    parser.add_argument("--prompt", default="", metavar="T", help="what should change")
    parser.add_argument(
        "--model", default="", metavar="M", help="model, by its identifier in `productai models`"
    )
    parser.add_argument(
        "--operation", choices=("edit", "upscale", "custom"), default="edit", help="default: edit"
    )
    parser.add_argument("--aspect-ratio", metavar="A", help="such as LANDSCAPE or 4:5")
    parser.add_argument("--resolution", metavar="R", help="such as 2K")
    parser.add_argument("--format", choices=("png", "jpg"), default="png", help="default: png")
    parser.add_argument(
        "--output",
        metavar="DIR",
        help='folder for results; may end in a name, such as "out/{colour}/{sku}"; default: the '
        "output folder",
    )
    parser.add_argument("--project", default="", metavar="P", help="project it belongs to")
    parser.add_argument("--recursive", action="store_true", help="the folders of folders, too")
    parser.add_argument(
        "--photos", metavar="DIR", help="folder of photos to match by sku; default: the list's own"
    )
    parser.add_argument(
        "--max-credits",
        type=whole("credits", 0, 10**9),
        metavar="N",
        help="order no more than fits into so many credits",
    )
    parser.add_argument(
        "--first",
        type=whole("lines", 1, 10**6),
        metavar="N",
        help="only the first N lines that are not done",
    )
    parser.add_argument("--again", action="store_true", help="order anew what is done already")
    parser.add_argument(
        "--dry-run", action="store_true", help="check all and print the cost; order nothing"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
