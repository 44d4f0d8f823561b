"""What holds for every test: no display, no developer's account, no hurry from hypothesis."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in [name for name in os.environ if name.startswith("PRODUCTAI_")]:
    del os.environ[_name]  # a key in a developer's shell must never be spent by a test

# Time limits per test are pytest-timeout's; a busy machine is not a counterexample.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows first: they take longest, and nothing else would be left to do beside the last."""
    items.sort(key=lambda item: "window" not in item.path.parts)
