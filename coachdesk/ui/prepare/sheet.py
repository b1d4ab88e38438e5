"""The Prepare sheet: story, priorities, open steps and last notes of one client; it can be printed.

It says on screen what the printed page says, by the client's name as it may be shown now.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from coachdesk.desk.practice import practice
from coachdesk.desk.prepare import prepare_content
from coachdesk.domain.handout.prepare import PrepareContent, PrepareGoal, PrepareStep
from coachdesk.domain.scales import day_of, time_of
from coachdesk.handouts.catalogue import amount, state_words, step_words
from coachdesk.ui.day_words import near_day, said_day
from coachdesk.ui.handouts.page_out import PageOut
from coachdesk.ui.journey.labels import session_label
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH, AROUND = 660, 210  # px at 100 % text; around: head, foot, and air above and below
TONES = {"reached": "good", "late": "attention", "on_track": "good", "unmeasured": "plain"}


class PageView(QScrollArea):
    """What there is to read; it has the keyboard itself: arrows and pages scroll it."""

    focus_ring, ring_reach = "box", 9  # px: text stands at its very edge


class PrepareSheet(Sheet):
    """One client in a minute."""

    def __init__(self, room: Room, parent: QWidget, engagement_id: str) -> None:
        journey = room.desk.journey(engagement_id)
        if journey is None:
            raise LookupError(engagement_id)
        self._room, self._engagement = room, engagement_id
        self.content = content = prepare_content(room.desk, engagement_id)
        look, words = room.look, room.words
        super().__init__(look, parent, room.name_of(journey.client), width=WIDTH)
        self.body.addWidget(Paragraph(look, self._session(), Type.BODY, "ink2"))
        self.body.addSpacing(look.px(4))  # the ring around what is read lies in it
        page = QWidget()
        page.setObjectName("page")
        self._lines = column(page, spacing=look.px(6))
        self._lines.setContentsMargins(0, 0, look.px(14), 0)
        self._fill(content)
        self.view = PageView()
        self.view.setAccessibleName(words("Before the session"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setWidget(page)
        page.setAutoFillBackground(False)
        self._page = page
        self.body.addWidget(self.view, 1)
        self.said = Paragraph(look, "", Type.CAPTION, "ink2")
        self.said.hide()
        self.body.addWidget(self.said)
        self.out = PageOut(room.words, self, self._gathered, self._called, self._saved)
        self.out.said.connect(self._say)
        self.save = Button(look, words("Save PDF…"), "quiet")
        self.save.clicked.connect(self.out.save)
        self.print = Button(look, words("Print…"), "secondary", icon="printer")
        self.print.clicked.connect(self.out.print_page)
        self.out.printers_known.connect(self.print.setEnabled)
        self.close_button = Button(look, words("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.add_buttons(self.save, self.print, self.close_button)
        self._fit()
        self.view.setFocus()
        self.out.look_for_printer()

    # What it says

    def _session(self) -> str:
        words, content = self._room.words, self.content
        name = session_label(words, content.stage, content.check_in, self._room.desk.method())
        day, at = day_of(content.meets_on), time_of(content.meets_on)
        if day is None:
            return words("{session} · not planned yet", session=name)
        today = self._room.desk.today()
        when = near_day(day, today, words) or words.weekday_and_day(day)
        if at is not None:
            when = words("{day}, {time}", day=when, time=words.time(at))
        return f"{name} · {when}"

    def _fill(self, content: PrepareContent) -> None:
        words = self._room.words
        self._head(words("The story"))
        self._spoken(content.story)
        self._head(words("Priorities"))
        for n, goal in enumerate(content.goals, 1):
            self._lines.addWidget(self._goal(n, goal))
        self._more(content.more_goals, shown=bool(content.goals))
        self._head(words("Open steps"))
        for step in content.steps:
            self._lines.addWidget(self._step(step))
        self._more(content.more_steps, shown=bool(content.steps))
        self._head(words("Last time"), self._last_session(content))
        if content.said or not content.notes:
            self._spoken(f"“{content.said}”" if content.said else "")
        if content.notes:
            self._lines.addWidget(Paragraph(self._room.look, content.notes, Type.BODY))
        self._lines.addStretch(1)

    def _head(self, name: str, aside: str = "") -> None:
        look = self._room.look
        if self._lines.count():
            self._lines.addSpacing(look.px(4))
            self._lines.addWidget(rule())
            self._lines.addSpacing(look.px(2))
        line = row(spacing=look.px(10))
        add_all(line, Label(look, name, Type.HEADING), None)
        if aside:
            line.addWidget(Label(look, aside, Type.CAPTION, "ink2"))
        self._lines.addLayout(line)

    def _spoken(self, text: str) -> None:
        look = self._room.look
        if text:
            self._lines.addWidget(Paragraph(look, text, Type.WORDS_FIELD))
        else:
            nothing = self._room.words("Nothing yet")
            self._lines.addWidget(Paragraph(look, nothing, Type.BODY, "ink2"))

    def _goal(self, number: int, goal: PrepareGoal) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        line = row(made, spacing=look.px(12))
        line.addWidget(Label(look, words.number(number), Type.BODY_STRONG, "ink2"))
        self._two_lines(line, goal.statement, goal.measure, spoken=True)
        value = amount(words, goal)
        if value:
            line.addWidget(Label(look, value, Type.BODY_STRONG))
        state = state_words(words, goal)
        if state:
            line.addWidget(Pill(look, state, TONES[goal.state]))
        return made

    def _step(self, step: PrepareStep) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        line = row(made, spacing=look.px(12))
        self._two_lines(line, step.what, step_words(words, step), spoken=False)
        due = day_of(step.by)
        if step.by:
            near = near_day(due, self._room.desk.today(), words) if due else ""
            day = near or (words.day(due) if due else step.by)
            line.addWidget(Label(look, day, Type.BODY, "danger" if step.late else "ink2"))
        return made

    def _two_lines(self, line: QHBoxLayout, first: str, second: str, *, spoken: bool) -> None:
        look = self._room.look
        lines = column(spacing=look.px(1))
        role = Type.WORDS_FIELD if spoken else Type.BODY
        lines.addWidget(Paragraph(look, first, role, lines=2))
        if second:
            lines.addWidget(Paragraph(look, second, Type.CAPTION, "ink2", lines=1))
        line.addLayout(lines, 1)

    def _more(self, n: int, *, shown: bool) -> None:
        look, words = self._room.look, self._room.words
        if not shown:
            self._lines.addWidget(Paragraph(look, words("Nothing yet"), Type.BODY, "ink2"))
        elif n:
            said = words.count("and {n} more", "and {n} more", n)
            self._lines.addWidget(Paragraph(look, said, Type.CAPTION, "ink2"))

    def _last_session(self, content: PrepareContent) -> str:
        words, day = self._room.words, day_of(content.last_on)
        if day is None:
            return ""
        method = self._room.desk.method()
        name = session_label(words, content.last_stage, content.last_check_in, method)
        return f"{name}, {said_day(day, self._room.desk.today(), words)}"

    # Paper

    def _gathered(self) -> Callable[[], bytes]:
        from coachdesk.handouts.render import prepare_page

        paper, words, content = practice(self._room.desk).paper, self._room.words, self.content
        return lambda: prepare_page(content, paper, words)

    def _called(self) -> str:
        from coachdesk.handouts.render import prepare_file

        return prepare_file(self.content, self._room.words).removesuffix(".pdf")

    def _saved(self, name: str) -> str:
        return self._room.words("Saved as {name}", name=name)

    def _say(self, text: str) -> None:
        self.said.set_text(text)
        self.said.show()

    def _fit(self) -> None:
        """As high as what there is to read, up to what the window holds."""
        look, owner = self._room.look, self.parentWidget()
        high = (owner.height() if owner is not None else 0) - look.px(AROUND)
        inside = self._page.layout()
        width = look.px(WIDTH - 48) - 4
        wanted = inside.totalHeightForWidth(width) if inside is not None else 0
        self.view.setMinimumHeight(max(look.px(160), min(wanted + 4, high)))


def open_prepare(room: Room, parent: QWidget, engagement_id: str) -> PrepareSheet | None:
    """Open the sheet; ``None`` where the engagement is gone already."""
    room.autosave.flush()
    if room.desk.journey(engagement_id) is None:
        return None
    made = PrepareSheet(room, parent, engagement_id)
    made.open()
    return made
