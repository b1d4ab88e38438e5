"""What the Coaching agreement says: the coach's template, or the text as changed for the client."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.own_texts import is_coded, own_text, without_name
from coachdesk.domain.handout import AgreementContent
from coachdesk.domain.handout.own_text import OwnText
from coachdesk.domain.practice import Practice
from coachdesk.domain.question import choice_key
from coachdesk.domain.stage import COUNTED


def agreement_content(given: Gathering) -> AgreementContent:
    """The agreement as it stands, with the client's choices as recorded."""
    journey, profile = given.journey, given.profile
    engagement = journey.engagement
    template = own_text(given, profile.agreement)
    text = template
    if engagement.agreement.strip():
        own = engagement.agreement.strip()
        text = OwnText(template=without_name(own, journey.client) if is_coded(given) else own)
    minutes = [journey.method.minutes(stage) for stage in COUNTED[1:]]
    session = journey.session("introductory")
    return AgreementContent(
        header=given.header,
        text=text,
        template=template,
        client=given.header.client,
        coach=_coach(profile),
        practice=profile.name.strip(),
        fee=engagement.fee.strip(),
        shortest=min(minutes),
        longest=max(minutes),
        signed_on=engagement.agreement_signed_on,
        may_log=journey.answer(session, choice_key("log")) is True,
        may_send=journey.answer(session, choice_key("email")) is True,
        tell_sponsor=journey.answer(session, choice_key("sponsor")) is True,
    )


def _coach(profile: Practice) -> str:
    return profile.coach.strip() or profile.name.strip()
