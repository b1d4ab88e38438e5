"""A goal's full record in a drawer over the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.desk.changes import Changes
from coachdesk.desk.goals import remove_goal
from coachdesk.domain.goal import Goal
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.record import GoalRecord
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.sheet import Sheet

DRAWER = 580


class GoalSheet(Sheet):
    """The drawer. It follows the vault, and closes when its goal is gone."""

    def __init__(self, context: StageContext, parent: QWidget, goal_id: str) -> None:
        words, look = context.room.words, context.room.look
        super().__init__(look, parent, words("Goal"), width=DRAWER, side=True)
        self._context, self._goal_id = context, goal_id
        context.room.autosave.flush()
        self.record = GoalRecord(context, goal_id)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        inner = column(page)
        # Room for the halo around a field, which is drawn beside it.
        inner.setContentsMargins(look.px(5), look.px(4), look.px(16), look.px(12))
        inner.addWidget(self.record)
        inner.addStretch(1)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        foot = row(spacing=look.px(8))
        remove = Button(look, words("Remove goal"), "quiet", icon="trash")
        remove.clicked.connect(self._on_remove)
        remove.setVisible(not context.reading_only)
        done = Button(look, words("Close"), "secondary")
        done.clicked.connect(self.accept)
        add_all(foot, remove, None, done)
        self.body.addLayout(foot)
        context.room.changes.happened.connect(self._on_changes)

    def done(self, result: int) -> None:
        """Close, with everything typed kept."""
        self._context.room.autosave.flush()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._context.room.autosave.flush()
        super().closeEvent(event)

    def _on_remove(self) -> None:
        context, goal_id = self._context, self._goal_id
        self.accept()
        context.act(lambda: remove_goal(context.room.desk, goal_id))

    def _on_changes(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        journey = self._context.journey()
        if journey.find(Goal, self._goal_id) is None:
            self.accept()
        elif changes.everything or self._context.engagement_id in changes.engagements:
            self.record.refresh(journey)


def open_goal_record(context: StageContext, parent: QWidget, goal_id: str) -> GoalSheet:
    """Open a goal's full record in a drawer; Esc closes it and the focus returns."""
    sheet = GoalSheet(context, parent, goal_id)
    sheet.open()
    return sheet
