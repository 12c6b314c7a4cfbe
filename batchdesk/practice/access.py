"""Who is calling: the credential, the API version and the workspace of a request."""

import re
from dataclasses import dataclass
from typing import Protocol

from batchdesk.practice.wire import ApiError, invalid

ORGANIZATION = "00000000-0000-4000-8000-practice0000"
VERSIONS = ("2023-01-01", "2023-06-01", "2026-10-21")
NO_SAMPLING_SINCE = "2026-10-21"
LONG_OUTPUT_BETA = "output-300k-2026-03-24"

_WORKSPACE = re.compile(r"workspace-([A-Za-z0-9]+)")


class Headers(Protocol):
    """The headers of a call, whatever the case of their names."""

    def get(self, name: str, /) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Caller:
    """What the headers say: API version, workspace, betas and whether the account can pay."""

    version: str
    workspace: str
    betas: tuple[str, ...] = ()
    can_pay: bool = True

    def must_pay(self) -> None:
        """Raise the billing error of an account without credit (only spending calls ask)."""
        if not self.can_pay:
            raise ApiError("billing_error", "Your credit balance is too low to access the Claude API.")


def identify(headers: Headers) -> Caller:
    """The caller behind these headers; raises 401, 403 or 400 as the real service does."""
    key = _key(headers)
    workspace = workspace_of(key)
    asked = headers.get("anthropic-workspace-id")
    if asked and asked != workspace:
        raise invalid("anthropic-workspace-id: does not match the workspace of this API key")
    version = headers.get("anthropic-version")
    if not version:
        raise invalid("anthropic-version: header is required")
    if version not in VERSIONS:
        raise invalid(f'anthropic-version: "{version}" is not a valid version')
    betas = tuple(part.strip() for part in (headers.get("anthropic-beta") or "").split(",") if part.strip())
    return Caller(version, workspace, betas, "nocredit" not in key)


def workspace_of(key: str) -> str:
    """A key that holds `workspace-NAME` belongs to that workspace; all others share the default one."""
    found = _WORKSPACE.search(key)
    return f"wrkspc_practice_{found[1]}" if found else "wrkspc_practice"


def _key(headers: Headers) -> str:
    bearer = headers.get("authorization") or ""
    key = bearer[7:].strip() if bearer.lower().startswith("bearer ") else headers.get("x-api-key") or ""
    if not key:
        raise ApiError("authentication_error", "x-api-key or Authorization header is required")
    if not key.startswith("sk-ant-") or "wrong" in key or "revoked" in key:
        raise ApiError("authentication_error", "invalid API key")
    if "forbidden" in key:
        raise ApiError("permission_error", "Your API key does not have permission to use this resource.")
    return key
