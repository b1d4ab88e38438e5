"""My method as a file: out of one practice and into another, and nothing else gets in."""

import hashlib
import random
import tomllib
from pathlib import Path

import pytest

from coachdesk.desk.desk import Desk
from coachdesk.desk.method import (
    add_section,
    order_sections,
    plan_minutes,
    rename_section,
    rename_stage,
    switch_section,
)
from coachdesk.desk.method_file import Differences, differences, export_method, import_method
from coachdesk.desk.method_reader import MOST_BYTES, MethodRefused, read_method_file
from coachdesk.desk.portability import export_archive, import_archive
from coachdesk.desk.practice import add_prompt, change_practice, change_prompt, practice
from coachdesk.desk.prompts import (
    all_prompts,
    answer_own,
    ask_in,
    order_prompts,
    questions_in,
    switch_prompt,
)
from coachdesk.desk.sessions import Place
from coachdesk.desk.starter_areas import add_starter, remove_starter, rename_starter, starter_areas
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.method import own_answer_key
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup
from coachdesk.storage.vault import create_vault, open_vault
from tests.conftest import HandClock, journey_of, made_desk

ODD = 'Größe “α” \\ """ # = [x] שלום 你好 🌱'

SECOND = "[stages.second]"


def my_method(desk: Desk) -> str:
    """A method changed in every way; the key of its own section."""
    rename_stage(desk, "opening", ODD)
    plan_minutes(desk, "opening", 120)
    section = add_section(desk, "opening", "Money map")
    add_prompt(desk, "opening", section.key, ODD)
    add_prompt(desk, "opening", section.key, "And to your parents?")
    order_sections(desk, "opening", ["influences", section.key, "areas", "approach", "wrap_up"])
    rename_section(desk, "third", "priorities", "What first")
    switch_section(desk, "second", "thoughts", on=False)
    prompts = [each.id for each in all_prompts(desk, "opening", "areas")]
    order_prompts(desk, "opening", "areas", prompts[::-1])
    change_prompt(desk, prompts[0], "Reworded?")
    switch_prompt(desk, prompts[1], on=False)
    own = add_prompt(desk, "opening", "areas", "Only at work?")
    assert own is not None
    ask_in(desk, own.id, Approach.WORKPLACE)
    rename_starter(desk, "work", "Calling")
    add_starter(desk, AreaSet.LIFE, "Garden")
    remove_starter(desk, starter_areas(desk, AreaSet.WORK)[0].id)
    change_practice(desk, agreement=f"First\n\n  {ODD}\n\n\nLast\n", welcome="Hello {first_name}")
    return section.key


def plain(desk: Desk) -> list[object]:
    kinds: tuple[type, ...] = (StageSetup, SectionSetup, Prompt)
    return [sorted(desk.vault.all(kind), key=lambda each: each.id) for kind in kinds]


def test_a_method_goes_out_and_into_another_practice(
    desk: Desk, tmp_path: Path, empty_vault: Path
) -> None:
    import shutil

    my_method(desk)
    text = export_method(desk)
    other = open_vault(Path(shutil.copy(empty_vault, tmp_path / "other.coachdesk")))
    second = made_desk(other, HandClock())
    import_method(second, read_method_file(text.encode()))
    assert export_method(second) == text
    assert plain(second) == plain(desk)
    assert practice(second).agreement == practice(desk).agreement
    assert not differences(second, read_method_file(text.encode()))
    second.undo()
    assert second.method().stage_name("opening") == ""
    assert second.last_step() is None
    other.close()


def test_it_goes_into_a_practice_that_has_no_prompts_at_all(desk: Desk, tmp_path: Path) -> None:
    my_method(desk)
    text = export_method(desk)
    other = create_vault(tmp_path / "bare.coachdesk")
    second = made_desk(other, HandClock())
    import_method(second, read_method_file(text.encode()))
    assert export_method(second) == text
    other.close()


def test_the_file_can_be_read_by_people_and_by_any_reader(desk: Desk) -> None:
    my_method(desk)
    read = tomllib.loads(export_method(desk))
    opening = read["stages"]["opening"]
    assert (opening["name"], opening["minutes"]) == (ODD, 120)
    assert [each["key"] for each in opening["sections"]][-1] == "wrap_up"
    assert read["texts"]["welcome"] == "Hello {first_name}"
    assert "id" not in opening["sections"][0]


def test_a_file_with_the_line_ends_of_windows_reads_the_same(desk: Desk) -> None:
    my_method(desk)
    text = export_method(desk)
    windows = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    assert read_method_file(windows) == read_method_file(text.encode())


def test_the_preview_counts_and_changes_nothing(desk: Desk, vault_path: Path) -> None:
    my_method(desk)
    sheet = read_method_file(export_method(desk).encode())
    while desk.undo() is not None:
        pass
    before = hashlib.sha256(vault_path.read_bytes()).hexdigest()
    found = differences(desk, sheet)
    assert hashlib.sha256(vault_path.read_bytes()).hexdigest() == before
    assert (found.stages, found.texts) == (1, 2)
    assert found.sections == 3  # one added, one switched off, one renamed
    assert found.prompts == 2 + 2 + 1  # in the own section, reworded and off, at work only
    assert found.areas == 3
    assert desk.last_step() is None


def test_a_method_that_was_just_written_would_change_nothing(desk: Desk) -> None:
    for area in starter_areas(desk, AreaSet.LIFE)[:2]:
        remove_starter(desk, area.id)
    add_starter(desk, AreaSet.LIFE, "Garden")
    keys = [each.key for each in desk.method().sections("opening")]
    order_sections(desk, "opening", [keys[1], keys[0], *keys[2:]])
    order_sections(desk, "opening", keys)
    assert not differences(desk, read_method_file(export_method(desk).encode()))


def test_a_method_comes_in_as_one_step(desk: Desk) -> None:
    usual = export_method(desk)
    my_method(desk)
    mine = export_method(desk)
    import_method(desk, read_method_file(usual.encode()))
    assert export_method(desk) == usual
    desk.undo()
    assert export_method(desk) == mine


def test_what_a_client_said_in_an_own_section_outlives_another_method(
    desk: Desk, engagement: Engagement
) -> None:
    usual = export_method(desk)
    key = my_method(desk)
    prompt = all_prompts(desk, "opening", key)[0]
    answer_own(desk, Place(engagement.id, "opening"), (prompt.id, prompt.text), "Freedom.")
    import_method(desk, read_method_file(usual.encode()))
    assert not desk.method().uses("opening", key)
    assert desk.method().section_name("opening", key) == "Money map"


def test_a_method_and_own_answers_travel_with_the_archive(
    desk: Desk, engagement: Engagement
) -> None:
    key = my_method(desk)
    prompt = all_prompts(desk, "opening", key)[0]
    answer_own(desk, Place(engagement.id, "opening"), (prompt.id, prompt.text), "Freedom.")
    change_prompt(desk, prompt.id, "Reworded since")
    mine, archive = export_method(desk), export_archive(desk, "1")
    import_archive(desk, archive)
    assert export_method(desk) == mine
    journey = journey_of(desk, engagement)
    session = journey.session("opening")
    assert (prompt.id, ODD) in questions_in(journey, "opening", key, session)
    assert journey.answer_text(session, own_answer_key(prompt.id)) == "Freedom."


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('format = "coachdesk-method"', 'format = "other"', "format"),
        ("version = 1", "version = 2", "version"),
        ("version = 1", "version = true", "version"),
        ("version = 1", "version = 1\nmore = 1", "more"),
        (SECOND, "minutes = 1441", "stages.second.minutes"),
        (SECOND, "minutes = 1.5", "stages.second.minutes"),
        (SECOND, 'name = "a\\u0000b"', "stages.second.name"),
        (SECOND, 'name = "a\\nb"', "stages.second.name"),
        (SECOND, f'name = "{"x" * 201}"', "stages.second.name"),
        (SECOND, "name = 1979-05-27", "stages.second.name"),
        ('key = "thoughts"', 'key = "dreams"', "stages.second.sections[1].key"),
        ('key = "thoughts"', 'key = "habits"', "stages.second.sections"),
        ('key = "thoughts"', 'key = "own."', "stages.second.sections[1].key"),
        ('key = "habits"', 'key = "habits"\non = false', "stages.second.sections[2].on"),
        ('key = "habits"', 'key = "habits"\ncolour = 1', "stages.second.sections[2].colour"),
        ("[areas]", "[areas]\nmore = []", "areas.more"),
        ('name = "Peers"', 'name = "Peers", offered = "no"', "areas.work[4].offered"),
        ('name = "Peers"', "on = true", "areas.work[4].name"),
        ("[texts]", "[texts]\nother = ''", "texts.other"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(
    desk: Desk, old: str, new: str, path: str
) -> None:
    text = export_method(desk).replace("[[stages.second", f"{SECOND}\n\n[[stages.second", 1)
    assert old in text
    with pytest.raises(MethodRefused) as refused:
        read_method_file(text.replace(old, f"{old}\n{new}" if old is SECOND else new, 1).encode())
    assert refused.value.path == path


@pytest.mark.parametrize(
    "endless",
    [
        "a." * 400_000 + "a = 1",
        "[" + "a." * 400_000 + "a]",
        "t = { " + "'a' . " * 100_000 + "a = 1 }",
        "t = { b = 1, " + '"\\"" . ' * 100_000 + "a = 1 }",
    ],
)
def test_a_key_without_end_is_refused_before_it_takes_minutes(desk: Desk, endless: str) -> None:
    with pytest.raises(MethodRefused):
        read_method_file(f"{endless}\n{export_method(desk)}".encode())


def test_a_text_of_many_short_sentences_is_no_key(desk: Desk) -> None:
    change_practice(desk, agreement="I come. " * 500 + "Yes. No. " * 20)
    assert read_method_file(export_method(desk).encode()).texts["agreement"].endswith("Yes. No. ")


def test_too_few_areas_a_key_twice_and_too_much_are_refused(desk: Desk) -> None:
    text = export_method(desk)
    offered = text.replace('name = "Money"', 'name = "Money"\noffered = true')
    for name in ("Health & energy", "Family & friends"):
        offered = offered.replace(f'name = "{name}"', f'name = "{name}"\noffered = true')
    for wrong in (
        offered,
        text.replace('key = "money"', 'key = "work"'),
        text + "#" * MOST_BYTES,
        "x" * 10,
        "a=" + "[" * 100_000,
        "\x00",
        "",
    ):
        with pytest.raises(MethodRefused):
            read_method_file(wrong.encode())
    with pytest.raises(MethodRefused):
        read_method_file(b"\xff\xfe\x00")


def _mutated(content: bytes, chance: random.Random) -> bytes:
    made = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made))
        match chance.randrange(6):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 400)]
            case 2:
                made[at:at] = bytes(chance.choices(b'"[]{}=\n\\.,#0aZ\x00\xff', k=8))
            case 3:
                made[at:at] = made[at : at + chance.randint(1, 900)]
            case 4:
                lines = made.split(b"\n")
                chance.shuffle(lines)
                made = bytearray(b"\n".join(lines))
            case _:
                words = (b"true", b"false", b"own", b"1979-05-27", b"nan", b"9" * 400, b"[[x]]")
                made[at : at + 4] = chance.choice(words)
    return bytes(made)


def test_damaged_files_are_refused_and_leave_the_practice_alone(
    desk: Desk, vault_path: Path
) -> None:
    my_method(desk)
    good = export_method(desk).encode()
    before = hashlib.sha256(vault_path.read_bytes()).hexdigest()
    chance, refused = random.Random(18), 0
    for _ in range(200):
        try:
            sheet = read_method_file(_mutated(good, chance))
        except MethodRefused:
            refused += 1
            assert hashlib.sha256(vault_path.read_bytes()).hexdigest() == before
        else:
            assert isinstance(differences(desk, sheet), Differences)
            assert hashlib.sha256(vault_path.read_bytes()).hexdigest() == before
    assert refused > 100
