"""Programs that are started from the bundle get their own libraries, not the bundle's."""

import os
import runpy

import pytest

from tests.packaging.tools import PACKAGING


def test_what_names_the_libraries_of_the_bundle_is_not_passed_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/somewhere/_internal/PySide6/Qt/plugins")
    monkeypatch.delenv("QT_PLUGIN_PATH_ORIG", raising=False)
    runpy.run_path(str(PACKAGING / "frozen_start.py"))
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "QT_PLUGIN_PATH" not in os.environ
