"""Tokens, caching and prices by the documented rules, worked out by hand here; the estimate is checked against them."""

import base64
import struct
import zlib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.practice import catalogue
from batchdesk.practice.money import price
from batchdesk.practice.tokens import HIDDEN_FORMAT, image_tokens, text_tokens

EPHEMERAL = {"type": "ephemeral"}
HOUR = {"type": "ephemeral", "ttl": "1h"}
PREFIX = "Shared instructions. " * 200  # 4,200 characters: 1,680 tokens of the new kind


def message(model: str, usage: dict[str, Any], **more: Any) -> dict[str, Any]:
    full = {
        "input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": 0,
        "service_tier": "batch",
        "inference_geo": "global",
    }
    return {
        "model": model,
        "usage": full | usage,
        "stop_reason": "end_turn",
        "stop_details": None,
        "content": [{"type": "text"}],
        **more,
    }


@pytest.mark.parametrize(
    ("model", "usage", "usd"),
    [
        # §2.5: 10,000 rows of 500 in and 200 out cost $0.75 on Haiku 5.5, $15 on Sonnet 5.5, $60 on Fable 5.2.
        ("claude-haiku-5-5", {"input_tokens": 500, "output_tokens": 200}, "0.000075"),
        ("claude-sonnet-5-5", {"input_tokens": 500, "output_tokens": 200}, "0.0015"),
        ("claude-fable-5-2", {"input_tokens": 500, "output_tokens": 200}, "0.006"),
        ("claude-haiku-4-5-20251001", {"input_tokens": 1000, "service_tier": "standard"}, "0.001"),
        ("claude-opus-5-5", {"cache_read_input_tokens": 1_000_000}, "0.1"),
        ("claude-sonnet-5-5", {"cache_read_input_tokens": 1_000_000}, "0.05"),
        ("claude-fable-5-1", {"cache_read_input_tokens": 1_000_000}, "0.125"),
        ("claude-sonnet-5", {"cache_read_input_tokens": 1_000_000}, "0.1"),
        (
            "claude-opus-5",
            {"cache_creation": {"ephemeral_5m_input_tokens": 1_000_000, "ephemeral_1h_input_tokens": 0}},
            "3.125",
        ),
        (
            "claude-opus-5",
            {"cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 1_000_000}},
            "5",
        ),
        ("claude-opus-5", {"input_tokens": 1_000_000, "inference_geo": "us"}, "2.75"),
        # The step of Haiku 5.5 is by the whole prompt, cached tokens included.
        ("claude-haiku-5-5", {"input_tokens": 100_000}, "0.005"),
        ("claude-haiku-5-5", {"input_tokens": 100_001}, "0.02500025"),
        ("claude-haiku-5-5", {"input_tokens": 1, "cache_read_input_tokens": 100_000}, "0.00250025"),
    ],
)
def test_prices_follow_the_documented_rules(model: str, usage: dict[str, Any], usd: str) -> None:
    assert price(message(model, usage)) == Decimal(usd)


@pytest.mark.parametrize(
    ("category", "billed"),
    [
        ("bio", True),
        ("frontier_llm", True),
        ("reasoning_extraction", True),
        ("cyber", False),
        ("general_harms", False),
        (None, False),
    ],
)
def test_a_refusal_before_output_is_billed_by_category_and_after_output_always(
    category: str | None, billed: bool
) -> None:
    """§7.4"""
    refused = {
        "stop_reason": "refusal",
        "stop_details": {"type": "refusal", "category": category, "explanation": None},
    }
    usage = {"input_tokens": 1000, "output_tokens": 1}
    assert (price(message("claude-opus-5", usage, content=[], **refused)) > 0) == billed
    assert price(message("claude-opus-5", usage, **refused)) > 0


def test_every_current_model_is_priced_at_the_appendixs_rates() -> None:
    """Appendix A, copied by hand: model -> in, out, read, context, largest output, least cached prefix, tokenizer."""
    table = {
        "claude-fable-5-2": "8 40 0.20 1000000 128000 512 new",
        "claude-fable-5-1": "10 50 0.25 1000000 128000 512 new",
        "claude-fable-5": "10 50 1.00 1000000 128000 512 new",
        "claude-opus-5-5": "4 20 0.20 1000000 128000 512 new",
        "claude-opus-5": "5 25 0.50 1000000 128000 512 new",
        "claude-opus-4-8": "5 25 0.50 1000000 128000 1024 new",
        "claude-opus-4-7": "5 25 0.50 1000000 128000 2048 new",
        "claude-opus-4-6": "5 25 0.50 1000000 128000 4096 old",
        "claude-opus-4-5-20251101": "5 25 0.50 200000 64000 4096 old",
        "claude-sonnet-5-5": "2 10 0.10 1000000 128000 512 new",
        "claude-sonnet-5": "2 10 0.20 1000000 128000 1024 new",
        "claude-sonnet-4-6": "3 15 0.30 1000000 128000 1024 old",
        "claude-sonnet-4-5-20250929": "3 15 0.30 200000 64000 1024 old",
        "claude-haiku-5-5": "0.10 0.50 0.01 1000000 128000 512 new",
        "claude-haiku-4-5-20251001": "1 5 0.10 200000 64000 4096 old",
    }
    found = {
        m.id: f"{m.card.input} {m.card.output} {m.card.read} {m.context} {m.max_output} {m.min_cache} "
        f"{'new' if m.new_tokenizer else 'old'}"
        for m in catalogue.CURRENT
    }
    assert found == table


def test_the_new_tokenizer_gives_about_30_percent_more_tokens() -> None:
    words = "The quick brown fox jumps over the lazy dog. " * 40
    assert 1.25 < text_tokens(words, True) / text_tokens(words, False) < 1.45
    assert text_tokens(words, True) == 720  # 1,800 characters at 2.5
    assert text_tokens("", True) == 0 and text_tokens("a", True) == 1


def test_other_scripts_take_more_tokens_per_character() -> None:
    assert text_tokens("日本語のテキスト", True) / 8 > text_tokens("japanese text ok", True) / 16
    assert text_tokens("\ud800", True) >= 1


@pytest.mark.parametrize(
    ("size", "new", "old"),
    [((1000, 1000), 1296, 1296), ((1920, 1080), 2691, 1560), ((8000, 8000), 4761, 1521), ((1, 1), 1, 1)],
)
def test_image_tokens_are_those_of_the_documents_examples(size: tuple[int, int], new: int, old: int) -> None:
    assert image_tokens(*size, True) == new and image_tokens(*size, False) == old


def count(api: Any, params: dict[str, Any]) -> int:
    return int(
        api("POST", "/v1/messages/count_tokens", {k: v for k, v in params.items() if k != "max_tokens"}).json[
            "input_tokens"
        ]
    )


def test_usage_agrees_with_counting_up_to_the_hidden_prompt_of_a_form(api: Any, row: Any, form: Any) -> None:
    """§4: counts are estimates; a client that takes them for exact is found out on practice."""
    plain = row(system=PREFIX)
    assert api.message(plain).json["usage"]["input_tokens"] == count(api, plain)
    shaped = row(output_config=form(label={"type": "string"}))
    assert api.message(shaped).json["usage"]["input_tokens"] == count(api, shaped) + HIDDEN_FORMAT
    assert count(api, shaped) > count(api, row())
    tools = row(tools=[{"name": "x", "input_schema": {"type": "object"}}])
    assert count(api, tools) > count(api, row()) + 250


def total(usage: dict[str, Any]) -> int:
    return int(
        usage["input_tokens"] + usage["cache_creation_input_tokens"] + usage["cache_read_input_tokens"]
    )


def test_the_first_call_writes_and_the_next_one_reads(api: Any, row: Any, clock: Any) -> None:
    params = row(system=[{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}])
    first, second = (api.message(params).json["usage"] for _ in range(2))
    written = first["cache_creation_input_tokens"]
    assert written > 1600 and first["cache_read_input_tokens"] == 0
    assert first["cache_creation"] == {"ephemeral_5m_input_tokens": written, "ephemeral_1h_input_tokens": 0}
    assert second["cache_read_input_tokens"] == written and second["cache_creation_input_tokens"] == 0
    assert total(first) == total(second) == count(api, params)
    clock.ahead = 299
    assert api.message(params).json["usage"]["cache_read_input_tokens"] == written
    clock.ahead = 299 + 299
    assert api.message(params).json["usage"]["cache_read_input_tokens"] == written, (
        "a read prolongs the entry"
    )
    clock.ahead = 299 + 299 + 301
    assert api.message(params).json["usage"]["cache_read_input_tokens"] == 0


def test_one_hour_entries_are_written_dearer_and_live_longer(api: Any, row: Any, clock: Any) -> None:
    params = row(system=[{"type": "text", "text": PREFIX, "cache_control": HOUR}])
    usage = api.message(params).json["usage"]
    assert usage["cache_creation"]["ephemeral_1h_input_tokens"] == usage["cache_creation_input_tokens"] > 0
    clock.ahead = 3500
    assert api.message(params).json["usage"]["cache_read_input_tokens"] > 0


def test_what_is_cached_outlives_the_service(serve: Any, row: Any, clock: Any) -> None:
    """Lost: practice shows a job that was broken off as costing many times what the real service takes for it."""
    params = row(system=[{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}])
    first = serve()
    written = first.message(params).json["usage"]["cache_creation_input_tokens"]
    first.stop()
    clock.ahead = 200
    second = serve()
    done = second.create({"a": params})
    usage = second.results(done)["a"]["message"]["usage"]
    assert usage["cache_read_input_tokens"] == written > 0
    second.stop()
    clock.ahead = 200 + 299
    third = serve()
    assert third.message(params).json["usage"]["cache_read_input_tokens"] == written, "a read prolongs it"
    third.stop()
    clock.ahead = 200 + 299 + 301
    assert serve().message(params).json["usage"]["cache_read_input_tokens"] == 0


@pytest.mark.parametrize("broken", [b"", b"[[1,2", b"\xff\xfe", b'{"a": 1}', b'[["w", "!", 9e99, 1]]'])
def test_a_broken_cache_file_is_an_empty_one(
    serve: Any, row: Any, tmp_path: Path, broken: bytes, expect_message: Any
) -> None:
    """Lost: a file of no worth keeps the practice service from starting."""
    expect_message("the cache entries could not be read")
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "cache.json").write_bytes(broken)
    params = row(system=[{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}])
    api = serve()
    assert api.message(params).json["usage"]["cache_read_input_tokens"] == 0
    assert api.message(params).json["usage"]["cache_read_input_tokens"] > 0


def test_a_prefix_under_the_models_minimum_is_silently_not_cached(api: Any, row: Any) -> None:
    system = [{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}]
    for model, cached in (
        ("claude-haiku-5-5", True),
        ("claude-opus-4-8", True),
        ("claude-opus-4-7", False),
        ("claude-haiku-4-5", False),
    ):
        usage = api.message(row(model=model, system=system)).json["usage"]
        assert (usage["cache_creation_input_tokens"] > 0) == cached, model


def test_another_model_effort_schema_or_workspace_does_not_read_the_entry(
    api: Any, row: Any, form: Any
) -> None:
    system = [{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}]
    api.message(row(system=system))
    for changes in (
        {"model": "claude-opus-5-5"},
        {"output_config": {"effort": "low"}},
        {"output_config": form(a={"type": "string"})},
    ):
        assert api.message(row(system=system, **changes)).json["usage"]["cache_read_input_tokens"] == 0
    api.key = "sk-ant-workspace-two"
    assert api.message(row(system=system)).json["usage"]["cache_read_input_tokens"] == 0


def test_a_longer_prefix_reads_the_shorter_and_writes_the_rest(api: Any, row: Any) -> None:
    first = {"type": "text", "text": PREFIX, "cache_control": HOUR}
    short = api.message(row(system=[first])).json["usage"]
    more = {"type": "text", "text": "More. " * 300, "cache_control": EPHEMERAL}
    usage = api.message(row(system=[first, more])).json["usage"]
    assert usage["cache_read_input_tokens"] == short["cache_creation_input_tokens"]
    assert usage["cache_creation"]["ephemeral_5m_input_tokens"] > 0
    assert usage["cache_creation"]["ephemeral_1h_input_tokens"] == 0


def test_an_automatic_breakpoint_is_written_by_each_row_and_read_by_none(api: Any, row: Any) -> None:
    """§3: the common mistake must cost on practice what it costs in earnest."""
    for text in ("one " * 600, "two " * 600):
        usage = api.message(row(text, system=PREFIX, cache_control=EPHEMERAL)).json["usage"]
        assert usage["cache_creation_input_tokens"] > 2000 and usage["cache_read_input_tokens"] == 0


def test_requests_of_one_batch_do_not_read_each_others_entries(api: Any, row: Any) -> None:
    """The dearest case of §3: every row writes. A later batch reads them."""
    system = [{"type": "text", "text": PREFIX, "cache_control": EPHEMERAL}]
    rows = {f"r{i}": row(f"Row {i}", system=system) for i in range(3)}
    first = [r["message"]["usage"] for r in api.run(rows).values()]
    assert all(u["cache_creation_input_tokens"] > 0 and u["cache_read_input_tokens"] == 0 for u in first)
    second = [r["message"]["usage"] for r in api.run(rows).values()]
    assert all(u["cache_creation_input_tokens"] == 0 and u["cache_read_input_tokens"] > 0 for u in second)


def test_the_ledger_sums_what_the_results_cost(api: Any, row: Any) -> None:
    single = api.message(row()).json
    results = api.run({"a": row(), "b": row("other", inference_geo="us"), "c": row(max_tokens=None)})
    expected = price(single) + sum(price(r["message"]) for r in results.values() if r["type"] == "succeeded")
    book = api.ledger()
    assert Decimal(book["cost_usd"]) == expected > 0 and "E" not in book["cost_usd"]
    assert book["accepted"] == 4 and book["messages"]["accepted"] == 1
    assert results["b"]["message"]["usage"]["inference_geo"] == "us"
    assert single["usage"]["service_tier"] == "standard"


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        + chunk(b"IEND", b"")
    )


GIF = b"GIF89a" + struct.pack("<HH", 1000, 1000) + b"\x00" * 4
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08"
    + struct.pack(">HH", 1000, 1000)
    + b"\x01\x01\x11\x00\xff\xd9"
)
WEBP = b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00" + (999).to_bytes(3, "little") * 2


def image(data: bytes, kind: str = "image/png", **more: Any) -> dict[str, Any]:
    return {
        "type": "image",
        "source": {"type": "base64", "media_type": kind, "data": base64.b64encode(data).decode()},
        **more,
    }


def pdf(pages: int, text: str = "", extra: bytes = b"") -> dict[str, Any]:
    stream = zlib.compress(f"BT ({text}) Tj ET".encode())
    body = (
        b"%PDF-1.4\n"
        + b"<< /Type /Page >>\n" * pages
        + b"<< /Type /Pages /Count 3 >> stream\n"
        + stream
        + b"\nendstream"
        + extra
    )
    return {
        "type": "document",
        "source": {
            "type": "base64",
            "media_type": "application/pdf",
            "data": base64.b64encode(body).decode(),
        },
    }


@pytest.mark.parametrize(
    ("data", "kind"),
    [(png(1000, 1000), "image/png"), (GIF, "image/gif"), (JPEG, "image/jpeg"), (WEBP, "image/webp")],
)
def test_images_of_each_kind_are_measured(api: Any, row: Any, data: bytes, kind: str) -> None:
    params = row(messages=[{"role": "user", "content": [image(data, kind), {"type": "text", "text": "x"}]}])
    assert 1296 < count(api, params) < 1320
    assert api.message(params).status == 200


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (image(b"nothing"), "Could not process"),
        (image(GIF, "image/png"), "does not match"),
        (image(png(8001, 10)), "8000"),
        (image(png(10, 10), "image/tiff"), "media_type"),
        (image(png(3000, 10), transformations={"oversized_image": "error"}), "oversized_image"),
        ({"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "?"}}, "base64"),
        (
            {
                "type": "image",
                "source": {"type": "base64", "media_type": "image/png", "data": "A" * 10_485_764},
            },
            "10 MB",
        ),
        (
            {
                "type": "document",
                "source": {"type": "base64", "media_type": "application/pdf", "data": "AAAA"},
            },
            "not valid",
        ),
        (pdf(1, extra=b"/Encrypt 1 0 R"), "password"),
        (pdf(601), "600"),
        (
            {"type": "document", "source": {"type": "base64", "media_type": "text/html", "data": "AAAA"}},
            "application/pdf",
        ),
    ],
)
def test_bad_images_and_pdfs_are_refused(api: Any, row: Any, block: dict[str, Any], said: str) -> None:
    answer = api.message(row(messages=[{"role": "user", "content": [block]}]))
    assert answer.error[0] == 400 and said in answer.error[2]


def test_many_images_must_be_smaller_and_small_models_take_fewer_pages(api: Any, row: Any) -> None:
    large = [image(png(2001, 10))]
    assert api.message(row(messages=[{"role": "user", "content": large * 20}])).status == 200
    assert api.message(row(messages=[{"role": "user", "content": large * 21}])).status == 400
    pages = [{"role": "user", "content": [pdf(101)]}]
    assert api.message(row(messages=pages)).status == 200
    assert api.message(row(messages=pages, model="claude-haiku-4-5")).error[0] == 400


def test_pdf_pages_cost_tokens_and_plain_text_in_them_is_read(api: Any, row: Any) -> None:
    def asked(pages: int) -> dict[str, Any]:
        return dict(
            row(messages=[{"role": "user", "content": [pdf(pages, "The total is 99 dollars today.")]}])
        )

    one, three = count(api, asked(1)), count(api, asked(3))
    assert one > 1500 and three - one == 2 * (one - 11)
    assert "The total is 99 dollars today." in api.message(asked(1)).json["content"][-1]["text"]


def test_an_entry_up_to_20_blocks_before_the_breakpoint_is_found(api: Any, row: Any) -> None:
    """§3: the look-back; beyond it the prefix is written again."""
    first = {"type": "text", "text": PREFIX}

    def read(more: int) -> int:
        blocks = [first, *({"type": "text", "text": f"Block {i}."} for i in range(more))]
        blocks[-1] = blocks[-1] | {"cache_control": EPHEMERAL}
        return int(api.message(row(system=blocks)).json["usage"]["cache_read_input_tokens"])

    assert read(0) == 0
    assert read(30) == 0
    api.key = "sk-ant-workspace-fresh"
    assert read(0) == 0
    assert read(19) > 1600
