"""What is written of clients stays in the vault: the canary sweep.

Every text of a practice is a word of its own. The real program is taken through all it can do in a
child with a home of its own, then closed, killed or made to crash; and that home, its temporary
files, its working folder and all it said are searched. A sweep that finds nothing proves nothing
until it has found what was hidden from it, so it is shown each sort of leak first.
"""

import os
import re
import secrets
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from coachdesk.domain.recovery import recovery_code
from coachdesk.storage.key import derive, salt_of
from coachdesk.storage.tables import KINDS
from coachdesk.system.drafts import clear_left_behind
from tests.reliability.canary import PLANTS, Canaries, practice_of, sweep, text_fields, words_in
from tests.reliability.watching import Watching

CHILD = Path(__file__).with_name("canary_child.py")
REPO = Path(__file__).parents[2]
PAGE = (REPO / "SECURITY.md").read_text("utf-8")
# Where the places of SECURITY.md are in a child's room; chosen is the folder of exports.
PLACES = {
    "data": ["home/vault/data"],
    "Backups": ["home/vault/data/Backups"],
    "config": ["home/vault/config"],
    "temporary": ["tmp"],
    "chosen": ["exports", "exports/*"],
}
CORES = Path("/proc/sys/kernel/core_pattern")
DRAFTS = "coachdesk-drafts-*/**/*"

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there"),
]


@pytest.mark.parametrize("sort", PLANTS)
def test_a_planted_leak_is_found(sort: str, tmp_path: Path) -> None:
    token = secrets.token_hex(4)
    word = Canaries(token).new("planted")
    (tmp_path / "deep" / "down").mkdir(parents=True)
    hidden = tmp_path / "deep" / "down" / "leak"
    hidden.write_bytes(os.urandom(5000) if "PDF" not in sort else b"")
    with hidden.open("ab") as file:
        file.write(PLANTS[sort](word))
    found = sweep([tmp_path], token)
    assert {path: set(words) for path, words in found.items()} == {hidden: {word}}


@pytest.mark.parametrize("before", [b"a", b"ab", b"abc"])
def test_a_leak_in_hexadecimal_is_found_whatever_digit_stands_before_it(before: bytes) -> None:
    token = secrets.token_hex(4)
    word = Canaries(token).new("planted")
    assert set(words_in(before + PLANTS["hexadecimal"](word), token)) == {word}


def test_a_name_of_a_file_is_searched_too(tmp_path: Path) -> None:
    token = secrets.token_hex(4)
    word = Canaries(token).new("planted")
    (tmp_path / f"{word}.pdf").touch()
    (tmp_path / "link").symlink_to(f"/nowhere/{word}")
    assert len(sweep([tmp_path], token)) == 2


def test_the_memory_of_a_program_that_leaves_a_core_would_be_found(tmp_path: Path) -> None:
    token = secrets.token_hex(4)
    word = Canaries(token).new("planted")
    careless = f"import os; word = {word!r}; os.abort()"
    subprocess.run(
        [sys.executable, "-c", careless], cwd=tmp_path, check=False, preexec_fn=_may_leave_a_core
    )
    assert sweep([tmp_path], token) or not _leaves_cores_here(), "refusing one would prove nothing"


def _leaves_cores_here() -> bool:
    """Whether this system writes a core file into the folder a program ran in."""
    import resource

    allowed = resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
    return allowed and CORES.exists() and not CORES.read_text().startswith(("|", "/"))


def test_every_text_field_of_every_record_has_a_canary() -> None:
    canaries = Canaries("0123abcd")
    practice_of(canaries)
    assert set(canaries.fields) == text_fields(), "a text field has no canary"
    assert f"{len(text_fields())} text fields of {len(KINDS)} kinds of record" in PAGE
    assert f"{len(PLANTS) + 2} sorts of planted leaks" in PAGE, "with names of files, and memory"


@dataclass(frozen=True)
class Life:
    """One child's life: where it lived, what it could leave behind, and how it ended."""

    token: str
    canaries: Canaries
    room: Path
    vault: Path
    secret: str
    said: str
    code: int
    written: frozenset[Path]

    @property
    def swept(self) -> list[Path]:
        """Everything but the folder the coach exported to."""
        return [self.room / each for each in ("home", "tmp", "cwd", "said")]

    def hits(self) -> dict[Path, str]:
        """Each file with a canary, and which fields leaked there."""
        found = sweep(self.swept, self.token)
        return {
            path.relative_to(self.room): self.canaries.told(words) for path, words in found.items()
        }

    def unlisted(self) -> set[Path]:
        """Every file that was ever there and is not in the table of SECURITY.md."""
        listed = listed_files()
        return {
            path
            for path in self.written
            if not any(path.match(f"{place}/{pattern}") for place, pattern in listed)
        }


def listed_files() -> list[tuple[str, str]]:
    """The files of the table in SECURITY.md: where in a child's room, and a pattern."""
    table = PAGE.split("## Every file the program writes")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`.+?) \| ([\w, ]+) \| .+ \| .+ \|$", table, re.MULTILINE)
    return [
        (folder, pattern)
        for patterns, places in rows
        for pattern in re.findall(r"`(.+?)`", patterns)
        for place in places.split(", ")
        for folder in PLACES[place]
    ]


def live(room: Path, *, secret: bool, ending: str) -> Life:
    """Let a child live in a room of its own until it closed or was ended by a signal's name."""
    token = secrets.token_hex(4)
    word = f"kanari{token}99999" if secret else ""
    for name in ("home", "tmp", "cwd", "said", "exports"):
        (room / name).mkdir()
    vault = room / "home" / "vault" / "data" / "Practice.coachdesk"
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    close = ending == "close"
    with (
        (room / "said" / "out").open("wb") as out,
        (room / "said" / "err").open("wb") as err,
        Watching(room) as watching,
    ):
        child = subprocess.Popen(
            [sys.executable, str(CHILD), str(vault), str(room / "exports"), token, word,
             WAYS[ending]],
            env={**kept, "HOME": str(room / "home"), "TMPDIR": str(room / "tmp"),
                 "COACHDESK_HOME": str(room / "home" / "vault"), "PYTHONPATH": str(REPO),
                 "PYTHONDONTWRITEBYTECODE": "1"},
            cwd=room / "cwd", stdout=out, stderr=err, preexec_fn=_may_leave_a_core,
        )  # fmt: skip
        told = room / "said" / "out"
        while child.poll() is None and not (not close and b"ready" in told.read_bytes()):
            try:
                child.wait(0.2)
            except subprocess.TimeoutExpired:
                continue
        if not close and child.poll() is None:
            child.send_signal(signal.Signals[ending])
        code = child.wait()
    canaries = Canaries(token)
    practice_of(canaries)
    written = {path.relative_to(room) for path in watching.seen}
    return Life(
        token, canaries, room, vault, word, told.read_text(), code,
        frozenset(path for path in written if path.parts[0] != "said"),
    )  # fmt: skip


def _may_leave_a_core() -> None:
    """Ask the system for as large a core file as it gives: the program is to refuse it."""
    import resource

    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


WAYS = {"close": "close", "SIGKILL": "stay", "SIGABRT": "brief"}
ENDINGS = {"close": 0, "SIGKILL": -signal.SIGKILL, "SIGABRT": -signal.SIGABRT}


@pytest.mark.parametrize("ending", ENDINGS)
def test_with_a_passphrase_nothing_is_readable_outside_what_was_exported(
    ending: str, tmp_path: Path
) -> None:
    life = live(tmp_path, secret=True, ending=ending)
    assert "ready" in life.said, life.said + (tmp_path / "said" / "err").read_text()[-2000:]
    assert life.code == ENDINGS[ending]
    assert sweep([tmp_path / "exports"], life.token), "the exports tell that it was used"
    drafts = {path for path in (tmp_path / "tmp").glob(DRAFTS) if path.is_file()}
    if ending != "close":
        assert any(words_in(path.read_bytes(), life.token) for path in drafts)
        clear_left_behind(tmp_path / "tmp")  # what the next start does first
    assert life.hits() == {}
    assert life.unlisted() == set(), "SECURITY.md does not list it"
    assert len(life.written) > 10, "hardly anything was seen to be written"
    assert not list(tmp_path.glob("**/core*"))
    key = derive(life.secret, salt_of(life.vault))
    for path in (each for each in tmp_path.rglob("*") if each.is_file()):
        content = path.read_bytes()
        for form in (key.raw, key.raw.hex().encode(), recovery_code(key.raw)[0].encode()):
            assert form not in content, f"the key itself stands in {path.name}"


def test_without_a_passphrase_only_the_vault_and_its_copies_hold_anything(tmp_path: Path) -> None:
    life = live(tmp_path, secret=False, ending="close")
    assert "ready" in life.said, life.said + (tmp_path / "said" / "err").read_text()[-2000:]
    hits = life.hits()
    data = life.vault.parent.relative_to(tmp_path)
    assert data / life.vault.name in hits, "the vault is plain, so the sweep must see into it"
    assert {path for path in hits if not _is_vault(tmp_path / path)} == set()
    assert life.unlisted() == set(), "SECURITY.md does not list it"


def _is_vault(path: Path) -> bool:
    with path.open("rb") as file:
        return path.suffix == ".coachdesk" and file.read(15) == b"SQLite format 3"
