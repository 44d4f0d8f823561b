"""What the program runs with, as uv.lock says it, and which licences may travel with it."""

from pathlib import Path

import pytest

from legal import lock, spdx
from legal.errors import LegalError

LINUX = {
    "sys_platform": "linux",
    "platform_system": "Linux",
    "python_full_version": "3.11.9",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
}
LOCK = """
version = 1
[[package]]
name = "productai-desktop"
dependencies = [
    { name = "web", extra = ["socks"] },
    { name = "registry", marker = "sys_platform == 'win32'" },
    { name = "sums", version = "1.0", marker = "python_full_version < '3.12'" },
    { name = "sums", version = "2.0", marker = "python_full_version >= '3.12'" },
]
[package.dev-dependencies]
dev = [{ name = "tester" }]
[[package]]
name = "web"
version = "0.28"
dependencies = [{ name = "ring" }]
[package.optional-dependencies]
socks = [{ name = "sock" }]
unused = [{ name = "tester" }]
[[package]]
name = "ring"
version = "5"
dependencies = [{ name = "web" }]
[[package]]
name = "sock"
version = "1.1"
[[package]]
name = "registry"
version = "3"
[[package]]
name = "tester"
version = "9"
[[package]]
name = "sums"
version = "1.0"
resolution-markers = ["python_full_version < '3.12'"]
[[package]]
name = "sums"
version = "2.0"
resolution-markers = ["python_full_version >= '3.12'"]
"""


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "uv.lock"
    path.write_text(LOCK, encoding="utf-8")
    return path


def names(system: dict[str, str], path: Path) -> list[str]:
    return [f"{one.name} {one.version}" for one in lock.closure(system, path)]


def test_what_a_wanted_distribution_and_its_extras_need_is_needed_too(locked: Path):
    assert names(LINUX, locked) == ["ring 5", "sock 1.1", "sums 1.0", "web 0.28"]


def test_another_system_needs_other_distributions_and_versions(locked: Path):
    windows = {**LINUX, "sys_platform": "win32", "python_full_version": "3.13.0"}
    assert names(windows, locked) == ["registry 3", "ring 5", "sock 1.1", "sums 2.0", "web 0.28"]


@pytest.mark.parametrize(
    ("marker", "true"),
    [
        ("", True),
        ("sys_platform == 'linux'", True),
        ("sys_platform != 'linux'", False),
        ("python_full_version < '3.9'", False),
        ("python_full_version >= '3.11'", True),
        ("sys_platform == 'win32' or python_full_version < '3.12'", True),
        ("sys_platform == 'linux' and python_full_version >= '3.12'", False),
    ],
)
def test_a_marker_holds_as_its_words_say(marker: str, true: bool):
    assert lock.holds(marker, LINUX) is true


@pytest.mark.parametrize(
    "marker", ["os_name == 'posix'", "sys_platform in 'linux'", "extra == 'socks'", "sys_platform"]
)
def test_a_marker_that_is_not_understood_is_refused(marker: str):
    with pytest.raises(LegalError, match="understood"):
        lock.holds(marker, LINUX)


@pytest.mark.parametrize(
    ("expression", "may"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND Zlib", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-or-later", False),
        ("GPL-2.0-only OR MIT", True),
        ("GPL-2.0-only OR (MIT AND GPL-3.0-only)", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0", True),
        ("GPL-2.0-only WITH Classpath-exception-2.0", False),
    ],
)
def test_what_may_travel_is_judged_by_the_whole_expression(expression: str, may: bool):
    assert spdx.may_travel(expression) is may


@pytest.mark.parametrize(
    "expression", ["", "MIT AND", "(MIT", "OR MIT", "MIT WITH", "Something new"]
)
def test_half_an_expression_is_refused(expression: str):
    with pytest.raises(LegalError):
        spdx.may_travel(expression)
