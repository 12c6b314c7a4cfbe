"""Finds what the modules of this package registered."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module

import tests.gui.pictures as package
from tests.gui.pictures.shot import Picture

_MACHINERY = {
    "shot",
    "registry",
    "small",
    "ways",
    "write",
    "index",
    "fitting",
    "exceptions",
    "listening",
    "frames",
}


def areas() -> Mapping[str, tuple[Picture, ...]]:
    """Each area's pictures by its name; raises ValueError where two have one name."""
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    found = {
        name: tuple(import_module(f"{package.__name__}.{name}").PICTURES)
        for name in sorted(names)
        if name not in _MACHINERY
    }
    _refuse_twins(found)
    return found


def _refuse_twins(found: Mapping[str, tuple[Picture, ...]]) -> None:
    seen: dict[str, str] = {}
    for area, pictures in found.items():
        for picture in pictures:
            if picture.name in seen:
                raise ValueError(f"{picture.name} is in {seen[picture.name]} and in {area}")
            seen[picture.name] = area
