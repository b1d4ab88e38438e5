"""What stands in the window while the practice is locked."""
