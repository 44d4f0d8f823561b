"""A real S3 server on this computer: rclone's, which checks signatures and their expiry."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from productai_desktop.core.hosting import Bucket

ACCESS_KEY = "AKIAEXAMPLEEXAMPLE00"
SECRET = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY"
BUCKET = "photos"


@dataclass
class S3:
    """A server with one bucket; its objects are files of a folder."""

    folder: Path
    port: int

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def objects(self) -> list[str]:
        """Names of the objects in the bucket, sorted."""
        bucket = self.folder / BUCKET
        files = (path for path in bucket.rglob("*") if path.is_file())
        return sorted(path.relative_to(bucket).as_posix() for path in files)

    def bucket(self, **told: object) -> Bucket:
        return Bucket(
            **{"endpoint": self.endpoint, "name": BUCKET, "access_key": ACCESS_KEY, **told}
        )

    def settings(self, **told: object) -> str:
        """The lines of settings.toml that choose it."""
        values = {
            "hosting": "bucket", "bucket_endpoint": self.endpoint, "bucket_name": BUCKET,
            "bucket_access_key": ACCESS_KEY, **told,
        }  # fmt: skip
        return "".join(f"{name} = {_toml(value)}\n" for name, value in values.items())


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool | int) else f'"{value}"'


@contextmanager
def s3_server(folder: Path) -> Iterator[S3]:
    """Serves until the block ends."""
    (folder / "objects" / BUCKET).mkdir(parents=True)
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    process = subprocess.Popen(
        [Path(sys.executable).parent / "rclone", "serve", "s3", "--vfs-cache-mode", "off",
         "--auth-key", f"{ACCESS_KEY},{SECRET}", "--addr", f"127.0.0.1:{port}",
         str(folder / "objects")],
        env={**os.environ, "HOME": str(folder), "RCLONE_CONFIG": str(folder / "rclone.conf")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(port, process)
        yield S3(folder / "objects", port)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        assert process.poll() is None, "the server ended by itself"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server does not listen")
