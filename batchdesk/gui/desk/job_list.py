"""The list of jobs as a control: where in a line the mouse was used, and which keys are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE

if TYPE_CHECKING:
    from batchdesk.gui.desk.desk_page import DeskPage


class JobList(QListView):
    """The list itself: `pressed_in(index, point)` where the mouse was used; keys it does not know go to the page."""

    pressed_in = Signal(QModelIndex, QPoint)

    def __init__(self, page: DeskPage) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("kind", "bare")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(SIZE.JOB_ROW // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContentsMargins(0, 0, 0, SPACE.LARGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # a field hands on the Enter that ends it: that is no wish to open the job
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.open(self.currentIndex())
        elif not self._page.act_by_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the width decides how a job stands in its line, the lines have other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self.pressed_in.emit(index, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        job = self._page.model.job_at(index)
        box, delegate = self.visualRect(index), self._page.delegate
        hot = job and (
            delegate.action_box(box, job).contains(point) or delegate.more_box(box).contains(point)
        )
        shape = Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse at the pointer, by the keyboard at the chosen job."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            corner = self._page.delegate.more_box(self.visualRect(index)).bottomLeft()
            self._page.menu_at(index, self.viewport().mapToGlobal(corner))
        else:
            self._page.menu_at(self.indexAt(event.pos()), event.globalPos())
