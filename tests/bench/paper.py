"""Placeholder"""


def measure():
    return []
