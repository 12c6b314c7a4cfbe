"""Unfinished jobs are carried on in one thread, at the desk's pace, and end with the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.api import Pace
from batchdesk.gui.bridge import Bridge
from batchdesk.gui.theme import Theme
from batchdesk.gui.tracker import Tracker
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
Track = Callable[[FakeDesk], Tracker]


@pytest.fixture
def track(window_theme: Theme) -> Iterator[Track]:
    made: list[Tracker] = []

    def make(desk: FakeDesk) -> Tracker:
        tracker = Tracker(desk)
        made.append(tracker)
        tracker.start()
        return tracker

    yield make
    for tracker in made:
        tracker.close()


def test_every_unfinished_job_is_carried_on_at_start(track: Track) -> None:
    """Lost: a job that ran when the window was closed is never collected."""
    desk = FakeDesk(world.many_jobs())
    track(desk)
    wait_until(lambda: desk.calls.count("advance") >= 3)


def test_a_job_is_left_alone_until_it_is_due_and_a_bell_wakes_it(track: Track) -> None:
    """Lost: the service is asked without pause, or a sent job waits half a minute for its first step."""
    desk = FakeDesk(world.many_jobs()[1:2])
    desk.pace = Pace(False, timedelta(hours=1))
    tracker = track(desk)
    wait_until(lambda: desk.calls.count("advance") == 1)
    tracker.wake("b2")
    wait_until(lambda: desk.calls.count("advance") == 2)
    rounds = desk.calls.count("unfinished")
    tracker.wake("somebody else")
    wait_until(lambda: desk.calls.count("unfinished") > rounds)
    assert desk.calls.count("advance") == 2


def test_a_bell_for_a_job_that_is_no_more_is_forgotten(window_theme: Theme) -> None:
    """Lost: the tracker turns without pause, and the battery with it, after a job was deleted."""
    tracker = Tracker(FakeDesk(world.many_jobs()[1:2]))
    tracker.wake("deleted meanwhile")
    tracker._round()
    assert not tracker._rung


def test_the_pace_of_the_desk_is_kept(track: Track) -> None:
    """Lost: results come late because nobody looked again."""
    desk = FakeDesk(world.many_jobs()[1:2])
    desk.pace = Pace(False, timedelta(milliseconds=20))
    track(desk)
    wait_until(lambda: desk.calls.count("advance") >= 5)


def test_it_stops_in_the_middle_of_a_long_step_when_the_window_closes(window_theme: Theme) -> None:
    """Lost: the process stays alive, unseen, after the window is gone."""
    desk = FakeDesk(world.many_jobs()[1:2])
    desk.hold("advance")
    tracker = Tracker(desk)
    tracker.start()
    wait_until(lambda: "advance" in desk.calls)
    tracker.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "batchdesk-tracker"]


def test_a_problem_is_told_and_does_not_stop_the_other_jobs(track: Track) -> None:
    """Lost: one job without credit keeps all the others from being collected."""
    desk = FakeDesk(world.many_jobs())
    desk.faults["advance"] = Problem(Trouble.NO_CREDIT)
    heard: list[tuple[str, Problem]] = []
    tracker = Tracker(desk)
    tracker.trouble.connect(lambda job, problem: heard.append((job, problem)))
    tracker.start()
    try:
        wait_until(lambda: len(heard) == 3)
    finally:
        tracker.close()
    assert {job for job, _ in heard} == {"b2", "e5", "h8"}


def test_a_fault_is_told_once_and_the_loop_lives_on(
    track: Track, expect_message: Callable[[str], None]
) -> None:
    """Lost: one bug stops all jobs until the next start."""
    desk = FakeDesk(world.many_jobs()[1:2])
    desk.faults["advance"] = ZeroDivisionError("x")
    expect_message("could not be carried on")
    crashed: list[object] = []
    tracker = track(desk)
    tracker.crashed.connect(crashed.append)
    wait_until(lambda: desk.calls.count("advance") >= 1)
    del desk.faults["advance"]
    tracker.wake("b2")
    wait_until(lambda: desk.calls.count("advance") >= 2)


def test_a_list_that_can_not_be_read_is_asked_for_again_in_peace(
    track: Track, expect_message: Callable[[str], None]
) -> None:
    """Lost: while the disk is away the tracker turns thousands of times a second, fills the log and freezes the window."""
    desk = FakeDesk(world.many_jobs()[1:2])
    desk.pace = Pace(False, timedelta(0))  # so that something is always due
    expect_message("the tracker's round failed")
    crashed: list[object] = []
    tracker = track(desk)
    tracker.crashed.connect(crashed.append)
    wait_until(lambda: desk.calls.count("advance") >= 1)
    desk.faults["unfinished"] = OSError("x")
    wait_until(lambda: bool(crashed))
    tracker.wake("b2")
    wait_until(lambda: len(crashed) >= 2)
    assert len(crashed) == 2
    del desk.faults["unfinished"]
    advanced = desk.calls.count("advance")
    tracker.wake("b2")
    wait_until(lambda: desk.calls.count("advance") > advanced)


def test_the_bridge_brings_changes_to_the_windows_thread(window_theme: Theme) -> None:
    """Lost: the list is changed from the tracker's thread, and the window dies now and then."""
    desk, heard = FakeDesk(world.many_jobs()), []
    bridge = Bridge(desk)
    bridge.changed.connect(lambda job: heard.append((job, threading.current_thread())))
    thread = threading.Thread(target=lambda: desk.pause("b2"))
    thread.start()
    thread.join()
    wait_until(lambda: bool(heard))
    assert heard == [("b2", threading.main_thread())]
    bridge.close()
    desk.pause("e5")
    assert len(heard) == 1
