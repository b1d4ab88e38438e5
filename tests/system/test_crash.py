"""What is caught, what is told of it, and that nothing a client said is in it."""

import faulthandler
import re
import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.system.crash import (
    FaultFile,
    Hooks,
    Report,
    frames_of,
    place_of,
    read_fault,
    report_of,
)
from coachdesk.system.logs import LONGEST_ENTRY, MOST_BYTES, Log, qt_words
from tests.conftest import let_events_run

SECRET = "Mara Lindell cries at night"


def raised(error: BaseException) -> BaseException:
    """An error with a way behind it, and a secret in what stands around it."""
    told = SECRET
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001
        assert told
        return caught


def chained() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise ValueError(f"no place for {SECRET}") from cause
    except ValueError as error:
        return error


class Caught:
    """The hooks in place, and what came through them."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.expected: list[Exception] = []
        self.hooks = Hooks("1.2", StorageError)
        self.hooks.happened.connect(self.reports.append)
        self.hooks.expected.connect(self.expected.append)


@pytest.fixture
def caught() -> Iterator[Caught]:
    made = Caught()
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made.hooks.install()
    yield made
    made.hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_report_names_kinds_and_places_and_quotes_nothing() -> None:
    text = report_of(chained(), "1.2").text()
    assert SECRET not in text
    assert "Mara" not in text
    lines = text.splitlines()
    assert lines[:2] == ["CoachDesk 1.2", "ValueError"]
    assert "after KeyError" in lines
    places = [line for line in lines if line.startswith("  ")]
    assert len(places) == 2
    assert all(re.fullmatch(r"  system/test_crash\.py:\d+", place) for place in places)


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, two = ValueError("1"), ValueError("2")
    one.__cause__, two.__cause__ = two, one
    assert report_of(one, "1.2").lines.count("after ValueError") == 1


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("/people/mara/apps/coachdesk/ui/room.py", "coachdesk/ui/room.py"),
        ("/opt/coachdesk/lib/coachdesk/ui/room.py", "coachdesk/ui/room.py"),
        ("C:\\Users\\Mara\\coachdesk\\ui\\room.py", "coachdesk/ui/room.py"),
        ("/usr/lib/python3/site-packages/reportlab/platypus/frames.py", "platypus/frames.py"),
        ("<string>", "(made)"),
        (SECRET, "(made)"),
    ],
)
def test_a_place_says_nothing_of_this_machine(file: str, place: str) -> None:
    assert place_of(file) == place


def test_a_long_way_is_cut_at_its_beginning() -> None:
    def deep(levels: int) -> None:
        if levels:
            deep(levels - 1)
        else:
            raise ValueError

    try:
        deep(100)
    except ValueError as error:
        frames = frames_of(error.__traceback__)
        innermost = error.__traceback__
        while innermost is not None and innermost.tb_next is not None:
            innermost = innermost.tb_next
    assert len(frames) == 24
    assert innermost is not None
    assert frames[-1].endswith(f":{innermost.tb_lineno}")


def test_an_uncaught_error_is_told(caught: Caught) -> None:
    error = raised(ValueError(SECRET))
    sys.excepthook(type(error), error, error.__traceback__)
    assert [report.lines[0] for report in caught.reports] == ["ValueError"]
    assert SECRET not in caught.reports[0].text()


@pytest.mark.usefixtures("qapp")
def test_an_error_in_a_thread_is_told(caught: Caught) -> None:
    def job() -> None:
        raise LookupError(SECRET)

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    let_events_run()  # it is told on the window's thread
    assert [report.lines[0] for report in caught.reports] == ["LookupError in a thread"]


def test_an_error_while_tidying_up_is_told(caught: Caught) -> None:
    class Untidy:
        def __del__(self) -> None:
            raise OSError(SECRET)

    Untidy()
    assert [report.lines[0] for report in caught.reports] == ["OSError while tidying up"]


def test_trouble_with_the_vault_is_no_fault_of_the_program(caught: Caught) -> None:
    error = raised(StorageError(Fault.FULL))
    sys.excepthook(type(error), error, error.__traceback__)
    assert caught.expected == [error]
    assert caught.reports == []


def test_stopping_the_program_is_left_to_python(
    caught: Caught, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[type[BaseException]] = []
    before = caught.hooks._before
    assert before is not None
    hooks = (lambda kind, *_: passed.append(kind), *before[1:])
    monkeypatch.setattr(caught.hooks, "_before", hooks)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    monkeypatch.setattr(caught.hooks, "_before", before)
    assert passed == [KeyboardInterrupt]
    assert caught.reports == []


# The log


def test_the_log_never_grows_beyond_its_size(tmp_path: Path) -> None:
    log = Log(tmp_path / "logs")
    for number in range(3000):
        log.write(f"entry {number} " + "x" * 300)
    files = list(log.path.parent.iterdir())
    assert {each.name for each in files} == {"coachdesk.log", "coachdesk.log.1"}
    assert MOST_BYTES // 2 < sum(each.stat().st_size for each in files) <= MOST_BYTES
    assert " entry 2999 " in log.path.read_text().splitlines()[-1]


def test_one_entry_cannot_fill_the_log(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.write("x" * MOST_BYTES)
    log.write("\u20ac\n next")
    assert log.path.stat().st_size < LONGEST_ENTRY + 100
    assert log.path.read_text("ascii").endswith("\\u20ac\n next\n")


def test_only_the_user_reads_the_log(tmp_path: Path) -> None:
    log = Log(tmp_path / "logs")
    log.write("one")
    assert log.path.stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    Log(tmp_path / "logs").write("one")
    assert FaultFile(tmp_path / "logs" / "words.txt").begin("1.2") is None


@pytest.mark.parametrize(
    ("category", "message", "said"),
    [
        ("default", f"QFile::open: {SECRET}.pdf is gone", "QFile::open"),
        ("default", "QPainter::begin: Paint device returned engine == 0", "QPainter::begin"),
        ("qt.gui.imageio", f"QImageReader: {SECRET}", "qt.gui.imageio QImageReader"),
        ("default", SECRET, "(no name)"),
        ("default", f"Qara {SECRET}", "(no name)"),
        (SECRET, "", "(no name)"),
        ("default", "", "(no name)"),
    ],
)
def test_of_qt_s_messages_only_the_speaker_is_told(category: str, message: str, said: str) -> None:
    assert qt_words(category, message) == said


# Struck down

STRUCK = """
import sys
from pathlib import Path
from coachdesk.system.crash import FaultFile
def end_of_mara():
    secret = "Mara Lindell cries at night"
    import ctypes
    ctypes.string_at(0)
FaultFile(Path(sys.argv[1])).begin("1.2")
end_of_mara()
"""


def test_last_words_are_read_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "words.txt"
    struck = tmp_path / "coachdesk" / "ui" / "room.py"
    struck.parent.mkdir(parents=True)
    struck.write_text(STRUCK)
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, str(struck), str(path)], cwd=root, env={"PYTHONPATH": str(root)},
        capture_output=True, check=False,
    )  # fmt: skip
    assert ended.returncode < 0, "the child was to be struck down"
    was_on = faulthandler.is_enabled()
    file = FaultFile(path)
    report = file.begin("1.2")
    file.end()
    if was_on:
        faulthandler.enable()
    assert report is not None
    assert report.lines[0] == "Segmentation fault"
    assert "ctypes/__init__.py" in report.lines[-1]
    assert any(re.fullmatch(r"  coachdesk/ui/room\.py:\d+", line) for line in report.lines)
    assert SECRET not in report.text()
    assert str(tmp_path) not in report.text()
    assert not path.exists(), "a run that ends well leaves nothing"


@pytest.mark.parametrize("text", ["", "\x00" * 50, "Fatal", 'File "x.py", line 3 in y'])
def test_what_is_no_last_words_tells_nothing(text: str) -> None:
    assert read_fault(text, "1.2") is None


DUMPS = """
import ctypes, os, resource, sys
from coachdesk.system.dumps import leave_no_dumps
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
if sys.argv[1] == "careful":
    leave_no_dumps()
if sys.argv[1] == "job":
    import coachdesk.cli
    from coachdesk.__main__ import main
    coachdesk.cli.run = lambda _arguments: 0
    main()
    assert "PySide6" not in sys.modules
limit = resource.getrlimit(resource.RLIMIT_CORE)[0]
print(limit, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
os.abort()
"""


def struck_down(folder: Path, how: str) -> str:
    """Run a program until it aborts in a folder of its own; returns what it said."""
    folder.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", DUMPS, how], cwd=folder, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": ""},
    )  # fmt: skip
    return ran.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="what the system says of dumps is Linux's")
@pytest.mark.parametrize("how", ["careful", "job"])
def test_no_memory_is_dumped_and_portals_still_know_who_asks(tmp_path: Path, how: str) -> None:
    limit, dumpable = struck_down(tmp_path / how, how).split()
    assert int(limit) <= 1, "one byte is none, also where a program of the system takes dumps"
    assert dumpable == "1", "portals refuse a file dialog to a process they cannot look at"
    assert list((tmp_path / how).iterdir()) == []
    struck_down(tmp_path / "careless", "careless")
    may = resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
    pattern = Path("/proc/sys/kernel/core_pattern").read_text()
    if may and not pattern.startswith(("|", "/")):
        assert list((tmp_path / "careless").iterdir()), "no dump either way proves nothing"
