"""Any practice at all, made from the records themselves: what fits the schema, however odd."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st

from coachdesk.desk.archive_tree import CLIENTS, OF_A_STAGE, PRACTICE, STAGE_KEYS, Branch
from coachdesk.desk.portability import SCHEMA
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.moments import moment_text
from coachdesk.domain.plain import hints_of, split_hint
from coachdesk.domain.practice import Practice

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=12) | st.just(
    "<b>&amp;</b>\n=cmd()\tעברית e\u0301 👩🏽‍🌾"
)
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001
IDS = st.integers(0, 2**64 - 1).map("{:016x}".format)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Plain values that fit a field."""
    kind, optional, bounds = split_hint(hint)
    if bounds is not None:
        made: st.SearchStrategy[Any] = st.integers(bounds.low, bounds.high)
    elif get_origin(kind) is Union:
        made = st.one_of(*map(values, get_args(kind)))
    elif get_origin(kind) is tuple:
        made = st.lists(values(get_args(kind)[0]), max_size=3)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        made = st.sampled_from([member.value for member in kind])
    else:
        made = simple(kind)
    return st.none() | made if optional else made


def simple(kind: Any) -> st.SearchStrategy[Any]:
    found: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXTS,
        bool: st.booleans(),
        int: st.integers(-(2**53), 2**53),
        float: st.floats(-1e15, 1e15).map(lambda number: number + 0.0),
        datetime: MOMENTS.map(moment_text),
        date: st.dates().map(date.isoformat),
        bytes: st.sampled_from(["", "AA==", "iVBORw0KGgo="]),
    }
    if kind in found:
        return found[kind]
    return st.fixed_dictionaries({name: values(hint) for name, hint in hints_of(kind).items()})


def records(branch: Branch, most: int = 2) -> st.SearchStrategy[Any]:
    """The records of a branch with all below them."""
    hints = hints_of(branch.kind)
    fields = {name: IDS if name == "id" else values(hints[name]) for name in branch.written}
    if branch.kind in OF_A_STAGE:
        fields["stage"] = st.sampled_from(STAGE_KEYS)
    if branch is CLIENTS:
        fields["name"] = TEXTS.map(lambda text: f"Mara {text}")
    children = {child.name: records(child) for child in branch.children}
    one = st.fixed_dictionaries({**fields, **children})
    if branch.single:
        return st.none() | one
    if branch.kind is Invoice:
        whole = (lambda each: each["id"], lambda each: (each["year"], each["number"]))
        return st.lists(one, max_size=most, unique_by=whole)
    key = branch.named_by[0] if branch.named_by else "id"
    return st.lists(one, max_size=most, unique_by=lambda each: each[key])


@st.composite
def archives(draw: st.DrawFn) -> Any:
    """Whole archives; ids are made unique, as a program that writes one would."""
    profile = {name: values(hint) for name, hint in hints_of(Practice).items() if name != "id"}
    lists = {branch.name: records(branch) for branch in PRACTICE}
    made = {
        "format": "coachdesk-archive",
        "schema": SCHEMA,
        "exported_at": moment_text(draw(MOMENTS)),
        "app_version": draw(TEXTS),
        "practice": draw(st.fixed_dictionaries({**profile, **lists})),
        "clients": draw(records(CLIENTS, most=1)),
    }
    for number, record in enumerate(with_ids(made)):
        record["id"] = f"{number:04x}{record['id']}"
    return made


def with_ids(plain: Any) -> Iterator[dict[str, Any]]:
    if isinstance(plain, dict):
        if "id" in plain:
            yield plain
        for value in plain.values():
            yield from with_ids(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from with_ids(value)
