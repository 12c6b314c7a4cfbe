"""Turns the vendor's exceptions into our problems; nothing of the vendor's leaves this package."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import anthropic
import httpx2

from batchdesk.claude.calls import Answer, Call
from batchdesk.claude.refusals import refusal
from batchdesk.core.problems import ServiceProblem, Trouble

_NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
_DROPPED = (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError)
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})


def _unknown() -> bool:
    return False


@contextmanager
def told(call: Call, *, unsent: Callable[[], bool] = _unknown, streaming: bool = False) -> Iterator[None]:
    """Raise what goes wrong inside as a `ServiceProblem`.

    `unsent` is asked when no answer came: True means that not one byte of the body had left. While `streaming`, a
    broken connection is a cut download. An OSError of a body that is read from disk passes through.
    """
    try:
        yield
    except anthropic.APIStatusError as error:
        problem = refusal(call, answer_of(error.response))
    except (anthropic.APIConnectionError, httpx2.HTTPError) as error:
        if isinstance(error.__cause__, OSError):
            raise error.__cause__ from None  # the network's are wrapped once more: this is our own file
        problem = _broken(call, error, unsent(), streaming)
    else:
        return
    # "from None": what the vendor raises may quote headers and bodies, and a log prints causes.
    raise problem from None


def answer_of(response: httpx2.Response) -> Answer:
    """The vendor's response as our value; its body must have been read."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, response.content)


def was_dropped(error: anthropic.APIConnectionError) -> bool:
    """True when the connection broke before an answer came, as a kept-alive one does that the host has closed."""
    return isinstance(error.__cause__, _DROPPED)


def _broken(call: Call, error: Exception, unsent: bool, streaming: bool) -> ServiceProblem:
    chain = tuple(_chain(error))
    own = next((one for one in chain if isinstance(one, OSError)), None)
    if streaming and not isinstance(error, httpx2.DecodingError):
        return ServiceProblem(Trouble.DOWNLOAD_CUT, host=call.host)
    if any(isinstance(one, httpx2.DecodingError) for one in chain):
        return _unanswered(call, Trouble.STRANGE_ANSWER, "it can not be unpacked", uncertain=call.acts)
    uncertain = call.acts and not unsent and not any(isinstance(one, _NEVER_SENT) for one in chain)
    untrusted = next((one for one in chain if isinstance(one, ssl.SSLCertVerificationError)), None)
    if untrusted is not None:
        reason = untrusted.verify_message or "its certificate can not be verified"
        return _unanswered(call, Trouble.TLS_UNTRUSTED, reason, uncertain=uncertain)
    return _unanswered(call, Trouble.OFFLINE, _why(call, chain, own), uncertain=uncertain)


def _unanswered(call: Call, trouble: Trouble, reason: str, *, uncertain: bool) -> ServiceProblem:
    return ServiceProblem(trouble, uncertain=uncertain, host=call.host, reason=reason)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it; the socket's own error is three layers down."""
    current: BaseException | None = error
    for _ in range(12):
        if current is None:
            return
        yield current
        current = current.__cause__ or current.__context__


def _why(call: Call, chain: tuple[BaseException, ...], own: OSError | None) -> str:
    refused = next((one for one in chain if isinstance(one, httpx2.ProxyError)), None)
    if refused is not None:
        return _refused(call, str(refused))
    stood = not any(isinstance(one, (httpx2.ConnectError, httpx2.ConnectTimeout)) for one in chain)
    if call.proxy and not stood and not isinstance(own, ssl.SSLError):
        return f"the proxy {call.proxy} is not to be had, {_of_socket(chain, own)}"
    return _of_socket(chain, own)


def _refused(call: Call, said: str) -> str:
    """What a proxy means that opened no way; it begins with its status (httpcore's ProxyError)."""
    proxy = f"the proxy {call.proxy}" if call.proxy else "the proxy"
    if said.startswith("407"):
        return f"{proxy} asks for a user name and a password, or does not take these"
    if said.startswith("403"):
        return f"{proxy} does not allow this address"
    return f"{proxy} did not let the connection through"


def _of_socket(chain: tuple[BaseException, ...], own: OSError | None) -> str:
    if any(isinstance(one, httpx2.TimeoutException) for one in chain):
        return "no answer came in time"
    match own:
        case socket.gaierror():
            return "its name was not found"
        case ConnectionRefusedError():
            return "it refuses connections"
        case ssl.SSLError():
            return "no secure connection could be set up"
        case OSError(errno=number) if number in _NO_NETWORK:
            return "there is no way to it on this network"
        case _:
            return "the connection broke off"
