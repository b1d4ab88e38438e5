"""The drawing of a wheel: equal sectors, values that grow outward, nothing where nothing is."""

from itertools import pairwise
from math import hypot, isclose, pi

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.drawing.shapes import Drawing, Shape, point
from coachdesk.drawing.wheel import Sector, WheelShape, sector_at, value_text, wheel

VALUE = st.none() | st.integers(1, 10)
SECTORS = st.lists(
    st.builds(
        Sector,
        name=st.text(min_size=1, max_size=30),
        now=VALUE,
        desired=VALUE,
        skipped=st.booleans(),
        selected=st.booleans(),
    ),
    min_size=6,
    max_size=12,
)


def measure(text: str, bold: bool) -> float:
    return len(text) * (6.4 if bold else 6.0)


def drawn(sectors: list[Sector], radius: float = 98) -> tuple[Drawing, WheelShape]:
    return wheel(sectors, radius, "opening", measure, 16)


def reach_of(shape: Shape, at: WheelShape) -> float:
    """The largest distance of a shape's points on its curve from the centre."""
    ends = [command[-2:] for command in shape.path if len(command) > 1]
    return max(hypot(x - at.cx, y - at.cy) for x, y in ends)


def wedges(drawing: Drawing) -> list[Shape]:
    return [shape for shape in drawing.shapes if shape.fill == "nowFill"]


@given(SECTORS)
def test_each_rated_area_has_one_wedge_and_skipped_ones_have_none(sectors: list[Sector]) -> None:
    drawing, _ = drawn(sectors)
    rated = [each for each in sectors if each.now is not None and not each.skipped]
    assert len(wedges(drawing)) == len(rated)
    wanted = [
        each
        for each in sectors
        if each.desired is not None and not each.skipped and each.desired != each.now
    ]
    dashed = [shape for shape in drawing.shapes if shape.role == "desired"]
    assert len(dashed) == len(wanted)


@given(st.integers(6, 12))
def test_sectors_are_equal_and_the_first_is_centred_at_the_top(count: int) -> None:
    _, shape = drawn([Sector(f"a{n}", now=5) for n in range(count)])
    for n in range(count):
        for turn in (-0.49, 0, 0.49):
            angle = (n + turn) * 2 * pi / count
            for value in range(1, 11):
                x, y = point(shape.cx, shape.cy, shape.reach(value), angle)
                assert sector_at(shape, count, x, y) == (n, value)


@given(st.integers(6, 12), st.floats(58, 140))
def test_a_higher_value_reaches_further_out(count: int, radius: float) -> None:
    reaches = []
    for value in range(1, 11):
        drawing, shape = drawn([Sector(f"a{n}", now=value) for n in range(count)], radius)
        found = {round(reach_of(wedge, shape), 6) for wedge in wedges(drawing)}
        assert len(found) == 1
        reaches.append(found.pop())
    assert reaches == sorted(reaches)
    steps = [after - before for before, after in pairwise(reaches)]
    assert all(isclose(step, steps[0], abs_tol=1e-4) for step in steps)
    assert isclose(reaches[-1], radius, abs_tol=1e-4)


@given(SECTORS)
def test_nothing_is_drawn_outside_the_drawing(sectors: list[Sector]) -> None:
    drawing, shape = drawn(sectors)
    for label in drawing.labels:
        width = measure(label.text, label.bold)
        left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        assert left >= -0.01
        assert left + width <= drawing.width + 0.01
        assert 0 <= label.y <= drawing.height
    for each in drawing.shapes:
        assert reach_of(each, shape) <= shape.radius * 1.05


NAMES = (
    "Work & career", "Money", "Health & energy", "Family & friends", "Partner & romance",
    "Personal growth", "Fun & leisure", "Home & surroundings", "Rest", "Community", "Creativity",
    "Meaning & spirituality",
)  # fmt: skip


@given(st.permutations(NAMES), st.integers(6, 12), st.integers(58, 132))
def test_labels_of_up_to_twelve_areas_never_overlap(
    names: list[str], count: int, radius: int
) -> None:
    drawing, _ = drawn([Sector(each, now=10, desired=8) for each in names[:count]], radius)
    boxes = []
    for label in drawing.labels:
        width = measure(label.text, label.bold)
        left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        boxes.append((left, label.y - 12, left + width, label.y + 3))
    for n, one in enumerate(boxes):
        for other in boxes[n + 1 :]:
            apart = (
                one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            )
            assert apart, (one, other)


def test_outside_the_rim_there_is_no_sector() -> None:
    _, shape = drawn([Sector(f"a{n}") for n in range(8)])
    assert sector_at(shape, 8, shape.cx, shape.cy - shape.radius - 4) is None


def test_the_numbers_under_a_name_never_say_zero() -> None:
    assert value_text(Sector("a", now=5, desired=8), "opening") == "5 → 8"
    assert value_text(Sector("a", now=7, desired=7), "opening") == "7"
    assert value_text(Sector("a"), "opening") == "–"
    assert value_text(Sector("a", now=4, skipped=True), "opening") == "–"
