"""The archive: everything travels, nothing bad gets in, and nothing changes when it is refused."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coachdesk.desk.archive_tree import CLIENTS, PRACTICE, Branch
from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import (
    MOST_BYTES,
    export_archive,
    import_archive,
    read_archive,
    read_archive_file,
    read_json,
)
from coachdesk.domain.client import Client
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.practice import Practice
from coachdesk.storage.tables import KINDS
from coachdesk.storage.vault import create_vault
from coachdesk.system import resources
from tests.conftest import HandClock, made_desk
from tests.practices import archives

SAMPLE = read_json(resources.text("sample", "practice.json"))
SCHEMA = json.loads(resources.text("schema", "archive.schema.json"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def without_time(archive: Any) -> Any:
    return {**archive, "exported_at": ""}


def kept(desk: Desk) -> Any:
    return without_time(export_archive(desk, "test"))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk whose practice is replaced over and over."""
    vault = create_vault(tmp_path_factory.mktemp("archive") / "Scratch.coachdesk")
    yield made_desk(vault, HandClock())
    vault.close()


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(archive=archives())
def test_any_practice_travels_without_losing_a_letter(scratch: Desk, archive: Any) -> None:
    VALIDATOR.validate(archive)
    import_archive(scratch, read_json(json.dumps(archive)))
    again = export_archive(scratch, archive["app_version"])
    assert without_time(again) == without_time(archive)
    VALIDATOR.validate(again)
    assert scratch.vault.check() == ()


def test_every_kind_of_record_travels() -> None:
    def kinds(branch: Branch) -> Iterator[type[Any]]:
        yield branch.kind
        for child in branch.children:
            yield from kinds(child)

    travelling = {Practice, *(kind for each in (*PRACTICE, CLIENTS) for kind in kinds(each))}
    assert travelling == set(KINDS)


def test_the_published_schema_is_the_one_the_records_make() -> None:
    import importlib.util

    path = Path(resources.root()).parent / "packaging" / "archive_schema.py"
    spec = importlib.util.spec_from_file_location("archive_schema", path)
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert resources.text("schema", "archive.schema.json") == maker.text()


def test_two_exports_differ_only_in_their_time(desk: Desk, clock: HandClock) -> None:
    import_archive(desk, SAMPLE)
    first = export_archive(desk, "test")
    clock.turn(days=3)
    second = export_archive(desk, "test")
    assert first != second
    assert without_time(first) == without_time(second)


def test_an_import_replaces_everything_and_forgets_what_could_be_undone(desk: Desk) -> None:
    add_client(desk, "Someone else")
    told: list[bool] = []
    desk.watch(lambda changes: told.append(changes.everything))
    assert import_archive(desk, SAMPLE) == 12
    assert "Someone else" not in {each.name for each in desk.vault.all(Client)}
    assert desk.undo() is None
    assert told == [True]


def test_fields_left_out_take_their_untouched_value(desk: Desk) -> None:
    small = {
        **{name: SAMPLE[name] for name in ("format", "schema", "exported_at", "app_version")},
        "practice": {"prompts": [], "areas": []},
        "clients": [
            {"id": "a", "code": "7F3K", "name": "Mara", "created_at": "2026-04-14T08:00:00Z"}
        ],
    }
    import_archive(desk, small)
    assert [each.tags for each in desk.vault.all(Client)] == [()]


def test_an_archive_of_the_first_schema_still_comes_in(desk: Desk) -> None:
    old = copy.deepcopy(SAMPLE)
    old["schema"] = 1
    for name in ("welcome", "promise", "stages", "sections"):
        del old["practice"][name]
    for client in old["clients"]:
        del client["language"]
    VALIDATOR.validate(old)
    assert import_archive(desk, old) == 12


# What is refused

Spoil = Callable[[Any], None]


def at(*way: str | int, value: Any) -> Spoil:
    def spoil(archive: Any) -> None:
        for step in way[:-1]:
            archive = archive[step]
        archive[way[-1]] = value

    return spoil


def drop(*way: str | int) -> Spoil:
    def spoil(archive: Any) -> None:
        for step in way[:-1]:
            archive = archive[step]
        del archive[way[-1]]

    return spoil


def twice(archive: Any) -> None:
    archive["clients"].append(copy.deepcopy(archive["clients"][0]))


_GOAL = ("clients", 0, "engagements", 0, "goals", 0)
_SESSION = ("clients", 0, "engagements", 0, "sessions", 0)
BAD: list[tuple[Spoil, str]] = [
    (at("format", value="other"), "$.format"),
    (at("schema", value=6), "$.schema"),
    (at("schema", value=True), "$.schema"),
    (at("schema", value=0), "$.schema"),
    (at("exported_at", value="yesterday"), "$.exported_at"),
    (at("surprise", value=1), "$.surprise"),
    (drop("clients"), "$.clients"),
    (at("clients", value={}), "$.clients"),
    (at("clients", 3, value=[]), "$.clients[3]"),
    (at("clients", 3, "name", value=" \t"), "$.clients[3].name"),
    (at("clients", 3, "name", value=None), "$.clients[3].name"),
    (drop("clients", 3, "name"), "$.clients[3].name"),
    (at("clients", 3, "id", value=""), "$.clients[3].id"),
    (at("clients", 3, "shoe_size", value=38), "$.clients[3].shoe_size"),
    (at("clients", 3, "status", value="gone"), "$.clients[3].status"),
    (at("clients", 3, "tags", value="new"), "$.clients[3].tags"),
    (at("clients", 3, "tags", value=[1]), "$.clients[3].tags[0]"),
    (at(*_GOAL, "importance", value=0), "$.clients[0].engagements[0].goals[0].importance"),
    (at(*_GOAL, "importance", value=7.5), "$.clients[0].engagements[0].goals[0].importance"),
    (at(*_GOAL, "importance", value=True), "$.clients[0].engagements[0].goals[0].importance"),
    (at(*_GOAL, "target", value="five"), "$.clients[0].engagements[0].goals[0].target"),
    (at(*_GOAL, "target", value=1e16), "$.clients[0].engagements[0].goals[0].target"),
    (at(*_GOAL, "why", value="a\x00b"), "$.clients[0].engagements[0].goals[0].why"),
    (at(*_GOAL, "why", value="a\r\nb"), "$.clients[0].engagements[0].goals[0].why"),
    (at(*_GOAL, "why", value="\ud800"), "$.clients[0].engagements[0].goals[0].why"),
    (at(*_SESSION, "stage", value="sixth"), "$.clients[0].engagements[0].sessions[0].stage"),
    (at("practice", "logo", value="not base64"), "$.practice.logo"),
    (at("practice", "id", value="practice"), "$.practice.id"),
    (at("practice", value=None), "$.practice"),
    (twice, "$.clients[12]"),
]


@pytest.mark.parametrize(("spoil", "path"), BAD, ids=[path for _, path in BAD])
def test_what_does_not_fit_is_refused_with_its_path_and_changes_nothing(
    desk: Desk, spoil: Spoil, path: str
) -> None:
    add_client(desk, "Mara Lindell")
    before = kept(desk)
    spoilt = copy.deepcopy(SAMPLE)
    spoil(spoilt)
    with pytest.raises(ArchiveRefused) as caught:
        import_archive(desk, spoilt)
    assert caught.value.path == path
    assert kept(desk) == before
    assert desk.last_step() is not None


@pytest.mark.parametrize("whole", [None, 1, "text", [], {}, [SAMPLE]])
def test_what_is_no_archive_at_all_is_refused(whole: Any) -> None:
    with pytest.raises(ArchiveRefused):
        read_archive(whole)


def places(plain: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value of an archive."""
    if way:
        yield way
    if isinstance(plain, dict | list):
        for step, value in plain.items() if isinstance(plain, dict) else enumerate(plain):
            yield from places(value, (*way, step))


PLACES = list(places(SAMPLE))
RUBBISH = st.sampled_from(
    [None, True, -1, 11, 2**60, 1.5, "", "x", "2026-02-30", "\x00", [], [None], {}, {"id": 1}]
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PLACES), RUBBISH)
def test_rubbish_anywhere_is_kept_as_it_is_or_refused(way: Any, rubbish: Any) -> None:
    spoilt = copy.deepcopy(SAMPLE)
    at(*way, value=rubbish)(spoilt)
    try:
        read_archive(spoilt)
    except ArchiveRefused as refused:
        named = refused.path
    else:
        named = ""
    valid = VALIDATOR.is_valid(spoilt)
    assert not (valid and named) or "already" in named or way[-1] in ("id", "key")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40_000), st.binary(max_size=3))
def test_a_file_spoilt_anywhere_is_refused_or_read_but_never_a_crash(
    place: int, rubbish: bytes
) -> None:
    whole = resources.text("sample", "practice.json").encode()[:40_000]
    spoilt = (whole[:place] + rubbish + whole[place + 1 :]).decode("utf-8", "replace")
    with pytest.raises(ArchiveRefused):
        read_archive(read_json(spoilt))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\xfe{}", "UTF-8"),
        (b"[" * 100_000, "levels"),
        (b'{"format": NaN}', "NaN is not a number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "too large"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b"", "not JSON"),
    ],
)
def test_a_file_that_is_no_archive_is_refused(tmp_path: Path, content: bytes, problem: str) -> None:
    file = tmp_path / "archive.json"
    file.write_bytes(content)
    with pytest.raises(ArchiveRefused) as refused:
        read_archive_file(file)
    assert problem in refused.value.problem


def test_neither_a_huge_file_nor_what_is_no_file_is_read_at_all(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)  # takes no room on the disk
    for path in (huge, tmp_path):
        with pytest.raises(ArchiveRefused):
            read_archive_file(path)


def test_a_refusal_can_stand_in_a_sentence_whatever_it_quotes() -> None:
    with pytest.raises(ArchiveRefused) as refused:
        read_json(json.dumps({"\ud800\x00\x1b[31m\u202e" + "x" * 70_000: float("nan")}))
    said = str(refused.value)
    assert said.startswith("$.\ufffd\ufffd\ufffd[31m\ufffdxxx")
    assert said.endswith("x…: NaN is not a number")
    assert len(said) < 400
