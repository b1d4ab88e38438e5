"""Whatever is typed or pasted is kept code point for code point, and shown as text."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coachdesk.desk.portability import export_archive
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.storage.vault import open_vault
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.fields import GrowingField, LineField
from tests.conftest import focused, let_events_run, press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier

TEXTS = {
    "emoji": "👩🏽‍🚀 🏳️‍🌈 1️⃣ ✓",
    "right to left": "שלום, Mara — مرحبا ١٢٣",
    "direction marks": "a\u202eb\u202cc \u200e\u200f\u2066x\u2069",
    "combining marks": "Z\u0351\u036b\u0343o\u0308e\u0301 n\u0303 \u1112\u1161\u11ab",
    "decomposed stays decomposed": "e\u0301 \u00e9 A\u030a \u212b",
    "markup": "<b>&amp;</b> <img src='file:///etc/passwd'> &lt;i&gt; {name} {0} %s",
    "formula": "=cmd('calc') +1 -1 @x",
    "beyond the first plane": "𝔐𝔞𝔯𝔞 𐍈 𠜎",
    "blanks": "a\u00a0b\u2009c\u3000d\u200be",
    "private and unassigned": "\ue000 \u0378 \U000e0041",
    "Vietnamese and Greek": "Nguyễn Thị Ánh, Ελένη, Łuczak, Дмитро",
}
BAD = {
    "NUL": ("a\x00b", "ab"),
    "control characters": ("a\x01\x07\x08\x0b\x0c\x1b\x7f\x9fb", "ab"),
    "line ends": ("1\r\n2\r3\u20284\u20295\x856", "1\n2\n3\n4\n5\n6"),
    "a joiner of no width stays": ("a\ufeffb\u2060c", "a\ufeffb\u2060c"),
    "tab and newline stay": ("a\tb\nc", "a\tb\nc"),
}


@pytest.fixture
def story(window: MainWindow, client: Client) -> GrowingField:
    """The first field of the story, with the keyboard."""
    window.open_client(client.id, "introductory")
    window.client_page.show_section("story")
    field = focused()
    assert isinstance(field, GrowingField)
    return field


def paste(field: GrowingField, text: str) -> None:
    """Paste as Ctrl+V does; the clipboard of a test machine may belong to others."""
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def kept(window: MainWindow) -> str:
    """The one answer, as a vault opened afresh from the disk has it."""
    window.room.autosave.flush()
    again = open_vault(window.room.desk.vault.path, read_only=True)
    found = [str(each.value) for each in again.all(Answer)]
    again.close()
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_typed_text_is_kept_code_point_for_code_point(
    window: MainWindow, story: GrowingField, text: str
) -> None:
    type_text(text, story)
    assert kept(window) == text
    # And shown again as it is kept, after the page was left.
    window.show_today()
    client_id = window.room.desk.vault.all(Client)[0].id
    window.open_client(client_id, "introductory", "story")
    let_events_run()
    shown = window.client_page.view("story").findChildren(GrowingField)[0]
    assert shown.value() == text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_pasted_text_is_kept_code_point_for_code_point(
    window: MainWindow, story: GrowingField, text: str
) -> None:
    paste(story, text)
    assert kept(window) == text


@pytest.mark.parametrize(("pasted", "wanted"), BAD.values(), ids=BAD.keys())
def test_only_what_no_field_can_hold_is_left_out(
    window: MainWindow, story: GrowingField, pasted: str, wanted: str
) -> None:
    paste(story, pasted)
    assert story.value() == wanted
    assert kept(window) == wanted


def test_a_hundred_kilobytes_pasted_are_kept_whole(window: MainWindow, story: GrowingField) -> None:
    text = "".join(f"{number} Ж👍 é\n" for number in range(8000))[:100_000]
    paste(story, text)
    assert kept(window) == text


def test_a_client_named_in_markup_is_shown_in_plain_letters(window: MainWindow) -> None:
    name = "<b>&amp;</b> =cmd() Zoë 👍"
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    field = focused()
    assert isinstance(field, LineField)
    type_text(name, field)
    press(Qt.Key.Key_Return)
    assert [each.name for each in window.room.desk.vault.all(Client)] == [name]
    let_events_run()
    assert window.client_page.header.name.full_text() == name
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_a_pasted_name_of_several_lines_becomes_one(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    field = focused()
    assert isinstance(field, LineField)
    QGuiApplication.clipboard().setText("Mara\r\nLindell\x00\x07\t(Ж)")
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_Return)
    assert [each.name for each in window.room.desk.vault.all(Client)] == ["Mara Lindell (Ж)"]


def test_everything_travels_in_the_archive_unchanged(
    window: MainWindow, story: GrowingField
) -> None:
    text = "\n".join(TEXTS.values())
    paste(story, text)
    window.room.autosave.flush()
    archive = export_archive(window.room.desk, "test")
    assert text in strings_of(archive)


def strings_of(plain: object) -> set[str]:
    """Every text anywhere in plain data."""
    if isinstance(plain, dict):
        return {text for each in plain.values() for text in strings_of(each)}
    if isinstance(plain, list):
        return {text for each in plain for text in strings_of(each)}
    return {plain} if isinstance(plain, str) else set()
