"""A stage as one scrolling page of sections, each built when it is first needed.

Tabs jump and follow the scroll. A section's place is reserved before it is built, so that
nothing shifts under the coach's eyes.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.arrangement import arranged
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.journey.labels import section_label
from coachdesk.ui.widgets.layout import column, row

READING_WIDTH = 780


class SectionView(QWidget):
    """A section of a stage: what it shows is tied by its binder and refreshed with it.

    Subclasses build themselves in ``build`` (once) and may extend ``refresh``.
    """

    spoken = "group"

    reading_width = True

    def __init__(self, context: StageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.room = context.room
        self.look = context.room.look
        self.words = context.room.words
        self.binder = Binder(context, self)
        self.form = Form(context, self.binder)
        self.body = column(self, spacing=self.look.px(16))
        self.body.setContentsMargins(0, self.look.px(20), 0, self.look.px(24))
        self.build()
        self.body.addStretch(1)

    def build(self) -> None:
        """Make the section's widgets."""
        raise NotImplementedError

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        self.binder.refresh(journey)

    def narrow(self, narrow: bool) -> None:
        """Fit a narrower or wider window; most sections fit either."""

    def first_field(self) -> QWidget | None:
        """What gets the focus when the section is opened: its first empty field."""
        return first_empty_field(self)

    def next_part(self) -> str:
        """What the way on is called when it stays in this section; empty when it leads on."""
        return ""

    def show_next_part(self) -> None:
        """Go on inside this section, where ``next_part`` says there is a part to go to."""


Factory = Callable[[StageContext], SectionView]


class StagePage(QScrollArea):
    """The page of a stage.

    Signals:
        section_changed: another section came into view; carries its key.
    """

    section_changed = Signal(str)

    corner: QWidget | None = None  # what stands at the right end of the tabs, if anything
    fills = True  # each section is at least as tall as the view, as a page of its own

    def __init__(
        self, context: StageContext, sections: list[tuple[str, Factory]], *, fills: bool = True
    ) -> None:
        super().__init__()
        self.context = context
        self.fills = fills
        self._look = context.room.look
        sections = arranged(context, sections)
        self._factories = dict(sections)
        self._slots: dict[str, QWidget] = {}
        self._views: dict[str, SectionView] = {}
        self._current = sections[0][0]
        self._narrow = False
        self._pinned = False
        self._alone = context.room.look.focused
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stays_at: QWidget | None = None
        self._pinning = QTimer(self)
        self._pinning.setSingleShot(True)
        self._pinning.setInterval(0)
        self._pinning.timeout.connect(self._keep_pinned)
        self._page = page = QWidget()
        page.setObjectName("page")
        self._column = column(page)
        pad = self._look.px(28)
        self._column.setContentsMargins(pad, 0, pad - self._look.px(10), 0)
        for key, _ in sections:
            slot = QWidget()
            column(slot)
            self._slots[key] = slot
            self._column.addWidget(slot)
        self._column.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._on_scroll_begun)
        self._building = QTimer(self)
        self._building.setInterval(0)
        self._building.timeout.connect(self._build_next)

    # Sections

    def keys(self) -> list[str]:
        """The sections' keys in order."""
        return list(self._slots)

    def current(self) -> str:
        """The section in view."""
        return self._current

    def view(self, key: str) -> SectionView:
        """A section, built now if it was not yet."""
        if key not in self._views:
            view = self._factories[key](self.context)
            stage, words = self.context.stage, self.context.room.words
            method = self.context.journey().method
            view.setAccessibleName(section_label(words, stage, key, method))
            self._views[key] = view
            view.narrow(self._narrow)
            slot = self._slots[key]
            line = row()
            if view.reading_width:
                view.setMaximumWidth(self._look.px(READING_WIDTH))
                line.addStretch(1)
                line.addWidget(view, 1000)
                line.addStretch(1)
            else:
                line.addWidget(view, 1)
            layout = slot.layout()
            assert layout is not None
            layout.addLayout(line)  # type: ignore[attr-defined]
            view.refresh(self.context.journey())
        return self._views[key]

    def show_section(self, key: str, *, focus: bool = True, fresh: bool = False) -> None:
        """Bring a section to the top, and the focus to its first empty field.

        ``fresh`` is whether the page has just been refreshed.
        """
        key = key if key in self._slots else next(iter(self._slots))
        known = key in self._views
        view = self.view(key)
        if known and not fresh:
            # What was just written elsewhere on the page may add to this section.
            view.refresh(self.context.journey())
        if self._alone:
            for each, slot in self._slots.items():
                slot.setVisible(each == key)
        self._fill()
        self._let_go()
        self._pinned = True
        self._settle()
        self._set_current(key)
        self._scroll_to(key)
        if focus:
            field = view.first_field()
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._building.start()

    def next_part(self) -> str:
        """What the way on is called when it stays in the section shown, else empty."""
        shown = self._views.get(self._current)
        return shown.next_part() if shown is not None else ""

    def show_next_part(self) -> bool:
        """Go on inside the section shown; ``False`` when the way leads out of it."""
        if not self.next_part():
            return False
        self._views[self._current].show_next_part()
        return True

    def show_widget(self, widget: QWidget) -> None:
        """Scroll a widget of the page into view."""
        self._let_go()
        self.ensureWidgetVisible(widget, 0, self._look.px(60))

    def stay_at(self, widget: QWidget) -> None:
        """Keep a widget in view, also while the page is still being built, until it is scrolled."""
        self._let_go()
        self._stays_at = widget
        self._keep_pinned()
        self._pinning.start()

    def show_height(self, screen_y: int) -> None:
        """Scroll so far that a height on the screen is in view, as while dragging."""
        self._let_go()
        at = self._page.mapFromGlobal(QPoint(0, screen_y)).y()
        self.ensureVisible(0, at, 0, self._look.px(40))

    def refresh(self, journey: Journey) -> None:
        """Show what is kept in every section built so far."""
        for view in self._views.values():
            view.refresh(journey)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a narrower or wider window."""
        self._narrow = narrow
        for view in self._views.values():
            view.narrow(narrow)

    def build_all(self) -> None:
        """Build every section now."""
        for key in self._slots:
            self.view(key)

    def stop_building(self) -> None:
        """Build nothing more: the page is about to go, and its engagement may be gone already."""
        self._building.stop()

    # Following the scroll

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        widget = self.focusWidget()
        if moved and widget is not None and self.isAncestorOf(widget):
            self._let_go()
            self.ensureWidgetVisible(widget, 0, self._look.px(80))
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()
        self._pinning.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize:
            self._pinning.start()
        return super().eventFilter(watched, event)

    def _build_next(self) -> None:
        waiting = [key for key in self._slots if key not in self._views]
        if not waiting:
            self._building.stop()
            return
        after = list(self._slots).index(self._current)
        ahead = [key for key in waiting if list(self._slots).index(key) > after]
        before = self._slots[self._current].y()
        self.view((ahead or waiting)[0])
        self._settle()
        moved = self._slots[self._current].y() - before
        if self._stays_at is not None:
            self._pinning.start()
        elif moved and not self._pinned:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _keep_pinned(self) -> None:
        """Stay at the section or widget jumped to until the coach scrolls."""
        stay = self._stays_at
        if stay is not None and isValid(stay):
            # From the top of its section, or as far down as it takes.
            keys = (key for key, slot in self._slots.items() if slot.isAncestorOf(stay))
            self._scroll_to(next(keys, self._current))
            self.ensureWidgetVisible(stay, 0, self._look.px(60))
            return
        if self._pinned:
            self._scroll_to(self._current)

    def _let_go(self) -> None:
        self._pinned, self._stays_at = False, None

    def _fill(self) -> None:
        """Reserve each section's place: the height of the view, or of what stands in it."""
        height = self.viewport().height()
        for slot in self._slots.values() if self.fills else ():
            slot.setMinimumHeight(height)
        if not self._alone:
            list(self._slots.values())[-1].setMinimumHeight(height)

    def _settle(self) -> None:
        self._column.activate()
        self._page.adjustSize()

    def _scroll_to(self, key: str) -> None:
        self.verticalScrollBar().setValue(self._slots[key].y())

    def _on_scroll_begun(self) -> None:
        self._let_go()

    def _on_scrolled(self, value: int) -> None:
        if self._pinned or self._alone:
            return
        edge = value + self.viewport().height() * 0.3
        found = next(iter(self._slots))
        for key, slot in self._slots.items():
            if slot.y() <= edge:
                found = key
        self._set_current(found)

    def _set_current(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.section_changed.emit(key)


def first_empty_field(view: QWidget) -> QWidget | None:
    """The first field with nothing in it, else the first field there is."""
    fields = [
        each
        for each in view.findChildren(QWidget)
        if isinstance(each, QLineEdit | QTextEdit)
        and each.isEnabled()
        and not each.isReadOnly()
        and each.isVisibleTo(view)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    empty = (each for each in fields if not _words_in(each))
    return next(empty, fields[0] if fields else None)


def _words_in(field: QLineEdit | QTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
