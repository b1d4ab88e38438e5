"""The job that reads a filled form and prints what it says; the practice is not opened."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from coachdesk.domain.form import FormRefused
from coachdesk.handouts.fillable import answer_of
from coachdesk.job import Refused, named
from coachdesk.system.child import ChildFailed
from coachdesk.ui.handouts.form_file import form_child, read_form_file
from coachdesk.ui.handouts.form_trouble import problem_sentence, problem_title
from coachdesk.words import Words


def read_form(given: Namespace, words: Words) -> int:
    """Print a form's documents as JSON; returns the exit code."""
    if given.file is None:
        raise Refused(words("Which file? coachdesk read-form FILLED.pdf"))
    found = json.dumps(_read(given.file, words), ensure_ascii=False, indent=1)
    sys.stdout.write(f"{found}\n")
    return 0


def _read(file: Path, words: Words) -> object:
    try:
        with form_child() as child:
            return answer_of(read_form_file(child, file))
    except FormRefused as refused:
        what, then = problem_title(words, refused.problem), problem_sentence(words, refused.problem)
        raise Refused(f"{what}. {then}") from None
    except ChildFailed:
        raise Refused(words("The reader could not be started.")) from None
    except FileNotFoundError:
        raise Refused(words("There is no file “{name}”.", name=named(file))) from None
    except OSError as error:
        said = words("“{name}” cannot be read: {why}.", name=named(file), why=error.strerror)
        raise Refused(said) from None
