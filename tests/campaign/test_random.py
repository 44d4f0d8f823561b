"""Random campaigns of fixed seeds; `dev.py bench faults` plays more of them."""

from pathlib import Path

import pytest

from tests.campaign.processes import Nursery
from tests.campaign.random_campaign import Campaign


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2, 4, 7])
def test_whatever_goes_wrong_every_charge_is_known(
    seed: int, tmp_path: Path, nursery: Nursery
) -> None:
    counts = Campaign(seed, tmp_path / "stage", nursery).run()
    assert counts["kills"] > 0
    assert counts["jobs"] == counts["delivered"] + counts["ended in ERROR"]
