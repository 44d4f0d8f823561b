"""Numbers as masks: 100,000 of them are found and met without an object for each."""

from array import array

from hypothesis import given
from hypothesis import strategies as some

from productai_desktop.store.history_order import both, mask_of, numbers_of

_numbers = some.lists(some.integers(0, 500), unique=True)


def _of(mask: bytearray) -> set[int]:
    return {number for number, there in enumerate(mask) if there}


@given(_numbers, _numbers)
def test_two_masks_meet_as_two_sets_do(one: list[int], other: list[int]) -> None:
    assert _of(mask_of(one)) == set(one)
    assert _of(both(mask_of(one), mask_of(other))) == set(one) & set(other)


def test_many_numbers_are_read_in_parts_and_none_is_cut() -> None:
    many = list(range(1, 60_000))
    assert numbers_of(",".join(map(str, many))) == array("I", many)
    assert numbers_of("7") == array("I", [7])
    assert numbers_of(None) == array("I")
