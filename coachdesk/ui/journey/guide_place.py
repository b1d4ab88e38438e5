"""Whether the guide stands open beside a stage, lies over it or is a strip: by width and wish."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.guide import Guide
from coachdesk.ui.widgets.layout import ListLayout

WIDE = 1360  # the window width, px, from which the guide may stand open by itself


class GuidePlace:
    """Opens and folds one guide; a wish said for a stage counts until the window closes."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._wishes: dict[str, bool] = {}

    def fit(self, stage: str, window_width: int) -> None:
        """Show the guide as it fits a stage in a window of a width, px."""
        docked = self._wishes.get(stage, PAGES[stage].guide_docked)
        wide_enough = window_width >= WIDE or stage in self._wishes
        self._guide.set_strip(not (docked and wide_enough), over_page=window_width < WIDE)

    def toggle(self, stage: str, window_width: int) -> None:
        """Open a folded guide, fold an open one."""
        self._wishes[stage] = self._guide.is_strip()
        self.fit(stage, window_width)

    def open(self, stage: str, window_width: int, part: str) -> None:
        """Open the guide on one of its parts."""
        self._wishes[stage] = True
        self.fit(stage, window_width)
        self._guide.show_part(part)


class GuideLayout(ListLayout):
    """The page at the left, the guide at the right: beside it, or lying over its edge."""

    def __init__(self, page: QWidget, guide: Guide) -> None:
        super().__init__()
        self._guide = guide
        self.addWidget(page)
        self.addWidget(guide)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        page, guide = self._items
        width = 0 if self._guide.isHidden() else self._guide.width()
        beside = 0 if self._guide.isHidden() else self._guide.beside()
        page.setGeometry(rect.adjusted(0, 0, -beside, 0))
        guide.setGeometry(QRect(rect.right() + 1 - width, rect.y(), width, rect.height()))
        self._guide.raise_()
        self._guide.arrive()

    def sizeHint(self) -> QSize:
        return self._with_guide(self._items[0].sizeHint())

    def minimumSize(self) -> QSize:
        return self._with_guide(self._items[0].minimumSize())

    def _with_guide(self, page: QSize) -> QSize:
        beside = 0 if self._guide.isHidden() else self._guide.beside()
        return QSize(page.width() + beside, page.height())
