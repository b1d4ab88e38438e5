"""What the practice itself puts on every page, before the page is anyone's."""

from coachdesk.domain.handout import Header
from coachdesk.domain.practice import Practice, coach_name


def letterhead(profile: Practice) -> Header:
    """A header with the practice's own lines; the coach's name stands once where it is both."""
    named = coach_name(profile)
    coach = profile.coach.strip()
    return Header(
        practice=named,
        coach="" if coach == named else coach,
        contact=_contact(profile),
        logo=profile.logo,
        brand=profile.brand,
        confidentiality=profile.confidentiality.strip(),
        language=profile.language,
    )


def _contact(profile: Practice) -> str:
    ways = (profile.email.strip(), profile.phone.strip(), profile.website.strip())
    return " · ".join([way for way in ways if way][:2])
