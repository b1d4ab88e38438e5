"""Every handout there is has a content, a layout, parts and a name."""

from coachdesk.domain.handout import CONTENTS, PARTS, HandoutKind, Variant
from coachdesk.handouts.catalogue import HANDOUTS, name_of


def test_no_handout_lacks_a_piece(words):
    assert set(HANDOUTS) == set(CONTENTS) == set(PARTS) == set(HandoutKind)
    for kind in HandoutKind:
        assert callable(HANDOUTS[kind].layout())
        assert len({name_of(words, kind, variant) for variant in Variant}) == 2
