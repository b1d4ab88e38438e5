"""Paints the shapes of ``drawing`` with QPainter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from coachdesk.ui.theme import Look, Type

if TYPE_CHECKING:
    from coachdesk.drawing.shapes import Drawing, Measure, Path, Shape


def paint_drawing(
    painter: QPainter,
    drawing: "Drawing",
    look: Look,
    label: Type = Type.CAPTION,
    label_strong: Type = Type.CAPTION_STRONG,
) -> None:
    """Paint a drawing at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in drawing.shapes:
        paint_shape(painter, shape, look)
    for each in drawing.labels:
        font = look.font(label_strong if each.bold else label)
        painter.setFont(font)
        painter.setPen(look.colour(each.colour))
        width = QFontMetricsF(font).horizontalAdvance(each.text)
        left = {"start": each.x, "middle": each.x - width / 2, "end": each.x - width}[each.anchor]
        painter.drawText(QPointF(left, each.y), each.text)


def paint_shape(painter: QPainter, shape: "Shape", look: Look) -> None:
    """Paint one shape."""
    path = painter_path(shape.path)
    if shape.fill:
        painter.fillPath(path, look.colour(shape.fill))
    if shape.stroke:
        pen = QPen(look.colour(shape.stroke), shape.width)
        flat = Qt.PenCapStyle.FlatCap
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if shape.round else flat)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if shape.dash:
            pen.setDashPattern([length / shape.width for length in shape.dash])
        painter.strokePath(path, pen)


def painter_path(path: "Path") -> QPainterPath:
    """A path as Qt knows it."""
    made = QPainterPath()
    for command, *numbers in path:
        if command == "M":
            made.moveTo(*numbers)
        elif command == "L":
            made.lineTo(*numbers)
        elif command == "C":
            made.cubicTo(*numbers)
        else:
            made.closeSubpath()
    return made


def measure_with(
    look: Look, label: Type = Type.CAPTION, strong: Type = Type.CAPTION_STRONG
) -> "Measure":
    """Text widths as the screen will have them."""
    plain, bold = look.metrics(label), look.metrics(strong)
    return lambda text, is_bold: (bold if is_bold else plain).horizontalAdvance(text)


def rounded_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose edge lies inside ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def text_line(
    painter: QPainter, font: QFont, colour: QColor, box: QRectF, text: str, *, elide: bool = True
) -> None:
    """One line of text, vertically in the middle of its box, elided at the end if need be."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()) if elide else text
    painter.setFont(font)
    painter.setPen(colour)
    baseline = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(box.x(), baseline), shown)
