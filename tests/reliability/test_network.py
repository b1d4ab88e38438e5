"""The program never reaches for the network, and needs none.

Each witness is first shown to catch a connection that was planted.
"""

import re
import sys
from pathlib import Path

import pytest

from tests.reliability.unconnected import no_network, run

PLANTED = {
    "by Python": """
import socket
with socket.socket() as to:
    to.settimeout(2)
    to.connect_ex(("127.0.0.1", 9))
""",
    "by Qt": """
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QHostAddress, QTcpSocket
app = QCoreApplication([])
to = QTcpSocket()
to.connectToHost(QHostAddress("127.0.0.1"), 9)
to.waitForConnected(500)
""",
    "by a child": """
import subprocess, sys
subprocess.run([sys.executable, "-c",
    "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"], check=True)
""",
    "by a name": """
import socket
try:
    socket.getaddrinfo("coach.example", 443)
except OSError:
    pass
""",
    "by a datagram": """
import socket
socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))
except OSError:
    pass
""",
}
PROGRAM = """
from coachdesk.__main__ import main
sys.argv = ["coachdesk", *sys.argv[1:]]
sys.exit(main())
"""
BELL = """
from PySide6.QtCore import QCoreApplication, QObject
from pathlib import Path
from coachdesk.system.one_instance import Doorbell, raise_the_other
app = QCoreApplication([])
bell = Doorbell(Path(sys.argv[1]), lambda: None, QObject(app))
print(raise_the_other(Path(sys.argv[1])))
"""


@pytest.mark.parametrize("way", PLANTED)
def test_a_planted_connection_is_caught(tmp_path: Path, way: str) -> None:
    ran = run(tmp_path / "run", PLANTED[way])
    assert ran.code == 0, ran.said
    native = {"library", "strace"} & set(ran.seen)
    if not native and way in ("by Qt", "by a child"):
        # Python alone cannot see these; what is left is that the program may not have the means,
        # which the rules for its source say.
        from tests.test_safe_door import MODULES, nothing_reaches_out

        assert not [
            each for name, tree in MODULES.items() for each in nothing_reaches_out(name, tree)
        ]
        return
    assert ran.reached, f"nobody of {ran.seen} saw it"


def test_on_this_system_the_native_witness_is_there() -> None:
    """On Linux, where the figures are made, Python's own word is not enough."""
    import shutil

    assert sys.platform != "linux" or shutil.which("cc") or shutil.which("strace")


def test_everything_the_program_does_connects_to_nothing(tmp_path: Path) -> None:
    ran = run(tmp_path / "run", PROGRAM, ["--self-check"])
    assert ran.code == 0, ran.said
    assert re.search(r"(\d+) of \1 parts are well", ran.said)
    assert ran.reached == ()
    assert not no_network() or "no network" in ran.seen


def test_the_bell_of_a_running_program_is_a_file_of_this_machine(tmp_path: Path) -> None:
    ran = run(tmp_path / "run", BELL, [str(tmp_path / "Practice.coachdesk")])
    assert ran.code == 0, ran.said
    assert ran.reached == ()
    assert any("bind" in line for line in ran.local) or "library" not in ran.seen
