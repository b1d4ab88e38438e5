"""Stages and prompts: the page on which a coach makes the method their own."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.method import MOST_MINUTES, plan_minutes, rename_stage
from coachdesk.desk.starter_areas import starter_areas
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.journey.labels import section_label, stage_label
from coachdesk.ui.labelled import labelled
from coachdesk.ui.number_words import capital, spelled
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.areas_sheet import AreasSheet
from coachdesk.ui.settings.method.chips import ChipWords, SectionChips
from coachdesk.ui.settings.method.files import MethodFiles
from coachdesk.ui.settings.method.minutes_field import MinutesField
from coachdesk.ui.settings.method.prompts_card import PromptsCard
from coachdesk.ui.settings.method.section_menu import SectionActs
from coachdesk.ui.settings.method.stage_list import StageList
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import FlowLayout, add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

LIST_WIDTH, NARROW = 204, 600
NAME, MINUTES = "stage-name", "stage-minutes"


class StagesAndPrompts(SettingsPart):
    """The method: stages at the left, what the chosen one is made of at the right."""

    widest = 900

    def __init__(self, room: Room) -> None:
        words = room.words
        super().__init__(
            room,
            words("Stages and prompts"),
            words("Your method, your words. Changes apply to new sessions; past sessions keep the "
                  "wording they were held with."),
        )  # fmt: skip
        self.stage, self.section = STAGE_KEYS[1], "areas"
        self.approach = Approach.WHOLE_PERSON
        self.files = MethodFiles(room, self, self._say)
        self._across = row(spacing=self.look.px(28))
        self._across.addWidget(self._built_left())
        self._across.addWidget(self._built_right(), 1)
        self.body.addLayout(self._across)
        self.body.addStretch(1)

    def first_stop(self) -> QWidget:
        return self.stages.rows[self.stage]

    def refresh(self) -> None:
        super().refresh()
        desk, words, reading = self.room.desk, self.words, self.room.desk.reading_only
        if not desk.is_open:
            return
        method, waiting = desk.method(), self.room.autosave.is_waiting
        names = {each: stage_label(words, each, method) for each in STAGE_KEYS}
        self.stages.show_stages(names, self.stage)
        if not (waiting(NAME) or self.name.hasFocus()):
            self.name.show_value(names[self.stage])
        self.name.setPlaceholderText(stage_label(words, self.stage))
        if not waiting(MINUTES):
            self.minutes.show_minutes(method.minutes(self.stage))
        sections = method.sections(self.stage)
        if self.section not in [each.key for each in sections]:
            self.section = sections[0].key
        chips = []
        for each in sections:
            name = section_label(words, self.stage, each.key, method)
            on = method.uses(self.stage, each.key)
            spoken = name if on else words("{section}, switched off", section=name)
            chips.append(ChipWords(each.key, name, spoken, on))
        self.chips.show_sections(chips, self.section, still=reading)
        name = section_label(words, self.stage, self.section, method)
        self.prompts_title.set_text(words("Prompts in {section}", section=name))
        self.more.set_name(words("What to do with {section}", section=name))
        self._fit_prompts_head()
        self.prompts.show_place(self.stage, self.section, self.approach)
        self._show_areas()
        for field in (self.name, self.minutes):
            field.setReadOnly(reading)
        for button in (self.bring, self.reset, self.more, self.edit_areas):
            button.setEnabled(not reading)

    def show_stage(self, stage: str) -> None:
        """Show another stage, on its first section."""
        self.room.autosave.flush()
        if stage != self.stage:
            self.stage = stage
            self.section = self.room.desk.method().sections(stage)[0].key
            self.name.show_value("")
        self.refresh()
        self.name.show_value(stage_label(self.words, stage, self.room.desk.method()))

    def show_section(self, section: str) -> None:
        """Show the prompts of another section."""
        self.room.autosave.flush()
        self.section = section
        self.refresh()

    def acts(self) -> SectionActs:
        """The acts on the sections of the stage shown."""
        return SectionActs(self.room, self, self.stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.look.px(NARROW)
        self._across.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._left.setMaximumWidth(16777215 if narrow else self.look.px(LIST_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._right:
            self._fit_prompts_head()
        return bool(super().eventFilter(watched, event))

    def _fit_prompts_head(self) -> None:
        """Put the approaches under the heading where they would cut the section's name."""
        parts = (self.prompts_title, self.more, self.approaches)
        wanted = sum(each.sizeHint().width() for each in parts) + self.look.px(24)
        beside = self._right.width() >= wanted
        self._prompts_head.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    # Building

    def _built_left(self) -> QWidget:
        look, words = self.look, self.words
        self._left = QWidget()
        self._left.setMinimumWidth(look.px(LIST_WIDTH - 40))
        lines = column(self._left, spacing=look.px(8))
        self.stages = StageList(look, words("Stages"))
        self.stages.chosen.connect(self.show_stage)
        self.export = Button(look, words("Export my method…"), "quiet", icon="download")
        self.export.clicked.connect(self.files.ask_where)
        self.bring = Button(look, words("Import a method…"), "quiet", icon="folder")
        self.bring.clicked.connect(self.files.ask_which)
        self.reset = Button(look, words("Bring back the original…"), "quiet", icon="undo")
        self.reset.clicked.connect(self._on_reset)
        self.said = Paragraph(look, "", Type.CAPTION, "danger")
        self.said.hide()
        title = Label(look, words("Stage"), Type.HEADING)
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(4), look.px(6))
        for button in (self.export, self.bring, self.reset):
            flow.addWidget(button)
        add_all(lines, title, self.stages, look.px(2), buttons)
        lines.addWidget(self.said)
        lines.addStretch(1)
        return self._left

    def _built_right(self) -> QWidget:
        look, words = self.look, self.words
        made = self._right = QWidget()
        lines = column(made, spacing=look.px(10))
        self.name = LineField(look, words("Name on screen"))
        self.name.edited.connect(self._on_named)
        self.name.left.connect(self._on_name_left)
        self.minutes = MinutesField(look, words, words("Planned time"), MOST_MINUTES)
        self.minutes.edited.connect(self._on_minutes)
        self.minutes.left.connect(self._on_minutes_left)
        head = row(spacing=look.px(14))
        head.addWidget(labelled(look, words("Name on screen"), self.name), 1)
        head.addWidget(labelled(look, words("Planned time"), self.minutes))
        lines.addLayout(head)
        lines.addSpacing(look.px(8))
        lines.addWidget(self._built_sections())
        lines.addSpacing(look.px(10))
        self._build_prompts(lines)
        lines.addSpacing(look.px(14))
        self._build_areas(lines)
        lines.addStretch(1)
        made.installEventFilter(self)
        return made

    def _built_sections(self) -> QWidget:
        look, words = self.look, self.words
        made = QWidget()
        lines = column(made, spacing=look.px(8))
        head = row(spacing=look.px(10))
        hint = words("drag to reorder, switch off what you do not use")
        title = Label(look, words("Sections"), Type.HEADING)
        add_all(head, title, None, Label(look, hint, Type.CAPTION, "ink2"))
        self.chips = SectionChips(look, words("Sections"), words("Section"), words("Add a section"))
        self.chips.chosen.connect(self.show_section)
        self.chips.add_wanted.connect(lambda: self.acts().add(self._show_new))
        self.chips.reordered.connect(lambda keys: self.acts().order(keys))
        self.chips.renamed.connect(lambda key: self.acts().rename(key))
        self.chips.switched.connect(lambda key: self.acts().switch(key))
        self.chips.removed.connect(lambda key: self.acts().remove(key))
        self.chips.menu_wanted.connect(self._on_menu)
        lines.addLayout(head)
        lines.addWidget(self.chips)
        return made

    def _build_prompts(self, lines: QBoxLayout) -> None:
        look, words = self.look, self.words
        named = row(spacing=look.px(4))
        self.prompts_title = Label(look, "", Type.HEADING, elide=True)
        self.more = IconButton(look, "more", "", size=28, drawn=15)
        self.more.clicked.connect(
            lambda: self._on_menu(
                self.section, self.more.mapToGlobal(QPoint(0, self.more.height() + 2))
            )
        )
        self.approaches = Segments(
            look,
            [
                (Approach.WHOLE_PERSON, words("Whole person")),
                (Approach.WORKPLACE, words("Workplace")),
            ],
            name=words("Approach"),
            clearable=False,
        )
        self.approaches.show_value(self.approach)
        self.approaches.chosen.connect(self._on_approach)
        self.prompts_title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        add_all(named, self.prompts_title, self.more, None)
        head = self._prompts_head = row(spacing=look.px(8))
        head.addLayout(named, 1)
        head.addWidget(self.approaches, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(head)
        self.prompts = PromptsCard(self.room)
        lines.addWidget(self.prompts)

    def _build_areas(self, lines: QBoxLayout) -> None:
        look, words = self.look, self.words
        head = row(spacing=look.px(14))
        self.areas_title = Label(look, "", Type.HEADING)
        self.areas_count = Label(look, "", Type.BODY, "ink2")
        self.edit_areas = Button(look, words("Edit areas…"), "secondary", size="compact")
        self.edit_areas.clicked.connect(self._on_areas)
        add_all(head, self.areas_title, None, self.areas_count, self.edit_areas)
        lines.addLayout(head)

    # Showing

    def _show_areas(self) -> None:
        words, area_set = self.words, self._area_set()
        life = area_set is AreaSet.LIFE
        title = words("Areas of life, whole person") if life else words("Areas of work, workplace")
        self.areas_title.set_text(title)
        found = len(starter_areas(self.room.desk, area_set))
        said = words.count("{said} area", "{said} areas", found, said=spelled(words, found))
        self.areas_count.set_text(capital(said))

    def _area_set(self) -> AreaSet:
        return AreaSet.LIFE if self.approach is Approach.WHOLE_PERSON else AreaSet.WORK

    def _say(self, text: str) -> None:
        self.said.set_text(text)
        self.said.setVisible(bool(text))

    def _show_new(self, section: str) -> None:
        self.show_section(section)
        self.chips.take_keyboard(section)

    # Slots

    def _on_named(self) -> None:
        desk, stage, source = self.room.desk, self.stage, Source(None, self.name.visit)
        typed = self.name.value().strip()
        name = "" if typed == stage_label(self.words, stage) else typed
        self.room.autosave.pend(NAME, lambda: rename_stage(desk, stage, name, source))

    def _on_name_left(self) -> None:
        self.room.autosave.flush()
        self.name.show_value(stage_label(self.words, self.stage, self.room.desk.method()))

    def _on_minutes(self) -> None:
        desk, stage, source = self.room.desk, self.stage, Source(None, self.minutes.visit)
        minutes, fits = self.minutes.minutes(), self.minutes.is_fitting()
        # What does not fit takes the place of what still waited, and is not kept.
        self.room.autosave.pend(
            MINUTES, lambda: plan_minutes(desk, stage, minutes, source) if fits else None
        )

    def _on_minutes_left(self) -> None:
        self.room.autosave.flush()
        if self.minutes.is_fitting():
            self.minutes.show_whole(self.room.desk.method().minutes(self.stage))

    def _on_menu(self, section: str, at: QPoint) -> None:
        menu = self.acts().menu(section)
        menu.aboutToHide.connect(menu.deleteLater)
        if not menu.isEmpty():  # for reading only there is nothing to do with a section
            menu.popup(at)

    def _on_approach(self, approach: str) -> None:
        self.room.autosave.flush()
        self.approach = Approach(approach)
        self.refresh()

    def _on_areas(self) -> None:
        AreasSheet(self.room, self, self._area_set(), self.areas_title.full_text()).open()

    def _on_reset(self) -> None:
        name = stage_label(self.words, self.stage, self.room.desk.method())
        self.files.ask_reset(self.stage, name)
