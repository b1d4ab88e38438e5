"""The computer's keyring: used only where it works, and never a reason to stop."""

import sys
from collections.abc import Sequence

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from coachdesk.system import keyring_store
from tests.keyrings import Altering, Clinging, Deaf, Faithful, Forgetful, PlainFile, Refusing, use

RAW = bytes(range(32))
MARK = "8e27ad7d404a203c34aca36cacd7a37e"


def test_a_keyring_that_keeps_gives_back_and_forgets_works_and_holds_nothing_after_the_test(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used = Faithful()
    use(monkeypatch, used)
    assert keyring_store.works()
    assert used.kept == {}


@pytest.mark.parametrize(
    "used",
    [
        Refusing(),
        Forgetful(),
        Clinging(),
        Deaf(),
        Altering(),
        PlainFile(),
        fail.Keyring(),
        null.Keyring(),
    ],
    ids=lambda used: f"{type(used).__module__}.{type(used).__name__}",
)
def test_a_keyring_that_does_not_do_all_of_it_or_is_no_system_s_does_not_work(
    monkeypatch: pytest.MonkeyPatch, used: KeyringBackend
) -> None:
    use(monkeypatch, used)
    assert not keyring_store.works()


def test_what_lies_in_a_plain_file_is_neither_written_nor_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used = PlainFile()
    use(monkeypatch, used)
    assert not keyring_store.remember(MARK, RAW)
    assert used.kept == {}
    used.kept["CoachDesk", MARK] = RAW.hex()
    assert keyring_store.recall(MARK) is None
    assert not keyring_store.forget(MARK)


def test_a_key_is_remembered_under_the_mark_given_back_and_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used = Faithful()
    use(monkeypatch, used)
    assert keyring_store.recall(MARK) is None
    assert keyring_store.remember(MARK, RAW)
    assert used.kept == {("CoachDesk", MARK): RAW.hex()}
    assert keyring_store.recall(MARK) == RAW
    assert keyring_store.recall("another") is None
    assert keyring_store.forget(MARK)
    assert keyring_store.forget(MARK), "nothing there is as good as forgotten"
    assert used.kept == {}


@pytest.mark.parametrize("kept", ["", "no hex", "00", "ff" * 33, "ff" * 32 + "\n ü"])
def test_what_cannot_be_a_key_is_none(monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    used = Faithful()
    use(monkeypatch, used)
    used.kept["CoachDesk", MARK] = kept
    assert keyring_store.recall(MARK) is None


@pytest.mark.parametrize("used", [Refusing(), Forgetful(), Altering(), fail.Keyring()])
def test_a_keyring_that_did_not_keep_it_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, used: KeyringBackend
) -> None:
    use(monkeypatch, used)
    assert not keyring_store.remember(MARK, RAW)
    assert keyring_store.recall(MARK) is None


@pytest.mark.parametrize("used", [Clinging(), Deaf()])
def test_a_keyring_that_does_not_let_go_says_so(
    monkeypatch: pytest.MonkeyPatch, used: KeyringBackend
) -> None:
    use(monkeypatch, used)
    assert keyring_store.remember(MARK, RAW)
    assert not keyring_store.forget(MARK)


def test_of_several_the_system_s_own_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, own = PlainFile(), Faithful()

    class Several(chainer.ChainerBackend):
        @property
        def backends(self) -> Sequence[KeyringBackend]:  # type: ignore[override]
            return [plain, own]

    use(monkeypatch, Several())
    assert keyring_store.remember(MARK, RAW)
    assert plain.kept == {}
    assert len(own.kept) == 1


def test_without_the_library_nothing_works_and_nothing_raises(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keyring_store.works()
    assert not keyring_store.remember(MARK, RAW)
    assert keyring_store.recall(MARK) is None
    assert not keyring_store.forget(MARK)
