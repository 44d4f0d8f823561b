"""A client for a scripted server, and what it asks."""

import hashlib
from pathlib import Path

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.photos import PreparedPhoto
from productai_desktop.core.ports import Submission
from productai_desktop.net.service import ServiceClient
from tests.net.scripted import Scripted, good

KEY = "pk_test_4f1d"
PROMPT = "white marble table, soft light"
PATHS = {
    Operation.EDIT: "/api/generate",
    Operation.UPSCALE: "/api/upscale",
    Operation.CUSTOM: "/api/generate-custom-model",
}
RUNNING = good({"id": 12345, "status": "RUNNING", "prompt": PROMPT})
PHOTO = ("https://example.com/a.jpg",)
EDIT = Submission(Operation.EDIT, PHOTO, PROMPT, "nanobananapro", "LANDSCAPE", "2K", "png")


def client(server: Scripted, key: str = KEY) -> ServiceClient:
    return ServiceClient(f"{server.origin}/v1", key, paths=PATHS, upload_limit=10_000_000)


def photo(folder: Path, content: bytes = b"\xff\xd8 pixels", kind: str = "jpeg") -> PreparedPhoto:
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}.jpg"
    path.write_bytes(content)
    return PreparedPhoto(path, digest, kind, 10, 10, len(content), ())
