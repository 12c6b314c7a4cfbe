"""dev.py in small checkouts of its own: real .venv folders, without packages, so that nothing is downloaded."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).resolve().parent.parent
MAIN = """
import json, os, sys
print(json.dumps({"args": sys.argv[1:], "python": sys.executable, "cwd": os.getcwd()}))
sys.exit(int(os.environ.get("LEAVE_WITH", "0")))
"""


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """dev.py as a module; importing it does nothing."""
    spec = importlib.util.spec_from_file_location("dev", HERE / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small checkout, in a folder with blanks, whose .venv was made by `dev.py run` after one that was interrupted."""
    checkout = tmp_path_factory.mktemp("some where") / "batch desk"
    (checkout / "batchdesk").mkdir(parents=True)
    shutil.copyfile(HERE / "dev.py", checkout / "dev.py")
    (checkout / "batchdesk" / "__init__.py").touch()
    (checkout / "batchdesk" / "__main__.py").write_text(MAIN)
    for name in ("requirements.txt", "requirements-dev.txt"):
        (checkout / name).write_text("# nothing\n")
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "half").touch()
    done = start(checkout, "run", "jobs")
    assert "Setting up .venv" in done.stderr, done.stderr
    return checkout


@pytest.fixture
def checkout(ready: Path) -> Path:
    """The small checkout with its finished .venv; marks of the last test are taken off by making it anew if need be."""
    start(ready, "run", "jobs")
    return ready


def start(
    checkout: Path, *args: str, cwd: Path | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    """Run dev.py of a checkout as a person would, without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    inside = {name: value for name, value in os.environ.items() if name not in hidden} | env
    command = [sys.executable, str(checkout / "dev.py"), *args]
    return subprocess.run(
        command, cwd=cwd or checkout, env=inside, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_second_start_passes_arguments_on_and_builds_nothing(checkout: Path, tmp_path: Path) -> None:
    """Lost: every start takes as long as the first, or relative paths mean something else."""
    done = start(checkout, "run", "inspect", "my file.csv", cwd=tmp_path)
    said = json.loads(done.stdout)
    assert said["args"] == ["inspect", "my file.csv"]
    assert Path(said["cwd"]) == tmp_path
    assert Path(said["python"]).parent.parent == checkout / ".venv"
    assert done.stderr == ""


def test_the_exit_code_passes_through(checkout: Path) -> None:
    """Lost: a script can not tell a finished job from a failed one."""
    assert start(checkout, "run", "jobs", LEAVE_WITH="3").returncode == 3


def test_a_later_start_costs_next_to_nothing(checkout: Path) -> None:
    """Lost: `dev.py run` is slow for ever; at most 0.2 s may be its own, beside what starting Python takes."""

    def used() -> float:
        """Seconds of the processor where they are told; a clock would count what else this machine does."""
        times = os.times()
        return time.perf_counter() if os.name == "nt" else times.children_user + times.children_system

    def seconds(command: list[str]) -> float:
        begun = used()
        subprocess.run(command, cwd=checkout, capture_output=True, timeout=60, check=True)
        return used() - begun

    python = str(checkout / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    plain = min(seconds([python, "-m", "batchdesk", "jobs"]) for _ in range(3))
    through_dev = min(seconds([sys.executable, "dev.py", "run", "jobs"]) for _ in range(3))
    assert through_dev - plain < 0.2


def test_without_a_display_the_sample_job_runs_here_and_says_where_its_workbook_is(
    checkout: Path, tmp_path: Path
) -> None:
    """Lost: on a server, "nothing but Python" ends in an error about screens."""
    done = start(checkout, "run", cwd=tmp_path)
    said = json.loads(done.stdout)
    assert said["args"][:2] == ["run", "resources/samples/support-tickets.xlsx"]
    assert {"--practice", "--yes"} <= set(said["args"])
    assert Path(said["cwd"]) == checkout
    assert str(checkout / "out" / "support-tickets-answers.xlsx") in done.stderr


def test_without_a_display_a_window_is_refused_in_a_sentence(checkout: Path) -> None:
    """Lost: on a server, `dev.py desk` ends in Qt's own words about platform plugins."""
    done = start(checkout, "desk", QT_QPA_PLATFORM="")
    assert done.returncode == 2 and done.stderr.startswith("There is no display here")
    assert json.loads(start(checkout, "desk", "jobs", QT_QPA_PLATFORM="").stdout)["args"] == ["jobs"]


def test_a_half_made_venv_is_made_anew(
    dev: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: an interrupted first start breaks every later one."""
    venv = checkout / ".venv"
    assert not (venv / "half").exists()
    monkeypatch.setattr(dev, "ROOT", checkout)
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = (venv / dev.STAMP).read_text()
    assert dev.is_current(venv, python, (dev.RUN,)) and dev.can_be_kept(venv, python)
    (venv / dev.STAMP).write_text("unfinished\n")
    assert not dev.is_current(venv, python, (dev.RUN,)) and not dev.can_be_kept(venv, python)
    (venv / dev.STAMP).write_text(stamp)


def test_a_changed_requirements_file_is_followed(checkout: Path) -> None:
    """Lost: after an update the program runs with yesterday's packages."""
    with (checkout / "requirements.txt").open("a") as file:
        file.write("# changed\n")
    done = start(checkout, "run", "jobs")
    assert "up to date" in done.stderr
    assert start(checkout, "run", "jobs").stderr == ""


def test_a_venv_that_was_copied_from_elsewhere_is_not_trusted(
    dev: ModuleType, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a copied checkout installs into, or runs, the folder it was copied from."""
    moved = tmp_path / "moved"
    shutil.copytree(checkout, moved, symlinks=True)
    monkeypatch.setattr(dev, "ROOT", moved)
    venv = moved / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    assert dev.is_whole(venv, python)
    assert not dev.is_current(venv, python, (dev.RUN, dev.DEV))
    assert not dev.can_be_kept(venv, python)


def test_the_developers_venv_serves_run_too_and_another_python_gets_its_own(
    dev: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: `run` and `test` in turn rebuild .venv each time; or packages of one Python are given to another."""
    monkeypatch.setattr(dev, "ROOT", checkout)
    venv = checkout / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    (venv / dev.STAMP).write_text(dev.new_stamp(venv, dev.DEV))
    assert dev.is_current(venv, python, (dev.DEV, dev.RUN))
    (venv / dev.STAMP).write_text(dev.new_stamp(venv, dev.RUN))
    assert not dev.is_current(venv, python, (dev.DEV,))
    monkeypatch.setattr(dev, "VERSION", "3.99")
    assert not dev.is_current(venv, python, (dev.DEV, dev.RUN))
    assert not dev.can_be_kept(venv, python)


def test_without_the_network_there_is_a_sentence(checkout: Path) -> None:
    """Lost: pages of pip's traceback for a pulled cable; or the .venv that was whole before."""
    keep = (checkout / "requirements.txt").read_text()
    (checkout / "requirements.txt").write_text("typer==0.0.1 --hash=sha256:%s\n" % ("0" * 64))
    # Port 9 of this machine: refused at once, whatever the machine's own settings say.
    offline = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "1"}
    offline |= {"PIP_FIND_LINKS": "", "PIP_EXTRA_INDEX_URL": "", "PIP_NO_INDEX": "0"}
    done = start(checkout, "run", "jobs", **offline)
    (checkout / "requirements.txt").write_text(keep)
    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == [
        "The packages could not be downloaded: there is no way to the package index. Connect, then run this again."
    ]
    assert start(checkout, "run", "jobs").stderr == ""


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE",
            "not the one that is pinned",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        (
            "NewConnectionError(... Temporary failure in name resolution)\nERROR: No matching distribution",
            "no way to",
        ),
        ("ERROR: No matching distribution found for numpy==9", "has no build for this Python"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] ...", "PIP_CERT"),
        ("ERROR: something else", "pip says why above"),
    ],
)
def test_pips_words_are_put_plainly(dev: ModuleType, said: str, sentence: str) -> None:
    """Lost: the person has to know pip."""
    assert sentence in dev.install_trouble(said)


@pytest.mark.parametrize(
    ("args", "window"),
    [
        ([], True),
        (["--practice"], True),
        (["--practice", "--profile", "somewhere"], True),
        (["--profile=somewhere"], True),
        (["inspect", "a.csv"], False),
        (["--profile", "somewhere", "jobs"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_only_the_window_asks_for_qts_libraries(dev: ModuleType, args: list[str], window: bool) -> None:
    """Lost: a server without screen libraries can not even list its jobs."""
    assert dev.opens_window(args) is window


@pytest.mark.parametrize(
    ("env", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_recognised(dev: ModuleType, env: dict[str, str], platform: str, display: bool) -> None:
    """Lost: a window where none can be seen, or none where it could."""
    assert dev.has_display(env, platform) is display


def test_what_is_missing_leads_to_one_exact_line(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: Qt aborts with a message that names something else, and nobody knows what to install."""
    monkeypatch.setattr(dev, "load_library", lambda name: name not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(dev, "can_make_venvs", lambda: False)
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    monkeypatch.setattr(dev, "right_to_install", lambda: None)
    monkeypatch.setattr(sys, "platform", "linux")
    line = r"sudo apt-get update && sudo apt-get install -y --no-install-recommends "
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(dev, "ROOT", tmp_path)  # no .venv yet: what makes one is asked for in the same line
    with pytest.raises(dev.Stop, match=rf"{line}python3\.\d+-venv libegl1 libxcb-cursor0\n"):
        dev.ensure_system(dev.libraries())
    monkeypatch.delenv("DISPLAY")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "pyvenv.cfg").touch()
    with pytest.raises(dev.Stop, match=rf"{line}libegl1\n"):
        dev.ensure_system(dev.libraries())
    monkeypatch.setattr(dev, "on_debian", lambda: False)
    with pytest.raises(dev.Stop, match=r"Debian calls them libegl1\."):
        dev.ensure_system(dev.QT)


def test_where_it_may_it_installs_what_is_missing_and_nothing_else(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a fresh machine asks for a step by hand; or apt runs at every start."""
    here: set[str] = {name for name in dev.QT if name != "libGL.so.1"}
    commands: list[list[str]] = []

    def capture(command: list[str]) -> tuple[int, str]:
        commands.append(command)
        if "install" in command:
            here.add("libGL.so.1")
        return 0, ""

    monkeypatch.setattr(dev, "load_library", here.__contains__)
    monkeypatch.setattr(dev, "can_make_venvs", lambda: True)
    monkeypatch.setattr(dev, "capture", capture)
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    monkeypatch.setattr(dev, "right_to_install", lambda: ["sudo", "-n"])
    monkeypatch.setattr(sys, "platform", "linux")
    dev.ensure_system(dev.QT)
    assert [("update" in command, "libgl1" in command) for command in commands] == [
        (True, False),
        (False, True),
    ]
    assert all(command[:2] == ["sudo", "-n"] for command in commands)
    commands.clear()
    dev.ensure_system(dev.QT)
    assert commands == []


def test_a_library_is_looked_for_as_the_loader_does(dev: ModuleType) -> None:
    """Lost: every library counts as missing, or none."""
    if sys.platform.startswith("linux"):
        assert dev.missing_libraries(["libc.so.6", "libnot-there.so.9"], dev.load_library) == [
            "libnot-there.so.9"
        ]


def test_the_tests_never_get_the_persons_own_keychain(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a test run writes into, or asks to unlock, the keychain of the person who runs it."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.can_start_keychain({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"})
    assert not dev.can_start_keychain({"BATCHDESK_TEST_KEYCHAIN": "1"})
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert not dev.can_start_keychain({})


def test_an_old_python_gets_a_sentence(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: a SyntaxError as the first thing a person sees."""
    ast.parse((HERE / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "python3.12" else None)
    with pytest.raises(
        dev.Stop, match=r"needs Python 3\.11 or newer; this one is 3\.8\. .* python3\.12 dev\.py"
    ):
        dev.refuse_old_python((3, 8))
    dev.refuse_old_python((3, 11))
    dev.refuse_old_python((3, 15))


def test_an_unknown_command_or_check_is_told(checkout: Path) -> None:
    """Lost: a typing error does something else, or nothing."""
    done = start(checkout, "rnu")
    assert done.returncode == 2
    assert "python3 dev.py run" in done.stderr


def test_something_shaped_like_a_key_is_found(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a key is committed and published."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "clean.md").write_text("A key begins with sk-ant-api03- and is secret.")
    assert dev.check_keys("")
    (tmp_path / "notes.md").write_text("my key: sk-ant-" + "api03-" + "aB3_" * 10)
    assert not dev.check_keys("")


def test_a_large_file_is_found(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: every clone carries it for ever."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "small.bin").write_bytes(b"x")
    assert dev.check_size("")
    (tmp_path / "large.bin").write_bytes(bytes(dev.LARGEST_FILE + 1))
    assert not dev.check_size("")


@pytest.mark.parametrize(
    "line", ["--index-url https://example.org/simple", "a @ https://example.org/a.whl", "-e ."]
)
def test_a_pinned_file_that_names_a_registry_is_refused(dev: ModuleType, line: str) -> None:
    """Lost: the pins work on one network only."""
    assert dev.registry_named(f"a==1 \\\n    --hash=sha256:{'0' * 64}\n{line}\n")
    assert not dev.registry_named(f"a==1 \\\n    --hash=sha256:{'0' * 64}\n    # via b\n")
