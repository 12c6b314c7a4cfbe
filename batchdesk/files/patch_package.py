"""The parts of a workbook that are to be changed, found by its relations, and why some workbooks must be left alone."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from batchdesk.files.patch_xml import Unpatchable, prefix_of

MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TABLE, _DRAWING, _STYLES = "/table", "/drawing", "/styles"
_SMALL = 64 << 20
"""Bytes of a part that is read whole; nothing but sheets and shared strings comes near."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet: its exact name, its place among the sheets (from 0), its part, and the parts it leads to."""

    name: str
    index: int
    part: str
    tables: tuple[str, ...]
    drawings: tuple[str, ...]


class Package:
    """An Open XML workbook, open for looking at."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self.archive = archive
        self._names = set(archive.namelist())
        if any(name.lower().startswith("_xmlsignatures/") for name in self._names):
            raise Unpatchable("it is digitally signed, and a changed copy would no longer be")
        if any(entry.flag_bits & 1 for entry in archive.infolist()):
            raise Unpatchable("it is encrypted")
        self.workbook = self._main_part()
        self._book = self.read(self.workbook)
        self.prefix = prefix_of(self._book, "workbook", MAIN)
        self._relations = self._related(self.workbook)

    @property
    def macros(self) -> bool:
        """True where it may hold macros, so that only the ending .xlsm opens."""
        return b"macroEnabled.main" in self.read("[Content_Types].xml")

    @property
    def template(self) -> bool:
        """True for .xltx and .xltm."""
        return bool(
            re.search(rb"spreadsheetml\.template|template\.macroEnabled", self.read("[Content_Types].xml"))
        )

    @property
    def book(self) -> bytes:
        """The part that names the sheets."""
        return self._book

    @property
    def from_1904(self) -> bool:
        """True where days are counted from 1904 (ECMA-376 part 1, 18.2.28)."""
        root = ElementTree.fromstring(self._book)
        return any(
            element.get("date1904", "0").lower() in ("1", "true")
            for element in root
            if element.tag.endswith("}workbookPr")
        )

    @property
    def styles(self) -> str | None:
        """The part of the styles."""
        return next((part for kind, part in self._relations.values() if kind.endswith(_STYLES)), None)

    def sheet(self, name: str) -> SheetPart | None:
        """A sheet of cells by its name, else by its name without regard to case; None where there is none."""
        sheets = self._sheets()
        exact = [sheet for sheet in sheets if sheet[1] == name]
        loose = [sheet for sheet in sheets if sheet[1].strip().casefold() == name.strip().casefold()]
        found = exact or (loose if len(loose) == 1 else [])
        if not found:
            return None
        index, exact_name, relation = found[0]
        kind, part = self._relations.get(relation, ("", ""))
        if not kind.endswith("/worksheet") or part not in self._names:
            return None
        related = list(self._related(part).values())
        return SheetPart(
            exact_name,
            index,
            part,
            tuple(target for kind, target in related if kind.endswith(_TABLE)),
            tuple(target for kind, target in related if kind.endswith(_DRAWING)),
        )

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """All sheets by name."""
        return tuple(name for _, name, _ in self._sheets())

    def read(self, part: str) -> bytes:
        """A small part; Unpatchable where it is missing or too large to be one."""
        try:
            if self.archive.getinfo(part).file_size > _SMALL:
                raise Unpatchable("its parts are too large")
            return self.archive.read(part)
        except KeyError:
            raise Unpatchable("parts of it are missing") from None

    def _sheets(self) -> list[tuple[int, str, str]]:
        root = ElementTree.fromstring(self._book)
        found = [element for element in root.iter() if element.tag.endswith("}sheet")]
        return [
            (index, element.get("name", ""), _relation_id(element)) for index, element in enumerate(found)
        ]

    def _main_part(self) -> str:
        for kind, part in self._related("").values():
            if kind.endswith("/officeDocument"):
                if part.endswith(".bin"):
                    raise Unpatchable("it is a binary workbook (.xlsb)")
                return part
        raise Unpatchable("it is not an Excel workbook (.xlsx or .xlsm)")

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part leads to within the zip: relation id to (type, part)."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self._names:
            return {}
        found = {}
        for element in ElementTree.fromstring(self.read(relations)):
            if element.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
                found[element.get("Id", "")] = (element.get("Type", ""), target.lstrip("/"))
        return found


@contextmanager
def open_package(path: Path) -> Iterator[Package]:
    """Open a workbook for patching; Unpatchable with the reason where that can not be done safely."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield Package(path, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ElementTree.ParseError) as error:
        raise Unpatchable("it is not an Excel workbook (.xlsx or .xlsm), or it is damaged") from error


def _relation_id(element: ElementTree.Element) -> str:
    return next((value for key, value in element.items() if key.endswith("}id")), "")
