"""Which goal a thought or a habit serves, chosen from the goals there are."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.ids import GoalId
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Read, Write
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import Choice

LONGEST, WIDEST = 56, 380  # letters in the list, pixels in the card


def goal_link(card: RecordCard, read: Read, write: Write) -> Choice:
    """A quiet choice of the goals, tied to what is kept; the rated areas' goals come first."""
    words = card.words
    field = _GoalChip(card.look, words("The goal it serves"), [("", words("for no goal yet"))])

    def offer(journey: Journey) -> None:
        options = [("", words("for no goal yet"))]
        for goal_id, statement in _goals(journey, read(journey)):
            options.append((goal_id, words("for {goal}", goal=statement)))
        if options != [(str(field.itemData(n)), field.itemText(n)) for n in range(field.count())]:
            field.set_options(options)

    card.binder.also(offer)
    card.binder.choice(field, read, lambda key, source: write(GoalId(key), source))
    return field


class _GoalChip(Choice):
    """A choice as wide as what is chosen, within limits; the rest is in its tooltip."""

    def __init__(self, look: Look, name: str, options: list[tuple[str, str]]) -> None:
        super().__init__(look, name, options)
        self.setProperty("kind", "chip")
        self.setFont(look.font(Type.CAPTION))
        self.setFixedHeight(look.px(28))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = ceil(self._look.metrics(Type.CAPTION).horizontalAdvance(self.currentText()))
        return QSize(min(width + 20 + self._look.px(30), self._look.px(WIDEST)), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(110), self.height())


def _goals(journey: Journey, linked: str) -> list[tuple[str, str]]:
    first = {area.id for area in journey.areas()}
    goals = [
        goal
        for goal in journey.goals()
        if goal.status is not GoalStatus.RELEASED or goal.id == linked
    ]
    ordered = sorted(goals, key=lambda goal: bool(goal.area_id) and goal.area_id not in first)
    return [(goal.id, _short(goal.statement)) for goal in ordered]


def _short(statement: str) -> str:
    line = " ".join(statement.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
