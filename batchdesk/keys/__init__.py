"""The OS keychain: where API keys are kept, and nowhere else."""

from batchdesk.keys.errors import KeychainError
from batchdesk.keys.session import SessionKeychain
from batchdesk.keys.shape import (
    check_key_name,
    check_key_shape,
    host_name,
    is_usual_key,
    key_name,
    proxy_password_name,
)
from batchdesk.keys.state import KeychainReport, KeychainState
from batchdesk.keys.system import SystemKeychain

__all__ = [
    "KeychainError",
    "KeychainReport",
    "KeychainState",
    "SessionKeychain",
    "SystemKeychain",
    "check_key_name",
    "check_key_shape",
    "host_name",
    "is_usual_key",
    "key_name",
    "proxy_password_name",
]
