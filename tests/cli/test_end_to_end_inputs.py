"""Photos, prompts, folders and files that cannot be used as they are."""

import sqlite3
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import PHOTO, Terminal, productai, sandbox

__all__ = ["productai", "sandbox"]  # fixtures


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "There is no photo at"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_text("a shopping list"), "no picture"),
        (lambda path: path.write_bytes(PHOTO.read_bytes()[:20000]), "damaged"),
        (lambda path: path.mkdir(), "is a folder"),
    ],
    ids=["vanished", "empty", "no image", "half", "folder"],
)
def test_a_photo_that_cannot_be_used_is_refused_before_anything(
    productai: Terminal, sandbox: Sandbox, tmp_path: Path, make, said: str
) -> None:
    photo = tmp_path / "cup.png"
    make(photo)
    refused = productai.generate(image=photo)
    assert (refused.status, refused.out) == (2, "")
    assert said in refused.err
    assert "cup.png" in refused.err
    assert "Nothing was charged" in refused.err
    assert refused.err.count("\n") == 1
    assert sandbox.requests() == []
    assert productai.jobs("list").out == ""


@pytest.mark.parametrize("name", ["فنجان قهوة.png", "two\nlines.png", "-dash \u202eevil.png"])
def test_a_photo_may_be_called_anything(
    productai: Terminal, sandbox: Sandbox, tmp_path: Path, name: str
) -> None:
    photo = tmp_path / name
    photo.write_bytes(PHOTO.read_bytes())
    done = productai.generate(image=photo)
    assert (done.status, done.row["inputs"]) == (0, [str(photo)])
    (result,) = productai.files()
    assert result.isprintable()
    assert Path(done.row["output"]).is_file()
    shown = productai("jobs", "list")
    assert len(shown.out.splitlines()) == 2


def test_a_photo_of_40_mb_is_sent_smaller(
    productai: Terminal, sandbox: Sandbox, tmp_path: Path
) -> None:
    photo = tmp_path / "large.png"
    with Image.open(PHOTO) as small:
        small.convert("RGB").resize((3700, 3700)).save(photo, compress_level=0)
    assert photo.stat().st_size > 40_000_000
    done = productai.generate(image=photo)
    assert (done.status, done.states) == (0, ["done"])
    (upload,) = [r for r in sandbox.requests() if r.path.endswith("upload-asset")]
    assert int(upload.headers["content-length"]) < 10_010_000


@pytest.mark.parametrize(("prompt", "said"), [(" \n", "empty"), ("x" * 20000, "20000 characters")])
def test_a_prompt_that_cannot_be_sent(
    productai: Terminal, sandbox: Sandbox, prompt: str, said: str
) -> None:
    refused = productai.generate(prompt=prompt)
    assert (refused.status, refused.out) == (2, "")
    assert said in refused.err
    assert len(refused.err) < 500
    assert sandbox.requests() == []


def test_a_file_where_the_output_folder_should_be(
    productai: Terminal, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    refused = productai.generate("--output", str(tmp_path / "taken" / "deeper" / "out.png"))
    assert (refused.status, refused.out) == (2, "")
    assert "taken" in refused.err
    assert sandbox.requests() == []


def test_an_output_folder_that_goes_away_keeps_the_paid_result(
    productai: Terminal, sandbox: Sandbox
) -> None:
    assert productai.generate("--no-wait").status == 0
    productai.results.rmdir()
    productai.results.write_text("a file in its place")
    stuck = productai.jobs("resume")
    assert (stuck.status, stuck.states) == (1, ["downloading"])
    assert str(productai.results) in stuck.err
    productai.results.unlink()
    assert productai.jobs("resume").status == 0
    assert productai.files() == ["coffee-gpt-low.png"]
    assert len(sandbox.charges()) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [("burst = [", "cannot be used"), ("burst = 'many'", "burst"), ("schema = 9", "newer")],
)
def test_a_settings_file_that_cannot_be_used(productai: Terminal, text: str, said: str) -> None:
    productai.data.mkdir()
    settings = productai.data / "settings.toml"
    settings.write_text(text)
    done = productai.generate()
    assert (done.status, done.states) == (0, ["done"])
    assert said in done.err
    assert "settings.toml" in done.err
    assert settings.read_text() == text


def test_a_catalogue_of_ones_own_with_a_mistake(productai: Terminal, sandbox: Sandbox) -> None:
    productai.data.mkdir()
    (productai.data / "models.toml").write_text('[models.gpt-low]\nname = "x"\ncredits = -3\n')
    refused = productai.generate()
    assert (refused.status, refused.out) == (2, "")
    assert "models.toml" in refused.err
    assert "line 3" in refused.err
    assert sandbox.requests() == []
    assert productai("models").status == 2


def test_books_of_a_newer_version_are_left_alone(productai: Terminal, sandbox: Sandbox) -> None:
    assert productai.generate().status == 0
    books = productai.data / "productai.db"
    with sqlite3.connect(books) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = books.read_bytes()
    refused = productai.generate()
    assert (refused.status, refused.out) == (2, "")
    assert "newer" in refused.err
    assert books.read_bytes() == before
    assert len(sandbox.charges()) == 1


def test_damaged_books_come_back_from_their_backup(productai: Terminal, sandbox: Sandbox) -> None:
    assert productai.generate("--no-wait").status == 0
    assert productai.jobs("resume").status == 0
    books = productai.data / "productai.db"
    for rest in productai.data.glob("productai.db-*"):
        rest.unlink()
    books.write_bytes(b"not a database at all " * 500)
    listed = productai.jobs("list")
    assert listed.status == 0
    assert "damaged" in listed.err
    assert productai.generate().status == 0
    assert len(sandbox.charges()) == 2
