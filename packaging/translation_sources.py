"""Finds every text that the window shows, in the sources by their syntax and in the data.

What counts, and in which context the text is then looked up:

- `self.tr("…")`: the class it stands in. PySide asks the classes of an object in their method
  resolution order, so that a subclass finds the texts of the class it extends.
- `QCoreApplication.translate("context", "…")`, under any name it was imported by.
- `QT_TRANSLATE_NOOP("context", "…")`: marks a text of a table that is looked up later.
- A function that hands one of its parameters on to any of these, such as a module's `_tr`: its
  calls count in its context.
- The `advice` of the models in `resources/models.toml`, in the context "catalogue".

A text must be a literal (or a choice between two), else it is a mistake: one that comes from a
table is taken only in a context that has marked texts. So nothing can be shown that was not found.
"""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

CATALOGUE = "catalogue"
#: classes that have the static method `translate`
_APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication"})
_NOOP = "QT_TRANSLATE_NOOP"
#: methods and classes of Qt whose first text is shown to people
_SHOWN_FIRST = re.compile(
    r"Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|LineEdit)"
    r"|add(Item|Action|Menu|Tab|Row|Button|Section|Permanent)|setTab(Text|ToolTip)"
    r"|set(Text|PlainText|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|PlaceholderText|Prefix"
    r"|Suffix|SpecialValueText|LabelText|InformativeText|AccessibleName|AccessibleDescription"
    r"|NameFilter|ButtonText)"
)
_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text that needs a translation."""

    context: str
    source: str
    #: file below the repository, such as "productai_desktop/gui/start.py"
    file: str


@dataclass(slots=True)
class Found:
    """What the sources hold: the texts in their order, and the mistakes as "file:line: …"."""

    texts: list[Text] = field(default_factory=list[Text])
    mistakes: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class _Door:
    """A function whose parameter becomes a text of the context."""

    context: str
    parameter: str
    position: int


@dataclass(slots=True)
class _House:
    """What is known of all modules together."""

    #: doors by module and qualified name, such as ("….gui.frame.header", "Header._tr")
    doors: dict[tuple[str, str], _Door] = field(default_factory=dict[tuple[str, str], _Door])
    #: bases of every class by its bare name
    bases: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    #: modules of every class by its bare name
    homes: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    #: contexts that have texts marked for a table
    tables: set[str] = field(default_factory=set[str])


def find(root: Path, folders: Iterable[str], allowed: frozenset[str] = frozenset()) -> Found:
    """All texts of the Python files below the folders of a repository, and of its catalogue.

    `allowed` are literals that may be shown as they are, such as the name of a format.
    """
    paths = [path for folder in folders for path in sorted((root / folder).rglob("*.py"))]
    modules = [(path.relative_to(root), path.read_text(encoding="utf-8")) for path in paths]
    found = find_in([(file.as_posix(), text) for file, text in modules], allowed)
    catalogue = root / "resources" / "models.toml"
    if catalogue.exists():
        file = catalogue.relative_to(root).as_posix()
        models = tomllib.loads(catalogue.read_text(encoding="utf-8"))["models"]
        for model in models.values():
            if advice := model.get("advice"):
                found.texts.append(Text(CATALOGUE, advice, file))
    return found


def find_in(modules: list[tuple[str, str]], allowed: frozenset[str] = frozenset()) -> Found:
    """All texts of modules, each given by its file name and its source text."""
    house = _House(tables={CATALOGUE})
    readers = [_Reader(file, ast.parse(text, file), house, allowed) for file, text in modules]
    known = -1
    # a door may lead to a door of a module that is read later
    while known != len(house.doors):
        known = len(house.doors)
        for reader in readers:
            reader.read()
    found = Found()
    for reader in readers:
        reader.read()
        found.texts.extend(reader.texts)
        found.mistakes.extend(reader.mistakes)
    found.texts = list(dict.fromkeys(found.texts))
    return found


class _Reader(ast.NodeVisitor):
    """Reads one module; what it learns for all goes into the house."""

    def __init__(self, file: str, tree: ast.Module, house: _House, allowed: frozenset[str]) -> None:
        self.texts: list[Text] = []
        self.mistakes: list[str] = []
        self._file = file
        self._name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        self._tree = tree
        self._house = house
        self._allowed = allowed
        self._classes: list[str] = []
        self._functions: list[tuple[str, list[str]]] = []
        #: local name to the module and name it was imported as
        self._imports: dict[str, tuple[str, str]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    self._imports[alias.asname or alias.name] = (node.module, alias.name)
            elif isinstance(node, ast.ClassDef):
                house.bases.setdefault(node.name, []).extend(map(_bare, node.bases))
                house.homes.setdefault(node.name, []).append(self._name)

    def read(self) -> None:
        self.texts.clear()
        self.mistakes.clear()
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
        self._functions.append((node.name, arguments))
        self.generic_visit(node)
        self._functions.pop()

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if self._is_own_tr(called):
            self._own_tr(node)
        elif self._is_translate(called):
            self._translate(node)
        elif _bare(called) == _NOOP:
            self._marked(node)
        elif (door := self._door(called)) is not None:
            self._through(door, node)
        else:
            self._look_for_escape(node)
            self.visit(called)
        for part in (*node.args, *(one.value for one in node.keywords)):
            self.visit(part)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if self._is_own_tr(node) or self._is_translate(node):
            self._mistake(node, "is only to be called, else its texts are not found")
        self._reference(node)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._reference(node)

    def _own_tr(self, node: ast.Call) -> None:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._mistake(node, "tr() of another object: its class is not known here")
        elif len(node.args) != 1 or node.keywords:
            self._mistake(node, "tr() takes the text alone")
        else:
            self._take(self._classes[-1], node.args[0])

    def _translate(self, node: ast.Call) -> None:
        if len(node.args) != 2 or node.keywords:
            self._mistake(node, "translate() takes a context and a text")
            return
        context = _literals(node.args[0])
        if len(context) != 1:
            self._mistake(node, "the context must be a literal")
            return
        self._take(context[0], node.args[1])

    def _marked(self, node: ast.Call) -> None:
        literals = [_literals(part) for part in node.args]
        if len(literals) != 2 or not all(len(one) == 1 for one in literals):
            self._mistake(node, f"{_NOOP} takes a context and a text, both literals")
            return
        self._house.tables.add(literals[0][0])
        self.texts.append(Text(literals[0][0], literals[1][0], self._file))

    def _through(self, door: _Door, node: ast.Call) -> None:
        by_name = [one.value for one in node.keywords if one.arg == door.parameter]
        given = [*node.args[door.position : door.position + 1], *by_name]
        if len(given) != 1 or isinstance(given[0], ast.Starred):
            self._mistake(node, f"the text for “{door.context}” is not to be seen here")
            return
        self._take(door.context, given[0])

    def _take(self, context: str, text: ast.expr) -> None:
        literals = _literals(text)
        if literals:
            self.texts.extend(Text(context, literal, self._file) for literal in literals)
            return
        if isinstance(text, ast.Name) and self._hands_on(context, text.id):
            return
        if context not in self._house.tables or isinstance(text, ast.JoinedStr | ast.BinOp):
            self._mistake(text, f"a text of “{context}” that is no literal, and of no marked table")

    def _hands_on(self, context: str, name: str) -> bool:
        """Whether the name is a parameter of the function around, which is then a door."""
        if not self._functions or name not in self._functions[-1][1]:
            return False
        function, parameters = self._functions[-1]
        method = bool(self._classes) and parameters[0] in ("self", "cls")
        qualified = f"{self._classes[-1]}.{function}" if method else function
        position = parameters.index(name) - int(method)
        self._house.doors[self._name, qualified] = _Door(context, name, position)
        return True

    def _door(self, called: ast.expr) -> _Door | None:
        doors = self._house.doors
        if isinstance(called, ast.Name):
            home = self._imports.get(called.id, (self._name, called.id))
            return doors.get(home)
        if not (isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name)):
            return None
        if called.value.id in ("self", "cls") and self._classes:
            methods = (
                doors.get((home, f"{one}.{called.attr}"))
                for one in self._line_of(self._classes[-1])
                for home in self._house.homes.get(one, [])
            )
            return next((door for door in methods if door is not None), None)
        package, module = self._imports.get(called.value.id, ("", ""))
        return doors.get((f"{package}.{module}", called.attr))

    def _line_of(self, name: str) -> Iterator[str]:
        """A class and those it extends, by their bare names."""
        seen = [name]
        for one in seen:
            yield one
            seen.extend(base for base in self._house.bases.get(one, []) if base not in seen)

    def _reference(self, node: ast.Attribute | ast.Name) -> None:
        """A door that is handed on, not called: its texts must stand in a table."""
        door = self._door(node)
        if door is not None and door.context not in self._house.tables:
            self._mistake(node, f"is only to be called: “{door.context}” has no marked texts")

    def _is_own_tr(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Attribute) and node.attr == "tr"

    def _is_translate(self, node: ast.expr) -> bool:
        if not (isinstance(node, ast.Attribute) and node.attr == "translate"):
            return False
        owner = _bare(node.value)
        return self._imports.get(owner, ("", owner))[1] in _APPLICATIONS

    def _look_for_escape(self, node: ast.Call) -> None:
        name = _bare(node.func)
        given = node.args[-1:] if name == "drawText" else node.args[:1]
        if name != "drawText" and not _SHOWN_FIRST.fullmatch(name):
            return
        for text in given:
            shown = _literals(text) or (_pieces(text) if isinstance(text, ast.JoinedStr) else [])
            for literal in shown:
                if _WORD.search(literal) and literal not in self._allowed:
                    self._mistake(node, f"“{literal}” is shown and cannot be translated")

    def _mistake(self, node: ast.expr, problem: str) -> None:
        self.mistakes.append(f"{self._file}:{node.lineno}: {problem}")


def _bare(node: ast.expr) -> str:
    """The last name of an expression such as `a.b`; "" for what has none."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> list[str]:
    """The texts that an expression can be; none where that cannot be seen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        sides = [_literals(node.body), _literals(node.orelse)]
        return sides[0] + sides[1] if all(sides) else []
    return []


def _pieces(node: ast.JoinedStr) -> list[str]:
    return [piece for part in node.values for piece in _literals(part)]
