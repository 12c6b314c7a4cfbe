"""The states of desk, job page, data page, ledger, recipes and settings."""

from __future__ import annotations

from tests.gui.screenshots import SHOTS

PICTURES = SHOTS
