"""The practice service: a small honest stand-in that speaks the Claude API over HTTP on this machine only."""

from batchdesk.practice.launch import PRACTICE_KEY, Practice, PracticeError, start_practice
from batchdesk.practice.serving import serve_forever

__all__ = ["PRACTICE_KEY", "Practice", "PracticeError", "serve_forever", "start_practice"]
