"""The strategy for one goal, on screen: wherever it is opened, it is the same editor."""
