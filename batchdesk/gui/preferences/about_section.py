"""What this is: versions, the licences of what is shipped along, and the ways to help."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QPlainTextEdit

import batchdesk
from batchdesk.core.prices import PriceList
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import QuietButton, QuietText, Text, row
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.facts import Facts

SHIPPED = (
    ("anthropic", "Apache-2.0"),
    ("PySide6-Essentials", "LGPL-3.0"),
    ("Inter (typeface)", "OFL-1.1"),
    ("keyring", "MIT"),
    ("pandas", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("python-calamine", "MIT"),
    ("xlsxwriter", "BSD-2-Clause"),
    ("pypdfium2", "Apache-2.0 or BSD-3-Clause"),
    ("python-docx", "MIT"),
    ("python-pptx", "MIT"),
    ("selectolax", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("python-oxmsg", "MIT"),
    ("olefile", "BSD-2-Clause"),
    ("pillow", "MIT-CMU"),
    ("pi-heif", "BSD-3-Clause; libheif and libde265: LGPL-3.0"),
    ("pyarrow", "Apache-2.0"),
    ("psutil", "BSD-3-Clause"),
    ("charset-normalizer", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("typer", "MIT"),
    ("rich", "MIT"),
    ("platformdirs", "MIT"),
    ("filelock", "MIT"),
)
"""What is shipped along, and its licence as its own package says (its SPDX name)."""
_LINES = 8


class AboutSection(Section):
    """`help_wanted` and `report_wanted` lead on."""

    help_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(tr("About"), "")
        theme = page.context.theme
        self.name = Text(tr("BatchDesk {version}", version=batchdesk.__version__))
        self.licence = QuietText(tr("Free software under the Apache License 2.0."))
        self.facts = Facts()
        self.help = QuietButton(tr("Open the help"), theme, "info")
        self.report = QuietButton(tr("Report a problem…"), theme, "comment")
        self.shipped = QPlainTextEdit()
        self.shipped.setReadOnly(True)
        self.shipped.setTabChangesFocus(True)
        self.shipped.setAccessibleName(tr("Licences of what is shipped along"))
        self.shipped.setFixedHeight(_LINES * SIZE.ROW)
        self.licences = Disclosure(tr("Licences of what is shipped along"), self.shipped, theme)
        for part in (self.name, self.licence, self.facts):
            self.body.addWidget(part)
        self.body.addLayout(row(self.help, self.report, None))
        self.body.addWidget(self.licences)
        self.help.clicked.connect(self.help_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.show_list(None)
        # Thirty small files are read for it.
        page.task(lambda _: shipped_words()).then(self.shipped.setPlainText).start()

    def show_list(self, prices: PriceList | None) -> None:
        """Show the versions, and the day of the price list once it is known."""
        facts = [
            (tr("Python"), platform.python_version()),
            (tr("Qt"), qVersion()),
            (tr("Client of the service"), tr("anthropic {version}", version=_version("anthropic"))),
        ]
        if prices is not None:
            facts.append((tr("Price list of"), prices.as_of.isoformat()))
        self.facts.show_sections([("", facts)])


def shipped_words() -> str:
    """One line for each library: name, version, licence."""
    lines = (f"{name} {_version(name)}".strip() + f"  –  {licence}" for name, licence in SHIPPED)
    return "\n".join(lines)


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
