"""What goes on paper, gathered: one module a handout. None of them can ask the vault."""
