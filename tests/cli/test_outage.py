"""The progress line of an outage: since when, when it is tried next, and why."""

from datetime import datetime

import pytest

from productai_desktop.cli.outage import outage_text
from productai_desktop.core.jobs import Fault
from productai_desktop.engine.status import Status

UNTRUSTED = {"reason": "unknown issuer", "issuer": "Corp\nCA", "host": "api.example"}


def two_o_five() -> datetime:
    return datetime.now().astimezone().replace(hour=14, minute=5)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (Fault("DNS_FAILED"), "DNS: name not found"),
        (Fault("TLS_FAILED", UNTRUSTED), "TLS: unknown issuer, issued by “Corp\\nCA”"),
        (Fault("TLS_FAILED"), "TLS"),
        (Fault("PROXY_REFUSED", {"proxy": "corp:3128"}), "refused by the proxy corp:3128"),
        (Fault("PROXY_FAILED"), "proxy"),
        (Fault("SERVER_FAILURE", {"status": 503}), "status 503"),
        (Fault("SIGN_IN_NEEDED"), "this network may want you to sign in"),
        (Fault("BRAND_NEW"), "BRAND_NEW"),
    ],
)
def test_an_outage_is_said_in_a_few_words(fault: Fault, why: str) -> None:
    status = Status(offline=fault, offline_since=two_o_five(), retry_seconds=19.2)
    said = f"out of reach since 14:05, next try in 20 s ({why}); goes on by itself"
    assert outage_text(status) == said


def test_a_try_that_is_under_way_is_said() -> None:
    said = outage_text(Status(offline=Fault("NO_ANSWER"), offline_since=two_o_five()))
    assert said == "out of reach since 14:05, trying now (no answer); goes on by itself"


def test_where_all_is_well_nothing_is_said() -> None:
    assert outage_text(Status()) == ""
