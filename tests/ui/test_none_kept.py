"""A long day at the desk: Qt's silent answers must not use up what Python needs."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import coachdesk.ui


def test_a_long_day_of_calls_leaves_the_program_running(qtbot: QtBot) -> None:
    assert coachdesk.ui.__doc__
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(120_000):
        widget.setEnabled(True)
    assert sys.getrefcount(None) > 0
