"""The pinned requirements: whole, hashed, silent about where packages come from, and free of the PySide6 that dies."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

FILES = ("requirements.txt", "requirements-dev.txt")


def pins(root: Path, name: str) -> dict[tuple[str, str], list[str]]:
    """(package, marker) -> its version, then its hashes."""
    found: dict[tuple[str, str], list[str]] = {}
    current: list[str] = []
    for line in (root / name).read_text(encoding="utf-8").splitlines():
        text = line.strip().removesuffix("\\").strip()
        if text.startswith("#") or not text:
            continue
        if text.startswith("--hash="):
            current.append(text)
            continue
        pin, _, marker = text.partition(";")
        package, _, version = pin.strip().partition("==")
        current = found.setdefault((package, marker.strip()), [version.strip()])
    return found


@pytest.mark.parametrize("name", FILES)
def test_no_file_says_where_packages_come_from(name: str, root: Path) -> None:
    """Lost: a checkout can only be set up where somebody else's package index can be reached."""
    text = (root / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--?(?!hash=)\w", text, re.MULTILINE)


@pytest.mark.parametrize("name", FILES)
def test_every_package_is_pinned_with_its_hash(name: str, root: Path) -> None:
    """Lost: a package that was swapped on its way is installed."""
    for (package, _), (version, *hashes) in pins(root, name).items():
        assert re.fullmatch(r"[0-9][\w.]*", version), package
        assert hashes, package
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", item) for item in hashes), package


def test_the_developers_file_holds_all_of_the_other(root: Path) -> None:
    """Lost: what is tested is not what runs; and `dev.py run` may not use the developer's .venv."""
    run, dev = (pins(root, name) for name in FILES)
    assert {key: value[0] for key, value in run.items()}.items() <= {
        key: value[0] for key, value in dev.items()
    }.items()


def test_every_declared_dependency_is_pinned(root: Path) -> None:
    """Lost: pyproject.toml and what is installed drift apart."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {re.split(r"[^\w-]", item)[0] for item in project["project"]["dependencies"]}
    developers = {re.split(r"[^\w-]", item)[0] for item in project["dependency-groups"]["dev"]}
    assert declared <= {package for package, _ in pins(root, "requirements.txt")}
    assert developers <= {package for package, _ in pins(root, "requirements-dev.txt")}


@pytest.mark.parametrize("name", FILES)
def test_the_pyside_that_kills_old_pythons_is_kept_from_them(name: str, root: Path) -> None:
    """Lost: the window vanishes on Python 3.11 (see tests/gui/test_emit.py)."""
    for (package, marker), (version, *_) in pins(root, name).items():
        if package in ("pyside6-essentials", "shiboken6") and version == "6.12.0":
            assert marker == "python_full_version >= '3.12'"
