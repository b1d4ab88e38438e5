"""How coach and client check in from now on: when, on what, and what helps after a miss."""

from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.sessions import Place, plan_session, set_answer
from coachdesk.domain.area import AreaSet
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import LOOKS
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Mode, held_at
from coachdesk.ui.day_words import instant_of
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.own_measures import OwnMeasures
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.fields import GrowingField, NumberField
from coachdesk.ui.widgets.layout import FlowLayout, card, column, row, rule
from coachdesk.ui.widgets.text import Label

SHOWN_DATES = 3
USUAL_HOUR = time(10, 0)


class Agreement(SectionView):
    """The check-in agreement."""

    reading_width = False

    def build(self) -> None:
        words, look = self.words, self.look
        self.body.addLayout(heading(self.context, words("How we stay in touch with it")))
        self.body.addWidget(self._rhythm_card())
        beside = row(spacing=look.px(20))
        beside.addLayout(self._looks(), 1)
        right = column(spacing=look.px(16))
        self.measures = OwnMeasures(self.context)
        self.binder.also(self.measures.show_journey)
        right.addWidget(self.measures)
        right.addWidget(
            self.form.day_row(
                "agree.mid_point_on", words("Look at the whole at mid-point"), words("+3m, 29 May")
            )
        )
        right.addStretch(1)
        beside.addLayout(right, 1)
        self.body.addLayout(beside)
        self.body.addLayout(heading(self.context, words("When it has not happened")))
        self.body.addWidget(
            self.form.side_by_side(
                self._said("agree.ask_me", words("Ask me"), words("What was in the way?")),
                self._said(
                    "agree.support_me", words("Support me by"), words("Making the step smaller")
                ),
                self._said(
                    "agree.please_do_not", words("Please do not"), words("Tell me it is nothing")
                ),
            )
        )
        self.body.addWidget(
            self.form.side_by_side(
                self._said(
                    "agree.after_miss",
                    words("After a miss"),
                    words("We move it once, then halve it"),
                ),
                self._said(
                    "agree.alone",
                    words("How {name} will do this alone one day", name=self.context.first_name),
                    words("Sunday evening, with my own notes"),
                ),
            )
        )

    # When

    def _rhythm_card(self) -> QWidget:
        words, look = self.words, self.look
        holder = card()
        lines = column(holder, spacing=look.px(14))
        lines.setContentsMargins(*(look.px(each) for each in (18, 14, 18, 14)))
        every = self.form.segments_row(
            "agree.weeks",
            words("We meet every"),
            [
                ("1", words("week")),
                ("2", words("2 weeks")),
                ("3", words("3 weeks")),
                ("4", words("4 weeks")),
            ],
        )
        minutes = NumberField(look, words("Minutes"), placeholder="60", width=84)
        self.binder.amount(
            minutes,
            lambda journey: self.binder.number(journey, "agree.minutes"),
            self._keep_minutes,
        )
        how = self.form.segments_row(
            "agree.mode",
            words("How"),
            [
                (Mode.IN_ROOM, words("In the room")),
                (Mode.PHONE, words("Phone")),
                (Mode.VIDEO, words("Video")),
            ],
        )
        first = QWidget()
        flow = FlowLayout(first, look.px(18))
        for part in (every, self.form.labelled(words("For minutes"), minutes), how):
            flow.addWidget(part)
        lines.addWidget(first)
        self.dates = QWidget()
        below = column(self.dates, spacing=look.px(12))
        below.addWidget(rule())
        line = row(spacing=look.px(12))
        holder_of_days = QWidget()
        days = FlowLayout(holder_of_days, look.px(8))
        title = Label(look, words("First three"), Type.BODY, "ink2")
        title.setMinimumHeight(look.px(24))
        days.addWidget(title)
        self.pills = [Pill(look, "") for _ in range(SHOWN_DATES)]
        for pill in self.pills:
            days.addWidget(pill)
        self.plan = Button(look, words("Plan the first"), "secondary", icon="calendar")
        self.plan.clicked.connect(self._on_plan)
        line.addWidget(holder_of_days, 1)
        line.addWidget(self.plan)
        below.addLayout(line)
        lines.addWidget(self.dates)
        self.binder.also(self._show_dates)
        return holder

    def _keep_minutes(self, value: float | None, source: Source) -> None:
        kept = None if value is None else max(0, min(1440, round(value)))
        set_answer(self.room.desk, self.context.place(), "agree.minutes", kept, source)

    def _show_dates(self, journey: Journey) -> None:
        words, days = self.words, self._dates(journey)
        self.dates.setVisible(bool(days))
        for pill, day in zip(self.pills, days, strict=False):
            pill.show_word(f"{words.day(day.date())}, {words.time(day.time())}", "plain")
        begun = bool(journey.held("check_in"))
        self.plan.setVisible(not begun and not self.context.reading_only)

    def _dates(self, journey: Journey) -> list[datetime]:
        """The first three check-ins on the wall clock, from the planned one or this session."""
        weeks = journey.answer_text(self.context.session(), "agree.weeks")
        if not weeks.isdigit():
            return []
        step, desk = timedelta(weeks=int(weeks)), self.room.desk
        begun = journey.held("check_in")
        if begun:
            first = desk.local(held_at(begun[0]))
        else:
            session = self.context.session()
            here = desk.local(held_at(session) if session else desk.now())
            first = here.replace(minute=here.minute // 30 * 30, second=0, microsecond=0) + step
        return [first.replace(tzinfo=None) + n * step for n in range(SHOWN_DATES)]

    def _on_plan(self) -> None:
        journey, desk = self.context.journey(), self.room.desk
        days = self._dates(journey)
        if not days:
            return
        when = instant_of(day_text(days[0]), desk.zone, USUAL_HOUR)
        if when is None:
            self.room.say(
                self.words("Clocks skip that time or show it twice. Plan it with Ctrl+4.")
            )
            return
        minutes = self.binder.number(journey, "agree.minutes")
        place = Place(self.context.engagement_id, "check_in")
        if self.context.act(lambda: plan_session(desk, place, when, minutes)):
            self.room.say(
                self.words("Planned for {day}", day=self.words.weekday_and_day(days[0].date()))
            )

    # What

    def _looks(self) -> QLayout:
        words, look = self.words, self.look
        lines = column(spacing=look.px(8))
        lines.addWidget(Label(look, words("What we look at each time"), Type.HEADING))
        holder = card()
        rows = column(holder)
        rows.setContentsMargins(*(look.px(each) for each in (16, 2, 16, 2)))
        self.boxes: dict[str, Tick] = {}
        texts = {
            "goals": (words("Priority goals"), words("number and line")),
            "habits": (words("Habits"), words("days kept")),
            "steps": (words("Steps since last time"), words("done, partly, not yet")),
            "some_areas": (words("Some areas"), words("1–10 again")),
            "all_areas": (words("All areas"), words("now and then")),
            "measures": (words("Own measures"), words("a number each time")),
        }
        for at, key in enumerate(LOOKS):
            if at:
                rows.addWidget(rule())
            text, caption = texts[key]
            line = row(spacing=look.px(10))
            box = Tick(look, text)
            box.setMinimumHeight(look.px(38))
            self.boxes[key] = box
            self.binder.tick(box, self._reads(key), self._keep_looks)
            line.addWidget(box, 1)
            line.addWidget(Label(look, caption, Type.CAPTION, "ink3"))
            rows.addLayout(line)
            if key == "some_areas":
                rows.addWidget(self._area_chips())
        lines.addWidget(holder)
        lines.addStretch(1)
        return lines

    def _area_chips(self) -> QFrame:
        self.chips = card("row")
        inner = QWidget()
        self._chip_flow = FlowLayout(inner, self.look.px(6))
        around = column(self.chips)
        around.setContentsMargins(0, 0, 0, self.look.px(12))
        around.addWidget(inner)
        self._chip_of: dict[str, Button] = {}
        self.binder.also(self._show_chips)
        return self.chips

    def _show_chips(self, journey: Journey) -> None:
        chosen = _list(journey.answer(self.context.session(), "agree.areas"))
        for area in journey.areas():
            if area.id not in self._chip_of:
                chip = Button(self.look, area.name, "chip", size="compact")
                chip.setCheckable(True)
                chip.setEnabled(not self.context.reading_only)
                chip.clicked.connect(self._on_chip)
                self._chip_of[area.id] = chip
                self._chip_flow.addWidget(chip)
            chip = self._chip_of[area.id]
            if chip.text() != area.name:
                chip.set_text(area.name)
            chip.setChecked(area.id in chosen)
        known = {area.id for area in journey.areas()}
        for area_id, chip in self._chip_of.items():
            chip.setVisible(area_id in known)
        self.chips.setVisible(self.boxes["some_areas"].isChecked())
        work = journey.main_set is AreaSet.WORK
        text = self.words("All areas of work") if work else self.words("All areas of life")
        if "all_areas" in self.boxes and self.boxes["all_areas"].text() != text:
            self.boxes["all_areas"].setText(text)
            self.boxes["all_areas"].setAccessibleName(text)

    def _reads(self, key: str):  # type: ignore[no-untyped-def]
        return lambda journey: key in _list(journey.answer(self.context.session(), "agree.looks"))

    def _keep_looks(self, _on: object, source: Source) -> None:
        chosen = tuple(key for key, box in self.boxes.items() if box.isChecked())
        set_answer(self.room.desk, self.context.place(), "agree.looks", chosen, source)
        self.chips.setVisible(self.boxes["some_areas"].isChecked())

    def _on_chip(self) -> None:
        chosen = tuple(key for key, chip in self._chip_of.items() if chip.isChecked())
        self.context.act(
            lambda: set_answer(self.room.desk, self.context.place(), "agree.areas", chosen)
        )

    def _said(self, question: str, label: str, example: str) -> QWidget:
        field = GrowingField(self.look, label, placeholder=example, rows=2)
        self.binder.answer(field, question)
        return self.form.labelled(label, field)


def _list(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
