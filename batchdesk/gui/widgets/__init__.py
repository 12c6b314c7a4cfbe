"""Small widgets that every page shares.

Each is imported when it is first named: the first picture of the window needs few of them, and must be quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from batchdesk.gui.widgets.banner import Banner
    from batchdesk.gui.widgets.busy import BusyRow
    from batchdesk.gui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
    from batchdesk.gui.widgets.data_table import DataTable
    from batchdesk.gui.widgets.drop_target import DropTarget
    from batchdesk.gui.widgets.empty_state import EmptyState
    from batchdesk.gui.widgets.figures import Figures
    from batchdesk.gui.widgets.layouts import column, line, row
    from batchdesk.gui.widgets.rows_table import RowsTableModel
    from batchdesk.gui.widgets.search import SearchField
    from batchdesk.gui.widgets.segments import Segments
    from batchdesk.gui.widgets.side_panel import SidePanel
    from batchdesk.gui.widgets.state_pill import StatePill
    from batchdesk.gui.widgets.static_table import Column, StaticTableModel
    from batchdesk.gui.widgets.words import Heading, PageTitle, QuietText, Strong, Text

__all__ = [
    "Banner",
    "BusyRow",
    "Column",
    "DataTable",
    "DropTarget",
    "EmptyState",
    "Figures",
    "Heading",
    "IconButton",
    "LinkButton",
    "PageTitle",
    "PrimaryButton",
    "QuietButton",
    "QuietText",
    "RowsTableModel",
    "SearchField",
    "Segments",
    "SidePanel",
    "StatePill",
    "StaticTableModel",
    "Strong",
    "Text",
    "column",
    "line",
    "row",
]

_MODULES = {
    "Banner": "banner",
    "BusyRow": "busy",
    "Column": "static_table",
    "DataTable": "data_table",
    "DropTarget": "drop_target",
    "EmptyState": "empty_state",
    "Figures": "figures",
    "Heading": "words",
    "IconButton": "buttons",
    "LinkButton": "buttons",
    "PageTitle": "words",
    "PrimaryButton": "buttons",
    "QuietButton": "buttons",
    "QuietText": "words",
    "RowsTableModel": "rows_table",
    "SearchField": "search",
    "Segments": "segments",
    "SidePanel": "side_panel",
    "StatePill": "state_pill",
    "StaticTableModel": "static_table",
    "Strong": "words",
    "Text": "words",
    "column": "layouts",
    "line": "layouts",
    "row": "layouts",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found
    return found
