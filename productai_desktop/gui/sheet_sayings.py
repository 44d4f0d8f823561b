"""The sayings of spreadsheets and of the lines of a batch; see `sayings`."""

from collections.abc import Mapping

from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying

_SAVE_ANEW = QT_TRANSLATE_NOOP("words", "Nothing was charged. Save it once more as CSV or XLSX.")
_MEND_LIST = QT_TRANSLATE_NOOP("words", "Nothing was charged. Mend the list and load it again.")
_MEND_LINE = QT_TRANSLATE_NOOP("words", "Nothing was charged. Mend the line in the list.")

SHEET_SAYINGS: Mapping[str, Saying] = {
    # spreadsheets
    "SHEET_UNREADABLE": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” cannot be read: {reason}"), _MEND_LIST
    ),
    "SHEET_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” is damaged, or no spreadsheet"), _SAVE_ANEW
    ),
    "SHEET_ENCRYPTED": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” is protected by a password"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Save it without one."),
    ),
    "SHEET_OLD": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” is of a kind that is not read here"),
        _SAVE_ANEW,
    ),
    "SHEET_EMPTY": Saying(
        QT_TRANSLATE_NOOP("words", "There are no lines in the list “{name}”"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Its first line names the columns, the others the edits."
        ),
    ),
    "SHEET_QUOTE": Saying(
        QT_TRANSLATE_NOOP(
            "words", "Line {line} of “{name}” opens a quotation mark that is never closed"
        ),
        _MEND_LIST,
    ),
    "SHEET_TOO_LARGE": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” is too large: at most {limit}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Divide the list."),
    ),
    "SHEET_COLUMNS": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” has neither a column image nor a column sku"),
        _MEND_LIST,
    ),
    "SHEET_COLUMN_TWICE": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” has the column {column} twice"), _MEND_LIST
    ),
    "SHEET_ALONE": Saying(
        QT_TRANSLATE_NOOP("words", "The list “{name}” was given together with other sources"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Give the list alone."),
    ),
    "NO_PHOTOS": Saying(
        QT_TRANSLATE_NOOP("words", "There are no photos in “{name}”"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose another folder."),
    ),
    # lines
    "LINE_CELLS": Saying(
        QT_TRANSLATE_NOOP("words", "There are {cells} cells in {columns} columns"), _MEND_LINE
    ),
    "LINE_FORMULA": Saying(
        QT_TRANSLATE_NOOP("words", "The formula in the column {column} has failed ({cell})"),
        _MEND_LINE,
    ),
    "LINE_NO_IMAGE": Saying(QT_TRANSLATE_NOOP("words", "The line names no photo"), _MEND_LINE),
    "LINE_NO_SKU": Saying(QT_TRANSLATE_NOOP("words", "The line has no SKU"), _MEND_LINE),
    "PHOTO_UNMATCHED": Saying(
        QT_TRANSLATE_NOOP("words", "No photo is named after the SKU {sku}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Name a photo so, or mend the line."),
    ),
    "PHOTO_AMBIGUOUS": Saying(
        QT_TRANSLATE_NOOP("words", "Several photos could show the SKU {sku}: {photos}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Keep one of them in the folder."),
    ),
    "PLACEHOLDER_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "Nothing stands for the placeholder “{placeholder}”"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. There are: {known}."),
    ),
    "PLACEHOLDER_EMPTY": Saying(
        QT_TRANSLATE_NOOP("words", "The line has nothing for the placeholder “{placeholder}”"),
        _MEND_LINE,
    ),
    "PLACEHOLDER_BRACES": Saying(
        QT_TRANSLATE_NOOP("words", "A brace in “{text}” has no partner"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Double the brace where it is meant."),
    ),
    "OUTPUT_OUTSIDE": Saying(
        QT_TRANSLATE_NOOP("words", "“{output}” would lie outside of the folder for results"),
        _MEND_LINE,
    ),
    # batches
    "PLAN_OUTDATED": Saying(
        QT_TRANSLATE_NOOP("words", "The batch was planned for another key, or runs already"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Look at the queue, then load it again."),
    ),
    "BATCH_LEFT_FIRST": Saying(
        QT_TRANSLATE_NOOP("words", "Left for later"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged."),
    ),
    "BATCH_LEFT_CREDITS": Saying(
        QT_TRANSLATE_NOOP("words", "Left out for the cap on credits"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged."),
    ),
}
