"""A look at the photos of a batch before anything is ordered: each file once, a few at a time."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batches import Item, Photo
from productai_desktop.core.errors import InputError, ProductAIError
from productai_desktop.core.jobs import Fault
from productai_desktop.core.mishaps import defect_of
from productai_desktop.core.photos import PhotoRules
from productai_desktop.core.ports import Darkroom, Sources
from productai_desktop.core.requests import Order
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.preparing import AT_ONCE, in_thread

#: what was found of photos, by their paths and the rules that held
Known = dict[tuple[str, PhotoRules], Photo]

_log = logging.getLogger(__name__)


class PhotoCheck:
    """Prepares photos as they would be sent, keeps what was found and nothing else."""

    def __init__(
        self,
        darkroom: Callable[[], Darkroom],
        sources: Sources,
        rules: Callable[[Order], PhotoRules],
        known: Known | None = None,
    ) -> None:
        """`known` keeps what was found of photos from one look to the next; one that was written
        since is looked at again. A photo of several orders is looked at by the rules of the first.
        """
        self._known: Known = {} if known is None else known
        self._darkroom = darkroom
        self._sources = sources
        self._rules = rules
        self.photos: dict[str, Photo] = {}
        self.faults: dict[str, Fault] = {}

    @property
    def looked_at(self) -> int:
        return len(self.photos) + len(self.faults)

    def fault(self, item: Item) -> Fault | None:
        """What is wrong with the photos of an item, of those that were looked at."""
        found = (self.faults.get(image) for image in item.order.images)
        return next((fault for fault in found if fault is not None), None)

    async def look(self, items: Iterable[Item], progress: Callable[[], None]) -> None:
        """Looks at the local photos of some items that were not looked at yet."""
        images = dict[str, PhotoRules]()
        for item in items:
            for image in item.order.images:
                if not (is_address(image) or image in self.photos or image in self.faults):
                    images.setdefault(image, self._rules(item.order))
        waiting = iter(images.items())

        async def work() -> None:
            for image, rules in waiting:
                await self._look_at(image, rules)
                progress()

        workers = [asyncio.ensure_future(work()) for _ in range(min(AT_ONCE, len(images)))]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _look_at(self, image: str, rules: PhotoRules) -> None:
        try:
            found = await in_thread(lambda stopped: self._prepare(Path(image), rules, stopped))
            if found is not None:
                self.photos[image] = found
        except InputError as error:
            self.faults[image] = fault_of(error)
        except ProductAIError:  # such as a full disk: it is about all of them
            raise
        except Exception as error:  # noqa: BLE001 - our own mistake in one photo stops no batch
            _log.exception("a photo of a batch met a defect")
            self.faults[image] = fault_of(defect_of(error))

    def _prepare(self, path: Path, rules: PhotoRules, stopped: Callable[[], bool]) -> Photo:
        stamp = self._sources.stamp(path)
        if stamp is None:
            raise InputError("INPUT_VANISHED", name=path.name)
        known = self._known.get((str(path), rules))
        if known is not None and known.stamp == stamp:
            return known
        with TemporaryDirectory(prefix="productai-", ignore_cleanup_errors=True) as folder:
            photo = self._darkroom().prepare(path, Path(folder), rules, stopped)
        digest = self._sources.sha256(path)
        if digest is None:
            raise InputError("INPUT_VANISHED", name=path.name)
        found = self._known[str(path), rules] = Photo(
            stamp, digest, photo.format, photo.width, photo.height, photo.size_bytes, photo.changes
        )
        return found
