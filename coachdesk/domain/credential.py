"""The credentials a coach's hours may count toward."""

from enum import StrEnum


class Credential(StrEnum):
    """A credential of the International Coaching Federation, or none."""

    NONE = "none"
    ACC = "acc"
    PCC = "pcc"
    MCC = "mcc"
