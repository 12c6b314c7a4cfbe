"""A service in memory that bills: what each request will cost is drawn when it is accepted, up to the worst there is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import Any

from batchdesk.core.models import Rates
from batchdesk.core.service import Batch

from .fake_service import FakeService

OVERHEAD = 1_000
HALF = Decimal("0.5")
US = Decimal("1.1")


@dataclass
class BillingService(FakeService):
    """`share` is how much of its worst case a request takes; `writes` how many of the marked ones write."""

    rates: Rates = field(
        default_factory=lambda: Rates(Decimal(1), Decimal(5), Decimal("1.25"), Decimal(2), Decimal("0.1"))
    )
    share: float = 0.1
    writes: float = 0.5
    random: Random = field(default_factory=lambda: Random(7))
    usages: dict[str, dict[str, Any]] = field(default_factory=dict)
    charged: dict[str, Decimal] = field(default_factory=dict)
    """US dollars by custom_id that an answer would be charged; what is canceled or expires is not."""
    accepts: Callable[[Batch, list[dict[str, Any]]], None] = lambda batch, requests: None
    """Called for every batch that is accepted: the moment at which a limit must hold."""

    def _take(self, requests: list[dict[str, Any]]) -> Batch:
        for item in requests:
            self.usages[item["custom_id"]], self.charged[item["custom_id"]] = self._drawn(item["params"])
        batch = super()._take(requests)
        self.accepts(batch, requests)
        return batch

    def _drawn(self, params: dict[str, Any]) -> tuple[dict[str, Any], Decimal]:
        """(usage, cost) of one request; a share of 1 is the worst case that its bytes and its room allow."""
        share = self.share if self.share in (0.0, 1.0) else self.random.random() * self.share
        system, kind = params.get("system", ""), ""
        if not isinstance(system, str):
            mark = system[-1]["cache_control"]
            kind = "1h" if mark.get("ttl") == "1h" else "5m"
            params = {**params, "system": system[0]["text"]}
        whole = max(int((len(json.dumps(params, separators=(",", ":"))) + OVERHEAD) * share), 1)
        marked = min(int(len(system[0]["text"]) * share), whole) if kind else 0
        write = self.random.random() < self.writes
        output = int(params["max_tokens"] * share)
        tokens = {"5m": 0, "1h": 0, "read": 0}
        if kind:
            tokens[kind if write else "read"] = marked
        usage = {
            "input_tokens": whole - marked,
            "output_tokens": output,
            "cache_read_input_tokens": tokens["read"],
            "cache_creation_input_tokens": tokens["5m"] + tokens["1h"],
            "cache_creation": {
                "ephemeral_5m_input_tokens": tokens["5m"],
                "ephemeral_1h_input_tokens": tokens["1h"],
            },
            "inference_geo": "us",
        }
        rates = self.rates
        dollars = (whole - marked) * rates.input + output * rates.output + tokens["read"] * rates.cache_read
        dollars += tokens["5m"] * rates.cache_write_5m + tokens["1h"] * rates.cache_write_1h
        return usage, dollars * HALF * US / 1_000_000

    def _line(self, item: dict[str, Any], *, canceled: bool) -> dict[str, Any]:
        line = super()._line(item, canceled=canceled)
        if line["result"]["type"] == "succeeded":
            line["result"]["message"]["usage"] = self.usages[item["custom_id"]]
        else:
            self.charged[item["custom_id"]] = Decimal(0)
        return line

    def bill(self) -> Decimal:
        """All that was accepted, at what it is or will be charged."""
        return sum(self.charged.values(), Decimal(0))
