"""A file that came back, read in a child process; knows no window, so that any thread may wait.

Whatever becomes of the child ends in the same few refusals as a file it could read to the end.
"""

import stat
from pathlib import Path

from coachdesk.domain.form import FilledForm, FormProblem, FormRefused
from coachdesk.handouts import fillable
from coachdesk.system.child import Child, ChildFailed, Failure

COMMAND = ("read-form", "--serve")

_PROBLEMS = {
    Failure.TOO_SLOW: FormProblem.TOO_SLOW,
    Failure.DIED: FormProblem.TOO_MUCH,
    Failure.TOO_MUCH_SAID: FormProblem.TOO_MUCH,
}


def form_child() -> Child:
    """The child that reads forms, not started yet."""
    return Child(COMMAND)


def read_form_file(child: Child, path: Path) -> tuple[FilledForm, ...]:
    """The forms in a file.

    Raises:
        FormRefused: it holds none that can be read.
        OSError: the file cannot be read at all.
        ChildFailed: the child could not be started, or was stopped.
    """
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise FormRefused(FormProblem.DAMAGED)
    if about.st_size > fillable.MOST_BYTES:
        raise FormRefused(FormProblem.TOO_LARGE)
    with path.open("rb") as file:
        return read_form_bytes(child, file.read(fillable.MOST_BYTES + 1))


def read_form_bytes(child: Child, pdf: bytes) -> tuple[FilledForm, ...]:
    """The same for what stands in a file.

    Raises:
        FormRefused: it holds no form that can be read.
        ChildFailed: the child could not be started, or was stopped.
    """
    try:
        return fillable.forms_of(child.ask(pdf))
    except ChildFailed as failed:
        if failed.failure not in _PROBLEMS:
            raise
        raise FormRefused(_PROBLEMS[failed.failure]) from None
