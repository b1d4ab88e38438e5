"""Tab in reading order: as things stand on the page, not in the order they were made.

Rows come and go and pages are built in pieces, so Qt's own chain of focus soon tells a history
and not an order. This walks the layouts instead.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QScrollArea, QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """Everything under ``root`` that takes the keyboard by Tab now, in reading order."""
    return list(_walk(root))


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop under ``root``, round the end; ``False`` if there is none."""
    stops = tab_stops(root)
    focus = QApplication.focusWidget()
    if focus is None or not stops:
        return False
    at = stops.index(focus) if focus in stops else _place_of(root, focus, stops, forward=forward)
    to = stops[(at + (1 if forward else -1)) % len(stops)]
    to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _walk(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _walk(inner)
        # What stands beside what scrolls comes after it.
        for beside in widget.children():
            if isinstance(beside, QWidget) and beside is not widget.viewport():
                yield from _walk(beside)
        return
    if isinstance(widget, QAbstractScrollArea):
        return  # what scrolls in itself has no stops within
    seen: set[QWidget] = set()
    layout = widget.layout()
    if layout is not None:
        for child in _laid_out(layout, widget):
            seen.add(child)
            yield from _walk(child)
    for other in widget.children():
        if isinstance(other, QWidget) and other not in seen and not other.isWindow():
            yield from _walk(other)


def _laid_out(layout: QLayout, owner: QWidget) -> Iterator[QWidget]:
    """The widgets of ``owner`` in one of its layouts, in the layout's order.

    ``itemAt`` is not asked: Python keeps the items it gives, also when Qt has let them go, and
    then takes what Qt makes later at the same place for them.
    """
    inside = [each for each in owner.children() if isinstance(each, QWidget)]
    within = [each for each in layout.children() if isinstance(each, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(each), each) for each in inside),
        *((layout.indexOf(each), each) for each in within),
    ]
    for at, part in sorted(placed, key=lambda each: each[0]):
        if at < 0:
            continue
        if isinstance(part, QLayout):
            yield from _laid_out(part, owner)
        else:
            yield part


def _place_of(root: QWidget, focus: QWidget, stops: list[QWidget], *, forward: bool) -> int:
    """Where a focus that is no Tab stop itself stands: beside the stop nearest to it."""
    known = set(stops)
    before = 0
    for each in _everything(root):
        if each is focus:
            break
        before += each in known
    return before - 1 if forward else before


def _everything(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _everything(inner)
        return
    layout = widget.layout()
    laid_out = list(_laid_out(layout, widget)) if layout is not None else []
    for child in laid_out:
        yield from _everything(child)
    for other in widget.children():
        if isinstance(other, QWidget) and other not in laid_out and not other.isWindow():
            yield from _everything(other)
