"""Other programs' formats. Sees the domain only."""
