"""Enter on a result puts the keyboard into the field where the text stands, folded away or not."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, SkippedStage
from coachdesk.domain.given import Given
from coachdesk.domain.goal import GoalChange
from coachdesk.domain.search import SEARCHED, Hit, texts_of
from coachdesk.domain.search_words import read_query
from coachdesk.domain.session import Session
from coachdesk.startup import fill_with_sample
from coachdesk.storage.vault import Vault
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.search.going import go_to_hit
from tests.conftest import let_events_run

NO_FIELD = {Client, Given, GoalChange, SkippedStage}
"""What stands in no field: the client's page or the document is shown."""


def hits_in(vault: Vault, most: int) -> Iterator[Hit]:
    """The first texts of each kind of record, as a search would find them."""
    for kind, (group, _) in SEARCHED.items():
        records: list[Any] = [] if kind in NO_FIELD else [*vault.all(kind)]
        told = ((record, each) for record in records for each in texts_of(record))
        for record, (field, text) in [*told][:most]:
            whose = record if kind is Engagement else vault.get(Engagement, record.engagement_id)
            assert whose is not None
            client = vault.get(Client, whose.client_id)
            assert client is not None
            session_id = record.id if kind is Session else getattr(record, "session_id", "")
            session = vault.get(Session, session_id) if session_id else None
            yield Hit(group, kind, record.id, field, text, record, client, whose, session)


def text_with_the_keyboard(window: MainWindow) -> tuple[str, str]:
    """The text of the field that has the keyboard, and what of it is selected."""
    field = (QApplication.activeModalWidget() or window).focusWidget()
    if field is None or field.visibleRegion().isEmpty():
        return "", "not in view"
    if isinstance(field, QTextEdit):
        return field.toPlainText(), field.textCursor().selectedText()
    return (field.text(), field.selectedText()) if isinstance(field, QLineEdit) else ("", "")


def test_every_kind_of_text_is_landed_on_in_its_own_field(window: MainWindow) -> None:
    desk = window.room.desk
    fill_with_sample(desk)
    missed = []
    for hit in hits_in(desk.vault, 2):
        word = hit.text.split()[0].strip("“”.,…")
        go_to_hit(window, hit, read_query(word))
        let_events_run()
        text, selected = text_with_the_keyboard(window)
        if text.strip() not in (hit.text.strip(), *hit.text.split("\n")) or selected != word:
            missed.append((hit.kind.__name__, hit.field, hit.text, text, selected))
    assert missed == []


@pytest.mark.parametrize("key", ["what_works", "year_from_now", "learned_most", "roles"])
def test_an_answer_is_found_in_the_session_it_was_given_in(window: MainWindow, key: str) -> None:
    desk = window.room.desk
    fill_with_sample(desk)
    answer = next(each for each in desk.vault.all(Answer) if each.key == key)
    hit = next(each for each in hits_in(desk.vault, 10_000) if each.id == answer.id)
    go_to_hit(window, hit, read_query(hit.text.split()[0]))
    let_events_run()
    context = window.client_page.context()
    assert context is not None
    shown = context.session()
    assert shown is not None
    assert shown.id == answer.session_id
    assert text_with_the_keyboard(window)[0] == answer.value
