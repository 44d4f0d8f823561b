"""A problem report: parts of plain English text that tell what the program is, how it is set, what
became of its edits and what it logged, and neither of what nor for whom the edits were."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from productai_desktop.core.scrubbing import Scrubber
from productai_desktop.core.settings import DEFAULT_ADDRESS, Settings

#: names of the parts, in their order; also of the files in a .zip, with .txt
WORDS, PROGRAM, SETTINGS, EDITS, LOG = "description", "program", "settings", "edits", "log"
PARTS = (WORDS, PROGRAM, SETTINGS, EDITS, LOG)

_HEADINGS: Mapping[str, str] = {
    WORDS: "What happened",
    PROGRAM: "Program and computer",
    SETTINGS: "Settings",
    EDITS: "Edits by state, and errors",
    LOG: "Log, times in UTC",
}
#: settings that say nothing of a person, told as they are
_PLAIN = (
    "practice", "appearance", "density", "requests_per_minute", "burst",
    "spacing_seconds", "longest_side", "hosting", "bucket_hours", "bucket_delete", "served_delete",
    "write_metadata", "write_prompt", "source_type", "notify", "notify_focused", "prompt_history",
    "prompt_hints", "confirm_above", "low_balance", "limit_per_day", "last_variants",
)  # fmt: skip
#: hosts of buckets that may be named: they are many people's
_PROVIDERS = (
    "amazonaws.com", "cloudflarestorage.com", "backblazeb2.com", "digitaloceanspaces.com",
    "wasabisys.com", "googleapis.com",
)  # fmt: skip
_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a report, as it would be written."""

    #: one of PARTS
    name: str
    text: str

    @property
    def heading(self) -> str:
        return _HEADINGS[self.name]


@dataclass(frozen=True, slots=True)
class Report:
    """What was gathered: scrubbed, and nothing of it told to anybody yet."""

    parts: tuple[Part, ...]
    scrubber: Scrubber

    def chosen(self, names: Collection[str], words: str = "") -> tuple[Part, ...]:
        """The parts of these names, after a person's own words, which are theirs to say but for
        what is or looks like a key."""
        parts = tuple(part for part in self.parts if part.name in names)
        said = self.scrubber.of_secrets(words).strip()
        return (Part(WORDS, f"{said}\n"), *parts) if said else parts


@dataclass(frozen=True, slots=True)
class Tally:
    """What the books count."""

    #: version of their form; 0 where it could not be read
    schema: int = 0
    #: (state, code of what holds it or "", how many)
    states: tuple[tuple[str, str, int], ...] = ()
    #: (code, how often it stands in the journal)
    codes: tuple[tuple[str, int], ...] = ()
    #: why nothing was counted; "" where it was
    problem: str = ""


def whole_text(parts: Sequence[Part]) -> str:
    """The parts one after the other, each under its heading."""
    told = [f"{part.heading}\n{'-' * len(part.heading)}\n{part.text.rstrip()}\n" for part in parts]
    return "\n".join(told)


def settings_text(settings: Settings) -> str:
    """What of the settings may matter, and what of it was changed; names, folders, addresses and
    keys only by whether there are any."""
    usual = Settings()
    lines = [
        f"{name} = {getattr(settings, name)}"
        + ("" if getattr(settings, name) == getattr(usual, name) else "  (changed)")
        for name in _PLAIN
    ]
    lines += [
        f"service: {'the usual one' if _usual_service(settings) else 'another address'}",
        f"results: {'a folder of choice' if settings.output_folder else 'the usual folder'}",
        f"names of results: {_changed(settings.output_name, usual.output_name)}",
        f"bucket: {_bucket(settings)}",
        f"served folder: {'set' if settings.served.complete else 'not set'}",
        f"projects: {len(settings.projects)}, named keys: {len(settings.key_names)}",
        f"keys of one's own for shortcuts: {len(settings.shortcuts)}",
    ]
    return "\n".join(lines) + "\n"


def private_settings(settings: Settings) -> list[str]:
    """All texts of the settings that may not be told."""
    folders = (settings.output_folder, settings.served_folder, settings.export_folder)
    bucket = settings.bucket
    service = "" if _usual_service(settings) else settings.service_address
    addresses = (service, bucket.endpoint, settings.served_address)
    hosts = (urlsplit(address).hostname or "" for address in addresses)
    return [
        text
        for text in (
            *folders, *addresses, *hosts, bucket.name, bucket.prefix, bucket.access_key,
            settings.last_project, settings.last_custom_model, *settings.key_names,
            *settings.open_with, *(one.name for one in settings.projects),
            *(one.folder for one in settings.projects),
        )
        if text
    ]  # fmt: skip


def edits_text(tally: Tally, warnings: Sequence[str] = ()) -> str:
    """How many edits stand where, and which errors came how often."""
    lines = [f"at this start: {code(one)}" for one in warnings]
    if tally.problem:
        return "\n".join([*lines, f"The books could not be read: {code(tally.problem)}"]) + "\n"
    lines.append(f"form of the books: {tally.schema}")
    lines += [
        f"{count:>7}  {state.lower()}{f' ({code(why)})' if why else ''}"
        for state, why, count in tally.states
    ] or ["no edits"]
    if tally.codes:
        lines += ["", "In the history of the edits:"]
        lines += [f"{count:>7}  {code(why)}" for why, count in tally.codes]
    return "\n".join(lines) + "\n"


def code(text: str) -> str:
    """A code as it is; what is none is not told."""
    return text if _CODE.fullmatch(text) else "OTHER"


def _usual_service(settings: Settings) -> bool:
    return settings.service_address == DEFAULT_ADDRESS


def _changed(value: str, usual: str) -> str:
    return "as usual" if value == usual else "changed"


def _bucket(settings: Settings) -> str:
    if not settings.bucket.complete:
        return "not set"
    host = urlsplit(settings.bucket.endpoint).hostname or ""
    known = [one for one in _PROVIDERS if host == one or host.endswith(f".{one}")]
    return f"set, at {known[0] if known else 'an address of its own'}"
