"""Whatever is typed is printed as it was typed: nothing in it is obeyed, and no file is opened."""

import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

from coachdesk.domain.handout import (
    Content,
    HandoutKind,
    Header,
    OwnText,
    PaperSize,
    Variant,
    kind_of,
)
from coachdesk.handouts.render import render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.reading import read, squeezed, texts

WORDS = Words("en")
IN_CI, AT_RELEASE = 1_000, 10_000
NO_TEXT = {*samples.NO_WORDS, "since", "until", "language"}
PIECES = (
    "<b>", "</b>", "<i>", "</para>", "<br/>", "<font color='red'>", "<a href='file:///{canary}'>",
    "<img src=\"{canary}\"/>", "<img src='file://{canary}' width='9'/>", "&amp;", "&lt;", "&#65;",
    "&nbsp;", "<!--", "-->", "<![CDATA[", "]]>", "<?pi?>", "<seq/>", "<super>",
    "<unichar code='65'/>", "<onDraw name='x'/>", "<script>", "\\(", "\\)", "\\n", "%s", "%(n)d",
    "{0}", "{name}", "$x$",
    "=cmd()", "@import", "'", '"', "`", ";", "--", "/*", "*/", "\u2028", "[[", "]]", "__class__",
    "rl_safe_eval(1)", "stream", "endstream", "endobj", "/JS", "xref", "<<", ">>", "0 obj",
)  # fmt: skip
LETTERS = "abcdefghijklmnop ABCDEFGH ÄÖÜßéèñçøåłżš ΑΒΓΔαβγδ БДЖЯбджя ưữậ 0123456789 .,;:!?–—…€"


@pytest.fixture(scope="module")
def opened() -> list[str]:
    """The names of files opened since the module began, as Python itself is told."""
    names: list[str] = []

    def note(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(args[0], str | bytes | Path):
            names.append(str(args[0]))

    sys.addaudithook(note)
    return names


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A picture that no page may hold, because a client's words name it."""
    from PIL import Image

    path = tmp_path / "canary.png"
    Image.new("RGB", (8, 8), "#ff00ff").save(path)
    return path


def generated(dice: Random, canary: Path) -> Iterator[str]:
    """Texts of markup, code and letters of Europe, each found by a number of its own."""
    for number in count():
        parts = [
            dice.choice(PIECES).replace("{canary}", str(canary))
            if dice.random() < 0.5
            else "".join(dice.choice(LETTERS) for _ in range(dice.randint(1, 9)))
            for _ in range(dice.randint(1, 5))
        ]
        yield f"t{number}q {''.join(parts)}".replace("\u2028", " ").strip()


def saying(value: Any, source: Iterator[str], said: list[str]) -> Any:
    """A content with another text wherever the client said one."""
    if isinstance(value, Header | OwnText):
        return value
    if isinstance(value, tuple):
        return tuple(saying(each, source, said) for each in value)
    if isinstance(value, str) and value and type(value) is str:
        said.append(next(source))
        return said[-1]
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: saying(getattr(value, field.name), source, said)
            for field in fields(value)
            if field.name not in NO_TEXT and not field.name.endswith("_on")
        }
        return replace(value, **changed)
    return value


def stands(text: str, pdf: bytes) -> bool:
    """Whether a text is found whole; a label beside its second line may part it for one reader."""
    return any(squeezed(text) in squeezed("".join(reader(pdf))) for reader in (read, texts))


@pytest.mark.parametrize("kind", HandoutKind)
def test_every_generated_text_is_found_again_and_opens_nothing(
    kind: HandoutKind, canary: Path, opened: list[str], request: pytest.FixtureRequest
) -> None:
    wanted = AT_RELEASE if request.config.getoption("--release") else IN_CI
    wanted = -(-wanted // len(HandoutKind))
    source = generated(Random(f"{kind}"), canary)
    usual: Content = next(each for each in samples.usual() if kind_of(each) is kind)
    seen = 0
    while seen < wanted:
        said: list[str] = []
        content = saying(usual, source, said)
        assert said
        opened.clear()
        for variant in (Variant.FILLED, Variant.TO_WRITE, Variant.FILLABLE):
            pdf = render(content, paper=PaperSize.A4, variant=variant, words=WORDS)
            if variant is Variant.FILLED:
                assert [each for each in said if not stands(each, pdf)] == []
        assert not any("canary" in name for name in opened)
        seen += len(said)
