"""What the pages lie on, with a word above them where a font is missing for some characters."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.accessible import announce
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.banner import Banner
from coachdesk.ui.widgets.layout import column, row
from coachdesk.words import Words

MOST_NAMED = 4


class Table(QWidget):
    """The pages and the rail beside each other, below a banner."""

    def __init__(self, look: Look, words: Words, pages: QWidget, rail: QWidget) -> None:
        super().__init__()
        self._look, self._words = look, words
        whole, below = column(self), row()
        around = row()
        around.setContentsMargins(look.px(14), look.px(12), look.px(14), 0)
        self.banner = Banner(look)
        around.addWidget(self.banner)
        whole.addLayout(around)
        below.addWidget(pages, 1)
        below.addWidget(rail)
        whole.addLayout(below, 1)
        self._margins = around
        self.tell(())

    def tell(self, missing: Sequence[str]) -> None:
        """Say which characters no font here can show; none hides the banner."""
        words = self._words
        named = [_named(words, sign) for sign in missing[:MOST_NAMED]]
        more = len(missing) - len(named)
        if more:
            named.append(words.count("{n} more", "{n} more", more))
        strong = words.count(
            "One character cannot be printed.",
            "{n} characters cannot be printed.",
            len(missing),
        )
        rest = words.count(
            "No font on this machine has {them}. Its number stands in its place.",
            "No font on this machine has {them}. Their numbers stand in their place.",
            len(missing),
            them=words.listed(named),
        )
        said = f"{strong} {rest}"
        if missing and said != self.banner.accessibleName():
            announce(self.banner, said)
        self.banner.show_message("attention", strong if missing else "", rest)
        top = self._look.px(12) if missing else 0
        self._margins.setContentsMargins(self._look.px(14), top, self._look.px(14), top // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("grid"))


def _named(words: Words, sign: str) -> str:
    """A character with its name, which can be read also where the character cannot."""
    name = unicodedata.name(sign[0], "").lower() if sign else ""
    return words("“{sign}” ({name})", sign=sign, name=name or f"U+{ord(sign[0]):04X}")
