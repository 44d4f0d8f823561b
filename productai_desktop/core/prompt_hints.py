"""Hints: what a prompt for a product photo does not say yet, judged by its words."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from productai_desktop.core.resources import resource_text

#: a prompt of fewer words is only being begun
LEAST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that a prompt may lack."""

    #: "surface", "light" or "preserve"
    id: str
    #: what to add, by code of the prompt's language
    phrases: Mapping[str, str]
    #: finds a word by which a prompt says it
    pattern: re.Pattern[str]

    def phrase(self, language: str) -> str:
        """What to add to a prompt in a language."""
        return self.phrases.get(language, self.phrases["en"])


@dataclass(frozen=True, slots=True)
class Hints:
    """All hints, in the order to give them."""

    hints: tuple[Hint, ...]
    #: words by which a language is told, by its code
    languages: Mapping[str, frozenset[str]]

    def missing(self, prompt: str) -> tuple[Hint, ...]:
        """What the prompt lacks; nothing while it is only being begun."""
        if len(prompt.split()) < LEAST_WORDS:
            return ()
        return tuple(hint for hint in self.hints if hint.pattern.search(prompt) is None)

    def language(self, prompt: str) -> str:
        """Code of the language that a prompt seems to be written in."""
        words = set(re.findall(r"\w+", prompt.casefold()))
        counts = {code: len(words & known) for code, known in self.languages.items()}
        best = max(counts, key=lambda code: counts[code], default="en")
        return best if counts.get(best, 0) > 1 else "en"


def builtin_hints() -> Hints:
    """The hints that travel with the program."""
    tree = tomllib.loads(resource_text("hints.toml"))
    hints = tuple(
        Hint(one["id"], dict(one["phrases"]), _pattern(one["words"])) for one in tree["hints"]
    )
    languages = {code: frozenset(words) for code, words in tree["language"].items()}
    return Hints(hints, languages)


def extended(prompt: str, phrase: str) -> str:
    """The prompt with a phrase added: as its own sentence, or after a comma."""
    kept = prompt.rstrip()
    if not kept:
        return phrase
    sentence = phrase[:1].isupper() and phrase.endswith(".")
    if kept[-1] in ".!?":
        return f"{kept} {phrase[:1].upper()}{phrase[1:]}{'' if sentence else '.'}"
    if sentence:
        return f"{kept.rstrip(',;:')}. {phrase}"
    return f"{kept.rstrip(',;:')}, {phrase}"


def _pattern(words: Mapping[str, list[str]]) -> re.Pattern[str]:
    """Words count by their beginnings; compound words also by their ends."""
    special = ("ends", "but_not")
    starts = [word for code, known in words.items() if code not in special for word in known]
    unless = f"(?!{_any(words['but_not'])})" if "but_not" in words else ""
    pattern = rf"\b{unless}{_any(starts)}"
    if "ends" in words:
        pattern += rf"|\B{_any(words['ends'])}(?:s|es|n|en)?\b"
    return re.compile(pattern, re.IGNORECASE)


def _any(words: list[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in words)})"
