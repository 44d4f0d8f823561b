"""What was asked for by a batch that was not over when the window was closed, in one small file."""

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, cast

from productai_desktop.core.catalogue import Operation
from productai_desktop.gui.batch.batch_draft import BatchDraft
from productai_desktop.gui.order.draft import Draft

_NAME = "batch.json"
#: a file that is larger was not written here
_MOST_BYTES = 4_000_000


class LastBatch:
    """Keeps a draft, so that the same batch goes on after the next start. Blocking: in threads."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def keep(self, draft: BatchDraft) -> None:
        """Writes a draft in place of the former one. Raises OSError."""
        table = asdict(draft)
        table["order"]["operation"] = draft.order.operation.value
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(table, ensure_ascii=False), "utf-8")
        part.replace(self._path)

    def forget(self) -> None:
        """It is over. Raises OSError."""
        self._path.unlink(missing_ok=True)

    def read(self) -> BatchDraft | None:
        """The draft; None where there is none that can be understood."""
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return None
            return _draft_of(json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None


def _draft_of(table: dict[str, Any]) -> BatchDraft:
    """A draft as it was written; raises where it is none."""
    order = _typed(Draft(), table["order"])
    order["operation"] = Operation(table["order"]["operation"])
    shape = cast("list[int] | None", table["order"]["shape"])
    order["shape"] = (int(shape[0]), int(shape[1])) if shape else None
    whole = _typed(BatchDraft(), table)
    whole["order"] = Draft(**order)
    return BatchDraft(**whole)


def _typed(usual: Any, table: dict[str, Any]) -> dict[str, Any]:
    """The fields whose values are of the kind they must be; tuples are of texts."""
    found: dict[str, Any] = {}
    for one in fields(usual):
        value: Any = table.get(one.name)
        like: object = getattr(usual, one.name)
        kind = type(like)
        if kind is tuple and type(value) is list:
            found[one.name] = tuple(map(str, cast("list[object]", value)))
        elif type(value) is kind:
            found[one.name] = value
    return found
