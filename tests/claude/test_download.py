"""Answers that were paid for arrive whole, or the desk learns that they did not."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from batchdesk.core.problems import Canceled, Problem, ServiceProblem, Trouble
from batchdesk.core.progress import quiet
from tests.claude.conftest import KEY, Connect
from tests.claude.shapes import batch
from tests.claude.wire import Script, failure, reply, wire

LINES = "".join(
    f'{{"custom_id":"r{n}","result":{{"type":"succeeded","text":"naïve 日本 🙂 {n}"}}}}\n'
    for n in range(9000)
).encode()
JSONL = {"content-type": "application/x-jsonl"}


def test_the_bytes_arrive_as_they_are_with_progress(connect: Connect, tmp_path: Path) -> None:
    """A changed byte breaks a row; without progress a long download looks like a hang."""
    target = tmp_path / "results.jsonl.part"
    steps: list[tuple[int, int | None]] = []
    with wire(Script(200, LINES, JSONL)) as server:
        connect(server.url).download("msgbatch_1", target, lambda done, total, _: steps.append((done, total)))
        sent = server.requests[0]
    assert target.read_bytes() == LINES
    assert (sent.method, sent.path) == ("GET", "/v1/messages/batches/msgbatch_1/results")
    assert steps[0] == (0, len(LINES))
    assert steps[-1] == (len(LINES), len(LINES))
    assert steps == sorted(steps)
    assert len(steps) >= len(LINES) // 65536


def test_an_unannounced_length_has_no_total(connect: Connect, tmp_path: Path) -> None:
    """A host that streams names no length; a made-up one would be a lie on the screen."""
    totals: set[int | None] = set()
    with wire(Script(200, LINES, JSONL, announce=False)) as server:
        connect(server.url).download("b", tmp_path / "r", lambda _d, total, _w: totals.add(total))
    assert (tmp_path / "r").read_bytes() == LINES
    assert totals == {None}


def test_compressed_answers_are_unpacked(connect: Connect, tmp_path: Path) -> None:
    """Proxies compress; nobody could read the file."""
    packed = gzip.compress(LINES)
    steps: list[tuple[int, int | None]] = []
    with wire(Script(200, packed, {**JSONL, "content-encoding": "gzip"})) as server:
        connect(server.url).download("b", tmp_path / "r", lambda done, total, _: steps.append((done, total)))
    assert (tmp_path / "r").read_bytes() == LINES
    assert steps[-1] == (len(packed), len(packed))


@pytest.mark.parametrize("cut", [0, 1, 1000, 65_536, 300_000, len(LINES) - 1])
@pytest.mark.parametrize("reset", [False, True])
def test_a_cut_stream_is_known_as_cut(connect: Connect, tmp_path: Path, cut: int, reset: bool) -> None:
    """Half the answers taken for all of them would be paid rows shown as missing."""
    target = tmp_path / "r"
    with wire(Script(200, LINES, JSONL, cut=cut, reset=reset), Script(200, LINES, JSONL)) as server:
        service = connect(server.url)
        with pytest.raises(ServiceProblem) as caught:
            service.download("b", target, quiet)
        assert not target.exists()
        assert (caught.value.trouble, caught.value.uncertain) == (Trouble.DOWNLOAD_CUT, False)
        service.download("b", target, quiet)
    assert target.read_bytes() == LINES


def test_a_cut_compressed_stream_is_known_as_cut(connect: Connect, tmp_path: Path) -> None:
    """Unpacking what there is would hide that the rest is missing."""
    packed = gzip.compress(LINES)
    with (
        wire(Script(200, packed, {**JSONL, "content-encoding": "gzip"}, cut=len(packed) // 2)) as server,
        pytest.raises(ServiceProblem) as caught,
    ):
        connect(server.url).download("b", tmp_path / "r", quiet)
    assert caught.value.trouble is Trouble.DOWNLOAD_CUT


def test_a_stream_that_stops_moving_is_known_as_cut(connect: Connect, tmp_path: Path) -> None:
    """A dead connection must not hold the job for ever."""
    stuck = Script(200, LINES[:100], {**JSONL, "content-length": str(len(LINES))}, announce=False, idle=True)
    with wire(stuck) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url, wait=0.3).download("b", tmp_path / "r", quiet)
    assert caught.value.trouble is Trouble.DOWNLOAD_CUT


def test_a_broken_compression_is_strange(connect: Connect, tmp_path: Path) -> None:
    """Starting again by itself would never end."""
    with wire(Script(200, b"no gzip at all", {"content-encoding": "gzip"})) as server:
        service = connect(server.url)
        for deed in (lambda: service.download("b", tmp_path / "r", quiet), lambda: service.retrieve("b")):
            with pytest.raises(ServiceProblem) as caught:
                deed()
            assert caught.value.trouble is Trouble.STRANGE_ANSWER


def test_a_web_page_is_no_results_file(connect: Connect, tmp_path: Path) -> None:
    """The sign-in page of a hotel must not be kept as the answers, nor its connection."""
    page = Script(200, b"<html>" * 4_000_000, {"content-type": "text/html; charset=utf-8"})
    with wire(page) as server:
        with pytest.raises(ServiceProblem) as caught:
            connect(server.url).download("b", tmp_path / "r", quiet)
        assert server.broken.wait(5), "the connection stayed open"
    assert caught.value.trouble is Trouble.STRANGE_ANSWER
    assert not (tmp_path / "r").exists()


def test_the_results_url_of_a_batch_is_not_followed(connect: Connect, tmp_path: Path) -> None:
    """A relay may write any host there; the key would be sent to it (compdemocracy/polis#2803)."""
    with wire() as stranger:
        ended = reply(batch(processing_status="ended", results_url=f"{stranger.url}/results"))
        with wire(ended, Script(200, LINES, JSONL)) as server:
            service = connect(f"{server.url}/relay")
            assert service.retrieve("b").ended
            service.download("b", tmp_path / "r", quiet)
            assert server.requests[1].path == "/relay/v1/messages/batches/b/results"
            assert server.requests[1].header("authorization") == f"Bearer {KEY}"
        assert stranger.connections == 0


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        (failure(404, "not_found_error"), Trouble.NOT_FOUND),
        (failure(401, "authentication_error"), Trouble.KEY_REJECTED),
        (failure(529, "overloaded_error"), Trouble.BUSY),
        (Script(stop="request"), Trouble.OFFLINE),
    ],
)
def test_results_that_do_not_begin_are_told_apart(
    connect: Connect, tmp_path: Path, script: Script, trouble: Trouble
) -> None:
    """A 404 heals by itself within minutes (API notes, section 11); a refused key does not."""
    with wire(script) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).download("b", tmp_path / "r", quiet)
    assert caught.value.trouble is trouble
    assert not (tmp_path / "r").exists()


def test_stopping_leaves_no_connection_and_no_file(connect: Connect, tmp_path: Path) -> None:
    """A left connection keeps the server sending and the window from closing (anthropic-sdk-python#1928)."""
    large = Script(200, b"x" * 20_000_000, JSONL)
    with wire(large) as server:
        service = connect(server.url)
        with pytest.raises(Canceled):
            service.download("b", tmp_path / "r", _stop_at_100_000)
        assert server.broken.wait(5), "the connection stayed open"
    assert not (tmp_path / "r").exists()


def _stop_at_100_000(done: int, _total: int | None, _what: str) -> None:
    if done > 100_000:
        raise Canceled


def test_a_target_that_can_not_be_written_is_named(connect: Connect, tmp_path: Path) -> None:
    """A lost folder or a full disk is the person's to mend; the answers stay on the service."""
    with wire(Script(200, LINES, JSONL)) as server:
        service = connect(server.url)
        with pytest.raises(Problem) as caught:
            service.download("b", tmp_path / "missing" / "r.part", quiet)
        assert caught.value.trouble is Trouble.PROFILE_UNUSABLE
        assert "no such file" in caught.value.title.lower()
        assert "r.part" in caught.value.title
        assert "Excel" not in str(caught.value), "nobody has this file open in Excel"
        if Path("/dev/full").exists():
            link = tmp_path / "full"
            link.symlink_to("/dev/full")
            with pytest.raises(Problem) as caught:
                service.download("b", link, quiet)
            assert caught.value.trouble is Trouble.DISK_FULL
