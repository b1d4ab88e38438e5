"""F6: from region to region, in reading order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.ui.widgets.tab_order import tab_stops

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


def next_region(window: "Frame", step: int) -> None:
    """Put the focus into the next region that has something to focus, or the previous one."""
    regions = [each for each in _regions(window) if each.isVisible()]
    if not regions:
        return
    focus = QApplication.focusWidget()
    at = next(
        (
            n
            for n, each in enumerate(regions)
            if focus is each or (focus and each.isAncestorOf(focus))
        ),
        -1 if step > 0 else 0,
    )
    for distance in range(1, len(regions) + 1):
        target = first_stop(regions[(at + step * distance) % len(regions)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_stop(region: QWidget) -> QWidget | None:
    """The first widget of a region that takes the focus by Tab."""
    return next(iter(tab_stops(region)), None)


def stand_at_list(window: "Frame") -> QWidget | None:
    """Put the keyboard into the client list; where that is folded, at the page's first stop."""
    view, page = window.sidebar.clients.view, window.stack.currentWidget()
    stop = view if view.isVisible() else first_stop(page) if page else None
    if stop is not None:
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return stop


def _regions(window: "Frame") -> list[QWidget]:
    newest = window.undoing.toasts.newest()
    toast = [newest] if newest is not None else []
    if window.shows_client():
        page = window.client_page
        content = page.page() or page.overview
        return [
            window.sidebar, page.header, page.stepper, page.tabs, content, page.guide, page.footer,
            *toast,
        ]  # fmt: skip
    current = window.stack.currentWidget()
    return [window.sidebar, *([current] if current else []), *toast]
