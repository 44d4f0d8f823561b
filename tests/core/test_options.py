"""Options: the command line wins over the environment; the key is never shown."""

import argparse
from pathlib import Path

import pytest

from productai_desktop.core.errors import RequestError
from productai_desktop.core.options import (
    Options,
    absolute_path,
    add_common,
    check_key_text,
    options_from,
)


def parsed(*arguments: str, **environ: str) -> Options:
    parser = argparse.ArgumentParser()
    add_common(parser)
    names = {f"PRODUCTAI_{name.upper()}": value for name, value in environ.items()}
    return options_from(parser.parse_args(arguments), names)


def test_without_anything_all_is_default():
    assert parsed() == Options()


def test_an_option_wins_over_the_environment():
    options = parsed(
        "--base-url", "https://a.example/v1/", "--data-dir", "/a",
        base_url="https://b.example/v1", data_dir="/b",
    )  # fmt: skip
    assert (options.base_url, options.data_dir) == ("https://a.example/v1", Path("/a"))


def test_the_environment_serves_where_no_option_is_given():
    options = parsed(
        base_url="http://127.0.0.1:8000/v1", data_dir="/b", api_key=" pk-1 \n", time_scale="20"
    )
    assert options == Options(
        base_url="http://127.0.0.1:8000/v1", data_dir=Path("/b"), key="pk-1", time_scale=20.0
    )


def test_the_sandbox_option_wins_over_an_address_in_the_environment():
    options = parsed("--sandbox", base_url="https://b.example/v1")
    assert (options.practice, options.base_url) == (True, None)


def test_empty_variables_count_as_unset():
    assert parsed(base_url="", data_dir="", api_key="", time_scale="") == Options()


def test_two_services_at_once_are_refused():
    with pytest.raises(RequestError, match="OPTION_INVALID"):
        parsed("--sandbox", "--base-url", "https://a.example/v1")


@pytest.mark.parametrize(
    "address", ["ftp://a.example", "https://", "https://u:p@a.example/v1", "x"]
)
def test_no_address_of_a_service(address: str):
    with pytest.raises(RequestError, match="ADDRESS_INVALID"):
        parsed("--base-url", address)


@pytest.mark.parametrize("address", ["http://a.example/v1", "http://127.evil.example/v1"])
def test_only_this_computer_may_do_without_tls(address: str):
    with pytest.raises(RequestError, match="ADDRESS_NOT_HTTPS"):
        parsed("--base-url", address)


@pytest.mark.parametrize("scale", ["0", "-1", "nan", "inf", "fast"])
def test_an_impossible_time_scale(scale: str):
    with pytest.raises(RequestError, match="OPTION_INVALID"):
        parsed(time_scale=scale)


def test_a_key_that_no_header_takes_is_refused_without_showing_it():
    with pytest.raises(RequestError) as caught:
        parsed(api_key="geheim\nschlüssel")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("key", ["a b", "a\tb", "é", "x" * 501, "a\x7f"])
def test_texts_that_are_no_keys(key: str):
    with pytest.raises(RequestError):
        check_key_text(key, "The key")


def test_the_key_is_not_part_of_a_printed_value():
    assert "pk-secret" not in repr(parsed(api_key="pk-secret"))


def test_the_secret_of_a_bucket_is_taken_as_the_key_is():
    options = parsed(bucket_secret=" s3/cret+ \n")
    assert options.bucket_secret == "s3/cret+"
    assert "s3/cret" not in repr(options)
    with pytest.raises(RequestError) as caught:
        parsed(bucket_secret="two words")
    assert caught.value.params["option"] == "PRODUCTAI_BUCKET_SECRET"
    assert "two words" not in str(caught.value)


def test_the_data_folder_is_absolute_and_home_is_expanded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert parsed("--data-dir", "a/../d").data_dir == tmp_path / "d"
    assert parsed("--data-dir", "~/d").data_dir == tmp_path / "home" / "d"
    assert absolute_path("~nobody-has-this-name/x") == tmp_path / "~nobody-has-this-name" / "x"


def test_an_empty_data_folder_is_refused():
    with pytest.raises(RequestError):
        parsed("--data-dir", "")


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("600", 600)])
def test_requests_a_minute(text: str, number: int):
    assert parsed("--requests-per-minute", text).requests_per_minute == number


@pytest.mark.parametrize("text", ["0", "601", "-3", "1.5", "", "²"])
def test_requests_a_minute_out_of_range(text: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        parsed("--requests-per-minute", text)
    assert caught.value.code == 2
    assert capsys.readouterr().err != ""
