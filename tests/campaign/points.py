"""The points at which the program commits something, read from its code: none can be forgotten.

A point is called by the method of the books, such as "add" or "answered", by the event of a move,
as in "move:intent", or by the fact that is set, as in "fact:check:…"; what follows at "…" is only
known at run time. "file:named" and its like are steps of files, and "schema" makes the tables.
"""

import ast
import functools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import productai_desktop

Function = ast.FunctionDef | ast.AsyncFunctionDef

_ROOT = Path(productai_desktop.__file__).parent
_BOOKS = _ROOT / "store" / "books.py"
#: methods of the books that only read
READERS = frozenset(
    {
        "alive",
        "changes",
        "job",
        "journal",
        "removes_upload",
        "uploads_of",
        "project_uploads",
        "durations",
        "fact",
        "_holder",
        "charges",
        "last_entry",
        "limit",
    }
)
#: methods of the books whose points are told apart by an argument
_MOVES = ("move", "move_all")
_FACTS = ("set_fact", "first_fact")
#: calls that name the event of a move as their second argument
_MOVING = frozenset({"move", "move_all", "_commit", "_moved", "_move_each", "_queue_anew"})
#: steps of files and tables, as `mortal` names them
FILES = frozenset(
    {
        "schema",
        "file:backup",
        "file:prepared",
        "file:fetched",
        "file:marked",
        "file:named",
        "file:discarded",
    }
)


@functools.cache
def commit_points() -> frozenset[str]:
    """Every point there is."""
    writers = _writers() - READERS - {*_MOVES, *_FACTS}
    events = {f"move:{text}" for text in _events()}
    facts = {f"fact:{text}" for text in _facts()}
    return frozenset(writers | events | facts | FILES)


def meant(point: str, known: Iterable[str]) -> str | None:
    """Which of the known points something that happened is; the one that says most of it."""
    found = [name for name in known if name == point]
    found += [name for name in known if name[-1] == "…" and point.startswith(name[:-1])]
    return max(found, key=len, default=None)


def _writers() -> set[str]:
    """Methods of the books that run something in the database."""
    (books,) = (
        node
        for node in ast.parse(_BOOKS.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == "SqliteBooks"
    )
    return {
        method.name
        for method in books.body
        if isinstance(method, ast.AsyncFunctionDef) and "self._database.run" in ast.unparse(method)
    }


def _events() -> Iterator[str]:
    for function in _functions("engine"):
        for call in ast.walk(function):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr in _MOVING
                and len(call.args) > 1
            ):
                yield from _event(call.args[1], function)


def _event(event: ast.expr, function: Function) -> Iterator[str]:
    if isinstance(event, ast.Call):
        yield from _returned(ast.unparse(event.func).split(".")[-1], list(_functions("engine")))
    else:
        yield from _texts(event, function)


def _facts() -> Iterator[str]:
    """Names of facts; where a function or property of the module makes one, what that returns."""
    for path in _modules("engine"):
        functions = list(_functions_of(path))
        for function in functions:
            for call in ast.walk(function):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr in _FACTS
                ):
                    yield from _fact(call.args[0], function, functions)


def _fact(name: ast.expr, function: Function, functions: Sequence[Function]) -> Iterator[str]:
    if isinstance(name, ast.Name | ast.Constant | ast.JoinedStr):
        yield from _texts(name, function)
        return
    called = ast.unparse(name.func if isinstance(name, ast.Call) else name).split(".")[-1]
    made = list(_returned(called, functions))
    if not made and any(_assigns(called, function) for function in functions):
        made = ["…"]  # it may be any
    yield from made or _returned(called, list(_functions("engine")))


def _assigns(name: str, function: Function) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Store)
        for node in ast.walk(function)
    )


def _returned(called: str, functions: Sequence[Function]) -> Iterator[str]:
    for maker in functions:
        for node in ast.walk(maker):
            if maker.name == called and isinstance(node, ast.Return) and node.value is not None:
                yield from _texts(node.value, maker)


def _modules(floor: str) -> list[Path]:
    return sorted((_ROOT / floor).rglob("*.py"))


def _functions(floor: str) -> Iterator[Function]:
    for path in _modules(floor):
        yield from _functions_of(path)


def _functions_of(path: Path) -> Iterator[Function]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), path.name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _texts(value: ast.expr, function: Function) -> Iterator[str]:
    """What an expression can be, as far as the code says; nothing for a parameter."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield _begun([p.value if isinstance(p, ast.Constant) else None for p in parts])
        case ast.BinOp(left=left, op=ast.Add()):
            yield from (text if text[-1] == "…" else f"{text}…" for text in _texts(left, function))
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, function)
            yield from _texts(orelse, function)
        case ast.Name(id=name):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
                    yield from _texts(node.value, function)
        case _:
            return


def _begun(parts: Sequence[object]) -> str:
    """A text as far as it is known."""
    text = ""
    for part in parts:
        if not isinstance(part, str):
            return f"{text}…"
        text += part
    return text
