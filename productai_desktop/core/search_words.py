"""The words of a text as the history's search knows them, and of what a person types."""

import re
import unicodedata
from dataclasses import dataclass

#: signs of a search that are looked at
LONGEST = 400
#: where digits meet letters within a word, such as in CUP0412
_SEAMS = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
#: writing without spaces between words: each sign is a word
_SIGNS = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that have to stand side by side."""

    words: tuple[str, ...]
    #: the last one may be the beginning of a word
    open: bool = True


def words_of(text: str) -> list[str]:
    """Letters and digits in lower case without accents and points; each sign of a writing that
    has no spaces, and each emoji, is a word of its own."""
    if text.isascii():
        return re.findall(r"[a-z0-9]+", text.lower())
    done: list[str] = []
    for sign in unicodedata.normalize("NFKD", text.casefold()):
        kind = unicodedata.category(sign)
        if kind[0] == "L" or kind[0] == "N":
            done.append(f" {sign} " if _alone(sign) else sign)
        elif kind == "So":
            done.append(f" u{ord(sign):x} ")
        elif kind != "Mn":
            done.append(" ")
    return unicodedata.normalize("NFC", "".join(done)).split()


def name_of(path: str) -> str:
    """The last part of a path or address."""
    name = path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return name.split("?", 1)[0] if "://" in path else name


def words_of_name(name: str) -> list[str]:
    """The words of a file's name, and the numbers and letters that they are made of."""
    words = words_of(name)
    parts = [part for word in words if _SEAMS.search(word) for part in _SEAMS.split(word)]
    return words + parts


def wanted(text: str) -> list[Wanted]:
    """What a person looks for; signs without a word in them ask for nothing."""
    found: list[Wanted] = []
    for number, part in enumerate(text[:LONGEST].split('"')):
        quoted = number % 2 == 1
        closed = quoted and text[:LONGEST].count('"') > number
        for piece in [part] if quoted else part.split():
            words = tuple(words_of(piece))
            if words:
                found.append(Wanted(words, open=not closed))
    return found


def _alone(sign: str) -> bool:
    return any(low <= ord(sign) <= high for low, high in _SIGNS)
