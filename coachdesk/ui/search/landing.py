"""Puts the keyboard into the very field where a text stands, with the match selected.

What is folded away is unfolded until the text is found; where it stands in no field, the section
is shown and nothing more.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from coachdesk.domain.area import Rating
from coachdesk.domain.search import Hit
from coachdesk.domain.search_words import Query, Span, spans
from coachdesk.ui.journey.client_page import ClientPage
from coachdesk.ui.journey.sections.area_grid import AreaGrid
from coachdesk.ui.journey.sections.influences import Influences
from coachdesk.ui.journey.sections.strategy import StrategySection
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.widgets.fold import Fold

Field = QLineEdit | QTextEdit


def land(page: ClientPage, section: str, hit: Hit, query: Query) -> bool:
    """Go to the field of the open stage that holds a text; ``False`` where none does."""
    stage = page.page()
    if stage is None:
        return False
    # Its own section first: a step, say, may be shown in several.
    for key in sorted(stage.keys(), key=lambda each: each != section):
        view = stage.view(key)
        field = next(_shown(view, hit), None) or _unfolded(view, hit)
        if field is not None:
            if stage.current() != key:
                page.show_section(key)
            enter(field, query)
            stage.stay_at(field)
            return True
    return False


def enter(field: Field, query: Query) -> None:
    """Give a field the keyboard and select the first match in it."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    text = _text(field)
    first = next(iter(spans(text, query)), None)
    if first is not None:
        _select(field, text, first)


def field_with(root: QWidget, hit: Hit) -> Field | None:
    """The field under ``root`` that holds a text and can be seen there."""
    return next(_shown(root, hit), None)


def _shown(root: QWidget, hit: Hit) -> Iterator[Field]:
    """The fields that hold a text: just this text, or then a line of it."""
    wanted = hit.text.strip()
    fields = [each for each in _fields(root) if each.isVisibleTo(root)]
    yield from (each for each in fields if _text(each).strip() == wanted)
    # Values, tags and the like stand in one field each: a line of the text each.
    lines = {each.strip() for each in wanted.split("\n")} - {""}
    if len(lines) > 1:
        yield from (each for each in fields if _text(each).strip() in lines)


def _fields(root: QWidget) -> Iterator[Field]:
    yield from (each for each in root.findChildren(QWidget) if isinstance(each, Field))


def _unfolded(view: SectionView, hit: Hit) -> Field | None:
    """The field after unfolding what may hold it; what did not is folded again."""
    goal = str(getattr(hit.record, "goal_id", "")) or hit.id
    if isinstance(view, StrategySection):
        view.chosen.choose(goal)
    if isinstance(view, Influences):
        view.show_folded(True, focus=False)
    area = str(getattr(hit.record, "area_id", ""))
    for grid in view.findChildren(AreaGrid):
        line = grid.row(area) if area else None
        if line is not None:
            grid.unfold(area, focus=False)
            if isinstance(hit.record, Rating) and line.editor is not None:
                line.editor.show_facts(True)
    _open_hidden_lines(view, hit)
    field = field_with(view, hit)
    for fold in () if field is not None else _folds(view):
        fold.set_open(True)
        field = field_with(view, hit)
        if field is not None:
            break
        fold.set_open(False)
    return field


def _open_hidden_lines(view: SectionView, hit: Hit) -> None:
    """Open the second line of a row whose field holds a text, as steps have one."""
    for field in _fields(view):
        if _text(field).strip() != hit.text.strip() or field.isVisibleTo(view):
            continue
        above = field.parentWidget()
        while above is not None and above is not view:
            more = getattr(above, "more", None)
            if isinstance(more, QAbstractButton) and more.isCheckable() and not more.isChecked():
                more.click()
            above = above.parentWidget()


def _folds(view: SectionView) -> list[Fold]:
    return [
        each for each in view.findChildren(Fold) if each.isVisibleTo(view) and not each.is_open()
    ]


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _select(field: Field, text: str, span: Span) -> None:
    # Qt counts UTF-16 units.
    start = len(text[: span.start].encode("utf-16-le")) // 2
    length = len(text[span.start : span.end].encode("utf-16-le")) // 2
    if isinstance(field, QLineEdit):
        field.setSelection(start, length)
        return
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
