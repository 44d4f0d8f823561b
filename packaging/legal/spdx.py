"""Reads SPDX licence expressions, and judges which may travel beside the program."""

import re

from legal.errors import LegalError
from legal.known import Known, read

_WORD = re.compile(r"\(|\)|[^\s()]+")


def names(expression: str) -> frozenset[str]:
    """The licences and exceptions that an expression names."""
    return frozenset(_WORD.findall(expression)) - {"(", ")", "AND", "OR", "WITH"}


def may_travel(expression: str, known: Known | None = None) -> bool:
    """Whether what stands under `expression` may go with the program.

    Of several licences to choose from one is enough. Raises LegalError where it is no expression.
    """
    words = _WORD.findall(expression)
    reader = _Reader(words, known or read())
    allowed = reader.any_of()
    if reader.rest:
        raise LegalError(f"{expression!r} is no licence expression.")
    return allowed


class _Reader:
    """Takes an expression from its words, front to back: AND binds closer than OR."""

    def __init__(self, words: list[str], known: Known) -> None:
        self.rest = words
        self._known = known

    def any_of(self) -> bool:
        allowed = self._all_of()
        while self._comes("OR"):
            allowed = self._all_of() or allowed
        return allowed

    def _all_of(self) -> bool:
        allowed = self._one()
        while self._comes("AND"):
            allowed = self._one() and allowed
        return allowed

    def _one(self) -> bool:
        if self._comes("("):
            allowed = self.any_of()
            if not self._comes(")"):
                raise LegalError("A licence expression lacks a closing bracket.")
            return allowed
        licence = self._word()
        if self._comes("WITH"):
            exception = self._word()
            return exception in self._known.exceptions
        return licence in self._known.allowed

    def _comes(self, word: str) -> bool:
        comes = self.rest[:1] == [word]
        if comes:
            self.rest = self.rest[1:]
        return comes

    def _word(self) -> str:
        if not self.rest or self.rest[0] in ("AND", "OR", "WITH", ")"):
            raise LegalError("A licence expression ends too soon.")
        word, *self.rest = self.rest
        return word
