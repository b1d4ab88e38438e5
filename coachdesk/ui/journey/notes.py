"""The private notes of a session: one place, never printed, closed while a client can see."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.sessions import change_note
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import PrivateNote, held_at, is_held, length_minutes
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.labels import name_of_session
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import FlowLayout, clear, column
from coachdesk.ui.widgets.text import Label, Paragraph


class PrivateNotes(QScrollArea):
    """What only the coach sees of a session."""

    spoken = "group"

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._context: StageContext | None = None
        self._locked = False
        self._show_earlier = False
        look, words = room.look, room.words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words("Private notes, only you"))
        page = QWidget()
        page.setObjectName("page")
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        lines = column(page, spacing=look.px(10))
        self.locked_words = Paragraph(
            look,
            words("Private notes stay hidden in the room. Ctrl+Shift+P jots one, shown as dots."),
            Type.BODY,
            "private",
        )
        lines.addWidget(self.locked_words)
        self._open_part = QWidget()
        inner = column(self._open_part, spacing=look.px(8))
        promise = words("Only you. Never printed, never in search during a session.")
        inner.addWidget(Paragraph(look, promise, Type.CAPTION, "private"))
        self.text = self._field("text", words("Private notes"), rows=6)
        inner.addWidget(self.text)
        chips = QWidget()
        flow = FlowLayout(chips, look.px(8))
        self.come_back = self._flag("come_back", words("Come back to this"), "flag")
        self.other_help = self._flag(
            "other_help", words("May need another kind of help"), "life-buoy"
        )
        flow.addWidget(self.come_back)
        flow.addWidget(self.other_help)
        inner.addWidget(chips)
        self.what_worked = self._field("what_worked", words("What worked in my coaching"), rows=2)
        self.try_next = self._field("try_next", words("What I would try next"), rows=2)
        for field in (self.what_worked, self.try_next):
            inner.addWidget(Label(look, field.accessibleName(), Type.BODY_STRONG))
            inner.addWidget(field)
        self.facts = Button(look, "", "row")
        self.facts.clicked.connect(self._on_facts)
        inner.addWidget(self.facts)
        self._earlier = column(spacing=look.px(6))
        inner.addLayout(self._earlier)
        lines.addWidget(self._open_part)
        lines.addStretch(1)
        self.setWidget(page)

    def show_place(self, context: StageContext | None) -> None:
        """Show the note of another place."""
        self._context = context
        self._show_earlier = False

    def set_locked(self, locked: bool) -> None:
        """Close the notes while the client can see the screen; nothing of them stays in view."""
        self._locked = locked
        self._open_part.setVisible(not locked)
        self.locked_words.setVisible(locked)

    def refresh(self) -> None:
        """Show what is kept; nothing at all while locked."""
        context = self._context
        if context is None:
            return
        journey, session = context.journey(), context.session()
        note = None if self._locked else journey.note(session)
        for field, name in (
            (self.text, "text"),
            (self.what_worked, "what_worked"),
            (self.try_next, "try_next"),
        ):
            if not self._room.autosave.is_waiting(self._key(name)):
                field.show_value(getattr(note, name, ""))
            field.set_reading(context.reading_only)
        self.come_back.setChecked(note is not None and note.come_back)
        self.other_help.setChecked(note is not None and note.other_help)
        for chip in (self.come_back, self.other_help):
            chip.setEnabled(not context.reading_only)
            chip.update()
        self._show_facts(journey)

    def write(self) -> None:
        """Put the focus into the note."""
        self.text.setFocus()

    def _show_facts(self, journey: Journey) -> None:
        words, desk = self._room.words, self._room.desk
        session = self._context.session() if self._context else None
        others = self._others(journey)
        parts = []
        if session is not None and is_held(session):
            day = words.month_day(desk.local(held_at(session)).date())
            parts.append(f"{day}, " + words("{n} min.", n=length_minutes(session, desk.now())))
        if others:
            parts.append(
                words.count("{n} earlier private note.", "{n} earlier private notes.", len(others))
            )
        self.facts.set_text(" ".join(parts))
        self.facts.setVisible(bool(parts))
        clear(self._earlier)
        for note in others if self._show_earlier and not self._locked else ():
            self._add_earlier(journey, note)

    def _others(self, journey: Journey) -> list[PrivateNote]:
        session = self._context.session() if self._context else None
        order = {each.id: n for n, each in enumerate(journey.sessions)}
        notes = [
            each
            for each in journey.all(PrivateNote)
            if (session is None or each.session_id != session.id) and _says_something(each)
        ]
        return sorted(notes, key=lambda each: -order.get(each.session_id, 0))

    def _add_earlier(self, journey: Journey, note: PrivateNote) -> None:
        look, words = self._room.look, self._room.words
        session = next((each for each in journey.sessions if each.id == note.session_id), None)
        if session is None:
            return
        name = name_of_session(words, journey, session.stage, session)
        day = words.month_day(self._room.desk.local(held_at(session)).date())
        self._earlier.addWidget(Label(look, f"{name}, {day}", Type.CAPTION, "private"))
        said = "\n".join(filter(None, (note.text, note.what_worked, note.try_next)))
        self._earlier.addWidget(Paragraph(look, said, Type.BODY))

    def _field(self, name: str, label: str, rows: int) -> GrowingField:
        field = GrowingField(
            self._room.look, label, role=Type.READING, rows=rows, most=18, kind="private"
        )
        field.edited.connect(lambda: self._on_edited(field, name))
        field.left.connect(self._room.autosave.flush)
        return field

    def _flag(self, name: str, label: str, icon: str) -> Button:
        chip = Button(self._room.look, label, "chip", icon=icon, size="compact")
        chip.setCheckable(True)
        chip.clicked.connect(lambda on: self._keep(name, on, Source(self)))
        return chip

    def _on_edited(self, field: GrowingField, name: str) -> None:
        context = self._context
        if context is None or context.reading_only:
            return
        place, source, value = context.place(), Source(self, field.visit), field.value()
        self._room.autosave.pend(
            self._key(name), lambda: change_note(self._room.desk, place, source, **{name: value})
        )

    def _keep(self, name: str, value: object, source: Source) -> None:
        context = self._context
        if context is not None:
            context.act(
                lambda: change_note(self._room.desk, context.place(), source, **{name: value})
            )

    def _key(self, name: str) -> str:
        return f"note-{name}-{self._context.place() if self._context else ''}"

    def _on_facts(self) -> None:
        self._show_earlier = not self._show_earlier
        self.refresh()


def _says_something(note: PrivateNote) -> bool:
    return bool(note.text.strip() or note.what_worked.strip() or note.try_next.strip())
