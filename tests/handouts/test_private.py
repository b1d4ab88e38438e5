"""What is written in private notes stands on no page of any document, in no variant."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from coachdesk.desk.clients import engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import ON_PAPER, gather
from coachdesk.domain.client import Client
from coachdesk.domain.handout import PARTS, HandoutKind, PaperSize, Variant, with_parts
from coachdesk.domain.privacy import ShownAs
from coachdesk.domain.session import PrivateNote
from coachdesk.handouts.render import render
from coachdesk.words import Words
from tests.handouts.cruel import SENTINEL, cruel_practice
from tests.handouts.reading import read, squeezed

WORDS = Words("en")


@pytest.fixture(scope="module")
def cruel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A practice that has the private word in every private field."""
    path: Path = tmp_path_factory.mktemp("cruel") / "Cruel.coachdesk"
    desk = cruel_practice(path, words=40)
    yield desk
    desk.vault.close()


def test_the_private_word_is_kept_where_only_the_coach_reads(cruel: Desk) -> None:
    notes = cruel.vault.all(PrivateNote)
    assert notes
    assert all(SENTINEL in str(each) for each in notes)
    assert PrivateNote not in ON_PAPER


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("kind", HandoutKind)
def test_no_document_holds_the_private_word(
    cruel: Desk, kind: HandoutKind, variant: Variant
) -> None:
    for client in cruel.vault.all(Client):
        for engagement in engagements(cruel, client.id):
            content = gather(cruel, engagement.id, kind, shown_as=ShownAs.FULL)
            assert SENTINEL not in str(content)
            whole = with_parts(content, PARTS[kind])
            pdf = render(whole, paper=PaperSize.A4, variant=variant, words=WORDS)
            assert squeezed(SENTINEL) not in squeezed("".join(read(pdf)))
            plain = uncompressed(pdf)
            assert not any(SENTINEL.encode(each) in plain for each in ("utf-8", "utf-16-be"))


def uncompressed(pdf: bytes) -> bytes:
    """The file with nothing packed, as a searching eye would want it."""
    written = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        file.save(
            written,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return written.getvalue()
