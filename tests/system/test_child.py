"""A command of ours in a child process: it answers, or ends at its limits and is replaced."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coachdesk.system import child as module
from coachdesk.system.child import Child, ChildFailed, Failure

ECHO = """
import sys
while line := sys.stdin.buffer.readline():
    said = sys.stdin.buffer.read(int(line))
    {reply}
    sys.stdout.buffer.flush()
"""


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """A child that runs some Python instead of our own command."""
    made: list[Child] = []

    def make(reply: str, seconds: float = 20) -> Child:
        program = [sys.executable, "-c", ECHO.format(reply=reply)]
        monkeypatch.setattr(module, "_program", lambda: program)
        made.append(Child([], seconds=seconds))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_one_child_answers_many_questions(child) -> None:  # type: ignore[no-untyped-def]
    asked = child("import os; sys.stdout.buffer.write(b'%d %d\\n' % (os.getpid(), len(said)))")
    first, second = (asked.ask(each).split() for each in (b"abc", b"x" * 300_000))
    assert (first[1], second[1]) == (b"3", b"300000")
    assert first[0] == second[0]


@pytest.mark.parametrize(
    ("reply", "failure"),
    [
        ("while True: pass", Failure.TOO_SLOW),
        ("import os; os._exit(3)", Failure.DIED),
        ("raise SystemExit", Failure.DIED),
        ("sys.stdout.buffer.write(b'no end')\n    break", Failure.DIED),
        (f"sys.stdout.buffer.write(b'x' * {module.MOST_SAID + 9})", Failure.TOO_MUCH_SAID),
    ],
)
def test_a_child_that_gives_no_answer_is_ended(child, reply: str, failure: Failure) -> None:  # type: ignore[no-untyped-def]
    asked = child(reply, 1 if failure is Failure.TOO_SLOW else 20)
    with pytest.raises(ChildFailed) as failed:
        asked.ask(b"question")
    assert failed.value.failure is failure


def test_the_next_question_starts_another_child(child) -> None:  # type: ignore[no-untyped-def]
    asked = child(
        "import os\n    if said == b'die': os._exit(1)\n    sys.stdout.buffer.write(b'here\\n')"
    )
    with pytest.raises(ChildFailed):
        asked.ask(b"die")
    assert asked.ask(b"live") == b"here"


def test_a_child_can_be_stopped_from_another_thread(child) -> None:  # type: ignore[no-untyped-def]
    asked = child("while True: pass")
    threading.Timer(0.3, asked.stop).start()
    with pytest.raises(ChildFailed) as failed:
        asked.ask(b"question")
    assert failed.value.failure is Failure.STOPPED
    with pytest.raises(ChildFailed):
        asked.ask(b"again")


@pytest.mark.skipif(sys.platform != "linux", reason="there is no list of handles to look at")
def test_nothing_open_here_is_open_there(
    child, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("COACHDESK_HOME", "/somewhere")
    asked = child(
        "import os\n    names = [os.readlink(f'/proc/self/fd/{n}') for n in (0, 1, 2)]"
        "\n    count = len(os.listdir('/proc/self/fd'))"
        "\n    told = 'DISPLAY' in os.environ or 'COACHDESK_HOME' in os.environ"
        "\n    sys.stdout.buffer.write(f'{count} {names[2]} {told}\\n'.encode())"
    )
    with (tmp_path / "practice").open("w") as practice:
        os.set_inheritable(practice.fileno(), True)
        # Three, and the one that lists them.
        assert asked.ask(b"") == b"4 /dev/null False"


def test_a_program_that_is_not_there_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_program", lambda: ["/nowhere/coachdesk"])
    with pytest.raises(ChildFailed) as failed:
        Child([]).ask(b"")
    assert failed.value.failure is Failure.NOT_STARTED


def test_the_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module._program() == [sys.executable]


def test_the_bundle_for_windows_starts_its_program_for_consoles(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "CoachDesk.exe"))
    (tmp_path / "coachdesk.com").touch()
    assert module._program() == [str(tmp_path / "coachdesk.com")]


CONFINED = """
import os, socket, subprocess, sys
from coachdesk import form_child
form_child._load_parser()
form_child._confine()
tried = {
    "write": lambda: open("x.txt", "w"),
    "create": lambda: os.open("x.txt", os.O_CREAT | os.O_WRONLY),
    "remove": lambda: os.remove("form.pdf"),
    "program": lambda: subprocess.Popen(["true"]),
    "network": lambda: socket.socket().connect(("127.0.0.1", 9)),
    "memory": lambda: bytearray(1 << 30),
}
for name, act in tried.items():
    try:
        act()
    except (PermissionError, MemoryError) as error:
        print(name, type(error).__name__)
    else:
        print(name, "possible")
loaded = {each.split(".")[0] for each in sys.modules}
print("loaded", sorted(loaded & {"PySide6", "sqlcipher3", "peewee", "reportlab", "sqlite3"}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone guards")
def test_the_reading_child_can_do_nothing_but_read(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-c", CONFINED], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "write PermissionError",
        "create PermissionError",
        "remove PermissionError",
        "program PermissionError",
        "network PermissionError",
        "memory MemoryError",
        "loaded []",
    ]
    assert (tmp_path / "form.pdf").exists()
