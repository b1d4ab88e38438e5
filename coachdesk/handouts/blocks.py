"""What a page is built of: text, rows, stacks, boxes, ruled space. Each knows its height.

A block is measured before any page is begun, so that a layout can try what fits. Text is
ReportLab's own Paragraph, or one of ours where a script asks for it; it can never be markup.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from coachdesk.drawing.shapes import Drawing
from coachdesk.handouts import fonts
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.paper import HAIRLINE, WRITING, Style

Align = Literal["left", "center", "right"]
Halves = tuple["Block", "Block"]

_CHAPTER: Final = 4  # a text so many times as high as its room is parted in halves
_ALIGN: Final = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}


class Block:
    """A piece of a page.

    ``before`` is the space above it, dropped at the top of a page. ``keep`` holds it with the
    block that follows. ``head`` is repeated when the block begins a page in the middle of a table.
    """

    before: float = 0.0
    keep: bool = False
    head: "Block | None" = None
    height: float = 0.0
    baseline: float = 0.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the upper left corner at a place, ``y`` counted from below."""

    def split(self, room: float) -> Halves | None:
        """What fits into a height and what is left; ``None`` when it cannot be parted."""
        return None

    def above(self, before: float, *, keep: bool = False) -> "Block":
        """Itself, with space above it and perhaps held with the next."""
        self.before, self.keep = before, keep
        return self


class Gap(Block):
    """Empty height."""

    def __init__(self, height: float) -> None:
        self.height = height


class Flow(Block):
    """A wrapped paragraph that may flow over pages."""

    def __init__(self, paragraph: Any, width: float) -> None:
        self._paragraph, self._width = paragraph, width
        _, self.height = paragraph.wrap(width, 1e6)
        self.baseline = paragraph.style.fontSize  # so ReportLab sets the first line of a text

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if not hasattr(self._paragraph, "blPara"):  # a layout tried out may have parted it
            self._paragraph.wrap(self._width, 1e6)
        self._paragraph.drawOn(pen.canvas, x, top - self.height)

    def split(self, room: float) -> Halves | None:
        parts = self._parted(self.height / 2 if self.height > _CHAPTER * room else room)
        if parts is None or parts[0].height <= room:
            return parts
        # ReportLab breaks all the lines of a part anew: a long text is halved first, then again.
        within = parts[0].split(room)
        return None if within is None else (within[0], Stack([within[1], parts[1]]))

    def _parted(self, room: float) -> Halves | None:
        parts = self._paragraph.split(self._width, room)
        if len(parts) != 2:
            return None
        first, rest = (Flow(part, self._width) for part in parts)
        return (first, rest) if first.height <= room else None


class Text(Flow):
    """A text in one style; newlines are kept, client text is never markup."""

    def __init__(
        self, text: str, style: Style, width: float, pen: Pen, align: Align = "left"
    ) -> None:
        super().__init__(fonts.paragraph(text, _paragraph_style(style, pen, align)), width)


def _paragraph_style(style: Style, pen: Pen, align: Align) -> ParagraphStyle:
    return ParagraphStyle(
        "coachdesk",
        fontName=style.font,
        fontSize=style.size,
        leading=style.leading,
        textColor=pen.colour(style.colour),
        alignment=_ALIGN[align],
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )


class Stack(Block):
    """Blocks one below the other."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = list(blocks)
        spaces = sum(each.before for each in self.blocks[1:])
        self.height = sum(each.height for each in self.blocks) + spaces
        self.baseline = self.blocks[0].baseline if self.blocks else 0.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for n, each in enumerate(self.blocks):
            top -= each.before if n else 0.0
            each.draw(pen, x, top)
            top -= each.height

    def split(self, room: float) -> Halves | None:
        used = 0.0
        for n, each in enumerate(self.blocks):
            used += each.before if n else 0.0
            if used + each.height > room:
                parts = each.split(room - used)
                if parts is None and n == 0:
                    return None
                first, rest = parts or (None, each)
                return (
                    Stack([*self.blocks[:n], *([first] if first else [])]),
                    Stack([rest, *self.blocks[n + 1 :]]),
                )
            used += each.height
        return None


@dataclass(frozen=True, slots=True)
class Cell:
    """A block in a row, ``x`` from the row's left edge; ``lined`` ones share a first baseline."""

    x: float
    block: Block
    lined: bool = True
    down: float = 0.0


class Row(Block):
    """Blocks side by side with a rule below. It is parted only when no page could hold it."""

    def __init__(
        self,
        cells: Sequence[Cell],
        width: float,
        *,
        baseline: float = 0.0,
        below: float = 0.0,
        least: float = 0.0,
        rule: str = "",
        weight: float = HAIRLINE,
    ) -> None:
        self.cells, self.width = list(cells), width
        self._below = below
        self._rule, self._weight = rule, weight
        lined = [each.block.baseline for each in self.cells if each.lined]
        self.baseline = max([baseline, *lined])
        tallest = max((self._down(each) + each.block.height for each in self.cells), default=0.0)
        self.height = max(least, tallest + below)

    def _down(self, cell: Cell) -> float:
        return cell.down + (self.baseline - cell.block.baseline if cell.lined else 0.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for each in self.cells:
            each.block.draw(pen, x + each.x, top - self._down(each))
        if self._rule:
            bottom = top - self.height
            pen.line(x, bottom, x + self.width, bottom, self._rule, self._weight)

    def split(self, room: float) -> Halves | None:
        upper: list[Cell] = []
        lower: list[Cell] = []
        for each in self.cells:
            space = room - self._below - self._down(each)
            if each.block.height <= space:
                upper.append(each)
                continue
            parts = each.block.split(space)
            if parts is None:
                return None
            upper.append(Cell(each.x, parts[0], each.lined, each.down))
            lower.append(Cell(each.x, parts[1], each.lined, 0.0))
        if not lower:
            return None
        first = Row(upper, self.width, baseline=self.baseline, below=self._below)
        rest = Row(
            lower, self.width, baseline=self.baseline, below=self._below,
            rule=self._rule, weight=self._weight,
        )  # fmt: skip
        first.head = rest.head = self.head
        return (first, rest) if first.height <= room else None


class Box(Block):
    """A block inside a round-cornered edge."""

    def __init__(
        self,
        block: Block,
        width: float,
        *,
        pad: float = 12.0,
        edge: str = "band",
        least: float = 0.0,
        dash: tuple[float, ...] = (),
        across: float | None = None,
    ) -> None:
        self._inner, self._width, self._edge = block, width, edge
        self._pad, self._across, self._dash = pad, pad if across is None else across, dash
        self.height = max(least, block.height + 2 * pad)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.rounded(x, top, self._width, self.height, 5.0, self._edge, 0.75, dash=self._dash)
        self._inner.draw(pen, x + self._across, top - self._pad)

    def split(self, room: float) -> Halves | None:
        parts = self._inner.split(room - 2 * self._pad)
        if parts is None:
            return None
        first, rest = (
            Box(
                part, self._width, pad=self._pad, edge=self._edge, dash=self._dash,
                across=self._across,
            )
            for part in parts
        )  # fmt: skip
        return first, rest


class Lines(Block):
    """Ruled space for handwriting: lines 8.5 mm apart, each with room above it.

    ``labels`` are small words before each line, and ``indent`` the room for them. ``first`` is
    how far the first line lies below the top.
    """

    def __init__(
        self,
        count: int,
        width: float,
        *,
        first: float = WRITING,
        labels: Sequence[Block] = (),
        indent: float = 0.0,
    ) -> None:
        self._count, self._width, self._first = count, width, first
        self._labels, self._indent = labels, indent
        self.height = first + (count - 1) * WRITING + HAIRLINE if count else 0.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for n in range(self._count):
            y = top - self._first - n * WRITING
            pen.line(x + self._indent, y, x + self._width, y, "rule", HAIRLINE)
            if n < len(self._labels):
                label = self._labels[n]
                label.draw(pen, x, y + label.baseline + 1.5)


class Rule(Block):
    """A thin line across."""

    def __init__(self, width: float, colour: str = "rule", weight: float = HAIRLINE) -> None:
        self._width, self._colour, self._weight = width, colour, weight

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.line(x, top, x + self._width, top, self._colour, self._weight)


class Chart(Block):
    """A drawing of the shared kit; ``style`` sets its labels, ``bold`` its bold ones."""

    def __init__(self, drawing: Drawing, style: Style, *, baseline: float = 0.0) -> None:
        self._drawing, self._style = drawing, style
        self.height, self.width = drawing.height, drawing.width
        self.baseline = baseline

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.drawing(self._drawing, x, top, self._style)


class Mark(Block):
    """Something small that a function draws, given pen, x and top."""

    def __init__(
        self, height: float, draw: Callable[[Pen, float, float], None], *, baseline: float = 0.0
    ) -> None:
        self.height, self.baseline, self._draw = height, baseline, draw

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self._draw(pen, x, top)


class NewPage(Block):
    """What follows begins a page."""
