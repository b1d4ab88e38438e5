"""What a coach can do: one function an act. No widgets, no SQL."""
