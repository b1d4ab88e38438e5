"""The field that shows the coach's logo, takes another, and says what is wrong with a file.

Files are read on a worker: a picture of many dots, or one on a slow drive, takes its time.
"""

import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.ui.work import Work
from coachdesk.words import Words

LARGEST_FILE = 20 * 1024 * 1024
MOST_SHOWN = 4_000_000  # dots of a kept logo; ours have a tenth of that
BEGINNINGS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
PATIENCE_MS = 200
FINE = 90  # dots a logo needs to be 8 mm high and sharp
WIDE = 7.5  # times as wide as high: then its width is what is limited
LIGHT = 165  # of 255: what is lighter is hard to see on white paper


def read_logo(path: Path) -> bytes:
    """A PNG or JPEG file as the bytes of a picture made anew. May take a second.

    Raises:
        LogoRefused: the file is no such picture, cannot be read, or is far too large.
    """
    from coachdesk.handouts.logo import LogoRefused, made_anew

    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise LogoRefused("unreadable")
        if about.st_size > LARGEST_FILE:
            raise LogoRefused("heavy")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE)
    except OSError:
        raise LogoRefused("unreadable") from None
    return made_anew(content)


def refused_words(words: Words, reason: str) -> str:
    """Why a file cannot be the logo, and what to do."""
    return {
        "kind": words("That is not a PNG or JPEG picture. Save it as PNG and choose it again."),
        "broken": words("That picture is damaged. Please save it anew, or choose another."),
        "large": words("That picture has too many dots. 1400 across are plenty."),
        "heavy": words("That file is larger than 20 MB. Please save the picture smaller."),
        "empty": words("There is nothing to be seen in that picture. Please choose another."),
    }.get(reason, words("That file cannot be read. Is it still there?"))


def shown_logo(content: bytes) -> QImage:
    """A kept logo as a picture for the screen; a null one where there is none to show.

    An archive may bring any bytes as a logo. Only the two readers of pictures of dots look at them:
    others Qt has, for example of SVG, open the files a picture names.
    """
    kind = next((kind for start, kind in BEGINNINGS.items() if content.startswith(start)), None)
    if kind is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_SHOWN:
        return QImage()
    return reader.read()


def remark_words(words: Words, image: QImage) -> tuple[str, str]:
    """How a logo will look on paper, and the tone to say it in."""
    # A tall one is limited by its height, a wide one by its width.
    if image.height() < FINE and image.width() < FINE * WIDE:
        said = words(
            "A little small, {w} × {h} dots: it may look coarse on paper.",
            w=image.width(), h=image.height(),
        )  # fmt: skip
        return said, "attention"
    if is_pale(image):
        return words("Very light: it may hardly be seen on white paper."), "attention"
    return words("Looks right at handout size"), "ink2"


def is_pale(image: QImage) -> bool:
    """Whether hardly a dot of a picture is dark enough to be seen well on white."""
    small = QImage(48, 48, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(small.rect(), image)
    painter.end()
    greys = bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return sum(each < LIGHT for each in greys) < len(greys) / 50


class LogoField(QFrame):
    """Shows the logo, takes another, lets it go. A file can be dropped on it, too.

    Signals:
        chosen: another picture was chosen; carries its bytes and the file's name.
        refused: a file cannot be the logo, and was told so.
        removed: the logo is to go.
    """

    chosen = Signal(bytes, str)
    refused = Signal()
    removed = Signal()

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._content: bytes | None = None
        self._work = Work(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.say(words("Reading the picture …")))
        line = row(self, spacing=look.px(14))
        line.setContentsMargins(*(look.px(each) for each in (20, 16, 20, 16)))
        self.picture = _Picture(look)
        lines = column(spacing=look.px(1))
        self.name = Label(look, "", Type.BODY_STRONG, elide=True)
        self.state = Paragraph(look, "", Type.CAPTION, "ink2", lines=3)
        lines.addWidget(self.name)
        lines.addWidget(self.state)
        self.choose = Button(look, words("Choose…"), "secondary", size="compact")
        self.choose.clicked.connect(self._on_choose)
        self.remove = Button(look, words("Remove"), "quiet", size="compact")
        self.remove.setAccessibleName(words("Remove the logo"))
        self.remove.clicked.connect(self.removed)
        line.addWidget(self.picture)
        line.addLayout(lines, 1)
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        self.setAcceptDrops(True)
        self.show_logo(b"", "")

    def show_logo(self, content: bytes, name: str) -> None:
        """Show a logo, or that there is none. What was said of a file stays until it changes."""
        words = self._words
        if content == self._content:
            return
        self._content = content
        image = shown_logo(content)
        self.picture.show_image(image)
        none = image.isNull()
        self.name.set_text(words("No logo yet") if none else name or words("Logo"))
        if none:
            self.say(words("PNG or JPEG. It stands at the top of every handout."))
        else:
            self.say(*remark_words(words, image))
        self.choose.set_text(words("Choose…") if none else words("Replace…"))
        self.choose.setAccessibleName(words("Choose a logo") if none else words("Replace the logo"))
        self.remove.setVisible(not none)

    def say(self, text: str, tone: str = "ink2") -> None:
        """Say something about the picture."""
        self.state.set_tone(tone)
        self.state.set_text(text)
        self.choose.setAccessibleDescription(text)

    def set_reading(self, reading: bool) -> None:
        """Show the logo for reading only."""
        self.choose.setEnabled(not reading)
        self.remove.setEnabled(not reading)
        self.setAcceptDrops(not reading)

    def take(self, path: str) -> None:
        """Take the picture in a file; ``chosen`` or ``refused`` follows."""
        self._patience.start()
        self._work.run(
            lambda: read_logo(Path(path)),
            lambda content: self._on_read(content, Path(path).name),
            self._on_failed,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(each.isLocalFile() for each in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [each.toLocalFile() for each in event.mimeData().urls() if each.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take(files[0])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._content = None  # who comes back later sees the logo, not an old refusal

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("field"), 1, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, look.px(10), look.px(10))

    def _on_read(self, content: bytes, name: str) -> None:
        self._patience.stop()
        self._content = None  # the same picture again: its words take the place of a refusal
        self.chosen.emit(content, name)

    def _on_failed(self, error: Exception) -> None:
        from coachdesk.handouts.logo import LogoRefused

        self._patience.stop()
        if not isinstance(error, LogoRefused):
            raise error
        self.say(refused_words(self._words, error.reason), "danger")
        self.refused.emit()

    def _on_choose(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words("Choose a logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Pictures") + " (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)")
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _Picture(QWidget):
    """The logo on white, as on paper, as large as its well allows; a sign while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._image = look, QImage()
        self.setFixedHeight(look.px(42))
        self.setFixedWidth(look.px(42))

    def show_image(self, image: QImage) -> None:
        self._image = image
        ratio = 1.0 if image.isNull() else image.width() / max(1, image.height())
        self.setFixedWidth(round(self._look.px(42) * max(1.0, min(3.4, ratio))))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        if self._image.isNull():
            rounded_box(painter, box, look.px(8), look.colour("inset"))
            inset = box.width() * 0.28
            mark = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "image", look.colour("ink2"), mark)
            return
        if look.dark:
            rounded_box(painter, box, look.px(6), QColor(Qt.GlobalColor.white))
            box = box.adjusted(look.px(3), look.px(3), -look.px(3), -look.px(3))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QSize(round(box.width()), round(box.height()))
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = box.x() + (box.width() - size.width()) / 2
        top = box.y() + (box.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
