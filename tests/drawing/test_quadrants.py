"""The square of two scales: every point is inside it, and none hides another."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.drawing.quadrants import FieldNames, Point, quadrants

NAMES = FieldNames("Do first", "Plan it well", "When it suits", "Think twice", "Effort", "Impact")
WIDTH, HEIGHT, LEADING = 380.0, 300.0, 16.0
grade = st.integers(1, 5)


def centres(points: list[Point]) -> list[tuple[float, float]]:
    drawing = quadrants(points, NAMES, WIDTH, HEIGHT, LEADING)
    numbers = {str(each.number) for each in points}
    return [(label.x, label.y) for label in drawing.labels if label.text in numbers]


@given(st.lists(st.tuples(grade, grade), max_size=12))
def test_every_point_stands_inside_the_square(grades: list[tuple[int, int]]) -> None:
    points = [Point(number, *pair) for number, pair in enumerate(grades, 1)]
    for x, y in centres(points):
        assert 0 < x < WIDTH
        assert LEADING < y < HEIGHT - LEADING


@given(st.lists(st.tuples(grade, grade), max_size=5))
def test_points_that_share_a_place_stand_side_by_side(grades: list[tuple[int, int]]) -> None:
    points = [Point(number, *pair) for number, pair in enumerate(grades, 1)]
    for one, other in combinations(centres(points), 2):
        assert hypot(one[0] - other[0], one[1] - other[1]) > LEADING * 0.5


def test_up_is_up_and_across_is_across() -> None:
    low, high = centres([Point(1, 1, 1), Point(2, 5, 5)])
    assert high[0] > low[0]
    assert high[1] < low[1]
