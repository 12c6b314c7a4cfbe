"""Collects the texts of the window: what is passed to tr, trn and marked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from translating.texts import Text

ROOT = Path(__file__).resolve().parents[1]
WINDOW = "batchdesk/gui"
_STRINGS = "batchdesk.gui.strings"
_SINGLE = {"tr", "marked"}


class NotLiteral(ValueError):
    """A text passed to tr that is put together at run time, which no translator will ever see."""


def window_texts(root: Path = ROOT) -> list[Text]:
    """Every text of the window, each once, in the order of the files; raises NotLiteral naming the place."""
    found: dict[tuple[str, bool], Text] = {}
    for path in sorted((root / WINDOW).rglob("*.py")):
        module = path.relative_to(root).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8"), module):
            found.setdefault(text.key, text)
    return list(found.values())


def texts_of(source: str, module: str) -> Iterator[Text]:
    """The texts of one file."""
    tree = ast.parse(source)
    ours = _imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ours:
            if node.func.id in _SINGLE:
                yield from (Text(text, module=module) for text in _branches(node.args[0], module))
            elif node.func.id == "trn":
                one, many = (_literal(argument, module) for argument in node.args[:2])
                yield Text(many, one, module)


def _imported(tree: ast.Module) -> set[str]:
    """What a file has from `gui/strings.py`; other modules may use the same names for other things."""
    imports = (node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == _STRINGS)
    return {name.name for node in imports for name in node.names}


def _branches(argument: ast.expr, module: str) -> Iterator[str]:
    if isinstance(argument, ast.IfExp):
        yield from _branches(argument.body, module)
        yield from _branches(argument.orelse, module)
    else:
        yield _literal(argument, module)


def _literal(argument: ast.expr, module: str) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise NotLiteral(
        f"{module}:{argument.lineno}: “{ast.unparse(argument)}” is no literal; use marked() and say()"
    )
