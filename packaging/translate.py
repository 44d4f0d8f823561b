"""Keeps the translations of the window in step with its sources.

`translate.py` brings resources/translations/*.ts up to date (translations are kept by context and
source text, those of vanished texts dropped, new ones stand as unfinished) and compiles the .qm
beside them. `translate.py --check` changes nothing and fails where anything is amiss.

Run it with the Python of `.venv`, which has Qt's lrelease.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

import PySide6
from translation_sources import Text, find

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "he")
SOURCES = ("productai_desktop/gui",)
#: literals that need no translation: they are shown as they are in every language
SHOWN_AS_IS = frozenset({"custom-owesa-avatars", "ProductAI Desktop"})
#: texts of Qt that its translations lack, or say as nobody writes them; ours are asked first
OF_QT = tuple(
    Text(context, source, "packaging/translate.py")
    for context, sources in (
        ("QFileDialog", ("&Look in:", "Files of &type:")),
        ("QShortcut", ("Up", "Down", "Left", "Right")),
    )
    for source in sources
)
#: texts whose translation is the same
SAME: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        {
            *("Format", "Original", "Prompt", "Standard", "SKU", "Status", "Name", "Credits"),
            *("Bucket", "System", "Version", "Version {version}"),
            *(
                "{minutes} min",
                "{pixels} px",
                "{count} KB",
                " MB",
                "{value} MB",
                "{count} MB",
                "{count} MP",
                "ProductAI Desktop",
            ),
        }
    ),
    "he": frozenset({"ProductAI Desktop"}),
}
#: opening and closing quotation mark; both stand as often as those of the source
QUOTES: Mapping[str, str] = {"de": "„“", "he": "״״"}
#: what has no place in a translation, and why
BARRED: Mapping[str, Sequence[tuple[str, str]]] = {
    "de": (
        (r"(?<=[\w,;:] )(Sie|Ihnen|Ihre?[mnrs]?)\b", "it addresses someone as “Sie”"),
        (r"\b(Token|Tokens|Job|Jobs)\b", "credits and edits have their own words"),
        (r"[”\"]", "quotes are „…“"),
        (r"\.\.\.", "the ellipsis is one character"),
    ),
    "he": (
        (r"[“”„\"]", "quotes are ״…״"),
        (r"\.\.\.", "the ellipsis is one character"),
    ),
}
#: makes a paragraph that begins with foreign letters one that is read from the right
RIGHT_MARK = "\u200f"
#: between two letters a sign of abbreviation, and no quotation mark
_GERSHAYIM = re.compile(r"(?<=[א-ת])״(?=[א-ת])")
_HEBREW = re.compile(r"[א-ת]")
#: placeholders that stand for a number begin no foreign text
_FOREIGN_START = re.compile(
    r"[^\w{]*(?:[A-Za-z]|\{(?!count|number|used|limit|done|length|variants|seconds|minutes|hours))"
)
_MARKUP = re.compile(r"</?\w+[^<>]*>")
_FILES = re.compile(r"\(\*[^)]*\)")
_MNEMONIC = re.compile(r"&[^&\s]")


@dataclass(frozen=True, slots=True)
class Message:
    """A source text and what it is called in one language; "" for not yet."""

    text: Text
    translation: str
    finished: bool


def read(path: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    """Translations of a .ts by context and source, each with whether it is finished."""
    if not path.exists():
        return {}
    known: dict[tuple[str, str], tuple[str, bool]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            key = (context.findtext("name", ""), message.findtext("source", ""))
            known[key] = (translation.text or "", translation.get("type") is None)
    return known


def merged(
    texts: Iterable[Text], known: Mapping[tuple[str, str], tuple[str, bool]]
) -> list[Message]:
    """A message for every text, one for each context and source, with the translation it has."""
    messages: dict[tuple[str, str], Message] = {}
    for text in texts:
        key = (text.context, text.source)
        translation, finished = known.get(key, ("", False))
        messages.setdefault(key, Message(text, translation, finished and bool(translation)))
    return sorted(messages.values(), key=lambda one: one.text.context)


def ts_text(language: str, messages: Iterable[Message]) -> str:
    """The .ts of a language, as Qt Linguist reads it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        "<!-- The words to use are in README.md beside this file. -->",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = ""
    for message in messages:
        if message.text.context != context:
            if context:
                lines.append("</context>")
            context = message.text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        state = "" if message.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../../{escape(message.text.file)}"/>',
            f"        <source>{escape(message.text.source)}</source>",
            f"        <translation{state}>{escape(message.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, *(["</context>"] if context else []), "</TS>", ""])


def compiled(ts: Path) -> bytes:
    """The .qm of a .ts: finished translations alone."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder) / "made.qm"
        command = [lrelease, "-silent", "-nounfinished", ts, "-qm", qm]
        subprocess.run([str(part) for part in command], check=True)
        return qm.read_bytes()


def problems(language: str, source: str, translation: str) -> list[str]:
    """What is wrong with one finished translation."""
    found: list[str] = []
    if _fields(source) != _fields(translation):
        found.append("placeholders differ")
    for name, pattern in (("markup", _MARKUP), ("file patterns", _FILES)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(translation)):
            found.append(f"{name} differs")
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        found.append("mnemonics differ")
    found += [
        f"the number of {sign!r} differs"
        for sign in ("\n", "·", "…")
        if source.count(sign) != translation.count(sign)
    ]
    found += [
        f"only one of them ends with {sign!r}"
        for sign in ("…", ".", ":", "?")
        if source.endswith(sign) != translation.endswith(sign)
    ]
    if _edges(source) != _edges(translation):
        found.append("spaces around it differ")
    if _quotes(source, "“”") != _quotes(translation, QUOTES[language]):
        found.append("quotation marks differ")
    if source == translation and source not in SAME[language] and _has_words(source):
        found.append("it is the English text")
    if language == "he" and needs_right_mark(translation):
        found.append("it begins with foreign letters: U+200F must stand before them")
    if translation.count("\u2066") != translation.count("\u2069"):
        found.append("an isolate is not closed")
    found += [why for pattern, why in BARRED[language] if re.search(pattern, translation)]
    return found


def needs_right_mark(translation: str) -> bool:
    """Whether a Hebrew text would be laid out from the left because of how it begins."""
    hebrew = _HEBREW.search(translation) is not None
    return hebrew and RIGHT_MARK not in translation[:1] and bool(_FOREIGN_START.match(translation))


def check(folder: Path, texts: Sequence[Text]) -> list[str]:
    """All that is amiss with the translations of the texts, as lines to read."""
    found: list[str] = []
    wanted = {(text.context, text.source) for text in texts}
    for language in LANGUAGES:
        ts, qm = folder / f"{language}.ts", folder / f"{language}.qm"
        known = read(ts)
        if ts.exists() and ts.read_text(encoding="utf-8") != ts_text(
            language, merged(texts, known)
        ):
            found.append(f"{ts.name} is not up to date with the sources")
        for context, source in sorted(wanted):
            translation, finished = known.get((context, source), ("", False))
            what = ["not translated"]
            if finished and translation:
                what = problems(language, source, translation)
            found += [f"{language}, {context}, “{source}”: {one}" for one in what]
        if not ts.exists() or not qm.exists() or qm.read_bytes() != compiled(ts):
            found.append(f"{qm.name} is not what {ts.name} gives")
    return found


def update(folder: Path, texts: Sequence[Text]) -> int:
    """Writes the .ts and .qm of every language; returns how many translations are missing."""
    folder.mkdir(exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        ts = folder / f"{language}.ts"
        messages = merged(texts, read(ts))
        ts.write_text(ts_text(language, messages), encoding="utf-8")
        ts.with_suffix(".qm").write_bytes(compiled(ts))
        missing += sum(not message.finished for message in messages)
    return missing


def main(arguments: Sequence[str] | None = None) -> int:
    """Updates, or checks; 1 where something is amiss."""
    parser = argparse.ArgumentParser(description="Update the translations of the window.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if out of step")
    options = parser.parse_args(arguments)
    found = find(ROOT, SOURCES, SHOWN_AS_IS)
    lines, texts = list(found.mistakes), [*found.texts, *OF_QT]
    if options.check:
        lines += check(FOLDER, texts)
    elif missing := update(FOLDER, texts):
        lines.append(f"{missing} translations are missing")
    print(*lines, sep="\n", end="\n" if lines else "", file=sys.stderr)
    return 1 if lines else 0


def _fields(text: str) -> list[tuple[str, str, str]]:
    """The placeholders of a format text; its braces, where it is none."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return [("", brace, "") for brace in re.findall(r"[{}]", text)]
    named = [(name, spec or "", mode or "") for _, name, spec, mode in parts if name is not None]
    doubled = [("{", "", "") for _ in range(sum(literal.count("{") for literal, *_ in parts))]
    return sorted(named) + doubled


def _edges(text: str) -> tuple[str, str]:
    """The white space before and after a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _quotes(text: str, marks: str) -> list[int]:
    """How many texts are quoted, by the opening and by the closing mark."""
    quoted = _GERSHAYIM.sub("", text)
    counts = [quoted.count(mark) for mark in marks]
    return counts if marks[0] != marks[1] else [-(-counts[0] // 2), counts[0] // 2]


def _has_words(text: str) -> bool:
    """Whether anything is left to translate beside placeholders, markup and file patterns."""
    bare = _MARKUP.sub("", _FILES.sub("", re.sub(r"\{[^{}]*\}", "", text)))
    return re.search(r"[^\W\d_]{2}", bare) is not None


if __name__ == "__main__":
    sys.exit(main())
