"""The coach's own method read as a whole."""

from coachdesk.domain.method import Method
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup
from coachdesk.storage.unit import Reader


def read_method(reader: Reader) -> Method:
    """How the coach has set up stages and sections, with the questions of own sections."""
    sections = reader.all(SectionSetup)
    questions = [
        prompt
        for each in sections
        if each.own
        for prompt in reader.where(Prompt, stage=each.stage, section=each.key)
    ]
    return Method(reader.all(StageSetup), sections, questions)
