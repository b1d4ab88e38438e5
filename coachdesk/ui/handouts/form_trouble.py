"""What is said of a file that came back and cannot be read: what it is, what is safe, one way on.

Knows no widgets: the command line says the same sentences.
"""

from coachdesk.domain.form import FormProblem
from coachdesk.words import Words


def problem_title(words: Words, problem: FormProblem) -> str:
    """What the file is, in a few words."""
    return {
        FormProblem.NOT_A_PDF: words("This is not a PDF"),
        FormProblem.FOREIGN: words("This form is not from CoachDesk"),
        FormProblem.FLATTENED: words("This page has no fields any more"),
        FormProblem.PRINTED: words("This form was printed to a PDF"),
        FormProblem.PICTURE: words("This is a picture of a page"),
        FormProblem.NEWER: words("This form is from a newer CoachDesk"),
        FormProblem.DAMAGED: words("This file is damaged"),
        FormProblem.ENCRYPTED: words("This file is protected by a password"),
        FormProblem.TOO_LARGE: words("This file is too large for a form"),
        FormProblem.TOO_MUCH: words("This file holds too much for a form"),
        FormProblem.TOO_SLOW: words("Reading this file took too long"),
    }[problem]


def problem_sentence(words: Words, problem: FormProblem) -> str:
    """What that means, and the one thing to do."""
    return {
        FormProblem.NOT_A_PDF: words("Please choose the PDF your client sent back."),
        FormProblem.FOREIGN: words(
            "It has none of the fields a handout has. Please choose the file your client sent back."
        ),
        FormProblem.FLATTENED: words(
            "The answers are drawn on the page and cannot be read by themselves. Open it beside"
            " CoachDesk and type them over, or ask for the file as it was filled in."
        ),
        FormProblem.PRINTED: words(
            "The answers are drawn on the page and cannot be read by themselves. Ask your client"
            " to save the form instead of printing it, or type the answers over."
        ),
        FormProblem.PICTURE: words(
            "A scan or a photo holds no fields. Open it beside CoachDesk and type the answers over."
        ),
        FormProblem.NEWER: words("Please update CoachDesk on this computer, then read it again."),
        FormProblem.DAMAGED: words("It could not be read to its end. Please ask for it once more."),
        FormProblem.ENCRYPTED: words("Please ask for a copy without a password."),
        FormProblem.TOO_LARGE: words(
            "A form of ours has less than 20 MB. Please check that this is the right file."
        ),
        FormProblem.TOO_MUCH: words(
            "It was put aside before it could do harm. Please ask for it once more."
        ),
        FormProblem.TOO_SLOW: words(
            "It was put aside before it could do harm. Please ask for it once more."
        ),
    }[problem]
