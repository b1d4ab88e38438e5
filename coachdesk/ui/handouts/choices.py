"""The rows of the options: a handout to choose, a part of the page to switch on or off."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.handout import HandoutKind, PaperSize, Part, Variant
from coachdesk.handouts.catalogue import invoice_name, name_of
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.choices import Switch, Tick
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip
from coachdesk.words import Words

ROW = 38

ICONS = {
    HandoutKind.WELCOME: "sun",
    HandoutKind.AGREEMENT: "file-sign",
    HandoutKind.PRIVACY: "lock",
    HandoutKind.GOALS: "target",
    HandoutKind.AREAS: "layout-grid",
    HandoutKind.STRATEGY: "route",
    HandoutKind.HABITS: "sprout",
    HandoutKind.PROGRESS: "chart-line",
    HandoutKind.SPONSOR: "users",
    HandoutKind.BOOK: "book-open",
    HandoutKind.CHECK_IN: "repeat",
    HandoutKind.PREP: "pencil",
}


def kind_name(words: Words, kind: HandoutKind) -> str:
    """What a handout is called, on screen as on paper."""
    return name_of(words, kind)


def numbered_names(words: Words) -> dict[str, str]:
    """What the numbered documents are called, which are given too, by their kind."""
    return {kind: invoice_name(words, kind, "") for kind in ("invoice", "receipt", "correction")}


def part_name(words: Words, part: Part) -> str:
    """What a part of a page is called."""
    return {
        Part.WHEEL: words("Wheel of life"),
        Part.WHY: words("Why it matters"),
        Part.BARRIERS: words("If–then moves"),
        Part.RESOURCES: words("Resources"),
        Part.MORE: words("Milestones and supporters"),
        Part.THOUGHT: words("The thought"),
        Part.TRACKERS: words("Days to tick"),
        Part.HARD_DAY: words("For the hard day"),
        Part.POCKET_CARD: words("Pocket cards"),
        Part.LINES: words("Lines for handwriting"),
        Part.TEN: words("What a ten looks like"),
        Part.NOTES: words("Notes"),
        Part.PRIORITIES: words("Priorities"),
        Part.HABITS: words("Habits"),
        Part.WORKS: words("What works and what I adjust"),
        Part.AGREED: words("What was agreed"),
        Part.NUMBERS: words("How it is going"),
        Part.COMMENT: words("Room for the sponsor"),
        Part.STORY: words("The story"),
        Part.LEARNING: words("Learning and skills"),
        Part.AHEAD: words("What comes next"),
        Part.LETTER: words("The letter"),
        Part.ABOUT: words("About you"),
        Part.SESSIONS: words("The five sessions"),
        Part.FIRST_WORDS: words("Questions to begin with"),
        Part.CHOICES: words("Choices to tick"),
        Part.SIGNATURES: words("Signatures"),
        Part.REACH: words("How to reach you"),
        Part.HAVE_READ: words("Read and signed"),
        Part.DATES: words("Next dates"),
        Part.LOOKS: words("What you look at"),
        Part.SUPPORT: words("When it has not happened"),
        Part.SKILLS: words("Skills"),
        Part.STEPS: words("Open steps"),
    }[part]


def variant_name(words: Words, variant: Variant) -> str:
    """What a version of a handout is called."""
    return {
        Variant.FILLED: words("Filled"),
        Variant.TO_WRITE: words("To write on"),
        Variant.BLANK: words("Blank"),
        Variant.FILLABLE: words("Fillable"),
    }[variant]


def paper_name(words: Words, paper: PaperSize) -> str:
    """What a paper is called."""
    return words("A4") if paper is PaperSize.A4 else words("Letter")


class PartLine(QWidget):
    """A switch with its words at the left; greyed with "nothing yet" where nothing was said."""

    def __init__(self, look: Look, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(look, text, elide=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.aside = Label(look, "", Type.CAPTION, "ink3")
        self.switch = Switch(look, text)
        line = row(self, spacing=look.px(8))
        line.addWidget(self.label, 1)
        add_all(line, self.aside, self.switch)
        self.setFixedHeight(look.px(32))

    def show_part(self, *, on: bool, nothing: str = "") -> None:
        """Show whether the part is printed; ``nothing`` says why it cannot be, else empty."""
        self.switch.show_value(on and not nothing)
        self.switch.setEnabled(not nothing)
        self.switch.setAccessibleDescription(nothing)
        self.label.set_tone("ink3" if nothing else "ink")
        self.aside.set_text(nothing)
        self.aside.setVisible(bool(nothing))


class KindButton(QAbstractButton):
    """One handout to choose, with a few words on how long it is.

    Signals:
        reached: the keyboard came here.
    """

    reached = Signal()
    focus_ring = "box"

    def __init__(self, look: Look, text: str, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon, self._aside, self._empty = look, icon, "", False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(ROW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def set_aside(self, text: str, *, empty: bool = False) -> None:
        """Say something at the right; ``empty`` greys the name too."""
        self._aside, self._empty = text, empty
        self.setAccessibleDescription(text)
        self.update()

    def aside(self) -> str:
        """What is said at the right."""
        return self._aside

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(ROW))

    def nextCheckState(self) -> None:
        """The panel decides which one is chosen."""

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        side, pad = look.px(16), look.px(12)
        ink = look.colour("accent" if on else "ink2")
        paint_icon(painter, self._icon, ink, QRectF(pad, 0, side, box.height()))
        aside = look.metrics(Type.BODY).horizontalAdvance(self._aside)
        right = box.width() - pad - aside - 1
        place = QRectF(pad + side + look.px(10), 0, 0, box.height())
        place.setRight(right - look.px(8))
        role = Type.BODY_STRONG if on else Type.BODY
        ink = look.colour("ink3" if self._empty else "ink")
        text_line(painter, look.font(role), ink, place, self.text())
        place = QRectF(right, 0, aside + 2, box.height())
        font, ink = look.font(Type.BODY), look.colour("ink3")
        text_line(painter, font, ink, place, self._aside, elide=False)


class GoalTick(QWidget):
    """A priority to print: a tick, and the client's words on up to two lines, both its target."""

    def __init__(self, look: Look, statement: str) -> None:
        super().__init__()
        line = row(self, spacing=look.px(10))
        self.tick = Tick(look, name=statement)
        words = Paragraph(look, statement, Type.WORDS_SMALL, lines=2)
        beside = column()
        above = (self.tick.sizeHint().height() - look.line(Type.WORDS_SMALL)) // 2
        beside.setContentsMargins(0, above, 0, 0)
        beside.addWidget(words)
        beside.addStretch(1)
        line.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        self.setToolTip(plain_tip(statement))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.click()
