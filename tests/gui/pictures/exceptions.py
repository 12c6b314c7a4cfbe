"""What may be cut off all the same, each with its reason."""

from __future__ import annotations

EXCEPTIONS: dict[str, str] = {}
"""A part of what `fitting.faults` says of it, and why that is right."""
