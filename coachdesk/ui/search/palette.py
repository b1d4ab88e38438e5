"""The palette: type, move with the arrows, Enter goes there. Nothing here waits for the search.

Private notes are never among the results by themselves: outside a session a line tells how many
match, and Enter on it looks them up. While a session is open there is no such line. In the room,
where the client sees the screen, nothing of anybody else is looked for.
"""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.clients import client_of
from coachdesk.desk.searching import is_session_open
from coachdesk.domain.search import OPEN_GROUPS, SHOWN_OF_A_GROUP, Group
from coachdesk.domain.search_words import read_query
from coachdesk.ui.accessible import announce
from coachdesk.ui.clients.row_view import RowView
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.search.asking import Answered, Asking, Question
from coachdesk.ui.search.chips import Chips
from coachdesk.ui.search.doing import command_lines
from coachdesk.ui.search.foot import HIGH, Foot
from coachdesk.ui.search.going import go_to_client, go_to_hit
from coachdesk.ui.search.head import Head
from coachdesk.ui.search.lines import Line, client_line, group_name, line_of
from coachdesk.ui.search.results import Part, Results
from coachdesk.ui.search.rows import ResultRows
from coachdesk.ui.search.settling import Settling
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column, rule
from coachdesk.ui.widgets.sheet import SHADE, Sheet
from coachdesk.ui.widgets.text import Paragraph

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame

WIDE, TALL, TOP = 700, 590, 64
SHOWN_OF_ONE: Final = 50
COMMANDS_ONLY: Final = ">"
NOBODY: Final = "nobody"
EVERYTHING: Final = "everything"
"""The chip for all groups; the others bear a group's name."""


class Palette(Sheet):
    """Search everything. ``recent`` are the ids of the clients opened last, the latest first."""

    def __init__(self, window: "Frame", settling: Settling, recent: tuple[str, ...]) -> None:
        look, words = window.room.look, window.room.words
        title = words("Search everything")
        super().__init__(look, window.sidebar.window(), title, width=WIDE, bare=True)
        self._window, self._room, self._settling = window, window.room, settling
        self._recent = recent
        self._shows_private = False
        self._moved = False  # by the arrows, since something was typed
        self._private = not is_session_open(window.room.desk)
        self._only = (window.client_id() or NOBODY) if window.fold.hides_names else ""
        self._asking = Asking(window.room.desk, self)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(lambda _: self._show_nothing(self._not_read()))
        self.head = Head(look, title)
        self.head.field.textChanged.connect(lambda _: self._look_up_anew())
        self.head.field.installEventFilter(self)
        options = [(EVERYTHING, words("Everything"))]
        options += [(str(each), _chip_name(window, each)) for each in OPEN_GROUPS]
        self.chips = Chips(look, words("Where to look"), options)
        self.chips.chosen.connect(lambda _: self._look_up_anew())
        self.chips.left.connect(self.head.field.setFocus)
        self.results = Results(self)
        self.view = self._made_view()
        self.nothing = Paragraph(look, "", Type.READING, "ink2")
        self._lay_out()
        settling.settled.connect(self._on_settled)
        settling.hurry(lambda: not self._asking.is_busy)
        self.finished.connect(self._on_closed)
        self.head.field.setFocus()
        self._look_up()

    def _made_view(self) -> RowView:
        view = RowView(self.results, ResultRows(self._look))
        view.setObjectName("clientList")
        view.setAccessibleName(self._room.words("What was found"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard stays in the field, whose arrows move the row.
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.opened.connect(lambda index: self._open(index, start=False))
        return view

    def _lay_out(self) -> None:
        look, words = self._look, self._room.words
        self.body.addWidget(self.head)
        self.body.addWidget(rule())
        pad = look.px(20)
        chips = column()
        chips.setContentsMargins(pad, look.px(11), pad, look.px(4))
        chips.addWidget(self.chips)
        self.body.addLayout(chips)
        said = column()
        said.setContentsMargins(pad, look.px(10), pad, 0)
        said.addWidget(self.nothing)
        self.body.addLayout(said)
        self.body.addWidget(self.view, 1)
        self.body.addSpacing(look.px(4))
        self.body.addWidget(rule())
        hints = (
            (("↑", "↓"), words("move")),
            ((words("Enter"),), words("open")),
            ((words("Ctrl Enter"),), words("open and start session")),
        )
        self.body.addWidget(Foot(look, hints, ((COMMANDS_ONLY,), words("commands only"))))

    # Looking up

    def _look_up_anew(self) -> None:
        self._moved = False
        self._look_up()

    def _look_up(self) -> None:
        """Look up what is typed now, and show at once what needs no search."""
        typed, self._shows_private = self.head.typed(), False
        if typed.startswith(COMMANDS_ONLY):
            self._asking.drop()
            self._show([self._commands(typed.removeprefix(COMMANDS_ONLY))], typed)
        elif not typed:
            self._asking.drop()
            self._show([self._recent_part()], typed)
        else:
            self._asking.ask(self._question(typed))

    def _question(self, typed: str) -> Question:
        chip = self.chips.value()
        everything = chip == EVERYTHING
        counts = self._private and chip in (EVERYTHING, Group.NOTES)
        groups = OPEN_GROUPS if everything else (Group(chip),)
        most = SHOWN_OF_A_GROUP if everything else SHOWN_OF_ONE
        return Question(typed, groups, most, counts and not self._only, self._only)

    def _on_answered(self, answered: Answered) -> None:
        typed = answered.question.typed
        self._shows_private = answered.question.groups == (Group.PRIVATE,)
        parts = self._parts(answered)
        if self.chips.value() == EVERYTHING and answered.question.groups == OPEN_GROUPS:
            parts.append(self._commands(typed))
        self._show(parts, typed)
        self.head.show_count(self._count_words(answered))

    def _parts(self, answered: Answered) -> list[Part]:
        words, query = self._room.words, read_query(answered.question.typed)
        parts: list[Part] = []
        private = self._private_line(answered)
        for group in (*OPEN_GROUPS, Group.PRIVATE):
            found = next((each for each in answered.found if each.group is group), None)
            hits = found.hits if found is not None else ()
            lines = [line_of(self._room, hit, query, partial(self._go_to, hit)) for hit in hits]
            heading = group_name(words, group)
            if found is not None and found.count > len(lines):
                count = words.number(found.count) + ("+" if found.more else "")
                heading = words(
                    "{group} · {n} of {count}", group=heading, n=len(lines), count=count
                )
            if group is Group.NOTES and private is not None:
                lines.append(private)
            parts.append((heading, lines))
        return parts

    def _private_line(self, answered: Answered) -> Line | None:
        if not answered.private:
            return None
        words = self._room.words
        text = words.count(
            "{n} match in private notes", "{n} matches in private notes", answered.private
        )
        under = words("Shown after Enter, never while a session is open")
        ask = Question(answered.question.typed, (Group.PRIVATE,), SHOWN_OF_ONE)
        show = partial(self._asking.ask, ask)
        return Line("lock", text, show, under=under, aside=words("Private"), tone="private")

    def _count_words(self, answered: Answered) -> str:
        words = self._room.words
        count = sum(each.count for each in answered.found)
        if any(each.more for each in answered.found):
            return words("{n}+ found", n=words.number(count))
        return words("{n} found", n=words.number(count)) if count else ""

    def _commands(self, typed: str) -> Part:
        lines = command_lines(self._window, typed)
        most = len(lines) if self.head.typed().startswith(COMMANDS_ONLY) else SHOWN_OF_A_GROUP
        return self._room.words("Do"), [
            replace(each, opens=partial(self._do, each)) for each in lines[:most]
        ]

    def _recent_part(self) -> Part:
        # In the room, the names of others stay unseen.
        ids = (self._only,) if self._only else self._recent
        room = self._room
        known = filter(None, (client_of(room.desk, each) for each in ids))
        lines = [client_line(room, each, partial(self._go_to_client, each.id)) for each in known]
        return room.words("Opened lately"), lines

    def _on_settled(self) -> None:
        """Look again: what was waiting is in the index now."""
        if self.head.typed() and not self._shows_private:
            self._look_up()

    # Showing

    def _show(self, parts: list[Part], typed: str) -> None:
        kept = self.results.line_at(self.view.currentIndex()) if self._moved else None
        self.results.show_parts(parts)
        self.head.show_count("")
        any_line = self.results.rowCount() > 0
        words = self._room.words
        if any_line:
            self._show_nothing("")
            self._stand(kept)
        elif typed:
            sought = typed.removeprefix(COMMANDS_ONLY).strip()
            told = words("Nothing for “{typed}”. Try fewer letters.", typed=sought)
            if self._only and not typed.startswith(COMMANDS_ONLY):
                told = words(
                    "Nothing for “{typed}”. While your client can see the screen, only this client"
                    " is searched.", typed=sought,
                )  # fmt: skip
            elif self._settling.is_at_work and not typed.startswith(COMMANDS_ONLY):
                told = words(
                    "Nothing for “{typed}” yet. Some texts are still read in.", typed=sought
                )
            self._show_nothing(told)
        else:
            self._show_nothing(words("Clients, goals, steps, session notes, handouts, commands."))

    def _show_nothing(self, text: str) -> None:
        self.nothing.set_text(text)
        self.nothing.setVisible(bool(text))
        if text:
            announce(self.head.field, text)

    def _stand(self, kept: Line | None) -> None:
        """Stand on the line stood on before where it is shown still, else on the first."""
        self.view.setCurrentIndex(QModelIndex())
        said = kept.spoken if kept is not None else ""
        for row in range(self.results.rowCount()):
            line = self.results.line_at(self.results.index(row))
            if line is not None and line.spoken == said:
                self.view.setCurrentIndex(self.results.index(row))
        self.view.stand()
        if kept is None:
            self.view.scrollToTop()
        self._say_line()

    def _not_read(self) -> str:
        return self._room.words("The practice cannot be searched just now.")

    def _say_line(self) -> None:
        line = self.results.line_at(self.view.currentIndex())
        self.head.field.setAccessibleDescription(line.spoken if line is not None else "")
        if line is not None:
            announce(self.head.field, line.spoken)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.head.field and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._took(event)
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether a key typed in the field was for the rows."""
        moves = RowView.CursorAction
        move = {
            Qt.Key.Key_Up: moves.MoveUp,
            Qt.Key.Key_Down: moves.MoveDown,
            Qt.Key.Key_PageUp: moves.MovePageUp,
            Qt.Key.Key_PageDown: moves.MovePageDown,
        }.get(Qt.Key(event.key()))
        if move is not None:
            self._move(move)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            start = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._open(self.view.currentIndex(), start=start)
        else:
            return False
        return True

    def _move(self, move: RowView.CursorAction) -> None:
        to = self.view.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        if not to.isValid():
            return
        above = self.results.index(to.row() - 1)
        if self.results.head_at(above) is not None:
            self.view.scrollTo(above)  # a heading is seen with its first row
        self._moved = True
        self.view.setCurrentIndex(to)
        self.view.scrollTo(to)
        self._say_line()

    def _open(self, index: QModelIndex, *, start: bool) -> None:
        line = self.results.line_at(index)
        if line is not None:
            (line.starts if start and line.starts is not None else line.opens)()

    # Going

    def _go_to(self, hit, start: bool) -> None:  # type: ignore[no-untyped-def]
        query = read_query(self.head.typed())
        self.accept()
        go_to_hit(self._window, hit, query, start=start)

    def _go_to_client(self, client_id: str, start: bool) -> None:
        self.accept()
        go_to_client(self._window, client_id, start=start)

    def _do(self, line: Line) -> None:
        self.accept()
        line.opens()

    def _on_closed(self) -> None:
        self._asking.drop()
        self._settling.take_time()
        self.results.show_parts(())

    # The sheet

    def _place(self, owner: QWidget) -> None:
        look = self._look
        top = min(look.px(TOP), owner.height() // 10)
        wide = min(look.px(WIDE), owner.width() - 2 * SHADE)
        self.setFixedSize(wide, min(look.px(TALL), owner.height() - top - SHADE))
        corner = owner.mapToGlobal(QPoint(0, 0))
        self.move(corner.x() + (owner.width() - wide) // 2, corner.y() + top)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        edge = look.colour("lineStrong" if look.dark else "line")
        self.paint_corners(painter)
        rounded_box(painter, box, look.px(14), look.colour("surface"))
        around = QPainterPath()
        around.addRoundedRect(box, look.px(14), look.px(14))
        foot = QPainterPath()
        foot.addRect(QRectF(0, box.bottom() - look.px(HIGH), box.width(), look.px(HIGH)))
        painter.fillPath(around.intersected(foot), look.colour("canvas"))
        rounded_box(painter, box, look.px(14), None, edge)


def _chip_name(window: "Frame", group: Group) -> str:
    words = window.room.words
    return {
        Group.GOALS: words("Goals"),
        Group.NOTES: words("Notes"),
    }.get(group, group_name(words, group))
