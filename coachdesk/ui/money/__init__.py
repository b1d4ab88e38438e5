"""Money: what is owed, numbered documents, and the sheets that issue and show them."""
