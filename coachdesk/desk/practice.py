"""Acts on the practice itself: profile, prompts, and the starter set a vault begins with."""

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import BY_ITSELF, NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, next_position
from coachdesk.domain.area import AreaSet
from coachdesk.domain.method import own_prompt_id
from coachdesk.domain.practice import (
    PRACTICE_ID,
    Practice,
    Prompt,
    StarterArea,
    StarterSet,
)
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.domain.text import clean_line
from coachdesk.storage.unit import Unit


def practice(desk: Desk) -> Practice:
    """The profile; an untouched one while nothing was written."""
    return desk.vault.get(Practice, PRACTICE_ID) or Practice()


def change_practice(desk: Desk, source: Source = NOWHERE, **changes: Any) -> None:
    """Change the profile."""
    if desk.vault.get(Practice, PRACTICE_ID) is None:
        desk.do("practice.begun", lambda unit: unit.put(Practice()), BY_ITSELF)
    edit(desk, "practice.changed", Practice, PRACTICE_ID, source, **changes)


def choose_for_practice(desk: Desk, source: Source = NOWHERE, **changes: Any) -> None:
    """Choose something of the profile that is not typed: paper, colour, how clients are shown."""
    if desk.vault.get(Practice, PRACTICE_ID) is None:
        desk.do("practice.begun", lambda unit: unit.put(Practice()), BY_ITSELF)
    edit(desk, "practice.chosen", Practice, PRACTICE_ID, source, **changes)


def set_logo(desk: Desk, content: bytes, name: str) -> None:
    """Take a picture's bytes as the logo; empty ones take it away."""
    if desk.vault.get(Practice, PRACTICE_ID) is None:
        desk.do("practice.begun", lambda unit: unit.put(Practice()), BY_ITSELF)
    edit(
        desk,
        "practice.logo" if content else "practice.logo_removed",
        Practice,
        PRACTICE_ID,
        logo=content,
        logo_name=clean_line(name) if content else "",
    )


def restore_text(desk: Desk, name: str, text: str) -> None:
    """Give one of the practice's texts the wording it came with."""
    changes: dict[str, Any] = {name: text}
    edit(desk, "practice.text_restored", Practice, PRACTICE_ID, **changes)


def prompts_for(desk: Desk, stage: str, section: str, approach: str = "") -> tuple[Prompt, ...]:
    """The prompts switched on for a section, in order; those of the other approach left out."""
    found = desk.vault.where(Prompt, stage=stage, section=section)
    fitting = (
        each for each in found if each.enabled and each.approach in ("", approach or each.approach)
    )
    return tuple(sorted(fitting, key=lambda each: (each.position, each.id)))


def change_prompt(desk: Desk, prompt_id: str, text: str, source: Source = NOWHERE) -> None:
    """Reword a prompt for sessions to come; an empty wording switches it off."""
    kept = clean_line(text)
    changes: dict[str, Any] = {"text": kept} if kept else {"enabled": False}
    edit(desk, "prompt.changed", Prompt, prompt_id, source, **changes)


def add_prompt(desk: Desk, stage: str, section: str, text: str) -> Prompt | None:
    """Add a prompt of the coach's own to a section."""
    kept = clean_line(text)
    if not kept:
        return None

    def work(unit: Unit) -> Prompt:
        known = unit.where(Prompt, stage=stage, section=section)
        prompt = Prompt(
            id=own_prompt_id(stage, section, desk.new_id()),
            stage=stage,
            section=section,
            text=kept,
            position=next_position(known),
        )
        unit.insert(prompt)
        return prompt

    return desk.do("prompt.added", work)


def take_over(desk: Desk, starter: StarterSet) -> None:
    """Copy what a starter set has and the vault has not; the coach's own wording stays.

    Called when a vault is made, and again when the program brings a newer set.
    """

    def work(unit: Unit) -> None:
        known = unit.get(Practice, PRACTICE_ID) or Practice()
        if known.starter_version >= starter.version and unit.all(Prompt):
            return
        prompts = {each.id for each in unit.all(Prompt)}
        areas = {each.id for each in unit.all(StarterArea)}
        for prompt in starter.prompts:
            if prompt.id not in prompts:
                unit.insert(prompt)
        for area in starter.areas:
            if area.id not in areas:
                unit.insert(area)
        unit.put(
            replace(
                known,
                starter_version=starter.version,
                agreement=known.agreement or starter.agreement,
                confidentiality=known.confidentiality or starter.confidentiality,
                about=known.about or starter.about,
                welcome=known.welcome or starter.welcome,
                promise=known.promise or starter.promise,
            )
        )

    desk.do("starter.taken_over", work, BY_ITSELF)


def read_starter_set(files: Iterable[str]) -> StarterSet:
    """Read a starter set from the texts of its TOML files.

    Raises:
        ValueError: a prompt names a stage that does not exist, or a key twice.
    """
    prompts: list[Prompt] = []
    areas: list[StarterArea] = []
    texts: dict[str, str] = {}
    version = 1
    for text in files:
        read = tomllib.loads(text)
        version = max(version, read.get("version", 1))
        texts |= read.get("texts", {})
        prompts += _prompts(read.get("prompts", {}))
        areas += [
            StarterArea(
                id=key, set=AreaSet(name), name=area["name"], extra=area.get("extra", False),
                position=position,
            )
            for name, found in read.get("areas", {}).items()
            for position, (key, area) in enumerate(found.items())
        ]  # fmt: skip
    keys = [*(each.id for each in prompts), *(each.id for each in areas)]
    if len(keys) != len(set(keys)):
        raise ValueError("a key stands twice in the starter set")
    return StarterSet(
        version=version,
        prompts=tuple(prompts),
        areas=tuple(areas),
        agreement=texts.get("agreement", "").strip(),
        confidentiality=texts.get("confidentiality", "").strip(),
        about=texts.get("about", "").strip(),
        welcome=texts.get("welcome", "").strip(),
        promise=texts.get("promise", "").strip(),
    )


def _prompts(stages: dict[str, dict[str, dict[str, Any]]]) -> list[Prompt]:
    made = []
    for stage, sections in stages.items():
        if stage not in STAGE_KEYS:
            raise ValueError(f"no stage is called {stage}")
        for section, found in sections.items():
            for position, (key, said) in enumerate(found.items()):
                words = said if isinstance(said, dict) else {"text": said}
                made.append(
                    Prompt(
                        id=f"{stage}.{section}.{key}",
                        stage=stage,
                        section=section,
                        approach=words.get("approach", ""),
                        text=words["text"],
                        original=words["text"],
                        position=position,
                    )
                )
    return made
