"""Collects the sentences that core, desk, files, keys and claude make in English and the window shows in translation.

They come as finished text, some of them out of the database, so the window finds the template again by its fixed words
(`batchdesk/gui/saying.py`). A template is a literal or an f-string of at least two words; each {hole} stands for a fact.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from translating.collect import ROOT
from translating.texts import Text

LAYERS = ("core", "desk", "files", "claude", "keys")

SILENT = {
    "core/schema.py": "said to Claude, not to people",
    "core/examples.py": "said to Claude",
    "core/prompt.py": "said to Claude",
    "core/request.py": "said to Claude, but for its problems",
    "core/json_text.py": "no sentences",
    "files/ledger_writer.py": "a workbook, which stays English",
    "files/summary_sheet.py": "a workbook",
    "files/summary_counts.py": "a workbook",
    "files/workbook_sheets.py": "a workbook",
    "files/workbook_writer.py": "a workbook, but for its problems",
    "files/workbook_file.py": "a workbook",
    "files/patch_xml.py": "names of parts of a workbook",
    "files/patch_rows.py": "names of parts of a workbook",
    "files/writable_formats.py": "number formats",
    "desk/exporting.py": "the sheet Run info, which stays English",
}
"""Files with sentences that are for Claude, or for a workbook, which is read by programs as well (contract, section 3)."""

_QUIET_CALLS = {
    "compile", "match", "search", "fullmatch", "startswith", "endswith", "replace", "removeprefix", "removesuffix",
    "split", "rsplit", "partition", "rpartition", "debug", "info", "warning", "error", "exception", "execute", "strip",
    "lstrip", "rstrip", "find", "rfind", "count", "index", "getLogger", "encode", "import_module", "strptime",
    "strftime", "AssertionError", "TypeVar", "NewType", "maketrans", "ValueError", "RuntimeError", "TypeError",
    "KeyError", "NotImplementedError", "Answer", "check_output", "run", "Popen", "glob", "sub",
}  # fmt: skip
"""Calls whose texts nobody sees."""
_QUIET_KEYWORDS = {"description", "encoding", "pattern", "format", "mode"}
_MOST_VARIANTS = 16
_SINGLE_WORD = re.compile(r"[A-Za-z]{2,}|\{\w+\}\.?")
_WORDS = re.compile(
    r"[^\W\d_]{2,}[^\w{}]+(?:\{[^{}]*\}[^\w{}]*)*[^\W\d_]{2,}|[^\W\d_]{3,} \{|\} [^\W\d_]{3,}"
)
_CODE = re.compile(
    r"<[a-zA-Z{/?!]|https?://|^[\w.:/-]+$|=\"|;\"|[=;]\s*$|\b(SELECT|INSERT|UPDATE|DELETE|CREATE)\b|urn:|mode=|%s|\w\[\w"
    r"|yyyy|h:mm|^Bearer|^-----|\.(jsonl|json|lock|tsv)$|Fatal Python|exit code|memory allocation|Current thread"
    r"|jänner|februar|avril|\bmai\b|juni|juillet|agosto|septiembre|octobre|novembre|märz|diciembre|blockquote|listtext"
    r"|head > title|^(look|clean) \{id"
)
"""Marks of what is for a program: queries, tags, number formats, names of files and months as they are typed."""


def sentences(root: Path = ROOT) -> list[Text]:
    """Every template, each once, in the order of the files."""
    found: dict[str, Text] = {}
    for layer in LAYERS:
        for path in sorted((root / "batchdesk" / layer).rglob("*.py")):
            if path.relative_to(root / "batchdesk").as_posix() in SILENT:
                continue
            module = path.relative_to(root).as_posix()
            for template in templates_of(
                path.read_text(encoding="utf-8"), is_table=path.name == "sentences.py"
            ):
                found.setdefault(template, Text(template, module=module))
    return list(found.values())


def templates_of(source: str, *, is_table: bool = False) -> Iterator[str]:
    """The templates of one file; `is_table` takes every word of it, and its braces as they stand."""
    for node in _visible(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            yield from (text.strip() for text in _variants(node) if _is_said(text))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value if is_table else _escaped(node.value)
            if _is_said(text) or (is_table and (_WORDS.search(text) or _SINGLE_WORD.fullmatch(text))):
                yield text.strip()


def _visible(node: ast.AST) -> Iterator[ast.expr]:
    """Texts in what a person may come to see; f-strings whole, without their parts."""
    if isinstance(node, ast.JoinedStr | ast.Constant):
        if isinstance(node, ast.JoinedStr):
            yield node
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from _visible(part.value)
        else:
            yield node
        return
    for child in _children(node):
        yield from _visible(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "format" and isinstance(node.func, ast.Attribute):
            yield node.func.value
        if name not in _QUIET_CALLS:
            yield from node.args
            yield from (word.value for word in node.keywords if word.arg not in _QUIET_KEYWORDS)
    elif isinstance(node, ast.Compare | ast.Subscript | ast.Import | ast.ImportFrom):
        return
    elif isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        yield from (child for child in node.body if not _is_docstring(child))
    elif isinstance(node, ast.Dict):
        yield from node.values
    elif isinstance(node, ast.AnnAssign):
        if node.value:
            yield node.value
    else:
        yield from ast.iter_child_nodes(node)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_said(text: str) -> bool:
    return bool(_WORDS.search(text)) and not _CODE.search(text) and text.count("\n") < 2


def _escaped(text: str) -> str:
    """A plain text as a template; the {} of str.format stay holes."""
    if re.search(r"\{\w*\}", text) and "{{" not in text:
        return _numbered(text)
    return text.replace("{", "{{").replace("}", "}}")


def _numbered(text: str) -> str:
    names = iter("abcdefgh")
    return re.sub(r"\{\}", lambda _: "{" + next(names) + "}", text)


def _variants(node: ast.JoinedStr) -> Iterator[str]:
    """An f-string as templates: one for each way its choices between literals can fall."""
    ways = [_ways(part) for part in node.values]
    taken: list[list[str | ast.expr]] = [list(way) for way in product(*ways)][:_MOST_VARIANTS]
    for way in taken:
        yield _named(way)


def _ways(part: ast.expr) -> list[str | ast.expr]:
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        return [part.value.replace("{", "{{").replace("}", "}}")]
    assert isinstance(part, ast.FormattedValue)
    return _choices(part.value) or [part.value]


def _choices(value: ast.expr) -> list[str | ast.expr]:
    """Both literals of a choice, or none where it is not one between texts."""
    if isinstance(value, ast.IfExp):
        found: list[str | ast.expr] = []
        for branch in (value.body, value.orelse):
            if isinstance(branch, ast.Constant) and isinstance(branch.value, str):
                found.append(branch.value.replace("{", "{{").replace("}", "}}"))
            else:
                found += _choices(branch) or [branch]
        return found
    return []


def _named(parts: list[str | ast.expr]) -> str:
    said, used = "", set[str]()
    for part in parts:
        if isinstance(part, str):
            said += part
            continue
        name = plain = _name(part).lower() or "fact"
        number = 2
        while name in used:
            name, number = f"{plain}{number}", number + 1
        used.add(name)
        said += "{" + name + "}"
    return said


def _name(value: ast.expr) -> str:
    """A word for a hole that tells a translator what stands there."""
    if isinstance(value, ast.Name):
        return value.id.strip("_")
    if isinstance(value, ast.Attribute):
        return value.attr.strip("_")
    if isinstance(value, ast.Call):
        inner = [_name(each) for each in value.args]
        outer = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        if outer in {"join", "lower", "capitalize", "strip", "rstrip"} and isinstance(
            value.func, ast.Attribute
        ):
            return _name(value.args[0]) if value.args else _name(value.func.value)
        return next((name for name in inner if name != "fact"), outer.strip("_") or "fact")
    if isinstance(value, ast.Subscript):
        return _name(value.value)
    if isinstance(value, ast.BinOp):
        return _name(value.left)
    if isinstance(value, ast.ListComp | ast.GeneratorExp):
        return _name(value.generators[0].iter)
    return "fact"
