"""Secure connections: whom the computer trusts, and what is said where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from batchdesk.core.problems import ServiceProblem, Trouble
from tests.claude.conftest import Connect
from tests.claude.wire import Script, failure, wire

pytest.importorskip(
    "cryptography", reason="certificates are made with it; it comes with the keychain on Linux"
)
from tests.claude.certificate import self_signed


def _problem_of(deed: object, *arguments: object) -> ServiceProblem:
    assert callable(deed)
    with pytest.raises(ServiceProblem) as caught:
        deed(*arguments)
    return caught.value


def test_a_certificate_that_is_not_trusted_is_named(connect: Connect, body: Path, tmp_path: Path) -> None:
    """A company's inspecting proxy shown as "no connection" sends people to the wrong desk."""
    with wire(tls=self_signed(tmp_path)) as server:
        problem = _problem_of(connect(server.url).create, body)
        assert server.requests == []
    assert (problem.trouble, problem.uncertain) == (Trouble.TLS_UNTRUSTED, False)
    assert "self-signed certificate" in problem.title


def test_a_host_that_speaks_no_tls_is_offline(connect: Connect, body: Path) -> None:
    """An https address with the port of another service: nothing is sent, and it is no question of trust."""
    with wire(Script(stop="accept")) as server:
        problem = _problem_of(connect(server.url.replace("http:", "https:")).create, body)
    assert (problem.trouble, problem.uncertain) == (Trouble.OFFLINE, False)


def test_a_system_store_with_the_certificate_is_enough(
    connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What IT installs on the computer must be honoured, or nobody behind an inspecting proxy can work."""
    context = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    with wire(failure(401, "authentication_error"), tls=context) as server:
        assert _problem_of(connect(server.url).retrieve, "b").trouble is Trouble.KEY_REJECTED
