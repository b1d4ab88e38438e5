"""Every document in every variant, drawn once and looked at by many tests."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Any

import pytest
from pypdf import PdfReader

from coachdesk.domain.handout import Content, HandoutKind, PaperSize, Variant, kind_of
from coachdesk.handouts import page as pages
from coachdesk.handouts.blocks import Block
from coachdesk.handouts.page import Placed
from coachdesk.handouts.render import render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.reading import Thing, things

WORDS = Words("en")


@dataclass(frozen=True)
class Case:
    """One document of one sample client on one paper."""

    sample: str
    kind: HandoutKind
    paper: PaperSize
    variant: Variant
    large: bool
    language: str = ""

    def __str__(self) -> str:
        large = "-large" if self.large else ""
        language = f"-{self.language}" if self.language else ""
        return f"{self.sample}-{self.kind}-{self.paper}-{self.variant}{large}{language}"

    @property
    def content(self) -> Content:
        found = next(each for each in getattr(samples, self.sample)() if kind_of(each) is self.kind)
        return replace(found, header=replace(found.header, language=self.language))


def cases() -> Iterator[Case]:
    """All of the usual client; of the one who says too much, what differs in length."""
    for kind, paper, variant, large in product(HandoutKind, PaperSize, Variant, (False, True)):
        yield Case("usual", kind, paper, variant, large)
        if variant is not Variant.BLANK and (large or paper is PaperSize.A4):
            yield Case("abundant", kind, paper, variant, large)


def every_case(variant: Variant | None = None) -> pytest.MarkDecorator:
    """Run a test for every case, or for those of one variant."""
    wanted = [case for case in cases() if variant in (None, case.variant)]
    return pytest.mark.parametrize("case", [pytest.param(each, id=str(each)) for each in wanted])


@dataclass(frozen=True)
class Looked:
    """A document as it was laid out, and as a reader finds it in the file."""

    pdf: bytes
    given: Sequence[Block]
    placed: Sequence[Placed]
    body_height: float
    things: list[list[Thing]]

    @property
    def reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.pdf))


@cache  # the tests of one case run one by one, far apart
def looked(case: Case) -> Looked:
    """The document of a case; laid out and drawn just as the program does."""
    last: dict[str, Any] = {}
    paginated = pages.paginated

    def noted(blocks: Sequence[Block], height: float) -> list[Placed]:
        last.update(given=list(blocks), placed=paginated(blocks, height), height=height)
        return last["placed"]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "paginated", noted)
        pdf = render(
            case.content, words=WORDS, paper=case.paper, variant=case.variant, large=case.large
        )
    return Looked(pdf, last["given"], last["placed"], last["height"], things(pdf))
