"""The names of a form's fields: each key is found again, whatever the ids of a practice hold."""

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.form import FieldKey, field_name, key_named, key_of

PART = st.text(st.sampled_from("ab1./~%27FE é"), min_size=1, max_size=8)


@given(st.sampled_from(("goal", "answer")), PART, PART)
def test_a_key_is_found_again_in_a_field_s_name(kind: str, record: str, field: str) -> None:
    key = FieldKey(kind, record, field)
    name = field_name("7F3K-Q8TM", key)
    assert "." not in name  # a PDF would part the name there
    assert key_named(name.partition("/")[2]) == key
    assert key_of(str(key)) == key


def test_usual_names_stay_as_they_are() -> None:
    key = FieldKey("goal", "new.5af2.1", "statement")
    assert field_name("7F3K-Q8TM", key) == "7F3K-Q8TM/goal/new~5af2~1/statement"
