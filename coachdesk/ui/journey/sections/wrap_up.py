"""Wrap-up: what every session ends with, whatever its stage."""

from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.sessions import change_session, next_after, plan_next, set_answer
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.session import Attendance, Mode, Payment, length_minutes
from coachdesk.ui.day_words import instant_of
from coachdesk.ui.handouts.choices import kind_name
from coachdesk.ui.journey.catalogue import handouts_for
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.labels import name_of_session
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField, NumberField
from coachdesk.ui.widgets.layout import FlowLayout
from coachdesk.ui.widgets.text import Label

USUAL_HOUR = time(10, 0)
MOST_PEOPLE = 1000


class WrapUp(SectionView):
    """Leaving, shared notes, how the session was held, the next date, what to hand out."""

    def build(self) -> None:
        self.build_before()
        self.body.addLayout(heading(self.context, self.words("Before you part")))
        self.body.addWidget(
            self.form.card_of(
                self.form.session_scale_row("energy_leaving", self.words("Energy on leaving")),
                self.form.session_scale_row("clarity_leaving", self.words("Clarity on leaving")),
                gap=48,
            )
        )
        notes = GrowingField(
            self.look,
            self.words("Notes you share"),
            placeholder=self.words("What you both want to remember of today"),
            rows=3,
        )
        self.binder.session_text(notes, "shared_notes")
        self.body.addWidget(
            self.form.labelled(
                self.words("Notes you share"),
                notes,
                self.words("may be seen and printed"),
            )
        )
        self._build_facts()
        self._build_next()
        self._build_handout()

    def build_before(self) -> None:
        """What a stage asks before the common part; nothing here."""

    def _build_facts(self) -> None:
        words, form, binder = self.words, self.form, self.binder
        minutes = NumberField(self.look, words("Minutes"), width=76)
        binder.amount(
            minutes,
            lambda journey: self._minutes(journey),
            lambda value, source: self._keep_minutes(value, source),
        )
        attendance = Segments(
            self.look,
            [
                (Attendance.HELD, words("Held")),
                (Attendance.LATE_CANCEL, words("Cancelled late")),
                (Attendance.NO_SHOW, words("Did not come")),
                (Attendance.RESCHEDULED, words("Moved")),
            ],
            name=words("What became of it"),
        )
        binder.choice(
            attendance,
            lambda journey: getattr(self.context.session(), "attendance", None),
            lambda key, source: self._set(source, attendance=Attendance(key) if key else None),
        )
        mode = Segments(
            self.look,
            [
                (Mode.IN_ROOM, words("In the room")),
                (Mode.PHONE, words("Phone")),
                (Mode.VIDEO, words("Video")),
                (Mode.WRITING, words("In writing")),
            ],
            name=words("How"),
        )
        binder.choice(
            mode,
            lambda journey: getattr(self.context.session(), "mode", None),
            lambda key, source: self._set(source, mode=Mode(key) if key else None),
        )
        paid = Segments(
            self.look,
            [(Payment.PAID, words("Paid work")), (Payment.PRO_BONO, words("Pro bono"))],
            name=words("Payment"),
        )
        binder.choice(
            paid,
            lambda journey: getattr(self.context.session(), "payment", None),
            lambda key, source: self._set(source, payment=Payment(key) if key else None),
        )
        self.body.addWidget(
            form.line_of(
                form.labelled(words("Minutes"), minutes),
                form.labelled(words("What became of it"), attendance),
            )
        )
        people = NumberField(self.look, words("People"), width=76)
        binder.amount(
            people,
            lambda journey: self._people(),
            lambda value, source: self._keep_people(value, source),
        )
        self.body.addWidget(
            form.line_of(
                form.labelled(words("How"), mode),
                form.labelled(words("People"), people, words("more than 1 is a group")),
                form.labelled(words("Payment"), paid),
            )
        )

    def _build_next(self) -> None:
        words = self.words
        hint = words("fri 10, +2w 14:30, 29 May 9")
        when = self.form.day_field(words("Next session"), hint, planned=True)
        when.setFixedWidth(self.look.px(250))
        when.decided = lambda: self._planned_text(self.context.journey())
        length = NumberField(self.look, words("Planned minutes"), width=76)
        self.binder.day(when, self._next_text, self._keep_next)
        self.binder.amount(length, self._next_minutes, self._keep_length)
        self.body.addWidget(
            self.form.line_of(
                self.form.labelled(words("Next session"), when),
                self.form.labelled(words("Planned minutes"), length),
            )
        )
        self.next_words = Label(self.look, "", Type.CAPTION, "ink3")
        self.body.addWidget(self.next_words)
        self.binder.also(self._show_next_words)

    def _build_handout(self) -> None:
        offers = QWidget()
        flow = FlowLayout(offers, self.look.px(8))
        for kind in handouts_for(self.context.stage):
            flow.addWidget(self._offer(kind, kind_name(self.words, HandoutKind(kind))))
        self.body.addWidget(self.form.labelled(self.words("To take home"), offers))

    def _offer(self, kind: str, name: str) -> Button:
        button = Button(self.look, name, "secondary", icon="printer")
        button.clicked.connect(lambda: self.context.handout_wanted.emit(kind))
        return button

    # Reading and keeping

    def _set(self, source: Source, **changes: object) -> None:
        change_session(self.room.desk, self.context.place(), source, **changes)

    def _minutes(self, journey: Journey) -> float | None:
        session = self.context.session()
        if session is None or (session.minutes is None and not session.clock):
            return None
        return float(length_minutes(session, self.room.desk.now()))

    def _keep_minutes(self, value: float | None, source: Source) -> None:
        self._set(source, minutes=None if value is None else round(value))

    def _people(self) -> float | None:
        session = self.context.session()
        return None if session is None else float(session.people)

    def _keep_people(self, value: float | None, source: Source) -> None:
        self._set(source, people=1 if value is None else max(1, min(MOST_PEOPLE, round(value))))

    def _planned_text(self, journey: Journey) -> str:
        following = next_after(journey, self.context.session())
        if following is None or following.planned_at is None:
            return ""
        return day_text(self.room.desk.local(following.planned_at))

    def _next_text(self, journey: Journey) -> str:
        kept = journey.answer_text(self.context.session(), "next_session")
        return self._planned_text(journey) or kept

    def _keep_next(self, day: str, source: Source) -> None:
        desk, place = self.room.desk, self.context.place()
        when = self._instant(DayText(day))
        # Words that are no day are kept with the session, until they become one.
        set_answer(desk, place, "next_session", day if when is None else "", source)
        plan_next(desk, self.context.place(), when, source=source)

    def _instant(self, day: DayText) -> datetime | None:
        return instant_of(day, self.room.desk.zone, USUAL_HOUR)

    def _next_minutes(self, journey: Journey) -> float | None:
        following = next_after(journey, self.context.session())
        return None if following is None else float(following.planned_minutes)

    def _keep_length(self, value: float | None, source: Source) -> None:
        following = next_after(self.context.journey(), self.context.session())
        if following is not None and value is not None:
            when = following.planned_at
            plan_next(self.room.desk, self.context.place(), when, round(value), source)

    def _show_next_words(self, journey: Journey) -> None:
        following = next_after(journey, self.context.session())
        if following is None or following.planned_at is None:
            self.next_words.set_text("")
            return
        name = name_of_session(self.words, journey, following.stage, following)
        day = self.words.full_day(self.room.desk.local(following.planned_at).date())
        self.next_words.set_text(self.words("{session}, {day}", session=name, day=day))
