"""The palette's rows under Qt's own judge of models."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from coachdesk.ui.search.lines import Line
from coachdesk.ui.search.results import Results


def line(text: str) -> Line:
    return Line("target", text, lambda: None, under="Mara Lindell", aside="Goal")


def test_rows_come_and_go_under_qt_s_own_judge(qapp: object) -> None:
    owner = QObject()
    model = Results(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_parts([("Goals", [line("one"), line("two")]), ("Steps", []), ("Notes", [line("x")])])
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "Goals", "one", "two", "Notes", "x",
    ]  # fmt: skip
    assert list(model.head_rows()) == [0, 3]
    assert model.line_at(model.index(0)) is None
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "one, Mara Lindell, Goal"
    model.show_parts([])
    assert model.rowCount() == 0
