"""The terminal's sentences about spreadsheets and lines of batches; see `cli.sentences`."""

from collections.abc import Mapping

#: code -> what happened, what to do next; names in braces are parameters of the error
SHEET_SENTENCES: Mapping[str, tuple[str, str]] = {
    # spreadsheets
    "SHEET_UNREADABLE": ("The list {name} cannot be read: {reason}.", "Mend that and try again."),
    "SHEET_DAMAGED": (
        "The list {name} is damaged, or no spreadsheet.",
        "Save it once more as CSV or XLSX.",
    ),
    "SHEET_ENCRYPTED": (
        "The list {name} is protected by a password.",
        "Save it without one.",
    ),
    "SHEET_OLD": (
        "The list {name} is of a kind that is not read here.",
        "Save it as CSV or XLSX.",
    ),
    "SHEET_EMPTY": (
        "There are no lines in the list {name}.",
        "Its first line names the columns, the others are the edits.",
    ),
    "SHEET_QUOTE": (
        "In the list {name}, line {line} opens a quotation mark that is never closed.",
        "Close it, or double it where it is meant.",
    ),
    "SHEET_TOO_LARGE": ("The list {name} is too large: at most {limit}.", "Divide it."),
    "SHEET_COLUMNS": (
        "The list {name} has neither a column image nor a column sku.",
        "Name one of them so in its first line.",
    ),
    "SHEET_COLUMN_TWICE": (
        "The list {name} has the column {column} twice.",
        "Rename one of them.",
    ),
    "SHEET_ALONE": (
        "The list {name} was given with other sources.",
        "Give it alone; photos to match by SKU are named by --photos.",
    ),
    "NO_PHOTOS": ("There are no photos in {name}.", "Name another, or add --recursive."),
    # lines
    "LINE_CELLS": (
        "There are {cells} cells in {columns} columns.",
        "Put a cell with a separator in it in quotation marks.",
    ),
    "LINE_FORMULA": (
        "The formula in the column {column} has failed ({cell}).",
        "Mend it in the list.",
    ),
    "LINE_NO_IMAGE": ("The line names no photo.", "Fill its column image."),
    "LINE_NO_SKU": ("The line has no SKU.", "Fill its column sku."),
    "PHOTO_UNMATCHED": (
        "No photo is named after the SKU {sku}.",
        "Name one so, or name it in a column image.",
    ),
    "PHOTO_AMBIGUOUS": (
        "Several photos could show the SKU {sku}: {photos}.",
        "Keep one of them, or name it in a column image.",
    ),
    "PLACEHOLDER_UNKNOWN": (
        "Nothing stands for the placeholder “{placeholder}”.",
        "There are: {known}. Double the braces where they are meant.",
    ),
    "PLACEHOLDER_EMPTY": (
        "The line has nothing for the placeholder “{placeholder}”.",
        "Fill that column.",
    ),
    "PLACEHOLDER_BRACES": (
        "A brace in “{text}” has no partner.",
        "Double it where it is meant.",
    ),
    "OUTPUT_OUTSIDE": (
        "The name {output} would lie outside of the folder for results.",
        "Name a file or a folder in it.",
    ),
    # batches
    "PLAN_OUTDATED": (
        "The batch is being started by another program, or the service or key has changed.",
        "Look at `productai jobs list`, then try again.",
    ),
    "BATCH_LEFT_FIRST": ("Left for later.", ""),
    "BATCH_LEFT_CREDITS": ("Left out for the cap on credits.", ""),
}
