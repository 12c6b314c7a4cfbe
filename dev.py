#!/usr/bin/env python3
"""From a fresh checkout to BatchDesk running, tested or checked, with nothing but Python 3.11 or newer.

    python3 dev.py run               the sample job on the practice service: in the window, or here where there is no display
    python3 dev.py run ARGS...       batchdesk ARGS...
    python3 dev.py desk [ARGS...]    the same without the sample: BatchDesk for real, with your own key
    python3 dev.py test [ARGS...]    every test; ARGS go to pytest
    python3 dev.py check [PART...]   lint, format, types, layers, keys, size
    python3 dev.py setup             only make .venv and see to the system libraries
    python3 dev.py translations      collect the texts of the window into resources/translations and compile them
    python3 dev.py lock [ARGS...]    pin the requirements again (needs uv); ARGS go to uv, as in --upgrade

Standard library only, and its syntax stays readable to Python 3.8, so that an old one gets a sentence and not a traceback.
Imports that cost time stay inside the functions that need them: every start pays for what stands here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

RUN = "requirements.txt"
DEV = "requirements-dev.txt"
STAMP = "batchdesk-stamp"
UNFINISHED = "unfinished\n"

# What Qt opens by itself when a window is made, and the Debian package that has it. Qt's own wheel brings the rest.
# Where one is missing Qt aborts the process with a message that names something else.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
QT_ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# What Debian takes out of Python and puts into a package of its own.
VENV_PACKAGE = f"python{VERSION}-venv"

SAMPLE = "resources/samples/support-tickets.xlsx"
SAMPLE_RECIPE = "resources/recipes/support-tickets.recipe.json"
SAMPLE_OUT = "out/support-tickets-answers.xlsx"

# The commands of batchdesk; without one of them it opens the window.
OPTIONS_WITH_VALUE = ("--profile", "--base-url")

KEY_PATTERN = rb"sk-ant-[a-z0-9]{3,}-[A-Za-z0-9_-]{30,}"
LARGEST_FILE = 2_000_000


class Stop(Exception):
    """Something the person must see to; its text is all they are shown, and the exit code is 2."""


# ---------------------------------------------------------------------------------------------------- commands


def run(args: list[str]) -> int:
    """Start batchdesk, with the sample job when nothing else is asked for."""
    display = has_display(os.environ, sys.platform)
    ensure_system(libraries() if opens_window(args) and (args or display) else {})
    python = ensure_venv(RUN)
    if not args:
        os.chdir(ROOT)
        args = sample_job(display)
        if not display:
            (ROOT / SAMPLE_OUT).parent.mkdir(exist_ok=True)
            say(
                "There is no display here, so the sample job runs on the command line, on the practice service."
            )
            say("Its workbook will be %s" % (ROOT / SAMPLE_OUT))
    # -P: a file of the person's folder must not take the place of a module.
    return become([str(python), "-P", "-m", "batchdesk", *args], os.environ)


def desk(args: list[str]) -> int:
    """Start batchdesk for real: with the person's own key, not on the practice service."""
    if opens_window(args) and not has_screen(os.environ, sys.platform):
        raise Stop(
            "There is no display here, so the window can not be opened. Everything works on the command line, too: "
            "python3 dev.py desk --help"
        )
    ensure_system(libraries() if opens_window(args) else {})
    return become([str(ensure_venv(RUN)), "-P", "-m", "batchdesk", *args], os.environ)


def test(args: list[str]) -> int:
    """Run pytest, inside a throwaway session bus with a keychain of its own where there can be one."""
    ensure_system(QT)
    python = ensure_venv(DEV)
    os.chdir(ROOT)
    # All of it goes to as many processes as there are processors, file by file; a chosen test runs alone.
    shared = [] if args else ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadfile"]
    command = [str(python), "-m", "pytest", *shared, *args]
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    # Hundreds of processes are started by the tests: each would compile all of it where nothing may be written beside it.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(ROOT / ".pytest_cache" / "bytecode")
    if can_start_keychain(env):
        return in_throwaway_keychain(command, env)
    return become(command, env)


def check(parts: list[str]) -> int:
    """Everything that is checked without running the program; exit 1 when a part finds something."""
    unknown = [part for part in parts if part not in CHECKS]
    if unknown:
        raise Stop("There is no check named {}; there are {}.".format(unknown[0], ", ".join(CHECKS)))
    python = str(ensure_venv(DEV))
    os.chdir(ROOT)
    failed = []
    for part in parts or list(CHECKS):
        say(f"== {part}")
        if not CHECKS[part](python):
            failed.append(part)
    say("Not in order: {}.".format(", ".join(failed)) if failed else "All in order.")
    return 1 if failed else 0


def setup(args: list[str]) -> int:
    """Make .venv with the developer's tools and see that Qt can start; `run` and `test` do it by themselves."""
    ensure_system(libraries())
    python = ensure_venv(DEV)
    say(f"Ready: {python}")
    return 0


def translations(args: list[str]) -> int:
    """Bring resources/translations up to date with the sources; see translating/__main__.py for ARGS."""
    python = str(ensure_venv(DEV))
    os.chdir(ROOT)
    return become([python, "-m", "translating", *args], os.environ)


def lock(args: list[str]) -> int:
    """Write both requirement files again; a file that would name a package registry is refused."""
    import shutil
    import subprocess
    import tempfile

    if shutil.which("uv") is None:
        raise Stop("Pinning needs uv, which is not on this machine. Install uv, then run this again.")
    with tempfile.TemporaryDirectory() as folder:
        for name, group in ((RUN, []), (DEV, ["--group", "dev"])):
            draft = Path(folder, name)
            if (ROOT / name).exists():  # uv keeps the versions it finds in its output file
                shutil.copyfile(ROOT / name, draft)
            command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"]
            command += [
                "--generate-hashes",
                "--no-header",
                "--quiet",
                *group,
                "--output-file",
                str(draft),
                *args,
            ]
            if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode:
                raise Stop(f"uv could not pin {name}; it says why above. Nothing was changed.")
            if registry_named(draft.read_text(encoding="utf-8")):
                raise Stop(f"The new {name} would name a package registry. Nothing was changed.")
        for name in (RUN, DEV):
            shutil.copyfile(Path(folder, name), ROOT / name)
            say(f"Pinned {name}")
    return 0


# ------------------------------------------------------------------------------------------- what is to be run


def has_display(env: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be seen; elsewhere than on Linux it always can."""
    return not platform.startswith("linux") or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def has_screen(env: Mapping[str, str], platform: str) -> bool:
    """Whether Qt can draw a window, be it on a platform that the person named, where nobody sees it."""
    return has_display(env, platform) or bool(env.get("QT_QPA_PLATFORM"))


def opens_window(args: list[str]) -> bool:
    """Whether batchdesk with these arguments opens the window: it does when no command is among them."""
    rest = iter(args)
    for arg in rest:
        if arg in OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not arg.startswith("-") or arg in ("--help", "--version"):
            return False
    return True


def sample_job(display: bool) -> list[str]:
    """The arguments of the sample job, in the window or on the command line."""
    if display:
        return ["--practice", "--sample"]
    return ["run", SAMPLE, "--recipe", SAMPLE_RECIPE, "--practice", "--yes", "--out", SAMPLE_OUT]


def become(command: list[str], env: Mapping[str, str]) -> int:
    """Turn into the command, so that signals and its exit code are its own; on Windows, wait for it."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, dict(env))
    return call(command, env)


def call(command: list[str], env: Mapping[str, str]) -> int:
    """Run the command to its end, also through Ctrl-C, which it gets itself; its exit code."""
    import subprocess

    with subprocess.Popen(command, env=dict(env)) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


# --------------------------------------------------------------------------------------------------- keychain


def can_start_keychain(env: Mapping[str, str]) -> bool:
    """Whether a Secret Service of our own can be started; not where one has been made for the tests already.

    The person's own session bus is never used: tests have no business in their keychain.
    """
    import shutil

    if env.get("BATCHDESK_TEST_KEYCHAIN") or not sys.platform.startswith("linux"):
        return False
    return bool(shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"))


# In some containers the daemon may not start (it asks for a capability); the tests then say that they were skipped.
KEYCHAIN_SCRIPT = """
if printf 'throwaway\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
then BATCHDESK_TEST_KEYCHAIN=1; export BATCHDESK_TEST_KEYCHAIN
fi
exec "$@"
"""


def in_throwaway_keychain(command: list[str], env: Mapping[str, str]) -> int:
    """Run the command on a session bus of its own, with an unlocked keychain that is gone afterwards."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="batchdesk-", ignore_cleanup_errors=True) as home:
        inside = {key: value for key, value in env.items() if not key.startswith("XDG_")}
        inside.update(HOME=home, XDG_RUNTIME_DIR=home)
        return call(["dbus-run-session", "--", "sh", "-c", KEYCHAIN_SCRIPT, "sh", *command], inside)


# ------------------------------------------------------------------------------------------------------- .venv


def ensure_venv(wanted: str) -> Path:
    """The Python of .venv with everything of the requirements file `wanted` in it; made or brought up to date if need be.

    The stamp in it tells the file's hash, the Python and the place; the developer's file holds all of the other one.
    """
    venv = ROOT / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    accepted = (DEV,) if wanted == DEV else (DEV, RUN)
    if is_current(venv, python, accepted):
        return python
    with one_at_a_time():
        if not is_current(venv, python, accepted):
            build(venv, python, DEV if DEV in stamp_of(venv) else wanted)
    return python


def is_current(venv: Path, python: Path, accepted: Iterable[str]) -> bool:
    """Whether .venv was finished here, from one of these files as it is now, for this version of Python, and still runs."""
    stamp = stamp_of(venv)
    return any(name in stamp and stamp == new_stamp(venv, name) for name in accepted) and is_whole(
        venv, python
    )


def is_whole(venv: Path, python: Path) -> bool:
    """Whether .venv's Python and the one it was made from are still there."""
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    made_from = [line.partition("=")[2].strip() for line in lines if line.startswith("executable")]
    return python.exists() and all(Path(path).exists() for path in made_from)


def stamp_of(venv: Path) -> str:
    """The stamp that .venv carries; empty when it has none."""
    try:
        return (venv / STAMP).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def new_stamp(venv: Path, requirements: str) -> str:
    """What the stamp says of a .venv finished now, here, with this Python."""
    import hashlib

    digest = hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()
    return f"{requirements} {digest}\npython {VERSION}\n{venv}\n"


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let one process build .venv while others wait for it (two terminals, one fresh checkout)."""
    if os.name == "nt":
        yield
        return
    import fcntl

    with Path(__file__).open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def build(venv: Path, python: Path, requirements: str) -> None:
    """Make .venv, or bring it up to date where a whole one for this Python is there, and stamp it at the very end."""
    import time

    start = time.monotonic()
    if can_be_kept(venv, python):
        say(f"Bringing .venv up to date with {requirements} ...")
    else:
        make_venv(venv, requirements)
    install_packages(venv, python, requirements)
    # Lets `python -m batchdesk` be started from any folder.
    site = venv / ("Lib" if os.name == "nt" else f"lib/python{VERSION}") / "site-packages"
    (site / "batchdesk-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    (venv / STAMP).write_text(new_stamp(venv, requirements), encoding="utf-8")
    say(".venv is ready after %.0f s." % (time.monotonic() - start))


def can_be_kept(venv: Path, python: Path) -> bool:
    """Whether packages can be added to the .venv that is there: whole, of this Python, in this place, not interrupted."""
    stamp = stamp_of(venv)
    if not is_whole(venv, python):
        return False
    if stamp:  # an unfinished one has no second line
        return stamp.splitlines()[1:] == new_stamp(venv, RUN).splitlines()[1:]
    # Made by someone else: ask it who it is.
    probe = "import pip, sys; print(sys.prefix); print('%d.%d' % sys.version_info[:2])"
    code, output = capture([str(python), "-c", probe])
    return code == 0 and output.splitlines() == [str(venv), VERSION]


def make_venv(venv: Path, requirements: str) -> None:
    """An empty .venv with pip in it; what was there before goes."""
    import shutil

    if not can_make_venvs():
        install_system([VENV_PACKAGE])
    say(f"Setting up .venv with {requirements}, once; about 150 MB to download ...")
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        shutil.rmtree(venv)
    try:
        venv.mkdir()
        (venv / STAMP).write_text(UNFINISHED, encoding="utf-8")
    except OSError as error:
        raise Stop(f"The folder {venv} can not be written ({error.strerror}).") from None
    # Inside another virtual environment, sys.executable may be the very one that was just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    code, output = capture([base, "-m", "venv", str(venv)])
    if code:
        raise Stop(f"{tail(output)}\n.venv could not be made with {base}; it says why above.")


def install_packages(venv: Path, python: Path, requirements: str) -> None:
    """Install exactly what the file pins; every download is compared with its hash.

    Up to the moment when pip begins to change .venv it stays what it was: without a network nothing is lost.
    """
    import subprocess

    total = sum("==" in line for line in (ROOT / requirements).read_text(encoding="utf-8").splitlines())
    command = [str(python), "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    command += ["--no-input", "--disable-pip-version-check", "-r", str(ROOT / requirements)]
    # These two would send the packages somewhere else.
    env = {key: value for key, value in os.environ.items() if key not in ("PIP_USER", "PIP_TARGET")}
    env["PYTHONUNBUFFERED"] = "1"
    lines = []
    done = 0
    with subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if line.startswith(("Collecting ", "Requirement already")):
                done += 1
                progress(f"  {min(done, total)} of {total} packages")
            elif line.startswith("Installing collected"):
                (venv / STAMP).write_text(UNFINISHED, encoding="utf-8")
                progress("  unpacking ...")
    progress("")
    if process.returncode:
        raise Stop(install_trouble("".join(lines)))


def install_trouble(output: str) -> str:
    """What pip's words mean to a person; pip itself is quoted only where that helps."""
    if "DO NOT MATCH THE HASHES" in output:
        return "A downloaded package is not the one that is pinned here. Try again; if it stays so, do not use it."
    if "No space left" in output or "Errno 28" in output:
        return "The disk is full. Make room (about 1 GB), then run this again."
    if "CERTIFICATE_VERIFY_FAILED" in output:
        return (
            "The certificate of the package index is not trusted here, as behind a company's proxy. "
            "Name the company's certificate file in PIP_CERT, then run this again."
        )
    signs = (
        "NewConnectionError",
        "NameResolutionError",
        "ConnectTimeoutError",
        "ProxyError",
        "Read timed out",
    )
    if any(sign in output for sign in signs):
        return "The packages could not be downloaded: there is no way to the package index. Connect, then run this again."
    missing = [line for line in output.splitlines() if line.startswith("ERROR: No matching distribution")]
    if missing:
        reason = (
            f"The package index can not be reached, or has no build for this Python ({VERSION}) and system."
        )
        return f"{missing[0]}\n{reason}"
    return f"{tail(output)}\nThe packages could not be installed; pip says why above. Mend that, then run this again."


# -------------------------------------------------------------------------------------------- system libraries


def ensure_system(wanted: Mapping[str, str]) -> None:
    """See that the libraries, and what a first .venv takes, are on the system; install what is missing or say how, all at once."""
    missing = missing_libraries(wanted, load_library) if sys.platform.startswith("linux") else []
    packages = [wanted[name] for name in missing]
    if not (ROOT / ".venv" / "pyvenv.cfg").exists() and not can_make_venvs():
        packages.insert(0, VENV_PACKAGE)
    if not packages:
        return
    install_system(packages)
    missing = missing_libraries(missing, load_library)
    if missing:
        raise Stop("These system libraries still can not be opened: {}.".format(", ".join(missing)))


def libraries() -> dict[str, str]:
    """What a window takes on this screen."""
    return dict(QT, **QT_ON_X11) if os.environ.get("DISPLAY") else QT


def can_make_venvs() -> bool:
    """Whether Python brings pip for a new .venv; Debian keeps that in a package of its own."""
    import importlib.util

    return importlib.util.find_spec("ensurepip") is not None


def missing_libraries(wanted: Iterable[str], load: Callable[[str], bool]) -> list[str]:
    """Those that the dynamic loader does not find, which is what Qt will ask too."""
    return [name for name in wanted if not load(name)]


def load_library(name: str) -> bool:
    """Whether the dynamic loader finds and opens the library."""
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def on_debian() -> bool:
    """Debian, Ubuntu and what is made from them."""
    return Path("/etc/debian_version").exists() and Path("/usr/bin/apt-get").exists()


def install_system(packages: list[str]) -> None:
    """Install Debian packages as root or through sudo without a password; otherwise say the exact line."""
    names = " ".join(packages)
    if not on_debian():
        raise Stop(
            f"BatchDesk needs parts of the system that are not here. Debian calls them {names}.\n"
            "Install them with your system's package manager, then run this again."
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    line = " ".join(install)
    prefix = right_to_install()
    if prefix is None:
        raise Stop(
            "BatchDesk needs parts of the system that are not here. "
            f"Run this line, then the same command again:\n\n  sudo apt-get update && sudo {line}\n"
        )
    say(
        "BatchDesk needs parts of the system that are not here. Installing them: {}".format(
            " ".join([*prefix[:1], line])
        )
    )
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    patient = ["-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"]
    capture([*prefix, *quiet, "apt-get", "update", *patient])
    code, output = capture([*prefix, *quiet, *install, *patient])
    if code:
        raise Stop(f"{tail(output)}\napt-get could not install {names}; it says why above.")


def right_to_install() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks for no password, None where we may not."""
    import shutil

    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and capture(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


# ------------------------------------------------------------------------------------------------------ checks


def passes(*command: str) -> bool:
    """Whether the command ends with 0; what it says is seen."""
    return call(list(command), os.environ) == 0


def check_layers(python: str) -> bool:
    """The import contracts of pyproject.toml; import-linter has no `python -m` of its own."""
    start = "import sys; from importlinter.cli import lint_imports_command; sys.argv[0] = 'lint-imports'; lint_imports_command()"
    return passes(python, "-c", start)


def check_keys(_python: str) -> bool:
    """No file of the repository holds something shaped like an API key."""
    import re

    found = [name for name in repository_files(ROOT) if re.search(KEY_PATTERN, (ROOT / name).read_bytes())]
    for name in found:
        say(f"{name} holds something shaped like an API key")
    return not found


def check_size(_python: str) -> bool:
    """No file of the repository is so large that it weighs on every clone."""
    found = [name for name in repository_files(ROOT) if (ROOT / name).stat().st_size > LARGEST_FILE]
    for name in found:
        say(f"{name} is larger than {LARGEST_FILE} bytes")
    return not found


def repository_files(root: Path) -> list[str]:
    """What git tracks or would add, as paths below the root."""
    import subprocess

    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        output = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        raise Stop("The check for keys and large files asks git, which does not answer here.") from None
    names = output.decode("utf-8", "surrogateescape").split("\0")
    return [name for name in names if name and (root / name).is_file()]


def registry_named(text: str) -> bool:
    """Whether a requirements file says where packages come from; that is each machine's own affair."""
    return any("://" in line or line.startswith("-") for line in text.splitlines())


CHECKS = {
    "lint": lambda python: passes(python, "-m", "ruff", "check"),
    "format": lambda python: passes(python, "-m", "ruff", "format", "--check"),
    "types": lambda python: passes(python, "-m", "mypy"),
    "layers": check_layers,
    "keys": check_keys,
    "size": check_size,
}


# ------------------------------------------------------------------------------------------------------- words


def capture(command: list[str]) -> tuple[int, str]:
    """Run a command that nobody answers to; its exit code and all it said."""
    import subprocess

    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        return 127, f"{command[0]}: {error.strerror}"
    return done.returncode, done.stdout


def tail(output: str) -> str:
    """The end of what a failed program said, where the reason stands."""
    return "\n".join(output.strip().splitlines()[-12:])


def say(text: str) -> None:
    """A sentence for the person; stdout belongs to batchdesk."""
    print(text, file=sys.stderr, flush=True)


def progress(text: str) -> None:
    """Overwrite the current line, where someone looks on."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


COMMANDS = {
    "run": run,
    "desk": desk,
    "test": test,
    "check": check,
    "setup": setup,
    "translations": translations,
    "lock": lock,
}


def refuse_old_python(version: tuple[int, ...]) -> None:
    """A sentence for a Python that can not run BatchDesk, with the name of a better one where it is at hand."""
    import shutil

    if version[:2] >= OLDEST:
        return
    names = [f"python3.{minor}" for minor in range(19, OLDEST[1] - 1, -1)]
    better = next((name for name in names if shutil.which(name)), None)
    hint = (
        f"Use the one you have: {better} dev.py ..."
        if better
        else "Install a newer Python, then run this again."
    )
    needs, has = (".".join(map(str, numbers[:2])) for numbers in (OLDEST, version))
    raise Stop(f"BatchDesk needs Python {needs} or newer; this one is {has}. {hint}")


def main(argv: list[str]) -> NoReturn:
    """Do what the first argument names and leave with its exit code; 2 where the person must see to something."""
    try:
        refuse_old_python(sys.version_info[:2])
        if not argv or argv[0] not in COMMANDS:
            say((__doc__ or "").strip())
            sys.exit(0 if argv[:1] in (["-h"], ["--help"]) else 2)
        sys.exit(COMMANDS[argv[0]](argv[1:]))
    except Stop as stop:
        say(str(stop))
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main(sys.argv[1:])
