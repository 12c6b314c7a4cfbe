"""Small widgets that every page shares."""

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
