"""The coach's logo: a picture file read safely, and the field that shows and replaces it.

What is kept is a picture made anew from the file's pixels, never the file itself: nothing that
hides in a file reaches the vault or a handout.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

FORMATS = ("png", "jpeg", "jpg")
LARGEST_FILE = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
KEPT = QSize(1200, 600)  # 8 mm high on paper needs no more
FINE_HEIGHT = 90  # below this it looks coarse on paper


class LogoRefused(Exception):
    """The file cannot be a logo; ``reason`` is unreadable, kind or large."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_logo(path: Path) -> bytes:
    """A PNG or JPEG file as the bytes of a picture made anew, at most 1200 by 600 pixels.

    Raises:
        LogoRefused: the file is no such picture, cannot be read, or is far too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LogoRefused("large")
        content = path.read_bytes()
    except OSError:
        raise LogoRefused("unreadable") from None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind = bytes(reader.format().data()).decode("ascii")
    if kind not in FORMATS:
        raise LogoRefused("kind")
    size = reader.size()
    if not size.isValid():
        raise LogoRefused("kind")
    if size.width() * size.height() > MOST_PIXELS:
        raise LogoRefused("large")
    reader.setAutoTransform(True)
    if size.width() > KEPT.width() or size.height() > KEPT.height():
        reader.setScaledSize(size.scaled(KEPT, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise LogoRefused("kind")
    return _encoded(image, "PNG" if kind == "png" else "JPEG")


def _encoded(image: QImage, kind: str) -> bytes:
    for key in image.textKeys():
        image.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 92 if kind == "JPEG" else -1)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def refused_words(words: Words, reason: str) -> str:
    """Why a file cannot be the logo."""
    return {
        "kind": words("That is not a PNG or JPEG picture."),
        "large": words("That picture is too large. 1200 pixels across are plenty."),
    }.get(reason, words("That file cannot be read."))


class LogoField(QFrame):
    """Shows the logo, takes another, lets it go.

    Signals:
        chosen: another picture was chosen; carries its bytes and the file's name.
        removed: the logo is to go.
    """

    chosen = Signal(bytes, str)
    removed = Signal()

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        line = row(self, spacing=look.px(14))
        line.setContentsMargins(*(look.px(each) for each in (20, 16, 20, 16)))
        self.picture = _Picture(look)
        lines = column(spacing=look.px(1))
        self.name = Label(look, "", Type.BODY_STRONG, elide=True)
        self.state = Paragraph(look, "", Type.CAPTION, "ink2", lines=2)
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
        self.show_logo(b"", "")

    def show_logo(self, content: bytes, name: str) -> None:
        """Show a logo, or that there is none."""
        words = self._words
        image = QImage.fromData(content) if content else QImage()
        self.picture.show_image(image)
        none = image.isNull()
        self.name.set_text(words("No logo yet") if none else name or words("Logo"))
        if none:
            self.say(words("PNG or JPEG. It stands at the top of every handout."))
        elif image.height() < FINE_HEIGHT:
            self.say(words("A little small: it may look coarse on paper."), "attention")
        else:
            self.say(words("Looks right at handout size"))
        self.choose.set_text(words("Choose…") if none else words("Replace…"))
        self.choose.setAccessibleName(words("Choose a logo") if none else words("Replace the logo"))
        self.remove.setVisible(not none)

    def say(self, text: str, tone: str = "ink2") -> None:
        """Say something about the picture."""
        self.state.set_tone(tone)
        self.state.set_text(text)

    def set_reading(self, reading: bool) -> None:
        """Show the logo for reading only."""
        self.choose.setEnabled(not reading)
        self.remove.setEnabled(not reading)

    def take(self, path: str) -> None:
        """Take the picture in a file, or say why not."""
        try:
            content = read_logo(Path(path))
        except LogoRefused as refused:
            self.say(refused_words(self._words, refused.reason), "danger")
            return
        self.chosen.emit(content, Path(path).name)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("field"), 1, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, look.px(10), look.px(10))

    def _on_choose(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words("Choose a logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Pictures") + " (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)")
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _Picture(QWidget):
    """The logo as large as its well allows, or a sign while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._image = look, QImage()
        self.setFixedHeight(look.px(42))
        self.setFixedWidth(look.px(42))

    def show_image(self, image: QImage) -> None:
        self._image = image
        ratio = 1.0 if image.isNull() else image.width() / max(1, image.height())
        self.setFixedWidth(round(self._look.px(42) * max(1.0, min(4.0, ratio))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        if self._image.isNull():
            rounded_box(painter, box, look.px(8), look.colour("inset"))
            inset = box.width() * 0.28
            mark = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "image", look.colour("ink2"), mark)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
