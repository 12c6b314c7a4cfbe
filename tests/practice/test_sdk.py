"""The real anthropic SDK against the practice service: an ordinary client must accept every answer it gives."""

from collections.abc import Callable, Iterator
from typing import Any

import anthropic
import pytest
from anthropic.types.messages import MessageBatchSucceededResult


@pytest.fixture
def client(api: Any) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(api_key="sk-ant-practice", base_url=api.url, max_retries=0) as made:
        yield made


def test_a_batch_goes_its_whole_way_through_the_sdk(
    client: anthropic.Anthropic, api: Any, row: Callable[..., dict[str, Any]]
) -> None:
    requests: Any = [{"custom_id": f"r{i}", "params": row(f"Row {i}")} for i in range(3)]
    batch = client.messages.batches.create(requests=requests)
    assert batch.id.startswith("msgbatch_practice_") and batch.request_counts.processing == 3
    api.until(lambda: client.messages.batches.retrieve(batch.id).processing_status == "ended")
    assert [b.id for b in client.messages.batches.list(limit=1)] == [batch.id]
    found = {line.custom_id: line.result for line in client.messages.batches.results(batch.id)}
    assert set(found) == {"r0", "r1", "r2"}
    for result in found.values():
        assert isinstance(result, MessageBatchSucceededResult)
        assert [block.type for block in result.message.content] == ["thinking", "text"]
        assert result.message.usage.service_tier == "batch"
    assert client.messages.batches.delete(batch.id).type == "message_batch_deleted"
    with pytest.raises(anthropic.NotFoundError):
        client.messages.batches.retrieve(batch.id)


def test_cancel_through_the_sdk(serve: Any, row: Callable[..., dict[str, Any]]) -> None:
    api = serve(seconds=3600)
    with anthropic.Anthropic(api_key="sk-ant-practice", base_url=api.url, max_retries=0) as client:
        batch = client.messages.batches.create(requests=[{"custom_id": "a", "params": row()}])  # type: ignore[typeddict-item]
        canceled = client.messages.batches.cancel(batch.id)
        assert canceled.processing_status == "canceling" and canceled.cancel_initiated_at is not None
        api.until(lambda: client.messages.batches.retrieve(batch.id).processing_status == "ended")
        assert [line.result.type for line in client.messages.batches.results(batch.id)] == ["canceled"]


def test_messages_counting_and_models_through_the_sdk(client: anthropic.Anthropic) -> None:
    asked: Any = {
        "model": "claude-opus-5-5",
        "messages": [{"role": "user", "content": "What is this about?"}],
    }
    counted = client.messages.count_tokens(**asked)
    message = client.messages.create(max_tokens=500, **asked)
    assert message.usage.input_tokens == counted.input_tokens
    assert message.content[-1].type == "text" and message.content[-1].text.startswith("[practice] ")
    models = list(client.models.list(limit=4))
    assert len(models) == 15 and models[0].id == "claude-fable-5-2"
    assert client.models.retrieve("claude-haiku-4-5").id == "claude-haiku-4-5-20251001"
    thinking = client.models.retrieve("claude-sonnet-5-5").capabilities
    assert thinking is not None and thinking.thinking.types.between_tools.supported
    assert not thinking.thinking.types.disabled.supported


def test_errors_become_the_sdks_own_classes(api: Any) -> None:
    for key, expected in (
        ("sk-ant-wrong", anthropic.AuthenticationError),
        ("sk-ant-forbidden", anthropic.PermissionDeniedError),
        ("sk-ant-nocredit", anthropic.PaymentRequiredError),
    ):
        with (
            anthropic.Anthropic(api_key=key, base_url=api.url, max_retries=0) as client,
            pytest.raises(expected) as caught,
        ):
            client.messages.create(
                model="claude-opus-5-5", max_tokens=5, messages=[{"role": "user", "content": "x"}]
            )
        assert str(caught.value.request_id).startswith("req_")
