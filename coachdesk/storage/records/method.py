"""The coach's own method read as a whole. It is asked for by the first page, so it reads lazily."""

from typing import TYPE_CHECKING

from coachdesk.domain.method import PLAIN, Method, is_own

if TYPE_CHECKING:
    from coachdesk.storage.unit import Reader
    from coachdesk.storage.vault import Vault

_ANY = "SELECT EXISTS (SELECT 1 FROM stage_setup) OR EXISTS (SELECT 1 FROM section_setup)"


def kept_method(vault: "Vault") -> Method:
    """As ``read_method``; where nothing was set up, none of the record kinds is loaded."""
    return read_method(vault) if vault.rows(_ANY)[0][0] else PLAIN


def read_method(reader: "Reader") -> Method:
    """How the coach has set up stages and sections, with the questions of own sections."""
    from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup

    sections = reader.all(SectionSetup)
    questions = [
        prompt
        for each in sections
        if is_own(each.key)
        for prompt in reader.where(Prompt, stage=each.stage, section=each.key)
    ]
    return Method(reader.all(StageSetup), sections, questions)
