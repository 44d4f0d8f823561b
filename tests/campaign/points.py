"""The points at which the program commits something, read from its code: none can be forgotten.

A point is called by the method of the books, such as "add" or "answered", by the event of a move,
as in "move:intent", or by the fact that is set, as in "fact:check:…"; "…" stands for what is only
known at run time. "file:…" are steps of files, and "schema" makes the tables.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import productai_desktop

_ROOT = Path(productai_desktop.__file__).parent
_BOOKS = _ROOT / "store" / "books.py"
#: methods of the books that only read
READERS = frozenset(
    {"alive", "changes", "job", "journal", "upload", "durations", "fact", "_holder"}
)
#: methods of the books whose points are told apart by an argument
_MOVES = ("move", "move_all")
_FACTS = ("set_fact", "first_fact")
#: calls that name the event of a move as their second argument
_MOVING = frozenset({"move", "move_all", "_commit", "_moved", "_queue_anew"})
#: steps of files and tables, as `mortal` names them
FILES = frozenset(
    {"schema", "file:backup", "file:prepared", "file:fetched", "file:named", "file:discarded"}
)


def commit_points() -> frozenset[str]:
    """Every point there is."""
    writers = _writers() - READERS - {*_MOVES, *_FACTS}
    events = {f"move:{text}" for text in _events()}
    facts = {f"fact:{text}" for text in _facts()}
    return frozenset(writers | events | facts | FILES)


def fits(point: str, pattern: str, known: frozenset[str]) -> bool:
    """Whether what happened is meant by a pattern; an exact name wins over one with "…"."""
    if "…" not in pattern:
        return point == pattern
    return point not in known and point.startswith(pattern.partition("…")[0])


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
                yield from _texts(call.args[1], function)


def _facts() -> Iterator[str]:
    """Names of facts; where a property makes one, what that returns."""
    functions = list(_functions("engine"))
    for function in functions:
        for call in ast.walk(function):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr in _FACTS
            ):
                name = call.args[0]
                if not isinstance(name, ast.Attribute):
                    yield from _texts(name, function)
                    continue
                for maker in functions:
                    if maker.name == name.attr:
                        for node in ast.walk(maker):
                            if isinstance(node, ast.Return) and node.value is not None:
                                yield from _texts(node.value, maker)


def _functions(floor: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for path in sorted((_ROOT / floor).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node


def _texts(value: ast.expr, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """What an expression can be, as far as the code says; nothing for a parameter."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts
            )
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, function)
            yield from _texts(orelse, function)
        case ast.Name(id=name):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
                    yield from _texts(node.value, function)
        case _:
            return
