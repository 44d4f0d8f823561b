"""Which settings stay at a reset, which ask for another engine, and which the options replace."""

from typing import Any

from productai_desktop.core.options import Options

#: what a reset leaves alone
KEPT = (
    "service_address", "practice", "uploads_accepted", "welcomed", "key_names", "key_name",
    "projects", "last_project",
)  # fmt: skip
#: those for which another engine is made
RECONNECTS = (
    "practice", "service_address", "requests_per_minute", "burst", "spacing_seconds", "key_name",
    "key_names", "hosting", "bucket_endpoint", "bucket_name", "bucket_region", "bucket_prefix",
    "bucket_access_key", "bucket_hours", "bucket_delete", "served_folder", "served_address",
    "served_delete",
)  # fmt: skip


def overrides_of(options: Options) -> dict[str, Any]:
    """Settings that the options of this start replace."""
    overrides: dict[str, Any] = {}
    if options.practice:
        overrides["practice"] = True
    if options.base_url is not None:
        overrides["service_address"] = options.base_url
        overrides["practice"] = False
    if options.requests_per_minute is not None:
        overrides["requests_per_minute"] = options.requests_per_minute
    return overrides
