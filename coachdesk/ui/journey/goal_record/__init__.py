"""The full record of a goal, to be shown inside a page or in a drawer beside it.

``GoalRecord(context, goal_id)`` is the widget; ``open_goal_record(context, parent, goal_id)`` opens
it in a drawer over the window. ``tie_statement`` ties a field of any page to a goal's words.
"""

from coachdesk.ui.journey.goal_record.record import GoalRecord
from coachdesk.ui.journey.goal_record.sheet import open_goal_record
from coachdesk.ui.journey.goal_record.statement import tie_statement

__all__ = ["GoalRecord", "open_goal_record", "tie_statement"]
