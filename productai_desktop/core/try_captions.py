"""What one try of a photo changed from the try before it: prompt words, model and settings."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import Job

#: pairs of words that are matched one with the other; of longer prompts only the words count
_MOST_PAIRS = 160_000
#: a prompt that keeps less of the one before is another prompt
_LEAST_KEPT = 0.25
_EDGES = " \t\n.,;:!?()[]\"'“”„«»…-\u2013\u2014"
_WORD = re.compile(r"\S+")


class Kind(Enum):
    """What differs."""

    OPERATION = "operation"
    MODEL = "model"
    #: words that the prompt before did not have
    ADDED = "added"
    #: words that the prompt no longer has
    GONE = "gone"
    #: the whole of a prompt that is another one
    PROMPT = "prompt"
    RATIO = "ratio"
    RESOLUTION = "resolution"
    FORMAT = "format"
    #: other photos were sent with it
    PHOTOS = "photos"
    #: nothing differs but the number among the variants of one order
    VARIANT = "variant"
    #: nothing differs
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs from the try before."""

    kind: Kind
    #: words of the prompt, an identifier of a model, "16:9", "4K", "jpg", or the number of a
    #: variant; "" where the later try has none, such as no ratio of its own
    text: str = ""


def differences(tries: Sequence[Job], catalogue: Catalogue) -> tuple[tuple[Difference, ...], ...]:
    """For each try, oldest first, what it changed; the first one is named by its model."""
    first = tuple((_making(job),) for job in tries[:1])
    later = (_between(before, job, catalogue) for before, job in pairwise(tries))
    return (*first, *later)


def _making(job: Job) -> Difference:
    if job.operation is Operation.UPSCALE:
        return Difference(Kind.OPERATION, job.operation.value)
    return Difference(Kind.MODEL, job.model)


def _between(before: Job, job: Job, catalogue: Catalogue) -> tuple[Difference, ...]:
    upscaled = Operation.UPSCALE in (before.operation, job.operation)
    if upscaled and before.operation is not job.operation:
        return (_making(job),)
    found = list(_settings(before, job, catalogue))
    if job.operation is not Operation.UPSCALE:
        found[_models(found) : _models(found)] = prompt_differences(before.prompt, job.prompt)
    if found:
        return tuple(found)
    if job.order and job.order == before.order:
        return (Difference(Kind.VARIANT, str(job.variant)),)
    return (Difference(Kind.SAME),)


def _models(found: Sequence[Difference]) -> int:
    """How many differences name the model; they stand first."""
    return sum(one.kind is Kind.MODEL for one in found)


def _settings(before: Job, job: Job, catalogue: Catalogue) -> Iterable[Difference]:
    if (before.operation, before.model) != (job.operation, job.model):
        yield Difference(Kind.MODEL, job.model)
    ratio = _ratio(job, catalogue)
    if _ratio(before, catalogue) != ratio:
        yield Difference(Kind.RATIO, ratio)
    if before.resolution and job.resolution and before.resolution != job.resolution:
        yield Difference(Kind.RESOLUTION, job.resolution)
    if before.output_format != job.output_format:
        yield Difference(Kind.FORMAT, job.output_format)
    if before.inputs[1:] != job.inputs[1:]:
        yield Difference(Kind.PHOTOS, str(len(job.inputs)))


def _ratio(job: Job, catalogue: Catalogue) -> str:
    """The ratio as a shape: LANDSCAPE is 16:9 for one model and 3:2 for another."""
    if not job.aspect_ratio:
        return ""
    model = catalogue.model(job.operation, job.model)
    shape = model.ratio_of(job.aspect_ratio) if model is not None else None
    return job.aspect_ratio if shape is None else "{}:{}".format(*shape)


@lru_cache(maxsize=512)
def prompt_differences(before: str, after: str) -> tuple[Difference, ...]:
    """Runs of words that were added, then those that are gone, each in the prompt's order."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    old_keys, new_keys = [_key(word) for word in old], [_key(word) for word in new]
    if old_keys == new_keys:
        return ()
    if len(old) * len(new) > _MOST_PAIRS:
        added, gone = _without_order(new, old_keys), _without_order(old, new_keys)
        kept = len(new) - len(added)
        runs = [_phrase(added)], [_phrase(gone)]
    else:
        matcher = SequenceMatcher(None, old_keys, new_keys, autojunk=False)
        changed = [one for one in matcher.get_opcodes() if one[0] != "equal"]
        kept = len(old) - sum(i2 - i1 for _, i1, i2, _, _ in changed)
        runs = (
            [_phrase(new[j1:j2]) for _, _, _, j1, j2 in changed],
            [_phrase(old[i1:i2]) for _, i1, i2, _, _ in changed],
        )
    if after.strip() and kept < _LEAST_KEPT * min(len(old), len(new)):
        return (Difference(Kind.PROMPT, " ".join(new)),)
    kinds = (Kind.ADDED, Kind.GONE)
    return tuple(
        Difference(kind, text)
        for kind, texts in zip(kinds, runs, strict=True)
        for text in texts
        if text
    )


def _key(word: str) -> str:
    return word.strip(_EDGES).casefold()


def _phrase(words: Sequence[str]) -> str:
    return " ".join(words).strip(_EDGES)


def _without_order(words: Sequence[str], others: Iterable[str]) -> list[str]:
    there = set(others)
    return [word for word in words if _key(word) not in there]
