"""A line that wraps: it holds one sentence, whatever is typed or pasted into it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Paragraph
from tests.conftest import let_events_run, type_text

K = Qt.Key
LONG = "Keep one evening a week that is only mine, whatever the site may say about it, and rest. "


@pytest.fixture
def line(look: Look) -> Iterator[GrowingLine]:
    made = GrowingLine(look, "Step", takes_lines=True)
    made.resize(240, 40)
    made.show()
    let_events_run()
    yield made
    made.close()


def paste(line: GrowingLine, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    line.insertFromMimeData(data)


def test_enter_goes_on_and_breaks_no_line(line: GrowingLine) -> None:
    heard: list[str] = []
    line.entered.connect(lambda: heard.append("entered"))
    type_text("Buy a clock\n", line)
    assert heard == ["entered"]
    assert line.value() == "Buy a clock"


def test_backspace_in_the_empty_line_asks_to_remove_it(line: GrowingLine) -> None:
    heard: list[str] = []
    line.emptied.connect(lambda: heard.append("emptied"))
    type_text("a", line)
    QTest.keyClick(line, K.Key_Backspace)
    assert heard == []
    QTest.keyClick(line, K.Key_Backspace)
    assert heard == ["emptied"]


def test_several_pasted_lines_are_handed_on(line: GrowingLine) -> None:
    heard: list[str] = []
    line.pasted_lines.connect(heard.append)
    paste(line, "Buy a clock\r\nHang the blind")
    assert heard == ["Buy a clock\nHang the blind"]
    assert line.value() == ""
    paste(line, "one line\n")
    assert line.value() == "one line"


def test_a_line_that_takes_no_lines_joins_them(look: Look) -> None:
    line = GrowingLine(look, "Move")
    paste(line, "If it is late,\nthen it waits")
    assert line.value() == "If it is late, then it waits"


def test_it_grows_with_its_words(line: GrowingLine) -> None:
    low = line.height()
    line.show_value(LONG * 2)
    let_events_run()
    assert line.height() > 2 * low


def test_a_paragraph_gives_up_the_height_of_an_earlier_text(look: Look) -> None:
    paragraph = Paragraph(look, LONG * 3, Type.BODY)
    paragraph.resize(200, 300)
    paragraph.show()
    let_events_run()
    tall = paragraph.minimumHeight()
    paragraph.set_text("Short")
    assert paragraph.minimumHeight() == look.line(Type.BODY) < tall
    paragraph.close()


def test_a_scale_of_five_knows_no_six(look: Look) -> None:
    dots = ScaleDots(look, "How likely", high=5)
    rated: list[object] = []
    dots.rated.connect(rated.append)
    for key in (K.Key_6, K.Key_0, K.Key_4, K.Key_Right, K.Key_Right, K.Key_Delete):
        QTest.keyClick(dots, key)
    assert rated == [4, 5, None]
