"""The drawer that adjusts a goal's strategy: the old version is kept, with the reason."""

import json
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.desk.changes import Changes
from coachdesk.desk.strategy import begin_adjusting, end_adjusting, explain_version
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import StrategyVersion
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.journey.strategy.editor import StrategyEditor
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import column, rule
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH, SETTLE_MS = 740, 250


class AdjustSheet(Sheet):
    """One goal's strategy beside the page it was opened from."""

    def __init__(self, context: StageContext, goal_id: str, parent: QWidget) -> None:
        look, words = context.room.look, context.room.words
        super().__init__(look, parent, words("Adjust strategy"), width=WIDTH, side=True)
        self._context, self._room = context, context.room
        self._version = ""
        begun: list[str] = []
        if context.act(
            lambda: begun.append(
                begin_adjusting(self._room.desk, goal_id, str(context.session_key()))
            )
        ):
            self._version = begun[0]
        self.binder = Binder(context, self)
        journey = context.journey()
        why = GrowingField(
            look, words("Why it changes"), rows=1, role=Type.WORDS_FIELD,
            placeholder=words("The mornings turned out to be too full"),
        )  # fmt: skip
        self.binder.text(why, self._reason, self._keep_reason)
        form = Form(context, self.binder)
        self.body.addWidget(
            form.labelled(words("Why it changes"), why, words("kept with the strategy as it was"))
        )
        self.body.addWidget(rule())
        self.editor = StrategyEditor(context, goal_id)
        inner = QWidget()
        inner.setObjectName("page")
        lines = column(inner, spacing=look.px(16))
        lines.setContentsMargins(look.px(4), look.px(8), look.px(14), look.px(16))
        lines.addWidget(self.editor)
        lines.addWidget(_Earlier(context, journey, goal_id, self._version))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        done = Button(look, words("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_buttons(done)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._refresh)
        self._room.changes.happened.connect(self._on_changes)
        self.finished.connect(self._on_closed)
        self.binder.refresh(journey)
        why.setFocus()

    def _reason(self, journey: Journey) -> str:
        version = journey.find(StrategyVersion, self._version)
        return version.reason if version else ""

    def _keep_reason(self, value: str, source: Any) -> None:
        explain_version(self._room.desk, self._version, value, source)

    def _refresh(self) -> None:
        journey = self._context.journey()
        self.editor.refresh(journey)
        self.binder.refresh(journey)

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and self._context.engagement_id in changes.engagements:
            if changes.origin is None:
                self._refresh()
            else:
                self._settle.start()

    def _on_closed(self) -> None:
        self._settle.stop()
        self._room.changes.happened.disconnect(self._on_changes)
        kept: list[bool] = []
        desk, version = self._room.desk, self._version
        self._context.act(lambda: kept.append(end_adjusting(desk, version)))
        if kept == [True]:
            self._room.say(self._room.words("The strategy as it was is kept"))


class _Earlier(QWidget):
    """The versions kept before, newest first: when, why, and the way as it was."""

    def __init__(self, context: StageContext, journey: Journey, goal_id: str, present: str) -> None:
        super().__init__()
        look, words, desk = context.room.look, context.room.words, context.room.desk
        lines = column(self, spacing=look.px(6))
        versions = sorted(
            (each for each in journey.of_goal(StrategyVersion, goal_id) if each.id != present),
            key=lambda each: each.at,
            reverse=True,
        )
        if versions:
            lines.addWidget(rule())
            lines.addWidget(Label(look, words("As it was before"), Type.HEADING))
        for version in versions:
            day = words.paper_day(desk.local(version.at).date())
            title = words("Until {day}", day=day)
            if version.reason:
                title = f"{title}: {version.reason}"
            lines.addWidget(Paragraph(look, title, Type.BODY_STRONG))
            for line in _told(context, version):
                lines.addWidget(Paragraph(look, line, Type.WORDS_SMALL, "ink2"))


def _told(context: StageContext, version: StrategyVersion) -> list[str]:
    """A kept version in a few lines: the goal, the way, the steps, the moves past barriers."""
    words = context.room.words
    content: dict[str, Any] = json.loads(version.content)
    goal = content.get("goal", {})
    measured = " · ".join(
        str(each) for each in (goal.get("measure"), goal.get("target_on")) if each
    )
    ways = [each.get("approach", "") for each in content.get("strategy", [])]
    steps = [each.get("what", "") for each in content.get("steps", [])]
    barriers = [
        f"{each.get('what', '')} → {each.get('move', '')}" for each in content.get("barriers", [])
    ]
    told = [goal.get("statement", ""), measured, *ways]
    if steps:
        told.append(words("Steps: {steps}", steps="; ".join(steps)))
    return [each for each in (*told, *barriers) if each]
