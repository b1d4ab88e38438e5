"""The overview: in sixty seconds, where this client stands."""

from coachdesk.ui.journey.overview.page import Overview

__all__ = ["Overview"]
