"""The prompts of a section: ticked when asked, reworded in place, and words from earlier."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.practice import add_prompt, change_prompt, prompts_for
from coachdesk.desk.sessions import tick_prompt
from coachdesk.domain.answer import AskedPrompt
from coachdesk.domain.method import is_own, prompts_begin
from coachdesk.domain.practice import Prompt
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.earlier import quotes_for
from coachdesk.ui.journey.labels import name_of_session
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import clear, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph


class PromptList(QScrollArea):
    """The questions for a section: ticked when asked, reworded in place after the pencil."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._context: StageContext | None = None
        self._section = ""
        self._editing = False
        self._shown: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(room.words("Prompts"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        look, words = room.look, room.words
        lines = column(page)
        head = row()
        head.addWidget(Label(look, words("Ask"), Type.HEADING))
        head.addStretch(1)
        self.pencil = IconButton(look, "pencil", words("Change the prompts"), drawn=15)
        self.pencil.clicked.connect(self._on_pencil)
        head.addWidget(self.pencil)
        lines.addLayout(head)
        self._list = column()
        lines.addLayout(self._list)
        lines.addSpacing(look.px(20))
        self._earlier = column(spacing=look.px(4))
        lines.addLayout(self._earlier)
        lines.addStretch(1)
        self.setWidget(page)

    def show_place(self, context: StageContext | None, section: str) -> None:
        """Show the prompts of a section."""
        if self._editing:
            self._room.autosave.flush()
        self._context, self._section = context, section
        self._editing = False
        self._shown = ()

    def refresh(self) -> None:
        """Show what is kept."""
        if self._context is None or self._editing:
            return
        journey, session = self._context.journey(), self._context.session()
        approach = journey.engagement.approach or ""
        stage, section = self._context.stage, self._section
        asked = {
            each.prompt_key: each.wording
            for each in journey.all(AskedPrompt)
            if session is not None and each.session_id == session.id
        }
        prompts: tuple[Prompt, ...] = ()
        if not is_own(section):  # there the page itself asks them
            offered = prompts_for(self._room.desk, stage, section, str(approach))
            prompts = (*offered, *_gone(stage, section, asked, offered))
        shown = (stage, section, prompts, tuple(asked.items()), journey)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        for prompt in prompts:
            self._add_row(prompt, asked.get(prompt.id, prompt.text), asked=prompt.id in asked)
        self._show_earlier()

    def _add_row(self, prompt: Prompt, text: str, *, asked: bool) -> None:
        look = self._room.look
        line = row(spacing=look.px(10))
        line.setContentsMargins(0, look.px(7), 0, look.px(7))
        tick = Tick(look, name=text, round_box=True, side=17)
        tick.setFixedSize(look.px(17), look.px(20))
        tick.show_value(asked)
        tick.setProperty("prompt", prompt.id)
        tick.ticked.connect(lambda on, prompt=prompt: self._on_ticked(prompt, on))
        said = Paragraph(look, text, Type.BODY, "ink3" if asked else "ink")
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(said, 1)
        self._list.addLayout(line)
        self._list.addWidget(rule())

    def _on_ticked(self, prompt: Prompt, on: bool) -> None:
        context = self._context
        if context is not None:
            context.act(lambda: tick_prompt(self._room.desk, context.place(), prompt, asked=on))

    def _on_pencil(self) -> None:
        if self._editing:
            self._room.autosave.flush()
            self._editing = False
            self._shown = ()
            self.pencil.set_icon("pencil")
            self.refresh()
        elif self._context is not None:
            self._editing = True
            self.pencil.set_icon("check")
            self._show_editors(self._context)

    def _show_editors(self, context: StageContext) -> None:
        look, words, desk = self._room.look, self._room.words, self._room.desk
        clear(self._list)
        approach = str(context.journey().engagement.approach or "")
        fields = []
        for prompt in prompts_for(desk, context.stage, self._section, approach):
            field = LineField(look, words("Prompt"), role=Type.BODY)
            field.show_value(prompt.text)
            self._tie(field, prompt)
            fields.append(field)
        new = LineField(look, words("New prompt"), placeholder=words("A question of your own"))
        new.entered.connect(lambda: self._on_added(new))
        new.left.connect(lambda: self._on_added(new))
        for field in (*fields, new):
            self._list.addWidget(field)
            self._list.addSpacing(look.px(6))
        hint = words("An empty line switches a prompt off. Held sessions keep their wording.")
        self._list.addWidget(Paragraph(look, hint, Type.CAPTION, "ink3"))
        fields[0].setFocus() if fields else new.setFocus()

    def _tie(self, field: LineField, prompt: Prompt) -> None:
        autosave = self._room.autosave

        def on_edited() -> None:
            text, source = field.value(), Source(self, field.visit)
            autosave.pend(
                f"prompt-{prompt.id}",
                lambda: change_prompt(self._room.desk, prompt.id, text, source),
            )

        field.edited.connect(on_edited)
        field.left.connect(autosave.flush)
        field.entered.connect(field.focusNextChild)

    def _on_added(self, field: LineField) -> None:
        context, text = self._context, field.value()
        if context is None or not text.strip() or not self._editing:
            return
        field.clear()
        context.act(lambda: add_prompt(self._room.desk, context.stage, self._section, text))
        QTimer.singleShot(0, self, lambda: self._show_editors(context))

    def _show_earlier(self) -> None:
        look, words = self._room.look, self._room.words
        clear(self._earlier)
        context = self._context
        if context is None:
            return
        journey = context.journey()
        quotes = quotes_for(journey, context.stage, self._section, context.session())
        if not quotes:
            return
        self._earlier.addWidget(Label(look, words("From earlier"), Type.HEADING))
        for quote in quotes:
            name = name_of_session(words, journey, quote.stage, quote.session)
            day = words.month_day(self._room.desk.local(quote.at).date())
            self._earlier.addSpacing(look.px(4))
            self._earlier.addWidget(Label(look, f"{name}, {day}", Type.CAPTION, "ink3"))
            self._earlier.addWidget(
                Paragraph(look, f"“{quote.text}”", Type.WORDS_FIELD, "ink", lines=5)
            )


def _gone(
    stage: str, section: str, asked: dict[str, str], offered: tuple[Prompt, ...]
) -> tuple[Prompt, ...]:
    """What was asked in the session and is offered no more, as it was asked."""
    begin, known = prompts_begin(stage, section), {each.id for each in offered}
    return tuple(
        Prompt(id=key, stage=stage, section=section, text=wording)
        for key, wording in asked.items()
        if key.startswith(begin) and key not in known
    )
