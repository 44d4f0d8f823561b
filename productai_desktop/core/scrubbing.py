"""Takes out of a text what may be secret or personal: the last net before a report leaves.

Nothing of the kind should stand in the log at all. What is known by value (keys, prompts, photos,
names) is looked for as it is and as programs write it down; what is not known, by what it looks
like: heads that hold secrets, addresses, paths, names of pictures, e-mail, long random words.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from urllib.parse import quote, unquote

SECRET, PRIVATE, PATH, PERSON, ADDRESS = "[secret]", "[private]", "[path]", "[person]", "[address]"

#: shorter texts say nothing about anybody, and would be found everywhere
LEAST_PRIVATE = 3
_LEAST_SECRET = 4
#: texts shorter than this are looked for as whole words
_WORDLIKE = 8
_GRAM = 3

_HEAD = re.compile(
    r"""(?ix) ( \b (?: x-api-key | api[-_]?key | (?:proxy-)?authorization | (?:set-)?cookie
        | password | secret | token ) \b ['"]? \s* [:=] \s* (?: b?['"] )? )
        (?: (?:bearer|basic) \s+ )? [^\s'",;)}\]]+ """
)
_URL = re.compile(r"""(?i)\b(https?|s3|ftp|file|wss?)://[^\s'"<>]*""")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
#: from the root, a home, a drive or a share to the end of the quoted text or line
_FULL_PATH = re.compile(
    r"""(?x) (?<![\w.~/\\:]) (?: ~[\w.-]*[/\\] | [A-Za-z]:[/\\] | \\\\ | /(?=[^\s/]) )
        [^\n'"\u201c\u201d\u2018\u2019<>|]* """
)
#: a name of a file with the words before it: such names may have spaces
_PICTURE = re.compile(
    r"""(?ix) (?<! [^\n'"\u201c\u201d\u2018\u2019<>|:/\\] )
        [^\n'"\u201c\u201d\u2018\u2019<>|:/\\]+ \.
        (?: jpe?g | png | webp | hei[cf] | avif | tiff? | psd | gif | bmp | dng | cr[23]
        | nef | arw | orf | rw2 | raf | csv | tsv | xlsx ) \b """
)
#: keys and signatures: long, and of letters and digits mixed
_RANDOM = re.compile(r"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{24,}(?![\w-])")
#: texts that are written down as they are
_PLAIN = re.compile(r"[ !#-&(-\[\]-~]*")
_Rule = Callable[[str], str]


class Scrubber:
    """Made once for all texts of a report."""

    def __init__(
        self,
        *,
        secrets: Collection[str] = (),
        private: Collection[str] = (),
        names: Collection[str] = (),
    ) -> None:
        """`secrets` are keys by value; `private` texts that may not be told, such as prompts;
        `names` are those of the account and of this computer."""
        known = (one for one in secrets if len(one) >= _LEAST_SECRET)
        keys = _values(known, SECRET, whole=False)
        called = (one for one in names if len(one) >= LEAST_PRIVATE)
        #: by value first: what a pattern has cut is not found any more
        self._rules: tuple[_Rule, ...] = (
            keys,
            _values(needles(private), PRIVATE, whole=True),
            _heads,
            lambda text: _URL.sub(rf"\1://{ADDRESS}", text),
            lambda text: _MAIL.sub(PERSON, text),
            lambda text: _FULL_PATH.sub(PATH, text),
            lambda text: _PICTURE.sub(f" {PATH}", text),
            _values(called, PERSON, whole=True),
            _randoms,
        )
        self._of_secrets: tuple[_Rule, ...] = (keys, _heads, _randoms)

    def __call__(self, text: str) -> str:
        """The text without any of it."""
        for rule in self._rules:
            text = rule(text)
        return text

    def of_secrets(self, text: str) -> str:
        """The text without keys alone: a person's own words, who may name photos and prompts."""
        for rule in self._of_secrets:
            text = rule(text)
        return text


def _heads(text: str) -> str:
    return _HEAD.sub(rf"\1{SECRET}", text)


def _randoms(text: str) -> str:
    return _RANDOM.sub(SECRET, text)


def found_in(text: str, private: Iterable[str]) -> list[str]:
    """Those of very many private texts that stand in one text: each is looked at once, and the
    text only where it may hold it."""
    if "%" in text:  # once, rather than each of the others
        text = f"{text}\n{unquote(text)}"
    grams = {text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1)}
    if not grams:
        return []

    def stands(needle: str) -> bool:
        middle = (len(needle) - _GRAM) // 2
        probes = (needle[-_GRAM:], needle[middle : middle + _GRAM], needle[:_GRAM])
        return all(probe in grams for probe in probes) and needle in text

    return [needle for line in _lines(private) for needle in _spellings(line) if stands(needle)]


def needles(private: Iterable[str]) -> Iterator[str]:
    """How texts may stand in another one: line by line, and each as programs write it down."""
    for line in _lines(private):
        yield from _spellings(line)
        yield from _quoted(line)


def _lines(private: Iterable[str]) -> Iterator[str]:
    for whole in private:
        for line in whole.splitlines():
            said = line.strip()
            if len(said) >= LEAST_PRIVATE:
                yield said
                if said != line:
                    yield line


def _spellings(text: str) -> Collection[str]:
    if _PLAIN.fullmatch(text):
        return (text,)
    return {text, repr(text)[1:-1], json.dumps(text)[1:-1], _json(text)}


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _quoted(text: str) -> Iterator[str]:
    try:
        yield quote(text)
        yield quote(text, safe="")
    except UnicodeEncodeError:  # half a surrogate has no UTF-8
        return


def _values(values: Iterable[str], instead: str, *, whole: bool) -> _Rule:
    """Replaces values, the longest first; short ones only as whole words where `whole` says so."""
    ordered = sorted(set(values), key=len, reverse=True)
    if not ordered:
        return lambda text: text

    def pattern(value: str) -> str:
        found = re.escape(value)
        return rf"(?<!\w){found}(?!\w)" if whole and len(value) < _WORDLIKE else found

    either = re.compile("|".join(map(pattern, ordered)))
    return lambda text: either.sub(instead, text)
