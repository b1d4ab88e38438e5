"""The Prepare page on paper: in the practice's language, and whole where words are long."""

from datetime import UTC

from coachdesk.domain.handout import Header, PaperSize
from coachdesk.domain.handout.prepare import PrepareContent, PrepareGoal
from coachdesk.handouts.render import prepare_page
from coachdesk.words import Words
from tests.handouts.reading import texts


def test_what_was_said_is_quoted_and_where_a_goal_stands_is_never_parted_within() -> None:
    goal = PrepareGoal(
        statement="Spend no more than three hours on rotas", measure="Hours on rotas",
        now=5, target=3, unit="a week", falling=True, state="late",
    )  # fmt: skip
    header = Header(practice="Stillwater", language="de")
    content = PrepareContent(header=header, name="Zo", goals=(goal,), said="It is only hers.")
    said = texts(prepare_page(content, PaperSize.A4, Words("en", UTC)))[0]
    lines = [each.strip() for each in said.splitlines()]
    assert "„It is only hers.“" in lines
    assert "Braucht einen Blick" in lines
