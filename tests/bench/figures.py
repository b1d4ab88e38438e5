"""A measured figure beside its reference, and the one table all of them are printed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One line of the table, in milliseconds or MB.

    ``reference`` was measured in the same run. ``bar`` is a ratio to it, or, where ``absolute``
    or without a reference, a length in the figure's own unit.
    """

    name: str
    ours: float
    unit: str
    bar: float
    reference: float | None = None
    against: str = ""
    absolute: bool = False

    @property
    def ratio(self) -> float | None:
        return None if self.reference is None else self.ours / self.reference

    @property
    def holds(self) -> bool:
        return (self.ours if self._in_units or self.ratio is None else self.ratio) <= self.bar

    @property
    def bar_text(self) -> str:
        return f"{self.bar:g} {self.unit}" if self._in_units else f"{self.bar:g} x"

    @property
    def _in_units(self) -> bool:
        return self.absolute or self.reference is None


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share (0-1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def table(figures: Sequence[Figure]) -> str:
    """All figures as text."""
    rows = [("what", "ours", "reference", "ratio", "bar", "")]
    for each in figures:
        reference = "" if each.reference is None else f"{each.reference:.1f} {each.unit}"
        rows.append(
            (
                each.name + (f" / {each.against}" if each.against else ""),
                f"{each.ours:.1f} {each.unit}",
                reference,
                "" if each.ratio is None else f"{each.ratio:.2f} x",
                each.bar_text,
                "holds" if each.holds else "MISSED",
            )
        )
    widths = [max(len(row[n]) for row in rows) for n in range(6)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
