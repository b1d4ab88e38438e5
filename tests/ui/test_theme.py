"""Colours can be read in both themes, follow the system, and text grows as asked."""

from datetime import UTC, date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, Type, read_tokens
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice
from coachdesk.words import Words
from tests.conftest import let_events_run

GROUNDS = ("canvas", "surface", "sidebar", "inset")
TEXT = ("ink", "ink2", "ink3", "accent", "clay", "good", "attention", "danger", "info", "private")
ON_TINT = {
    "accent": "accentTint",
    "clay": "clayTint",
    "good": "goodTint",
    "attention": "attentionTint",
    "danger": "dangerTint",
    "info": "infoTint",
    "private": "privateTint",
}
THEMES = pytest.mark.parametrize("theme", ["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = QColor(colour)
    channels = (parts.redF(), parts.greenF(), parts.blueF())
    linear = (
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return sum(weight * each for weight, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours."""
    first, second = sorted((luminance(one), luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


@THEMES
def test_text_can_be_read_on_every_ground(theme: str) -> None:
    tokens = read_tokens(theme)
    weak = {
        (ink, ground): round(contrast(tokens[ink], tokens[ground]), 2)
        for ink in TEXT
        for ground in GROUNDS
        if contrast(tokens[ink], tokens[ground]) < 4.5
    }
    assert not weak
    for ink, tint in ON_TINT.items():
        assert contrast(tokens[ink], tokens[tint]) >= 4.5, (ink, tint)
    for ink, ground in (
        ("ink", "select"), ("ink", "editRow"), ("ink3", "select"), ("ink3", "hover"),
        ("onAccent", "accent"), ("onAccent", "accentHover"), ("onAccent", "accentPress"),
        ("toastText", "toast"), ("toastAction", "toast"),
    ):  # fmt: skip
        assert contrast(tokens[ink], tokens[ground]) >= 4.5, (ink, ground)


@THEMES
def test_field_edges_and_stage_marks_can_be_seen(theme: str) -> None:
    tokens = read_tokens(theme)
    for ground in GROUNDS:
        assert contrast(tokens["field"], tokens[ground]) >= 3, ground
    for stage in STAGE_KEYS:
        assert contrast(tokens[stage], tokens["surface"]) >= 4.5, stage
    for fill, edge in (("nowFill", "clay"), ("latestFill", "accent")):
        assert contrast(tokens[edge], tokens[fill]) >= 3, fill


def test_both_themes_name_the_same_tokens() -> None:
    assert read_tokens("light").keys() == read_tokens("dark").keys()


def test_a_change_of_theme_recolours_the_open_window(window: MainWindow, look: Look) -> None:
    light = window.grab().toImage().pixelColor(3, window.height() // 2).name()
    look.set_theme("dark")
    let_events_run()
    dark = window.grab().toImage().pixelColor(3, window.height() // 2).name()
    look.set_theme("light")
    assert (light, dark) == (
        read_tokens("light")["sidebar"].lower(),
        read_tokens("dark")["sidebar"].lower(),
    )


def test_text_size_multiplies_every_size(qapp: QApplication) -> None:
    large = Look(qapp, "light", 150)
    assert large.px(34) == 51
    assert large.font(Type.BODY).pixelSize() == round(Type.BODY.pixels * 1.5)
    assert large.line(Type.SECTION) == round(Type.SECTION.line * 1.5)
    field = DayField(large, Words("en", UTC), "When", lambda: date(2026, 4, 14))
    field.resize(300, field.height())
    field.show()
    assert field.pick.width() == 36, "the sign in a field grows too"
    assert field.rect().contains(field.pick.geometry())
    assert field.textMargins().right() > 0, "and the text keeps clear of it"
    field.deleteLater()
    large.deleteLater()
    Look(qapp, "light", 100).deleteLater()


class _Polished(QWidget):
    """Counts how often its style was looked for anew."""

    count = 0

    def changeEvent(self, event: QEvent) -> None:
        self.count += event.type() is QEvent.Type.StyleChange
        super().changeEvent(event)


def test_another_text_size_waits_for_no_widget_to_find_its_style_anew(
    qapp: QApplication, look: Look, qtbot: QtBot
) -> None:
    shown = _Polished()
    qtbot.addWidget(shown)
    shown.show()
    before = shown.count
    look.set_text_size(150)
    look.set_focused(True)
    large = Choice(look, "Area", [("", "None")])
    qtbot.addWidget(large)
    look.set_focused(False)
    look.set_text_size(100)
    usual = Choice(look, "Area", [("", "None")])
    qtbot.addWidget(usual)
    assert shown.count == before
    look.set_theme("dark")
    look.set_theme("light")
    assert shown.count == before + 2
    heights = []
    for each in (usual, large):
        each.ensurePolished()
        each.show()
        each.showPopup()
        heights.append(each.view().sizeHintForRow(0))
        each.hidePopup()
    assert heights == [30, 56], "the rows of its list grow with the text"
