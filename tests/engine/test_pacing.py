"""Two engines on one data folder against a real service: none of its requests is refused."""

import asyncio
import io
from pathlib import Path

from PIL import Image

from productai_desktop.core.catalogue import builtin
from productai_desktop.net.service import ServiceClient
from productai_desktop.sandbox.server import Sandbox
from tests.engine.conftest import Bench

SCALE = 60.0
JOBS = 12
ENGINES = 2


async def test_two_engines_share_one_budget(tmp_path: Path) -> None:
    """A minute of the service takes a second here; its pictures take what they take."""
    bench = Bench(tmp_path, SCALE)
    photo = io.BytesIO()
    Image.new("RGB", (64, 64), "white").save(photo, "PNG")
    bench.photo.write_bytes(photo.getvalue())
    sandbox = Sandbox(tmp_path / "service", key="k", latency=15.0, tokens=500, time_scale=SCALE)
    await asyncio.to_thread(sandbox.start)
    catalogue = builtin()
    try:
        bench.real_service = lambda: ServiceClient(
            sandbox.base_url, "k", paths=catalogue.paths, upload_limit=catalogue.upload_limit
        )
        watches = [await bench.start(loopback=True) for _ in range(ENGINES)]
        orders = [
            (watch, job.id)
            for watch in watches * 2
            for job in await watch.engine.order(bench.order(model="gpt-low", variants=JOBS // 4))
        ]
        for watch, number in orders:
            await watch.until(lambda w=watch, n=number: w.engine.jobs[n].remote_id is not None)
        for watch in watches:
            await watch.close()
        statuses = [request.status for request in sandbox.requests()]
        assert statuses.count(429) == 0
        assert len(sandbox.charges()) == JOBS
        uploads = sum(request.path.endswith("upload-asset") for request in sandbox.requests())
        assert len(statuses) - uploads >= JOBS
    finally:
        await asyncio.to_thread(sandbox.stop)
