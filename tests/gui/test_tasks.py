"""Work behind the window: results arrive on its thread, problems where they belong, and nothing stays behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


@pytest.fixture
def tasks(window_theme: Theme) -> Iterator[Tasks]:
    lanes = Tasks()
    yield lanes
    lanes.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks: Tasks) -> None:
    """Lost: the window freezes while a file is read, or is touched from a foreign thread."""
    owner, seen = QObject(), []
    task = tasks.task(owner, lambda _: threading.current_thread().name)
    task.then(lambda name: seen.append((name, threading.current_thread()))).start()
    wait_until(lambda: bool(seen))
    assert seen[0][0].startswith("batchdesk-reader")
    assert seen[0][1] is threading.main_thread()


def test_nothing_happens_before_start(tasks: Tasks) -> None:
    """Lost: work begins before anybody said what to do with its result."""
    ran: list[int] = []
    tasks.task(QObject(), lambda _: ran.append(1)).then(lambda _: None)
    QCoreApplication.processEvents()
    assert not ran
    assert tasks.idle


def test_a_problem_goes_to_the_page_and_not_to_the_crash_dialog(tasks: Tasks) -> None:
    """Lost: a missing file looks like a bug of ours."""
    owner, said, crashed = QObject(), [], []
    tasks.crashed.connect(crashed.append)

    def work(_progress: Progress) -> None:
        raise Problem(Trouble.FILE_MISSING, name="a.xlsx")

    tasks.task(owner, work).otherwise(said.append).start()
    wait_until(lambda: tasks.idle)
    assert [problem.trouble for problem in said] == [Trouble.FILE_MISSING]
    assert not crashed


def test_anything_else_reaches_the_crash_hook(tasks: Tasks) -> None:
    """Lost: a bug ends a task silently and the page waits for ever."""
    owner, said, crashed = QObject(), [], []
    tasks.crashed.connect(crashed.append)

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    tasks.task(owner, work).otherwise(said.append).start()
    wait_until(lambda: tasks.idle)
    assert isinstance(crashed[0], ZeroDivisionError)
    assert not said


def test_cancel_stops_the_work_at_its_next_report(tasks: Tasks) -> None:
    """Lost: "Stop" does nothing, or half an hour's work goes on unseen."""
    owner, stopped, begun = QObject(), [], threading.Event()

    def work(progress: Progress) -> None:
        for turn in iter(int, 1):
            begun.set()
            progress(turn, None, "Reading")

    task = tasks.task(owner, work).stopped(lambda: stopped.append(True)).start()
    wait_until(begun.is_set)
    task.cancel()
    wait_until(lambda: tasks.idle)
    assert stopped == [True]


def test_progress_is_thinned_out_before_it_reaches_the_window(tasks: Tasks) -> None:
    """Lost: a fast reader floods the window with a million events."""
    owner, heard = QObject(), []

    def work(progress: Progress) -> None:
        for turn in range(20_000):
            progress(turn, 20_000, "Reading")

    tasks.task(owner, work).watch(lambda done, total, what: heard.append(done)).start()
    wait_until(lambda: tasks.idle)
    assert 1 <= len(heard) < 100


def test_a_task_whose_page_is_gone_is_dropped_quietly(tasks: Tasks) -> None:
    """Lost: closing a page while it loads crashes the window."""
    owner, heard, gate = QObject(), [], threading.Event()
    tasks.task(owner, lambda _: gate.wait(5)).then(heard.append).start()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(owner)
    gate.set()
    wait_until(lambda: tasks.idle)
    assert not heard


def test_writers_go_one_after_another_in_order(tasks: Tasks) -> None:
    """Lost: two clicks write to the same job at once."""
    owner, order = QObject(), []
    inside = threading.Lock()

    def work(number: int) -> None:
        assert inside.acquire(blocking=False)
        order.append(number)
        inside.release()

    for number in range(20):
        tasks.task(owner, lambda _, number=number: work(number), writes=True).start()
    wait_until(lambda: tasks.idle)
    assert order == list(range(20))


def test_readers_do_not_wait_for_a_writer(tasks: Tasks) -> None:
    """Lost: the list of jobs can not be seen while one is being written."""
    owner, seen, gate = QObject(), [], threading.Event()
    tasks.task(owner, lambda _: gate.wait(5), writes=True).start()
    tasks.task(owner, lambda _: 1).then(seen.append).start()
    wait_until(lambda: bool(seen))
    gate.set()
    wait_until(lambda: tasks.idle)


def test_closing_waits_for_the_threads(window_theme: Theme) -> None:
    """Lost: the process hangs, or dies with a job half written, when the window is closed."""
    lanes, owner, begun = Tasks(), QObject(), threading.Event()

    def work(progress: Progress) -> None:
        for turn in iter(int, 1):
            begun.set()
            progress(turn, None, "")

    lanes.task(owner, work).start()
    assert begun.wait(5)
    lanes.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("batchdesk-reader")]
