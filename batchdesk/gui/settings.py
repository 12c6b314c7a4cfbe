"""What the window remembers between two starts, each declared once with its default, kept in the profile."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from batchdesk.gui.theme.fitting import TEXT_SIZES
from batchdesk.gui.theme.theme import Scheme

if TYPE_CHECKING:
    from batchdesk.gui.desk.arranging import Order


class Closing(Enum):
    """What closing the window means."""

    ASK = "ask"
    """Ask where something is under way or planned, else end."""
    TRAY = "tray"
    QUIT = "quit"


class Settings:
    """An ini file; `None` keeps nothing, as tests and a desk without a profile want it."""

    def __init__(self, path: Path | None) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat) if path else None

        self.section_wanted = -1
        """The section of the settings to go on at, once the window has been made anew; -1 for none. Not kept."""

    @property
    def scheme(self) -> Scheme:
        """Appearance; by default as the system."""
        value = self._read("appearance/scheme", Scheme.SYSTEM.value)
        return Scheme(value) if value in {scheme.value for scheme in Scheme} else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._write("appearance/scheme", scheme.value)

    @property
    def language(self) -> str:
        """The code of the language that was chosen, "" for the system's; see `languages.NAMES`."""
        return self._read("appearance/language", "")

    @language.setter
    def language(self, code: str) -> None:
        self._write("appearance/language", code)

    @property
    def text_size(self) -> int:
        """Per cent of the usual size of letters; 100 by default."""
        value = self._read("appearance/text_size", "100")
        return int(value) if value.isdigit() and int(value) in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, per_cent: int) -> None:
        self._write("appearance/text_size", str(per_cent))

    @property
    def dense(self) -> bool:
        """Whether rows stand close together; by default they do not."""
        return self._read("appearance/dense", "no") == "yes"

    @dense.setter
    def dense(self, dense: bool) -> None:
        self._write("appearance/dense", "yes" if dense else "no")

    @property
    def numbers(self) -> str:
        """The locale whose way of writing numbers and dates is used ("de_DE"), "" for that of the language."""
        return self._read("appearance/numbers", "")

    @numbers.setter
    def numbers(self, locale: str) -> None:
        self._write("appearance/numbers", locale)

    @property
    def job_order(self) -> Order:
        """What comes first in the list of jobs; by default the newest."""
        from batchdesk.gui.desk.arranging import Order  # needed by the list only, not by the first picture

        value = self._read("jobs/order", Order.TIME.value)
        return Order(value) if value in {order.value for order in Order} else Order.TIME

    @job_order.setter
    def job_order(self, order: Order) -> None:
        self._write("jobs/order", order.value)

    @property
    def closing(self) -> Closing:
        """What closing the window means; by default the person is asked where it matters."""
        value = self._read("elsewhere/closing", Closing.ASK.value)
        return Closing(value) if value in {one.value for one in Closing} else Closing.ASK

    @closing.setter
    def closing(self, closing: Closing) -> None:
        self._write("elsewhere/closing", closing.value)

    @property
    def notify(self) -> bool:
        """Whether what happens while the window is not in front is said by the system; by default yes."""
        return self._read("elsewhere/notify", "yes") == "yes"

    @notify.setter
    def notify(self, notify: bool) -> None:
        self._write("elsewhere/notify", "yes" if notify else "no")

    @property
    def panel_width(self) -> int:
        """How wide the side panel of a row was made, in device-independent pixels; 0 where nobody did."""
        value = self._read("job/panel_width", "0")
        return int(value) if value.isdigit() else 0

    @panel_width.setter
    def panel_width(self, width: int) -> None:
        self._write("job/panel_width", str(width))

    @property
    def last_folder(self) -> str:
        """The folder that a dialog for files was left in, "" where there was none yet."""
        return self._read("window/folder", "")

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._write("window/folder", folder)

    @property
    def last_place(self) -> str:
        """The page in front, "job <id>" for a job's; "" at first."""
        return self._read("window/place", "")

    @last_place.setter
    def last_place(self, place: str) -> None:
        self._write("window/place", place)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size as Qt saves it; empty where there is none."""
        value = self._store.value("window/geometry") if self._store else None
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._write("window/geometry", geometry)

    def width(self, table: str, column: str) -> int | None:
        """The width of a table's column in device-independent pixels, None where it was never set."""
        value = self._read(f"tables/{_key(table)}/{_key(column)}", "")
        return int(value) if value.isdigit() else None

    def set_width(self, table: str, column: str, width: int) -> None:
        """Remember the width of a table's column."""
        self._write(f"tables/{_key(table)}/{_key(column)}", str(width))

    def forget(self) -> None:
        """Back to the defaults: widths of columns are kept by the columns' names, which are the person's."""
        if self._store:
            self._store.clear()
            self._store.sync()

    @property
    def dense_rows(self) -> bool:
        """Whether the rows of answers stand close together; by default not."""
        return self._read("tables/dense", "no") == "yes"

    @dense_rows.setter
    def dense_rows(self, dense: bool) -> None:
        self._write("tables/dense", "yes" if dense else "no")

    def arrangement(self, table: str, columns: Sequence[str]) -> str:
        """How a table with exactly these columns was arranged, "" where it never was."""
        return self._read(f"arrangements/{_key(table)}-{_print(columns)}", "")

    def set_arrangement(self, table: str, columns: Sequence[str], text: str) -> None:
        """Remember how a table with exactly these columns is arranged."""
        self._write(f"arrangements/{_key(table)}-{_print(columns)}", text)

    def close(self) -> None:
        """Write what is not written yet."""
        if self._store:
            self._store.sync()

    def _read(self, key: str, default: str) -> str:
        return str(self._store.value(key, default)) if self._store else default

    def _write(self, key: str, value: object) -> None:
        if self._store:
            self._store.setValue(key, value)


def _print(columns: Sequence[str]) -> str:
    """A few letters that stand for these titles, which may be long and private."""
    return hashlib.sha256("\x1f".join(columns).encode("utf-8", "replace")).hexdigest()[:16]


def _key(name: str) -> str:
    """A column's name as part of a key, where slashes and equals signs have a meaning."""
    return name.translate(str.maketrans("/\\=", "___")) or "_"
