"""The other origin: serves results and uploaded assets, as a CDN would, and wants no key."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from productai_desktop.sandbox.photos import CONTENT_TYPES, Photos


def served_target_of(path: str) -> str:
    """The name by which a fault knows a path."""
    return "asset" if path.startswith("/assets/") else "result"


def cdn(photos: Photos) -> Starlette:
    """Serves `/results/NAME` and `/assets/NAME` to anyone. A request that carries the API key
    has leaked it: it is answered with 400."""

    def serving(folder: Path) -> Route:
        async def endpoint(request: Request) -> Response:
            if "x-api-key" in request.headers:
                return PlainTextResponse("The API key must not be sent here.", status_code=400)
            name = request.path_params["name"]
            path = folder / name
            if name.startswith(".") or path.parent != folder or not path.is_file():
                return PlainTextResponse("Not found", status_code=404)
            kind = CONTENT_TYPES.get(path.suffix[1:], "application/octet-stream")
            return FileResponse(path, media_type=kind)

        return Route(f"/{folder.name}/{{name}}", endpoint, methods=["GET", "HEAD"])

    return Starlette(routes=[serving(photos.results), serving(photos.assets)])
