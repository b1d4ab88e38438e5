"""A chapter of the guide as a page that scrolls: built anew for each chapter, of plain labels."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coachdesk.domain.handout.guide import Chapter, Kind, Piece, Run, Runs
from coachdesk.system import resources
from coachdesk.ui.guide.runs import RunText, places_of
from coachdesk.ui.logo import shown_logo
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import clear, column, row, rule
from coachdesk.ui.widgets.text import Label

READING_WIDTH = 680
NUMBER = 30
LEFT_OF_ROW = 150
BEFORE = {Kind.HEADING: 26, Kind.TEXT: 10, Kind.STEP: 8, Kind.POINT: 6, Kind.NOTE: 14,
          Kind.ROW: 0, Kind.PICTURE: 14}  # fmt: skip


class ChapterPage(QScrollArea):
    """Shows one chapter. It has the keyboard itself: arrows and pages scroll it.

    Without ``pictures`` it shows words alone.
    """

    focus_ring = "box"

    def __init__(
        self, look: Look, name: str, *, pictures: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._aim: QWidget | None = None
        # A chapter just built grows to its height in more than one step.
        self.verticalScrollBar().rangeChanged.connect(self._take_aim)
        page = QWidget()
        page.setObjectName("page")
        outer = row(page)
        outer.setContentsMargins(*(look.px(each) for each in (40, 30, 40, 40)))
        self._body = QWidget()
        self._body.setMaximumWidth(look.px(READING_WIDTH))
        outer.addWidget(self._body, 1)
        outer.addStretch(0)
        self._lines = column(self._body)
        self._texts: list[RunText] = []
        self.setWidget(page)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        clear(self._lines)
        self._texts, self._aim = [], None
        self._lines.addWidget(self._text((Run(chapter.title),), Type.TITLE))
        before: Kind | None = None
        for piece in chapter.pieces:
            if piece.kind is Kind.PICTURE and not self._pictures:
                continue
            self._lines.addSpacing(self._look.px(_space(before, piece.kind)))
            self._lines.addWidget(self._made(piece))
            before = piece.kind
        self._lines.addStretch(1)
        self.setAccessibleDescription(chapter.title)
        self.verticalScrollBar().setValue(0)

    def mark(self, wanted: tuple[str, ...]) -> int:
        """Mark every place of some words; returns how many paragraphs have one."""
        count = 0
        for each in self._texts:
            found = places_of(each.words, wanted)
            each.mark(found)
            count += bool(found)
        return count

    def found(self, wanted: tuple[str, ...]) -> list[QWidget]:
        """The paragraphs that have one of the words, from the top."""
        return [each for each in self._texts if places_of(each.words, wanted)]

    def show_part(self, widget: QWidget) -> None:
        """Scroll to a paragraph, once it has its place."""
        self._aim = widget
        QTimer.singleShot(0, self, self._take_aim)

    def _take_aim(self) -> None:
        if self._aim is not None:
            self.ensureWidgetVisible(self._aim, 0, self._look.px(120))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._aim = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, self._aim = self.verticalScrollBar(), None
        to = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in to:
            bar.setValue(to[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    # Pieces

    def _made(self, piece: Piece) -> QWidget:
        return {
            Kind.HEADING: self._heading,
            Kind.TEXT: lambda each: self._text(each.runs),
            Kind.STEP: lambda each: self._item(f"{each.number}.", each.runs),
            Kind.POINT: lambda each: self._item("•", each.runs),
            Kind.NOTE: self._note,
            Kind.ROW: self._row,
            Kind.PICTURE: self._picture,
        }[piece.kind](piece)

    def _text(self, runs: Runs, role: Type = Type.READING, tone: str = "ink") -> RunText:
        made = RunText(self._look, runs, role, tone)
        self._texts.append(made)
        return made

    def _heading(self, piece: Piece) -> QWidget:
        return self._text(piece.runs, Type.SECTION)

    def _item(self, sign: str, runs: Runs) -> QWidget:
        made = QWidget()
        line = row(made)
        mark = Label(self._look, sign, Type.READING, "ink2")
        mark.setFixedWidth(self._look.px(NUMBER if sign != "•" else NUMBER * 2 // 3))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text(runs), 1)
        return made

    def _note(self, piece: Piece) -> QWidget:
        return Note(self._look, self._text(piece.runs))

    def _row(self, piece: Piece) -> QWidget:
        look = self._look
        made = QWidget()
        lines = column(made)
        line = row(spacing=look.px(16))
        line.setContentsMargins(0, look.px(6), 0, look.px(6))
        left = self._text(piece.runs, Type.BODY)
        left.setFixedWidth(look.px(LEFT_OF_ROW))
        line.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text(piece.beside, Type.BODY), 1)
        lines.addLayout(line)
        lines.addWidget(rule())
        return made

    def _picture(self, piece: Piece) -> QWidget:
        made = QWidget()
        lines: QVBoxLayout = column(made, spacing=self._look.px(6))
        image = shown_logo(resources.path("guide", piece.picture).read_bytes())
        lines.addWidget(Picture(self._look, image, piece.text))
        lines.addWidget(self._text(piece.runs, Type.CAPTION, "ink2"))
        return made


def _space(before: Kind | None, kind: Kind) -> int:
    """Pixels above a piece."""
    if before is None:
        return 12
    if kind is Kind.ROW and before is not Kind.ROW:
        return 10
    if before is Kind.PICTURE and kind is not Kind.HEADING:
        return 16
    if before is Kind.NOTE and kind is not Kind.HEADING:
        return 14
    return BEFORE[kind]


class Note(QFrame):
    """Something to remember, in a tinted box."""

    def __init__(self, look: Look, text: RunText) -> None:
        super().__init__()
        self._look = look
        lines = column(self)
        lines.setContentsMargins(*(look.px(each) for each in (16, 12, 16, 12)))
        lines.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        rounded_box(QPainter(self), QRectF(self.rect()), look.px(10), look.colour("accentTint"))


class Picture(QWidget):
    """A picture of the program, as wide as there is room, never larger than it is."""

    def __init__(self, look: Look, image: QImage, name: str) -> None:
        super().__init__()
        self._look, self._image = look, image
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = min(width, self._image.width())
        return max(1, round(wide * self._image.height() / max(1, self._image.width())))

    def sizeHint(self) -> QSize:
        wide = min(self._look.px(READING_WIDTH), self._image.width())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(200)))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        wide = min(self.width(), self._image.width())
        box = QRectF(0, 0, wide, self.heightForWidth(self.width()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._smooth(box))
        painter.setPen(look.colour("lineStrong"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _smooth(self, box: QRectF) -> QImage:
        """The picture as many dots wide as the screen shows: painting alone scales it coarsely."""
        dots = round(box.width() * self.devicePixelRatioF())
        if dots >= self._image.width():
            return self._image
        return self._image.scaledToWidth(dots, Qt.TransformationMode.SmoothTransformation)
