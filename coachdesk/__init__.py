"""CoachDesk: a desktop program for independent coaches who work alone and offline."""

__version__ = "0.1.0"
