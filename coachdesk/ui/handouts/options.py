"""What the coach can choose about a handout: the left side of the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QScrollArea, QSizePolicy, QWidget

from coachdesk.domain.handout import PARTS, HandoutKind, PaperSize, Part, Variant
from coachdesk.domain.privacy import ShownAs
from coachdesk.ui.handouts.choices import GoalTick, PartLine, paper_name, part_name, variant_name
from coachdesk.ui.handouts.job import Options
from coachdesk.ui.handouts.kind_list import KindList
from coachdesk.ui.languages import language_options
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.layout import add_all, clear, column, rule
from coachdesk.ui.widgets.text import Label, Paragraph

SIDE, OUT = 23, 11


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is to choose from.

    ``asides`` says of each handout how long it is; ``empty`` are the handouts and ``nothing`` the
    parts of the chosen one for which nothing was said yet; ``goals`` are the ids and words of the
    priorities. ``note`` says what else is to be known of the chosen one, else it is empty;
    ``variants`` are those it can be had in.
    """

    asides: dict[HandoutKind, str]
    empty: frozenset[HandoutKind]
    nothing: frozenset[Part]
    goals: tuple[tuple[str, str], ...]
    note: str = ""
    variants: tuple[Variant, ...] = tuple(Variant)


class OptionsPanel(QScrollArea):
    """The choices.

    Signals:
        changed: something else was chosen; carries ``Options``.
    """

    changed = Signal(object)

    def __init__(
        self,
        room: Room,
        names: Sequence[tuple[ShownAs, str]],
        options: Options,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._room, self._options = room, options
        self._facts = Facts({}, frozenset(), frozenset(), ())
        self._ticks: dict[str, Tick] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page = QWidget()
        page.setObjectName("page")
        around = column(page)
        out, end = room.look.px(OUT), room.look.px(18)
        around.setContentsMargins(out, end, out, end)
        self.kind_list = KindList(room)
        self.kind_list.chosen.connect(lambda kind: self._take(self._options.of_kind(kind)))
        self.kinds = self.kind_list.buttons
        around.addWidget(self.kind_list)
        self._column = column()
        inside = room.look.px(SIDE) - out
        self._column.setContentsMargins(inside, 0, inside, 0)
        around.addLayout(self._column)
        around.addStretch(1)
        self._add_rule()
        self._build_form(names)
        self._add_rule()
        self._build_switches()
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._show()

    @property
    def options(self) -> Options:
        """What is chosen."""
        return self._options

    def first_stop(self) -> QWidget:
        """Where the keyboard begins: the handout chosen."""
        return self.kinds[self._options.kind]

    def show_options(self, options: Options) -> None:
        """Show what is chosen for another document."""
        self._options = options
        self._show()

    def show_facts(self, facts: Facts) -> None:
        """Show what there is to choose from."""
        rebuild = facts.goals != self._facts.goals
        self._facts = facts
        if rebuild:
            self._build_goals()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.kind_list.fit(self.height())

    # Building

    def _build_form(self, names: Sequence[tuple[ShownAs, str]]) -> None:
        look, words = self._room.look, self._room.words
        versions = [(each.value, variant_name(words, each)) for each in Variant]
        self.version = self._segments(words("Version"), versions, tight=True)
        self.version.chosen.connect(lambda key: self._change(variant=Variant(key)))
        papers = [(each.value, paper_name(words, each)) for each in PaperSize]
        self.paper = self._segments(words("Paper"), papers)
        self.paper.chosen.connect(lambda key: self._change(paper=PaperSize(key)))
        self.text = self._segments(
            words("Text"), [("normal", words("Normal")), ("large", words("Large"))]
        )
        self.text.chosen.connect(lambda key: self._change(large=key == "large"))
        self.shown_as = Choice(
            look, words("Client shown as"), [(each.value, name) for each, name in names]
        )
        self.shown_as.chosen.connect(lambda key: self._change(shown_as=ShownAs(key)))
        self.language = Choice(look, words("Language"), language_options())
        self.language.chosen.connect(lambda key: self._change(language=key))
        self.note = Paragraph(look, "", Type.CAPTION, "ink2")
        gap = look.px(17)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(look.px(14))
        pairs.setVerticalSpacing(gap)
        for at, (name, field) in enumerate(
            (
                (words("Paper"), self.paper),
                (words("Text"), self.text),
                (words("Client shown as"), self.shown_as),
                (words("Language"), self.language),
            )
        ):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            pairs.addLayout(self._labelled(name, field), at // 2, at % 2)
            pairs.setColumnStretch(at % 2, 1)
        self._goal_part = QWidget()
        self._goal_lines = column(self._goal_part, spacing=look.px(2))
        add_all(
            self._column,
            self.note,
            self._labelled(words("Version"), self.version), gap,
            pairs,
            self._goal_part,
        )  # fmt: skip

    def _build_switches(self) -> None:
        look, words = self._room.look, self._room.words
        self.parts = {part: PartLine(look, part_name(words, part)) for part in Part}
        for part, line in self.parts.items():
            line.switch.switched.connect(lambda on, part=part: self._show_part(part, on=on))
            self._column.addWidget(line)
        self.grey = PartLine(look, words("Greyscale"))
        self.grey.switch.switched.connect(lambda on: self._change(grey=on))
        self.punched = PartLine(look, words("Margin for punching"))
        self.punched.switch.switched.connect(lambda on: self._change(punched=on))
        add_all(self._column, self.grey, self.punched)

    def _build_goals(self) -> None:
        look, words = self._room.look, self._room.words
        clear(self._goal_lines)
        self._ticks = {}
        self._goal_lines.addSpacing(look.px(17))
        self._goal_lines.addWidget(Label(look, words("Which priorities"), Type.BODY_STRONG))
        for goal_id, statement in self._facts.goals:
            line = GoalTick(look, statement)
            line.tick.ticked.connect(self._on_goal_ticked)
            self._ticks[goal_id] = line.tick
            self._goal_lines.addWidget(line)

    def _segments(
        self, name: str, options: list[tuple[str, str]], *, tight: bool = False
    ) -> Segments:
        made = Segments(self._room.look, options, name=name, clearable=False, tight=tight)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _labelled(self, text: str, field: QWidget) -> QLayout:
        lines = column(spacing=self._room.look.px(8))
        add_all(lines, Label(self._room.look, text, Type.BODY_STRONG), field)
        return lines

    def _add_rule(self) -> None:
        gap = self._room.look.px(16)
        add_all(self._column, gap, rule(), gap)

    # Showing

    def _show(self) -> None:
        options, facts = self._options, self._facts
        self.kind_list.show_chosen(options.kind)
        for kind, button in self.kinds.items():
            button.set_aside(facts.asides.get(kind, ""), empty=kind in facts.empty)
        offered = options.variant in facts.variants
        variant = options.variant if offered else Variant.TO_WRITE
        self.version.show_value(variant)
        for each in Variant:
            self.version.offer(each, offered=each in facts.variants)
        self.note.set_text(facts.note)
        self.note.setVisible(bool(facts.note))
        self.paper.show_value(options.paper)
        self.text.show_value("large" if options.large else "normal")
        self.shown_as.show_value(options.shown_as)
        self.language.show_value(options.language)
        self.grey.show_part(on=options.grey)
        self.punched.show_part(on=options.punched)
        nothing = self._room.words("nothing yet")
        for part, line in self.parts.items():
            line.setVisible(part in PARTS[options.kind])
            missing = part in facts.nothing and variant is Variant.FILLED
            line.show_part(on=part not in options.left_out, nothing=nothing if missing else "")
        for goal_id, tick in self._ticks.items():
            tick.show_value(not options.goal_ids or goal_id in options.goal_ids)
        several = options.kind is HandoutKind.STRATEGY and len(self._ticks) > 1
        self._goal_part.setVisible(several)

    def _show_part(self, part: Part, *, on: bool) -> None:
        others = tuple(each for each in self._options.left_out if each is not part)
        self._change(left_out=others if on else (*others, part))

    def _on_goal_ticked(self) -> None:
        wanted = tuple(goal_id for goal_id, tick in self._ticks.items() if tick.isChecked())
        if not wanted:
            self._show()  # without any there would be no page: the last one stays
            return
        self._change(goal_ids=() if len(wanted) == len(self._ticks) else wanted)

    def _change(self, **changes: object) -> None:
        self._take(replace(self._options, **changes))  # type: ignore[arg-type]

    def _take(self, options: Options) -> None:
        told = options != self._options
        self._options = options
        self._show()
        if told:
            self.changed.emit(options)
