"""The user guide over the window: contents at the left, a chapter at the right, and a search."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.guide import Chapter, read_guide
from coachdesk.system import resources
from coachdesk.ui.accessible import announce
from coachdesk.ui.guide.chapter import ChapterPage
from coachdesk.ui.guide.contents import Contents
from coachdesk.ui.guide.out import GuideOut
from coachdesk.ui.guide.runs import places_of
from coachdesk.ui.labelled import labelled
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

WIDTH, LEFT = 1080, 290
LEAST = 2  # letters before anything is looked for


@cache
def guide() -> tuple[Chapter, ...]:
    """The chapters, read once."""
    return read_guide(resources.guide_files())


class GuideSheet(Sheet):
    """The guide. It knows no practice, so it can lie over the lock page as well.

    ``shortcuts`` opens the list of all shortcuts; without it, there is none to open. Without
    ``pictures`` it shows words alone.
    """

    def __init__(
        self,
        look: Look,
        words: Words,
        parent: QWidget,
        *,
        key: str = "",
        paper: PaperSize = PaperSize.A4,
        shortcuts: Callable[[], object] | None = None,
        pictures: bool = True,
    ) -> None:
        super().__init__(look, parent, words("User guide"), width=WIDTH, bare=True)
        self._words, self._shortcuts = words, shortcuts
        self.chapters = guide()
        self._shown = ""
        self._hit = -1
        self.out = GuideOut(words, self.chapters, paper, self)
        self.out.said.connect(self._say)
        side_by_side = row()
        side_by_side.addWidget(self._left())
        right = column()
        right.setContentsMargins(0, look.px(8), look.px(4), 0)  # clear of the round corners
        self.page = ChapterPage(look, words("Chapter"), pictures=pictures)
        right.addWidget(self.page, 1)
        right.addWidget(rule())
        right.addWidget(self._foot())
        side_by_side.addLayout(right, 1)
        self.body.addLayout(side_by_side)
        self.out.look_for_printer()
        known = [each.key for each in self.chapters]
        self.show_chapter(key if key in known else known[0])
        self.contents.rows[self._shown].setFocus()

    def _left(self) -> QWidget:
        look, words = self._look, self._words
        made = Side(look)
        made.setFixedWidth(look.px(LEFT))
        lines = column(made)
        lines.setContentsMargins(*(look.px(each) for each in (16, 20, 12, 12)))
        lines.addWidget(Label(look, words("User guide"), Type.TITLE))
        lines.addSpacing(look.px(12))
        self.search = LineField(look, words("Look for"), placeholder=words("recovery sheet"))
        self.search.textChanged.connect(self._on_typed)
        self.search.entered.connect(self.next_found)
        lines.addWidget(labelled(look, words("Look for"), self.search))
        lines.addSpacing(look.px(10))
        self.nothing = Paragraph(look, "", Type.BODY, "ink2")
        self.nothing.hide()
        lines.addWidget(self.nothing)
        self.contents = Contents(look, words("Contents"), self.chapters)
        self.contents.chosen.connect(self.show_chapter)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contents.setObjectName("page")
        area.setWidget(self.contents)
        self._area = area
        lines.addWidget(area, 1)
        return made

    def _foot(self) -> QWidget:
        look, words = self._look, self._words
        made = QWidget()
        line = row(made, spacing=look.px(8))
        line.setContentsMargins(*(look.px(each) for each in (16, 10, 20, 12)))
        self.all_keys = Button(look, words("All shortcuts"), "quiet", keys="Shift+F1")
        self.all_keys.clicked.connect(self._on_shortcuts)
        self.all_keys.setVisible(self._shortcuts is not None)
        self.said = Label(look, "", Type.BODY, "ink2", elide=True)
        self.save = Button(look, words("Save as PDF…"), "secondary", icon="download")
        self.save.clicked.connect(self.out.save)
        self.print = Button(look, words("Print…"), "secondary", icon="printer")
        self.print.clicked.connect(self.out.print_page)
        self.print.hide()
        self.out.printers_known.connect(self.print.setVisible)
        self.close_button = Button(look, words("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        line.addWidget(self.all_keys)
        line.addWidget(self.said, 1)
        add_all(line, self.save, self.print, self.close_button)
        return made

    # What it does

    @property
    def shown(self) -> str:
        """The key of the chapter shown."""
        return self._shown

    def show_chapter(self, key: str) -> None:
        """Show a chapter, with what is looked for marked in it."""
        self._shown = key
        self._hit = -1
        self.page.show_chapter(next(each for each in self.chapters if each.key == key))
        self.page.mark(self.wanted())
        self.contents.show_current(key)
        self._area.ensureWidgetVisible(self.contents.rows[key])

    def wanted(self) -> tuple[str, ...]:
        """The words looked for, in small letters."""
        typed = " ".join(self.search.text().lower().split())
        return (typed,) if len(typed) >= LEAST else ()

    def next_found(self) -> None:
        """Go to the next place found: in this chapter, else in the next that has one."""
        places = self.page.found(self.wanted())
        if self._hit + 1 < len(places):
            self._hit += 1
            self.page.show_part(places[self._hit])
            return
        keys = self.contents.shown()
        if not self.wanted() or not keys:
            return
        at = keys.index(self._shown) if self._shown in keys else -1
        self.show_chapter(keys[(at + 1) % len(keys)])
        self.next_found()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_F3:
            self.next_found()
        elif event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.clear()
        elif not enter:
            super().keyPressEvent(event)

    # Slots

    def _on_typed(self) -> None:
        wanted, words = self.wanted(), self._words
        counts = {each.key: _count(each, wanted) for each in self.chapters} if wanted else None
        said = {
            key: words.count("{n} place", "{n} places", count)
            for key, count in (counts or {}).items()
        }
        self.contents.show_found(counts, said)
        keys = self.contents.shown()
        self.nothing.setVisible(not keys)
        if keys and self._shown not in keys:
            self.show_chapter(keys[0])
        else:
            self.page.mark(wanted)
            self.contents.show_current(self._shown)
        self._hit = -1
        if not keys:
            typed = self.search.text()
            nothing = words("Nothing for “{text}”. Try fewer letters.", text=typed)
            self.nothing.set_text(nothing)
            announce(self, nothing)
        elif wanted:
            self.next_found()

    def _on_shortcuts(self) -> None:
        self.accept()
        if self._shortcuts is not None:
            self._shortcuts()

    def _say(self, text: str) -> None:
        self.said.set_text(text)
        if text:
            announce(self, text)


def _count(chapter: Chapter, wanted: tuple[str, ...]) -> int:
    """In how many paragraphs of a chapter the words stand."""
    texts = [chapter.title, *(each.text for each in chapter.pieces)]
    return sum(bool(places_of(each, wanted)) for each in texts)


class Side(QWidget):
    """The left part, in the sidebar's colour up to the sheet's round corners."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = self._look, QRectF(self.rect()).adjusted(1, 1, 0, -1)
        painter = QPainter(self)
        radius = look.px(13)
        rounded_box(painter, box, radius, look.colour("sidebar"))
        rounded_box(painter, box.adjusted(radius, 0, 0, 0), 0, look.colour("sidebar"))
        edge = QRectF(self.width() - 1, 1, 1, self.height() - 2)
        rounded_box(painter, edge, 0, look.colour("line"))
