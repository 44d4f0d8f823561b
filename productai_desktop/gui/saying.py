"""A saying: what is told of one error or fault, as two texts to be translated."""

from typing import NamedTuple


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Marks a text for lupdate by its very name; Qt's own is typed as object."""
    return text


class Saying(NamedTuple):
    """Both parts are looked up in the translation "words" and filled with the error's params."""

    #: what happened, short enough for a row of the queue; without a full stop
    title: str
    #: whether credits were spent, and what to do next
    advice: str
