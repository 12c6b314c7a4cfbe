"""One call to the service and its answer, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds without a byte moving before a call is given up; none is a limit on the whole call.

    `send` is for calls that carry a job or wait for Claude, `poll` for questions about state, `download` for results.
    Connecting gets 15 s because 5 are too short for slow VPNs (API notes, section 10).
    """

    connect: float = 15.0
    send: float = 600.0
    poll: float = 60.0
    download: float = 300.0


@dataclass(frozen=True, slots=True)
class Call:
    """What a call is about, for the words of its problems.

    `what` names the thing that a 404 says is not there. `acts` is True when the call costs or changes something, so
    that a lost answer leaves its fate open. `secret` is the key, only to be struck out of what the service says.
    """

    host: str
    what: str
    acts: bool = False
    offers: bool = True
    """False where a 404 or 405 means that the host does not have this endpoint at all."""
    secret: str = field(default="", repr=False)
    proxy: str = ""
    """Host and port of the proxy that the person named; where the connection never stood, it is the one to blame."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer; header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""

    @property
    def request_id(self) -> str:
        """The service's id of the call, "" where it sends none."""
        return self.headers.get("request-id", "")
