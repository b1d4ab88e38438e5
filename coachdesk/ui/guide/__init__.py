"""The user guide inside the program: chapters, search, and the way onto paper."""
