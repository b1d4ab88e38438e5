"""The computer's own keyring, where a coach may let it remember the key of the practice.

What is kept there is the raw key in hex, under the name of the program and the vault's salt. The
library is optional and loaded at the first call; nothing here ever raises. But a keyring may open a
window of its own and wait for an answer: call everything from ``Work.run_apart`` only.
"""

import sys
from hmac import compare_digest
from typing import TYPE_CHECKING, Final
from uuid import uuid4

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "CoachDesk"
KEY_BYTES: Final = 32

# The keyrings of the systems themselves. Others keep what they are given in a file, or nowhere.
TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


def works() -> bool:
    """Whether there is a keyring of the system that keeps, gives back and forgets what it is told.

    Tried with a word by chance under a name by chance; macOS, for one, refuses some programs only
    when they ask.
    """
    name, word = f"self-test {uuid4().hex}", uuid4().hex
    try:
        keyring = _system_keyring()
        if keyring is None:
            return False
        keyring.set_password(SERVICE, name, word)
        kept = keyring.get_password(SERVICE, name) == word
        keyring.delete_password(SERVICE, name)
        return kept and keyring.get_password(SERVICE, name) is None
    except Exception:  # noqa: BLE001 - keyrings raise whatever their system raises
        return False


def remember(mark: str, raw: bytes) -> bool:
    """Keep a key under the mark of its vault; tells whether it is kept now."""
    try:
        keyring = _system_keyring()
        if keyring is None:
            return False
        keyring.set_password(SERVICE, mark, raw.hex())
    except Exception:  # noqa: BLE001 - see works
        return False
    found = recall(mark)
    return found is not None and compare_digest(found, raw)


def recall(mark: str) -> bytes | None:
    """The key kept under a mark; ``None`` where there is none or the keyring does not give it."""
    try:
        keyring = _system_keyring()
        found = None if keyring is None else keyring.get_password(SERVICE, mark)
        raw = bytes.fromhex(found or "")
    except Exception:  # noqa: BLE001 - see works
        return None
    return raw if len(raw) == KEY_BYTES else None


def forget(mark: str) -> bool:
    """Keep no key under a mark any more; tells whether none is kept now."""
    try:
        keyring = _system_keyring()
        if keyring is None:
            return False
        if keyring.get_password(SERVICE, mark) is not None:
            keyring.delete_password(SERVICE, mark)
        return keyring.get_password(SERVICE, mark) is None
    except Exception:  # noqa: BLE001 - see works
        return False


def _system_keyring() -> "KeyringBackend | None":
    """The keyring in use if it is one of the system's; of several, the first that is."""
    if sys.platform != "darwin":
        # Looking for macOS's libraries would run the compiler, with files in the temporary folder.
        sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type]
    import keyring
    from keyring.backends.chainer import ChainerBackend

    used = keyring.get_keyring()
    offered = used.backends if isinstance(used, ChainerBackend) else (used,)
    return next((each for each in offered if type(each).__module__ in TRUSTED), None)
