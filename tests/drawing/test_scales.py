"""Strip, rail, track and progress line: where things stand, and that they stay inside."""

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.drawing.scales import (
    STRIP_BREAK,
    STRIP_MARGIN,
    RailPoint,
    StripDay,
    progress_line,
    rail,
    strip,
    strip_place,
    strip_size,
    track,
    track_x,
)
from coachdesk.drawing.shapes import Drawing, Shape

STATES = ("done", "tiny", "excused", "missed", "open", "future")
lengths = st.floats(60, 900)
value10 = st.one_of(st.none(), st.integers(1, 10))


def box(shape: Shape) -> tuple[float, float, float, float]:
    """The box around a shape's points, its line's width included."""
    points = []
    for _, *numbers in shape.path:
        points += list(zip(numbers[::2], numbers[1::2], strict=True))
    half = shape.width / 2 if shape.stroke else 0.0
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


def centre(shape: Shape) -> tuple[float, float]:
    left, top, right, bottom = box(shape)
    return (left + right) / 2, (top + bottom) / 2


def assert_inside(drawing: Drawing, slack: float = 0.01) -> None:
    for shape in drawing.shapes:
        left, top, right, bottom = box(shape)
        assert left >= -slack
        assert top >= -slack
        assert right <= drawing.width + slack
        assert bottom <= drawing.height + slack


def by_role(drawing: Drawing, role: str) -> list[Shape]:
    return [shape for shape in drawing.shapes if shape.role == role]


# Strip


@given(
    st.lists(st.builds(StripDay, st.sampled_from(STATES), st.booleans()), min_size=1, max_size=40),
    st.floats(8, 30),
    st.floats(0.3, 0.6),
    st.sampled_from([15, 21, 30]),
    st.booleans(),
)
def test_every_square_lies_inside_the_strip(
    days: list[StripDay], side: float, share: float, row: int, printed: bool
) -> None:
    drawing = strip(days, side, side * share, row=row, printed=printed)
    assert_inside(drawing)
    assert (drawing.width, drawing.height) == strip_size(len(days), side, side * share, row)


def test_thirty_days_break_into_two_rows_of_fifteen() -> None:
    places = [strip_place(n, 17, 7, STRIP_BREAK) for n in range(30)]
    assert len({y for _, y in places}) == 2
    assert [x for x, _ in places[:15]] == [x for x, _ in places[15:]]
    assert places[0] == (STRIP_MARGIN, STRIP_MARGIN)
    assert places[1][0] - places[0][0] == 24


def test_the_states_differ_without_their_colours() -> None:
    looks = set()
    for state in STATES:
        shapes = strip([StripDay(state)], 16, 6, printed=True).shapes
        looks.add(tuple((bool(each.fill), bool(each.stroke), len(each.path)) for each in shapes))
    # An open day and one still to come are both an empty box: nothing was noted for either.
    assert len(looks) >= len(STATES) - 2
    done, excused = (strip([StripDay(each)], 16, 6).shapes[0].fill for each in ("done", "excused"))
    assert done != excused


def test_missed_has_a_dash_and_today_a_ring() -> None:
    missed = strip([StripDay("missed", today=True)], 16, 6)
    assert len(by_role(missed, "missed")) == 2
    (ring,) = by_role(missed, "today")
    left, _, right, _ = box(ring)
    assert right - left > 16


def test_a_tiny_day_has_a_dot_on_paper() -> None:
    assert len(strip([StripDay("tiny")], 16, 6, printed=True).shapes) == 2
    assert len(strip([StripDay("tiny")], 16, 6).shapes) == 1


def test_an_empty_strip_has_no_squares() -> None:
    assert strip([], 16, 6).shapes == ()


# Track


@given(value10, value10, lengths)
def test_a_track_stays_inside_its_place(now: int | None, desired: int | None, width: float) -> None:
    assert_inside(track(now, desired, width, 20))


@given(st.integers(1, 10), lengths)
def test_a_value_stands_at_its_tick(value: int, width: float) -> None:
    (dot,) = by_role(track(value, None, width, 20), "now")
    assert abs(centre(dot)[0] - track_x(value, width)) < 0.01
    assert track_x(1, width) == 6
    assert abs(track_x(10, width) - (width - 6)) < 1e-6


def test_an_unrated_track_shows_no_mark() -> None:
    drawing = track(None, None, 200, 20)
    assert {shape.role for shape in drawing.shapes} == {"grid"}


def test_when_now_is_desired_the_dot_lies_inside_the_ring() -> None:
    drawing = track(7, 7, 200, 20)
    (dot,), (ring,) = by_role(drawing, "now"), by_role(drawing, "desired")
    assert box(dot)[0] > box(ring)[0]
    assert by_role(drawing, "gap") == []


def test_the_gap_bar_joins_the_two_either_way_round() -> None:
    up, down = by_role(track(3, 8, 200, 20), "gap"), by_role(track(8, 3, 200, 20), "gap")
    assert up == down
    assert len(up) == 1


# Rail

points = st.lists(
    st.builds(
        RailPoint,
        st.floats(0, 1),
        st.booleans(),
        st.text("abc 12", min_size=1, max_size=20),
        st.sampled_from(["", "5 March"]),
    ),
    min_size=1,
    max_size=5,
)


@given(points, lengths, st.floats(0, 1.5))
def test_a_rail_stays_inside_its_place(points: list[RailPoint], width: float, done: float) -> None:
    drawing = rail(points, width, 16, done)
    assert_inside(drawing)
    assert all(0 <= label.y <= drawing.height for label in drawing.labels)


def test_the_ends_of_a_rail_align_with_its_place() -> None:
    three = [RailPoint(0, True, "4 Feb"), RailPoint(0.34, False, "30"), RailPoint(1, False, "12")]
    drawing = rail(three, 300, 16, 0.2)
    assert [(label.anchor, label.x) for label in drawing.labels] == [
        ("start", 0.0),
        ("middle", 5.5 + 289 * 0.34),
        ("end", 300),
    ]


def test_a_rail_is_filled_up_to_today_and_reached_points_are_full() -> None:
    drawing = rail([RailPoint(0, True, "a"), RailPoint(1, False, "b")], 211, 16, 0.5)
    (filled,) = (shape for shape in drawing.shapes if shape.stroke == "accent" and not shape.role)
    assert filled.path[-1][1] == 5.5 + 200 * 0.5
    assert by_role(drawing, "reached")[0].fill == "accent"
    assert by_role(drawing, "ahead")[0].fill == "surface"


# Progress line

values = st.lists(st.tuples(st.floats(0, 1), st.floats(-1e6, 1e6)), min_size=0, max_size=12).map(
    lambda found: sorted(found)
)


@given(
    values,
    st.one_of(st.none(), st.floats(-1e6, 1e6)),
    st.floats(120, 600),
    st.floats(70, 200),
)
def test_a_progress_line_stays_inside_its_place(
    values: list[tuple[float, float]], target: float | None, width: float, height: float
) -> None:
    drawing = progress_line(values, target, "5", "20 Jan", "today", width, height, 16)
    assert_inside(drawing)


def test_higher_values_stand_higher_and_later_ones_further_right() -> None:
    drawing = progress_line([(0, 2), (0.5, 3), (1, 4)], 5, "5", "20 Jan", "today", 240, 100, 16)
    (line,) = (shape for shape in by_role(drawing, "latest") if not shape.fill)
    xs = [numbers[0] for _, *numbers in line.path]
    ys = [numbers[1] for _, *numbers in line.path]
    assert xs == sorted(xs)
    assert ys == sorted(ys, reverse=True)
    (target,) = by_role(drawing, "desired")
    assert box(target)[3] < min(ys)


def test_one_value_is_a_start_without_a_line() -> None:
    drawing = progress_line([(0, 2)], None, "", "20 Jan", "today", 240, 100, 16)
    assert [shape.role for shape in drawing.shapes] == ["start"]
    assert [label.text for label in drawing.labels] == ["20 Jan"]


def test_equal_values_make_a_level_line() -> None:
    drawing = progress_line([(0, 3), (1, 3)], 3, "3", "a", "b", 240, 100, 16)
    (line,) = (shape for shape in by_role(drawing, "latest") if not shape.fill)
    assert len({numbers[1] for _, *numbers in line.path}) == 1
