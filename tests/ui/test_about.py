"""About: which version this is, where newer ones are to be had, whose work it stands on."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coachdesk import __version__
from coachdesk.system import licences, release
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.about import About, WorkRow
from coachdesk.ui.settings.about_sheets import TextSheet, UpdatesSheet
from coachdesk.ui.widgets.text import Paragraph
from tests.conftest import focused, let_events_run, press

K = Qt.Key


@pytest.fixture
def about(window: MainWindow) -> About:
    window.show_settings("about")
    let_events_run()
    part = window.beside.settings.part("about")
    assert isinstance(part, About)
    return part


def sheet() -> TextSheet:
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, TextSheet)
    return opened


def updates(about: About) -> tuple[UpdatesSheet, str]:
    about.updates.click()
    let_events_run()
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, UpdatesSheet)
    return opened, " ".join(each.text() for each in opened.findChildren(Paragraph))


def works(about: About) -> list[WorkRow]:
    rows = [*about.works.buttons(), *about.smaller.buttons()]
    return [each for each in rows if isinstance(each, WorkRow)]


def test_it_names_every_work_that_ships_here(about: About) -> None:
    shown = [each.part for each in works(about)]
    assert shown == [*licences.parts("own", "main"), *licences.parts("part", "system")]
    names = [each.name for each in shown]
    assert names[0] == "CoachDesk"
    assert {"Qt", "SQLCipher", "Argon2", "Source Serif Pro", "PDFium", "FreeType"} <= set(names)
    assert len(names) > 60


def test_libraries_of_the_system_are_named_where_they_are_packed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert "libxkbcommon" not in [each.name for each in licences.parts("system")]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    packed = [each.name for each in licences.parts("part", "system")]
    assert "libxkbcommon" in packed
    assert "Microsoft Visual C++ runtime" not in packed
    monkeypatch.setattr("sys.platform", "win32")
    there = [each.name for each in licences.parts("part", "system")]
    assert "Microsoft Visual C++ runtime" in there
    assert "libxkbcommon" not in there


def test_a_work_opens_its_licence(about: About) -> None:
    assert all(len(row.part.text()) > 400 for row in works(about))
    longest = max(works(about), key=lambda row: len(row.part.text()))
    for row in (*works(about)[::12], longest):
        row.click()
        let_events_run()
        opened = sheet()
        assert opened.accessibleName() == row.part.name
        assert opened.text.value() == row.part.text()
        assert opened.text.isReadOnly()
        assert opened.copy.isVisible() == bool(row.part.source)
        opened.close()
        let_events_run()


def test_the_text_shown_is_the_whole_licence() -> None:
    qt = next(each for each in licences.parts("main") if each.name == "Qt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text()
    assert "How to Apply These Terms to Your New Programs" in qt.text()
    assert qt.licence_words() == "LGPL-3.0"


def test_the_address_of_a_source_is_copied(about: About) -> None:
    qt = next(each for each in works(about) if each.part.name == "Qt")
    qt.click()
    let_events_run()
    sheet().copy.click()
    assert QGuiApplication.clipboard().text() == "https://download.qt.io/official_releases/qt/"
    sheet().close()


def test_the_list_is_walked_and_a_licence_read_by_keyboard(about: About) -> None:
    about.works.buttons()[0].setFocus()
    press(K.Key_Down)
    reached = focused()
    assert isinstance(reached, WorkRow)
    assert reached.part.name == "Qt"
    press(K.Key_End)
    assert focused() is about.works.buttons()[-1]
    let_events_run()
    last = about.works.buttons()[-1]
    assert about.viewport().rect().contains(last.mapTo(about.viewport(), last.rect().center()))
    press(K.Key_Home)
    press(K.Key_Down)
    press(K.Key_Return)
    let_events_run()
    opened = sheet()
    assert focused() is opened.text
    press(K.Key_PageDown)
    assert opened.text.verticalScrollBar().value() > 0
    press(K.Key_Escape)
    let_events_run()
    assert QApplication.activeModalWidget() is None
    assert focused() is reached


def test_the_rights_are_told_with_the_ways_to_the_source(about: About) -> None:
    about.rights.click()
    let_events_run()
    told = sheet().text.value()
    assert "reverse engineering" in told
    assert "https://code.qt.io/cgit/pyside/pyside-setup.git/" in told
    assert not sheet().copy.isVisible()
    sheet().close()


def test_updates_are_to_be_had_where_this_version_came_from(
    about: About, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "ADDRESS", "")
    monkeypatch.setattr(release, "RELEASED", date(2026, 3, 2))
    opened, said = updates(about)
    assert f"This is CoachDesk {__version__}, released Mon 2 Mar 2026." in said
    assert "Newer versions come from where you got this one." in said
    opened.copy.click()
    assert QGuiApplication.clipboard().text() == f"CoachDesk {__version__} (2026-03-02)"
    assert opened.copy.text() == "Copied"
    opened.close()


def test_an_address_of_newer_versions_is_shown_and_copied(
    about: About, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "ADDRESS", "https://coachdesk.example/get")
    opened, said = updates(about)
    assert "Newer versions are offered here: https://coachdesk.example/get" in said
    opened.copy.click()
    assert QGuiApplication.clipboard().text() == "https://coachdesk.example/get"
    opened.close()
