"""A fact that two processes write at their first start is one and the same for both."""

from pathlib import Path

from productai_desktop.store.open_books import open_books


async def test_the_first_writer_of_a_fact_decides(tmp_path: Path) -> None:
    ours, _ = await open_books(tmp_path)
    theirs, _ = await open_books(tmp_path)
    assert await ours.first_fact("salt", "one") == "one"
    assert await theirs.first_fact("salt", "two") == "one"
    assert await ours.fact("salt") == "one"
    await ours.close()
    await theirs.close()
