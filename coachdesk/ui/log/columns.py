"""How wide the columns of the coaching log's table are: as wide as what they hold.

What is left goes to names and contacts, which may be cut. Where that would be too little, the
names of the columns take two lines.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF

from coachdesk.ui.log.words import columns, kind_words
from coachdesk.ui.theme import Look, Type
from coachdesk.words import Words

PAD, GAP = 20, 16
OUT = (300, 240, 240)  # of those left out, one to another
NAME, CONTACT, KIND, NUMBER, START, END, PAID, PRO_BONO = range(8)
RIGHT = frozenset((NUMBER, PAID, PRO_BONO))  # columns of the log that hold numbers
LEAST = 150  # px for each of a name and a contact, before the names of columns part
MOST_HOURS = "0000.00"


class Columns:
    """Where the cells of the table lie."""

    def __init__(self, look: Look, words: Words) -> None:
        self._look, self._names = look, columns(words)
        self._days = [words.short_day_with_year(date(2028, month, 28)) for month in range(1, 13)]
        self._kinds = [kind_words(words, people) for people in (1, 2)]

    def is_number(self, cells: Sequence[str], at: int) -> bool:
        """Whether a column holds numbers, which stand at its right."""
        return len(cells) == len(self._names) and at in RIGHT

    def part(self, width: float) -> bool:
        """Whether the names of the log's columns take two lines in a table so wide, px."""
        return self._left(width, parted=False) < 2 * self._look.px(LEAST)

    def places(self, box: QRectF, cells: Sequence[str]) -> list[QRectF]:
        """Where the cells of a row lie, px."""
        look = self._look
        gap, x, places = look.px(GAP), box.x() + look.px(PAD), []
        for wide in self._widths(box.width(), len(cells)):
            places.append(QRectF(x, box.y(), wide, box.height()))
            x += wide + gap
        return places

    def _widths(self, width: float, count: int) -> list[float]:
        if count == len(OUT):
            room = width - 2 * self._look.px(PAD) - self._look.px(GAP) * (count - 1)
            return [room * share / sum(OUT) for share in OUT]
        parted = self.part(width)
        left = max(0.0, self._left(width, parted=parted))
        return [left * 0.44, left * 0.56, *self._fixed(parted=parted)]

    def _left(self, width: float, *, parted: bool) -> float:
        """What is left for name and contact."""
        look = self._look
        used = 2 * look.px(PAD) + look.px(GAP) * (len(self._names) - 1)
        return width - used - sum(self._fixed(parted=parted))

    def _fixed(self, *, parted: bool) -> list[float]:
        """How wide the columns from the third on have to be."""
        heads, body = self._look.metrics(Type.CAPTION_STRONG), self._look.metrics(Type.BODY)
        holds = {
            KIND: self._kinds,
            START: self._days,
            END: self._days,
            PAID: [MOST_HOURS],
            PRO_BONO: [MOST_HOURS],
        }
        widths = []
        for at in range(KIND, len(self._names)):
            lines = two_lines(self._names[at]) if parted else [self._names[at]]
            wide = [heads.horizontalAdvance(line) for line in lines]
            wide += [body.horizontalAdvance(each) for each in holds.get(at, [])]
            widths.append(float(max(wide)) + 2)
        return widths


def two_lines(name: str) -> list[str]:
    """The name of a column in at most two lines, parted so that both are short."""
    words = name.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(ways, key=lambda way: max(map(len, way)))) if ways else [name]
