"""What a pasted API key looks like, and the name under which it is kept."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from batchdesk.core.problems import Problem, Trouble

# Windows keeps no more in one credential (2,560 bytes of UTF-16); real keys have about 108.
LONGEST = 1280

# Keys are documented to begin with sk-ant- only; the rest is a hint (claude-batch-api, section 10, "Cheap key check").
_USUAL = "sk-ant-"
_ADMIN = "sk-ant-admin"
_SIGN_IN_TOKEN = "sk-ant-oat"

LONGEST_NAME = 40
# A name is written into the settings: nothing that begins as a secret does may get there.
_SECRETS = ("sk-", "Bearer ")

# What comes along with a copied text and can not be seen.
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"


def check_key_shape(text: str) -> str:
    """The key in a pasted text, without blanks, quotes and line breaks around or within it.

    Raises `Problem` for what can not work: nothing, a blank or a foreign character inside, an Admin key, a sign-in
    token. Any other beginning is let through, since relays have keys of their own; see `is_usual_key`.
    """
    key = re.sub(r"[ \t]*[\r\n]+[ \t]*", "", text.strip().strip(_INVISIBLE).strip().strip("\"'"))
    if not key:
        raise _malformed("it is empty")
    if any(char.isspace() for char in key):
        raise _malformed("it has a blank inside")
    if not (key.isascii() and key.isprintable()):
        raise _malformed("it has a character that no key has")
    if len(key) > LONGEST:
        raise _malformed(f"it has {len(key):,} characters")
    if key.startswith(_ADMIN):
        raise Problem(Trouble.KEY_ADMIN)
    if key.startswith(_SIGN_IN_TOKEN):
        raise Problem(Trouble.KEY_OAUTH)
    return key


def is_usual_key(key: str) -> bool:
    """Whether the key begins as the service's own do; another one is worth a warning, not a refusal."""
    return key.startswith(_USUAL)


def key_name(base_url: str, name: str = "") -> str:
    """The user name in the keychain: the host (with its port where one is named) and which of its keys.

    "api.anthropic.com/default" is the first key, which has no name; a named one stands apart from it, whatever its
    name is: "api.anthropic.com/named/Marketing". Raises `Problem` for an address without a host.
    """
    return f"{_place(base_url)}/named/{name}" if name else f"{_place(base_url)}/default"


def host_name(base_url: str) -> str:
    """The host under which keys are kept, with its port where one is named; `Problem` where there is none."""
    return _place(base_url)


def proxy_password_name(proxy: str, user: str) -> str:
    """The user name in the keychain under which a proxy's password is kept."""
    return f"proxy/{_place(proxy)}/{user}"


def check_key_name(text: str) -> str:
    """A person's name for a key, without blanks around it; Problem USAGE for what is none, above all a key itself."""
    name = " ".join(text.split())
    if any(mark in name for mark in _SECRETS):
        raise _unusable("This is a key, not a name for one", "Paste it into the field for the key.")
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise _unusable("This name is too long, or can not be shown", f"Use at most {LONGEST_NAME} letters.")
    return name


def _place(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host:
        raise Problem(Trouble.ADDRESS_INVALID, address=address)
    return f"{host}:{port}" if port else host


def _unusable(reason: str, mend: str) -> Problem:
    return Problem(Trouble.USAGE, reason=reason, mend=mend)


def _malformed(reason: str) -> Problem:
    return Problem(Trouble.KEY_MALFORMED, reason=reason)
