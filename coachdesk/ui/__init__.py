"""What is seen. The only place with widgets; it calls acts and shows what they change."""

from coachdesk.system.none_kept import keep_none

keep_none()
