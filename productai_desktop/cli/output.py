"""Standard output and standard error: results go to one, messages to the other."""

import os
import sys
from typing import TextIO


class Output:
    """Lines for people and programs. A reader that went away is no error: the rest is dropped."""

    def __init__(self, results: TextIO, messages: TextIO) -> None:
        self._results = results
        self._messages = messages
        self._line = ""

    @property
    def interactive(self) -> bool:
        """True where messages go to a terminal, which may show a line that is rewritten."""
        return self._messages.isatty()

    @property
    def shows_results(self) -> bool:
        """True where results go to a terminal rather than to a program."""
        return self._results.isatty()

    def result(self, text: str) -> None:
        """One line of standard output, at once."""
        self.progress("")
        _write(self._results, text + "\n")

    def message(self, text: str) -> None:
        """One line of standard error, at once."""
        self.progress("")
        _write(self._messages, text + "\n")

    def progress(self, text: str) -> None:
        """The one rewritten line of a terminal; "" takes it away. Nothing in a pipe."""
        if text == self._line or not self.interactive:
            return
        blank = " " * (len(self._line) - len(text))
        back = "\r" if not text else ""
        _write(self._messages, f"\r{text}{blank}{back}")
        self._line = text


def standard_output() -> Output:
    """The process's own streams; what they cannot encode is escaped."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    return Output(sys.stdout, sys.stderr)


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # Python flushes the stream again at exit: let that go nowhere.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
