"""The log: on disk, bounded, in UTC, and silent about what is secret."""

import errno
import logging
import re
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from productai_desktop.core.errors import DataError
from productai_desktop.store import log
from productai_desktop.store.log import redacted, start_log


@pytest.fixture(autouse=True)
def _loggers() -> Iterator[None]:
    root = logging.getLogger()
    names = ("httpx", "httpcore")
    level, levels = root.level, {name: logging.getLogger(name).level for name in names}
    before = list(root.handlers)
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    for name in names:
        logging.getLogger(name).setLevel(levels[name])


def written(folder: Path) -> str:
    return (folder / "productai.log").read_text(encoding="utf-8")


def test_a_line_has_its_time_in_utc_its_level_and_its_place(tmp_path):
    start_log(tmp_path / "logs")
    logging.getLogger("productai_desktop.engine").info("job %d is %s", 7, "running")
    line = written(tmp_path / "logs")
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO productai_desktop\.engine: "
        r"job 7 is running\n",
        line,
    )


def test_the_time_is_utc_wherever_the_computer_stands(tmp_path):
    start_log(tmp_path)
    record = logging.LogRecord("x", logging.INFO, "", 0, "hello", None, None)
    record.created, record.msecs = 1_700_000_000.25, 250.0
    logging.getLogger().handle(record)
    assert written(tmp_path).startswith("2023-11-14T22:13:20.250Z ")


def test_the_files_are_bounded_in_number_and_size(tmp_path, monkeypatch):
    monkeypatch.setattr(log, "FILE_BYTES", 2000)
    start_log(tmp_path)
    for number in range(400):
        logging.getLogger("productai_desktop").info("line %d", number)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["productai.log", "productai.log.1", "productai.log.2"]
    assert all(path.stat().st_size <= 2000 for path in tmp_path.iterdir())
    assert "line 399" in written(tmp_path)


def test_a_second_start_moves_the_log(tmp_path):
    start_log(tmp_path / "a")
    start_log(tmp_path / "b")
    logging.getLogger("productai_desktop").warning("once")
    assert written(tmp_path / "a") == ""
    assert written(tmp_path / "b").count("once") == 1


def test_requests_are_not_logged_by_the_http_library(tmp_path):
    start_log(tmp_path)
    for name in ("httpx", "httpcore.connection"):
        logging.getLogger(name).info("HTTP Request: GET https://api.example/v1/api/job/7")
    logging.getLogger("httpx").warning("a warning")
    assert "api.example" not in written(tmp_path)
    assert "a warning" in written(tmp_path)


def test_secrets_are_redacted_in_messages_and_arguments_and_errors_tell_no_message(tmp_path):
    start_log(tmp_path)
    logger = logging.getLogger("productai_desktop")
    logger.info("asked with %s", {"x-api-key": "pk_f00dface", "accept": "*/*"})
    try:
        int("GET https://cdn.example/r.png?X-Amz-Signature=f00dface failed")
    except ValueError:
        logger.exception("fetching")
    text = written(tmp_path)
    assert "f00dface" not in text
    assert "cdn.example" not in text
    assert re.search(r"ValueError at \S*test_log:\d+", text)
    assert "'accept': '*/*'" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x-api-key: pk_1-2.3", "x-api-key: …"),
        ("X-API-KEY=pk_1", "X-API-KEY=…"),
        ("[(b'x-api-key', b'pk_1'), (b'host', b'h')]", "[(b'x-api-key', b'…'), (b'host', b'h')]"),
        ('{"x-api-key": "pk_1"}', '{"x-api-key": "…"}'),
        ("Authorization: Bearer abc.def", "Authorization: …"),
        ("at https://a.example/x?sig=1&b=2, then", "at https://a.example/x?… then"),
        ("https://a.example/x#part", "https://a.example/x?…"),
        ("https://jane:pw@a.example/x", "https://…@a.example/x"),
        ("job 7: RATE_LIMIT_EXCEEDED, 3 s?", "job 7: RATE_LIMIT_EXCEEDED, 3 s?"),
    ],
)
def test_what_is_redacted_and_what_stays(text, shown):
    assert redacted(text) == shown


def test_a_folder_that_cannot_be_written_is_a_data_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(DataError) as caught:
        start_log(tmp_path / "file" / "logs")
    assert caught.value.code == "DATA_DIR_READ_ONLY"


def test_a_line_that_cannot_be_written_is_lost_without_a_word(tmp_path, monkeypatch, capsys):
    start_log(tmp_path)

    def full(_self, _record):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(RotatingFileHandler, "shouldRollover", full)
    logging.getLogger("productai").warning("job %d waits", 7)
    assert capsys.readouterr().err == ""
