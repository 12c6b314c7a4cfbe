"""Several named keys: each in the keychain under its own name, jobs keep to theirs, and no file ever holds one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.schedules import Every, Schedule
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.keyring import KeyNaming, Keyring
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.keys import SystemKeychain
from tests.desk.fake_service import FakeService
from tests.desk.test_life import make_desk

HOST = "https://relay.example.com"
FIRST = "sk-ant-api03-" + "f" * 40 + "FFFF"
SECOND = "sk-ant-api03-" + "s" * 40 + "SSSS"
THIRD = "sk-ant-api03-" + "t" * 40 + "TTTT"


class MemoryBackend:
    """A keychain backend that keeps secrets as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Ring:
    """A keyring over a profile and a keychain, opened as often as wanted, as after a restart."""

    def __init__(self, profile: Path, keychain: SystemKeychain, environment: str = "") -> None:
        self.profile, self.keychain, self.environment = profile, keychain, environment
        self.changes = 0
        now = datetime(2026, 11, 1, tzinfo=UTC)
        self.desk = make_desk(profile, FakeService(now), lambda: now)
        self.open()

    def open(self) -> Keyring:
        """As after a start: what was for this session only is gone."""
        self.credentials = Credentials(HOST, self.keychain, self.environment, practice=False)
        self.settings = SettingsFile(self.profile / "settings.json")
        self.naming = KeyNaming(self.credentials, self.settings)
        self.ring = Keyring(
            lambda: self.desk._tools, self.credentials, self.settings, self.naming, self._changed
        )
        return self.ring

    def _changed(self) -> None:
        self.changes += 1

    def job(self, key_name: str, state: JobState = JobState.RUNNING, key: str = "") -> str:
        """A job on the host, in a state."""
        job = Job(
            id=uuid4().hex[:8],
            name=f"Job of {key_name or 'the first'}",
            state=state,
            practice=False,
            source=Path("a.xlsx"),
            choice=SourceChoice(),
            kind="table",
            columns=("Text",),
            recipe=Recipe("Mood", "claude-haiku-5-5", "{{Text}}"),
            base_url=HOST,
            created_at=datetime(2026, 11, 1, tzinfo=UTC),
            key_name=key_name,
        )
        store = self.desk._tools.store
        store.jobs.add(job)
        store.jobs.change(job.id, key=key)
        return job.id

    def key_name_of(self, job_id: str) -> str:
        return self.desk.job(job_id).key_name

    def files(self) -> str:
        """All that the profile holds."""
        return "".join(
            path.read_bytes().decode("latin-1") for path in self.profile.rglob("*") if path.is_file()
        )


def a_schedule(job_id: str, key_name: str) -> Schedule:
    """A question that is repeated each day."""
    return Schedule(
        id=0,
        job_id=job_id,
        name="Daily",
        practice=False,
        source=Path("a.xlsx"),
        pattern="",
        every=Every.DAY,
        weekday=None,
        minute=540,
        zone="UTC",
        cap=Decimal(1),
        key_column="",
        paused=False,
        next_at=None,
        last_at=None,
        last_seen="",
        note="",
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
        key_name=key_name,
    )


@pytest.fixture(
    params=[
        "memory",
        pytest.param(
            "system",
            marks=[
                pytest.mark.keychain,
                pytest.mark.skipif(
                    not os.environ.get("BATCHDESK_TEST_KEYCHAIN"), reason="no throwaway Secret Service"
                ),
            ],
        ),
    ]
)
def keychain(request: pytest.FixtureRequest) -> Iterator[SystemKeychain]:
    backend = MemoryBackend()
    if request.param == "memory":
        yield SystemKeychain(choose=lambda: backend)
        return
    chain = SystemKeychain(service=f"BatchDesk-test-{uuid4().hex}")
    yield chain
    for entry in ("default", "named/Marketing", "named/Research", "named/EU"):
        chain.forget(f"relay.example.com/{entry}")
    chain.forget("proxy/proxy.firm:8080/ada")


@pytest.fixture
def desks(tmp_path: Path, keychain: SystemKeychain) -> Iterator[Callable[..., Ring]]:
    made: list[Ring] = []

    def make(environment: str = "") -> Ring:
        made.append(Ring(tmp_path, keychain, environment))
        return made[-1]

    yield make
    for one in made:
        one.desk.close()


def test_keys_outlive_the_program_and_stand_in_no_file(desks: Callable[..., Ring]) -> None:
    """Lost: keys are to be pasted at every start, or can be read in the profile."""
    desk = desks()
    desk.ring.add("", FIRST)
    desk.ring.add("Marketing", SECOND)
    desk.ring.choose("Marketing")
    again = desk.open()
    told = [(key.name, key.hint, key.chosen, key.state) for key in again.all()]
    assert told == [("", "FFFF", False, KeyState.KEPT), ("Marketing", "SSSS", True, KeyState.KEPT)]
    assert desk.credentials.key(HOST, "Marketing") == SECOND
    assert desk.credentials.key(HOST) == FIRST
    assert not any(secret in desk.files() for secret in (FIRST, SECOND))
    assert not any(secret in repr(again.all()) for secret in (FIRST, SECOND))


def test_a_key_kept_before_there_were_names_is_the_first(desks: Callable[..., Ring]) -> None:
    """Lost: everybody's key, with the update."""
    desk = desks()
    desk.keychain.set("relay.example.com/default", FIRST)
    assert [(key.name, key.chosen) for key in desk.ring.all()] == [("", True)]
    assert desk.naming.chosen() == ""


def test_the_only_key_is_the_one_for_new_jobs(desks: Callable[..., Ring]) -> None:
    """Lost: somebody adds a named key, and is told that there is none."""
    desk = desks()
    desk.ring.add("Marketing", SECOND)
    assert desk.naming.chosen() == "Marketing"
    desk.ring.add("", FIRST)
    assert desk.naming.chosen() == "Marketing"


def test_a_key_is_known_by_its_name_and_the_first_one_by_being_there(
    desks: Callable[..., Ring], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a schedule is paid by another workspace from the moment the keychain was locked."""
    desk = desks()
    assert not desk.naming.has("") and not desk.naming.has("Marketing")
    desk.ring.add("", FIRST)
    desk.ring.add("Marketing", SECOND)
    assert desk.naming.has("") and desk.naming.has("Marketing")

    def locked(_entry: str) -> str:
        raise Problem(Trouble.KEYCHAIN_LOCKED, reason="")

    monkeypatch.setattr(desk.keychain, "get", locked)
    assert desk.naming.has("") and desk.naming.has("Marketing")


def test_a_key_for_this_session_leaves_nothing_behind(desks: Callable[..., Ring]) -> None:
    """Lost: “for this session only” is written down after all."""
    desk = desks()
    desk.ring.add("", FIRST)
    desk.ring.add("Visiting", SECOND, session_only=True)
    desk.ring.choose("Visiting")
    assert desk.naming.chosen() == "Visiting"
    assert desk.ring.all()[1].state is KeyState.SESSION
    assert "Visiting" not in desk.files()
    desk.open()
    assert [key.name for key in desk.ring.all()] == [""]
    assert desk.naming.chosen() == ""
    with pytest.raises(Problem) as caught:
        desk.credentials.key(HOST, "Visiting")
    assert caught.value.trouble is Trouble.KEY_GONE


def test_a_renamed_key_takes_its_jobs_along(desks: Callable[..., Ring]) -> None:
    """Lost: a name is corrected, and every job that runs stops for want of its key."""
    desk = desks()
    desk.ring.add("Marketing", SECOND)
    running, other = desk.job("Marketing"), desk.job("Other")
    schedules = desk.desk._tools.store.schedules
    weekly = schedules.add(a_schedule(running, key_name="Marketing"))
    renamed = desk.ring.rename("Marketing", "Research")
    assert (renamed.name, renamed.hint, renamed.chosen, renamed.jobs) == ("Research", "SSSS", True, 1)
    assert (desk.key_name_of(running), desk.key_name_of(other)) == ("Research", "Other")
    assert schedules.get(weekly.id).key_name == "Research"
    assert desk.keychain.get("relay.example.com/named/Marketing") is None
    assert desk.credentials.key(HOST, "Research") == SECOND
    assert [key.name for key in desk.open().all()] == ["Research"]


def test_the_first_key_can_be_given_a_name(desks: Callable[..., Ring]) -> None:
    """Lost: the key of before can not be told from the others; or jobs paid by another key are moved to this one."""
    desk = desks()
    desk.ring.add("", FIRST)
    paid_by_it, paid_by_another = desk.job("", key="FFFF"), desk.job("", key="XXXX")
    desk.ring.rename("", "EU")
    assert [(key.name, key.chosen) for key in desk.ring.all()] == [("EU", True)]
    assert (desk.key_name_of(paid_by_it), desk.key_name_of(paid_by_another)) == ("EU", "")
    assert desk.keychain.get("relay.example.com/default") is None


@pytest.mark.parametrize("name", ["marketing", "MARKETING ", ""])
def test_a_taken_name_is_refused_and_the_key_under_it_stays(desks: Callable[..., Ring], name: str) -> None:
    """Lost: a key is overwritten by another one of the same name."""
    desk = desks()
    desk.ring.add("", FIRST)
    desk.ring.add("Marketing", SECOND)
    with pytest.raises(Problem):
        desk.ring.add(name, THIRD)
    assert desk.credentials.key(HOST, "Marketing") == SECOND
    assert desk.credentials.key(HOST) == FIRST


def test_a_key_that_is_none_leaves_no_name_behind(desks: Callable[..., Ring]) -> None:
    """Lost: a list of names that lead to no key."""
    desk = desks()
    with pytest.raises(Problem) as caught:
        desk.ring.add("Marketing", "no key at all")
    assert caught.value.trouble is Trouble.KEY_MALFORMED
    assert desk.ring.all() == ()
    with pytest.raises(Problem):
        desk.ring.add(FIRST, SECOND)
    assert FIRST not in desk.files()


def test_a_key_that_running_jobs_need_is_not_forgotten(desks: Callable[..., Ring]) -> None:
    """Lost: answers that were paid for can not be fetched any more."""
    desk = desks()
    desk.ring.add("", FIRST)
    desk.ring.add("Marketing", SECOND)
    desk.ring.choose("Marketing")
    running, draft = desk.job("Marketing"), desk.job("Marketing", JobState.DRAFT)
    with pytest.raises(Problem) as caught:
        desk.ring.forget("Marketing")
    assert caught.value.trouble is Trouble.KEY_IN_USE
    assert "Job of Marketing" in str(caught.value)
    assert desk.credentials.key(HOST, "Marketing") == SECOND
    desk.desk._tools.store.jobs.change(running, state=JobState.FINISHED)
    desk.ring.forget("Marketing")
    assert [(key.name, key.chosen) for key in desk.ring.all()] == [("", True)]
    assert desk.keychain.get("relay.example.com/named/Marketing") is None
    assert desk.key_name_of(draft) == ""


def test_the_first_key_is_forgotten_and_a_named_one_takes_over(desks: Callable[..., Ring]) -> None:
    """Lost: with the first key gone, new jobs have none although another one is there."""
    desk = desks()
    desk.ring.add("", FIRST)
    desk.ring.add("Marketing", SECOND)
    desk.ring.forget("")
    assert [(key.name, key.chosen) for key in desk.ring.all()] == [("Marketing", True)]


def test_a_renewed_key_keeps_its_name_and_its_jobs(desks: Callable[..., Ring]) -> None:
    """Lost: renewing a key means to cancel every job that runs with the old one."""
    desk = desks()
    desk.ring.add("Marketing", SECOND)
    desk.job("Marketing")
    before = desk.changes
    assert desk.ring.replace("Marketing", THIRD).hint == "TTTT"
    assert desk.credentials.key(HOST, "Marketing") == THIRD
    assert desk.changes == before + 1


def test_a_draft_takes_another_key_and_a_running_job_keeps_its_own(desks: Callable[..., Ring]) -> None:
    """Lost: a job is paid by the wrong workspace, or one that runs is cut off from its batches."""
    desk = desks()
    desk.ring.add("Marketing", SECOND)
    draft, running, paused = (
        desk.job("", state) for state in (JobState.DRAFT, JobState.RUNNING, JobState.PAUSED)
    )
    desk.ring.assign(draft, "Marketing")
    desk.ring.assign(paused, "Marketing")
    assert desk.key_name_of(draft) == desk.key_name_of(paused) == "Marketing"
    with pytest.raises(Problem) as caught:
        desk.ring.assign(running, "Marketing")
    assert caught.value.trouble is Trouble.JOB_NOT_READY
    with pytest.raises(Problem) as caught:
        desk.ring.assign(draft, "Nobody's")
    assert caught.value.trouble is Trouble.KEY_GONE


def test_a_key_from_the_environment_is_the_first_and_can_not_be_renamed(desks: Callable[..., Ring]) -> None:
    """Lost: a variable that others set is copied into the keychain, or named keys are shadowed by it."""
    desk = desks(THIRD)
    desk.ring.add("Marketing", SECOND)
    assert next((key.name, key.state) for key in desk.ring.all()) == ("", KeyState.ENVIRONMENT)
    assert desk.credentials.key(HOST) == THIRD
    assert desk.credentials.key(HOST, "Marketing") == SECOND
    with pytest.raises(Problem):
        desk.ring.rename("", "EU")
    assert desk.keychain.get("relay.example.com/named/EU") is None


def test_a_key_that_vanished_from_the_keychain_is_told(desks: Callable[..., Ring]) -> None:
    """Lost: a key removed with the system's own tool is shown as if it were there."""
    desk = desks()
    desk.ring.add("Marketing", SECOND)
    desk.keychain.forget("relay.example.com/named/Marketing")
    (key,) = desk.ring.all()
    assert (key.name, key.state, key.hint) == ("Marketing", KeyState.MISSING, "")


def test_the_password_of_a_proxy_is_kept_with_the_keys(desks: Callable[..., Ring]) -> None:
    """Lost: a company password in a plain file."""
    desk = desks()
    with pytest.raises(Problem):
        desk.ring.set_proxy_password("hunter2-of-ada")
    desk.settings.write(ServiceSettings(HOST, proxy="http://proxy.firm:8080", proxy_user="ada"))
    desk.ring.set_proxy_password("hunter2-of-ada")
    desk.open()
    assert desk.ring.keeps_proxy_password()
    assert desk.credentials.proxy_password("http://proxy.firm:8080", "ada") == "hunter2-of-ada"
    assert "hunter2" not in desk.files()
    desk.settings.write(replace(desk.settings.read(), proxy="http://other.firm:8080"))
    assert not desk.ring.keeps_proxy_password()
    desk.settings.write(replace(desk.settings.read(), proxy="http://proxy.firm:8080"))
    desk.ring.set_proxy_password("")
    assert not desk.ring.keeps_proxy_password()
