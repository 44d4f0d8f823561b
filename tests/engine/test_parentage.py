"""Whose result a photo is stays known: by its path, and by its content where it was moved."""

from pathlib import Path

from productai_desktop.engine.parentage import fingerprint
from tests.engine.conftest import Bench


async def test_a_result_that_is_edited_again_names_its_maker(bench: Bench) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    done = await watch.done(first.id)
    assert (done.output_sha256, done.output_bytes) == fingerprint(Path(done.output))
    (second,) = await watch.engine.order(bench.order(images=(done.output,)))
    assert (first.parents, second.parents) == ((), (first.id,))
    line = await watch.books.archive.lineage(second.id)
    assert list(line.steps) == [(first.id, second.id)]


async def test_a_result_that_was_moved_is_known_by_its_content(
    bench: Bench, tmp_path: Path
) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    done = await watch.done(first.id)
    elsewhere = tmp_path / "another name.png"
    Path(done.output).rename(elsewhere)
    other = tmp_path / "as many bytes.png"
    other.write_bytes(bytes(done.output_bytes))
    (second,) = await watch.engine.order(bench.order(images=(str(elsewhere),)))
    (third,) = await watch.engine.order(bench.order(images=(str(other),)))
    assert (second.parents, third.parents) == ((first.id,), ())
