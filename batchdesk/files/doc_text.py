"""Word 97 files, which LibreOffice turns into today's format where it is on this computer."""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from batchdesk.files.extracts import Extract, Unreadable
from batchdesk.files.word_text import read_word

MISSING = "Word 97 files need LibreOffice, which is not on this computer; save it as .docx"

_SECONDS = 60
"""For one file; LibreOffice starts in 1 to 5 s and reads a book in a few more."""

_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
}
_ENCRYPTED = 0x0100
"""Bit fEncrypted of the flags at byte 10 of the WordDocument stream ([MS-DOC] 2.5.2)."""

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""
"""No macro runs and nothing that a document links to is fetched."""


_OF_ITS_OWN: dict[str, Any] = (
    {"creationflags": 0x08000000} if sys.platform == "win32" else {"start_new_session": True}
)
"""No console window on Windows; elsewhere a process group, so that all of it can be ended."""


def libreoffice() -> str | None:
    """The program, None where it is not on this computer."""
    named = shutil.which("soffice") or shutil.which("libreoffice")
    return named or next((place for place in _PLACES.get(sys.platform, ()) if Path(place).is_file()), None)


def read_doc(path: Path, tick: Callable[[], None] = lambda: None) -> Extract:
    """The text; Unreadable where it is protected or damaged, takes over a minute, or LibreOffice is missing.

    `tick` is called twice a second while LibreOffice works; what it raises ends LibreOffice, too.
    """
    if _is_encrypted(path):
        raise Unreadable("it is protected with a password")
    program = libreoffice()
    if program is None:
        raise Unreadable(MISSING)
    with TemporaryDirectory(prefix="batchdesk-") as folder:
        for made in _converted(program, path, Path(folder), tick):
            return read_word(made)
    raise Unreadable("LibreOffice can not read it")


def _converted(program: str, path: Path, folder: Path, tick: Callable[[], None]) -> Iterator[Path]:
    """Convert in a profile of its own, so that neither the person's settings nor an open LibreOffice are touched."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    # By a plain name: what the file is called can then neither be an option nor trouble the shell of Windows.
    source = folder / "document.doc"
    shutil.copyfile(path, source)
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
    ]
    command += ["--convert-to", "docx", "--outdir", str(folder / "out"), str(source)]
    try:
        work = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **_OF_ITS_OWN,
        )
    except OSError as error:
        raise Unreadable(MISSING) from error
    try:
        _wait(work, tick)
    finally:
        _end(work)
    yield from (folder / "out").glob("*.docx")


def _wait(work: subprocess.Popen[bytes], tick: Callable[[], None]) -> None:
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        try:
            work.wait(0.5)
            return
        except subprocess.TimeoutExpired:
            tick()
    raise Unreadable(f"LibreOffice was not done with it in {_SECONDS} seconds")


def _end(work: subprocess.Popen[bytes]) -> None:
    """The program and what it started: soffice is a script that starts another one."""
    if work.poll() is not None:
        return
    if sys.platform == "win32":
        work.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(work.pid, signal.SIGKILL)
    work.wait()


def _is_encrypted(path: Path) -> bool:
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(str(path)) as file:
            head = file.openstream("WordDocument").read(12)
    except (OSError, ValueError, IndexError, TypeError, AttributeError, KeyError, struct.error):
        return False
    return len(head) == 12 and bool(struct.unpack_from("<H", head, 10)[0] & _ENCRYPTED)
