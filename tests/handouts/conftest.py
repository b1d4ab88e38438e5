"""A machine with just the fonts a test wants: what is printed must not depend on the real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coachdesk.handouts import fonts
from coachdesk.handouts.fonts import machine, shaping


@pytest.fixture
def fonts_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine whose only fonts are those a test puts into a folder."""
    fonts.ready()
    monkeypatch.setattr(machine, "font_folders", lambda: (tmp_path,))
    forget()
    yield tmp_path
    forget()


def forget() -> None:
    machine.forget()
    shaping.written.cache_clear()
    fonts.width.cache_clear()
