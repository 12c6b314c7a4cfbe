"""A proxy that the person named: calls go through it, it sees neither key nor request, and its trouble is its own."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from batchdesk.claude import Proxy, check_proxy
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from tests.claude.conftest import KEY, Connect
from tests.claude.shapes import batch
from tests.claude.tunnel import tunnel
from tests.claude.wire import Script, reply, wire

pytest.importorskip(
    "cryptography", reason="certificates are made with it; it comes with the keychain on Linux"
)
from tests.claude.certificate import self_signed

HOST = "service.test"
"""Only the proxy knows where this is."""


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    self_signed(tmp_path, HOST)  # so that the file is there in every test
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))


def test_calls_go_through_the_named_proxy_which_sees_no_key(
    connect: Connect, body: Path, tmp_path: Path
) -> None:
    """Lost: in an office with a proxy nothing works; or the proxy's owner reads the key and the rows."""
    with wire(reply(batch()), tls=self_signed(tmp_path, HOST)) as server, tunnel(server.port) as proxy:
        service = connect(f"https://{HOST}", proxy=Proxy(check_proxy(proxy.url)))
        service.create(body)
        sent = server.requests
        service.close()
    assert sent[0].header("authorization") == f"Bearer {KEY}"
    assert sent[0].body == body.read_bytes()
    assert [head.split("\r\n")[0] for head in proxy.heads] == [f"CONNECT {HOST}:443 HTTP/1.1"]
    for told in (proxy.heads[0].encode(), bytes(proxy.seen)):
        assert KEY.encode() not in told
        assert b"PRIVATE" not in told


def test_the_name_and_password_go_to_the_proxy_and_no_further(connect: Connect, tmp_path: Path) -> None:
    """Lost: a company password is handed to the service, or the proxy refuses everybody."""
    with (
        wire(reply(batch()), tls=self_signed(tmp_path, HOST)) as server,
        tunnel(server.port, login="ada:s3cret") as proxy,
    ):
        service = connect(f"https://{HOST}", proxy=Proxy(check_proxy(proxy.url), "ada", "s3cret"))
        service.retrieve("b")
        sent = server.requests
        service.close()
    assert len(proxy.heads) == 1
    assert "proxy-authorization" not in sent[0].names
    assert "s3cret" not in repr(Proxy(proxy.url, "ada", "s3cret"))


def test_a_proxy_that_wants_a_password_is_said_so(connect: Connect, body: Path, tmp_path: Path) -> None:
    """Lost: “no connection”, and nobody thinks of the password; or the batch is in doubt although it never left."""
    with (
        wire(reply(batch()), tls=self_signed(tmp_path, HOST)) as server,
        tunnel(server.port, login="ada:s3cret") as proxy,
    ):
        service = connect(f"https://{HOST}", proxy=Proxy(check_proxy(proxy.url), "ada", "wrong-one"))
        with pytest.raises(ServiceProblem) as caught:
            service.create(body)
        service.close()
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)
    assert "asks for a user name and a password" in caught.value.title
    assert "wrong-one" not in str(caught.value)


def test_a_proxy_that_is_not_there_is_named_and_not_the_service(connect: Connect, body: Path) -> None:
    """Lost: people look for the fault at the service, while the proxy's address is mistyped."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    service = connect(f"https://{HOST}", proxy=Proxy(f"http://127.0.0.1:{port}"))
    with pytest.raises(ServiceProblem) as caught:
        service.create(body)
    assert not caught.value.uncertain
    assert f"the proxy 127.0.0.1:{port} is not to be had" in caught.value.title


def test_no_proxy_goes_past_that_of_the_system(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Lost: “none” is set, and calls go through the system's proxy all the same."""
    with wire(Script(502, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(Problem) as caught:
            connect("https://nowhere.invalid", proxy=Proxy("none"), wait=5).retrieve("b")
        assert proxy.connections == 0
    assert "proxy" not in str(caught.value)


def test_the_named_one_stands_above_that_of_the_system(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Lost: the person's own word is overruled by a variable that some tool has set."""
    with (
        wire(Script(502, b"")) as other,
        wire(reply(batch()), tls=self_signed(tmp_path, HOST)) as server,
        tunnel(server.port) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", other.url)
        monkeypatch.setenv("NO_PROXY", "*")
        service = connect(f"https://{HOST}", proxy=Proxy(check_proxy(proxy.url)))
        service.retrieve("b")
        service.close()
        assert (len(proxy.heads), other.connections) == (1, 0)


def test_this_very_computer_is_reached_without_any_proxy(connect: Connect) -> None:
    """Lost: practice and local relays stop working as soon as a proxy is named."""
    with wire(reply(batch())) as server:
        connect(server.url, proxy=Proxy("http://127.0.0.1:9")).retrieve("b")
        assert len(server.requests) == 1


def test_a_redirect_through_a_proxy_is_not_followed_either(connect: Connect, tmp_path: Path) -> None:
    """Lost: the key goes to whatever host an answer names."""
    away = Script(307, b"", {"location": "https://elsewhere.test/v1/messages/batches/b"})
    with wire(away, tls=self_signed(tmp_path, HOST)) as server, tunnel(server.port) as proxy:
        service = connect(f"https://{HOST}", proxy=Proxy(check_proxy(proxy.url)))
        with pytest.raises(ServiceProblem) as caught:
            service.retrieve("b")
        service.close()
    assert caught.value.trouble is Trouble.STRANGE_ANSWER
    assert not any("elsewhere" in head for head in proxy.heads)


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("", ""),
        (" none ", "none"),
        ("proxy.firm:8080", "http://proxy.firm:8080"),
        ("http://Proxy.Firm:8080/", "http://proxy.firm:8080"),
        ("https://proxy.firm", "https://proxy.firm:443"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_an_address_is_understood_as_people_write_it(typed: str, used: str) -> None:
    """Lost: what IT wrote on the note is refused."""
    assert check_proxy(typed) == used


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("socks5://proxy.firm:1080", "only http and https"),
        ("http://ada:s3cret@proxy.firm:8080", "fields of their own"),
        ("ada:s3cret@proxy.firm:8080", "fields of their own"),
        ("http://proxy.firm:port", "port"),
        ("http://proxy.firm:8080/path", "no address"),
        ("http://", "no address"),
        ("two words", "no address"),
    ],
)
def test_what_can_be_no_proxy_is_refused_with_its_reason(typed: str, why: str) -> None:
    """Lost: a typing error shows only when the first job fails; or a password is written into the settings."""
    with pytest.raises(Problem) as caught:
        check_proxy(typed)
    assert caught.value.trouble is Trouble.PROXY_INVALID
    assert why in caught.value.title
    assert "s3cret" not in str(caught.value)
