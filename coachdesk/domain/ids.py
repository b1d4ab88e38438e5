"""Names for identifiers, so that a goal's id is never handed where a session's is wanted.

An id is a short text made once when the record is made (see ``desk.desk``) and never reused.
``NOTHING`` stands for "linked to nothing" in optional links.
"""

from typing import NewType

ClientId = NewType("ClientId", str)
EngagementId = NewType("EngagementId", str)
SessionId = NewType("SessionId", str)
AreaId = NewType("AreaId", str)
GoalId = NewType("GoalId", str)
ThoughtId = NewType("ThoughtId", str)
HabitId = NewType("HabitId", str)
StepId = NewType("StepId", str)

NOTHING = ""
NO_AREA = AreaId(NOTHING)
NO_GOAL = GoalId(NOTHING)
