"""What the terminal's progress line says while the service is out of reach."""

import math
from collections.abc import Mapping

from productai_desktop.cli.words import shown
from productai_desktop.core.jobs import Fault
from productai_desktop.engine.status import Status

#: in a few words, for a line that has room for no more; the whole sentence comes at the end
_REASONS: Mapping[str, str] = {
    "NO_CONNECTION": "no connection",
    "DNS_FAILED": "DNS: name not found",
    "TLS_FAILED": "TLS: {reason}",
    "PROXY_REFUSED": "refused by the proxy {proxy}",
    "PROXY_FAILED": "proxy {proxy}: {reason}",
    "SIGN_IN_NEEDED": "this network may want you to sign in",
    "NO_ANSWER": "no answer",
    "CONNECTION_LOST": "the connection broke off",
    "SERVER_FAILURE": "status {status}",
    "MALFORMED_ANSWER": "unreadable answer",
}


def outage_text(status: Status) -> str:
    """Since when, why, and when it is tried next; "" while all is well."""
    if status.offline is None:
        return ""
    at = status.offline_since
    since = "" if at is None else f" since {at.astimezone():%H:%M}"
    seconds = math.ceil(status.retry_seconds)
    following = f"next try in {seconds} s" if seconds else "trying now"
    return f"out of reach{since}, {following} ({_reason(status.offline)}); goes on by itself"


def _reason(fault: Fault) -> str:
    facts = {name: shown(str(value), 60) for name, value in fault.params.items()}
    if "issuer" in facts:
        facts["reason"] = f"{facts['reason']}, issued by “{facts['issuer']}”"
    text = _REASONS.get(fault.code, fault.code)
    try:
        return text.format_map(facts)
    except KeyError:  # a fact that this error was not given
        return text.partition(":")[0].partition(" {")[0]
