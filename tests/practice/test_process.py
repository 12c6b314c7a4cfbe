"""The practice service as a process: starting, sharing a folder, ending with its parent, plain words on bad usage."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from batchdesk.practice import PRACTICE_KEY, PracticeError, start_practice
from batchdesk.practice.advert import running_service

ROOT = Path(__file__).parents[2]
HEADERS = {"authorization": f"Bearer {PRACTICE_KEY}", "anthropic-version": "2026-10-21"}


def get(url: str, path: str) -> Any:
    with urllib.request.urlopen(urllib.request.Request(url + path, headers=HEADERS), timeout=10) as answer:
        return json.loads(answer.read())


def wait_until_gone(pid: int) -> None:
    deadline = time.monotonic() + 10
    pause = threading.Event()
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        pause.wait(0.02)
    raise AssertionError(f"process {pid} is still alive")


def test_it_starts_answers_and_ends(tmp_path: Path) -> None:
    with start_practice(tmp_path, seconds=0) as practice:
        assert practice.owned and practice.url.startswith("http://127.0.0.1:")
        assert get(practice.url, "/v1/models?limit=1")["data"]
        assert get(practice.url, "/practice/health")["pid"] == practice.pid
    wait_until_gone(practice.pid)
    assert running_service(tmp_path) is None
    practice.close()


def test_a_second_start_on_the_same_folder_uses_the_first_service(tmp_path: Path) -> None:
    """Two services on one folder would write over each other's batches."""
    with start_practice(tmp_path) as first:
        with start_practice(tmp_path) as second:
            assert second.url == first.url and not second.owned
        assert get(first.url, "/practice/health")["pid"] == first.pid
        with pytest.raises(PracticeError, match="already running"):
            start_practice(tmp_path, faults=_faults(tmp_path, []))


def test_a_rival_process_finds_the_owner_even_before_it_advertises(tmp_path: Path) -> None:
    """Two windows started at the same moment must end up with one service."""
    with start_practice(tmp_path) as first:
        ran = _run("--state", str(tmp_path))
        told = json.loads(ran.stdout)
        assert ran.returncode == 0 and told == {"url": first.url, "pid": first.pid, "reused": True}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes in another way")
def test_after_the_owner_was_killed_the_next_start_takes_over(tmp_path: Path) -> None:
    first = start_practice(tmp_path, seconds=0)
    os.kill(first.pid, signal.SIGKILL)
    first.close()
    with start_practice(tmp_path, seconds=0) as second:
        assert second.owned and second.pid != first.pid
        assert get(second.url, "/v1/models?limit=1")["data"]


def test_batches_survive_the_service(tmp_path: Path, row: Any) -> None:
    body = json.dumps({"requests": [{"custom_id": "a", "params": row()}]}).encode()
    with start_practice(tmp_path, seconds=0) as first:
        call = urllib.request.Request(f"{first.url}/v1/messages/batches", body, HEADERS)
        with urllib.request.urlopen(call, timeout=10) as answer:
            batch = json.loads(answer.read())["id"]
    with start_practice(tmp_path, seconds=0) as second:
        assert get(second.url, f"/v1/messages/batches/{batch}")["id"] == batch


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_it_dies_with_its_parent(tmp_path: Path) -> None:
    """A crashed window must not leave a service behind."""
    script = (
        "import sys, pathlib; from batchdesk.practice import start_practice; "
        "p = start_practice(pathlib.Path(sys.argv[1])); print(p.pid, flush=True); sys.stdin.read()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert parent.stdin and parent.stdout
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdin.close()
    parent.stdout.close()
    wait_until_gone(pid)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_in_the_foreground_it_serves_until_interrupted(tmp_path: Path, sent: int) -> None:
    command = [sys.executable, "-m", "batchdesk.practice", "--state", str(tmp_path)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A test run in the background inherits deaf ears for SIGINT; a terminal's child has none.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout and process.stderr
        url = json.loads(process.stdout.readline())["url"]
        assert get(url, "/practice/health")["status"] == "ok"
        process.send_signal(sent)
        assert process.wait(10) == 0 and process.stderr.read() == b""


def _faults(folder: Path, faults: Any) -> Path:
    path = folder / "faults.json"
    path.write_text(json.dumps({"faults": faults}))
    return path


def _run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "batchdesk.practice", *arguments]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL
    )


def test_an_unknown_fault_is_refused_in_one_plain_sentence(tmp_path: Path) -> None:
    path = _faults(tmp_path, [{"on": "create", "do": "explode"}])
    ran = _run("--faults", str(path))
    assert ran.returncode == 2 and ran.stdout == ""
    assert ran.stderr.count("\n") == 1 and "'explode'" in ran.stderr and "Traceback" not in ran.stderr
    with pytest.raises(PracticeError, match="explode") as caught:
        start_practice(tmp_path / "state", faults=path)
    assert caught.value.title and caught.value.advice


def test_a_missing_faults_file_and_a_bad_port_are_refused(tmp_path: Path) -> None:
    for arguments, said in (
        (("--faults", str(tmp_path / "no.json")), "cannot be read"),
        (("--port", "99999"), "cannot listen"),
    ):
        ran = _run(*arguments)
        assert ran.returncode == 2 and said in ran.stderr and "Traceback" not in ran.stderr


def test_a_port_in_use_is_told_to_the_person(tmp_path: Path) -> None:
    with start_practice(tmp_path / "a") as first:
        port = int(first.url.rsplit(":", 1)[1])
        with pytest.raises(PracticeError, match="cannot listen on port"):
            start_practice(tmp_path / "b", port=port)
