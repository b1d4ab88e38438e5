"""The calendar: weeks and months of sessions, and planning them."""
