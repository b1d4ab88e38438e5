"""Address cards go out so that a second reader finds just what the client has, and nothing more."""

from datetime import UTC, datetime

import vobject
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import read_row
from coachdesk.domain.ids import ClientId
from coachdesk.exchange.people_file import read_people
from coachdesk.exchange.vcard_out import LONGEST_LINE, write_cards

ZOE = Client(
    id=ClientId("1d83"),
    code="C4ZE",
    name="Zoë van Amadi",
    preferred_name="Zo, the second; \\ Zo",
    pronouns="she/her",
    email="zoe@post.example",
    phone="01632 960 031",
    time_zone="Europe/London",
    heard_from="Read my letter",
    organisation="Fenwick; Sons, Ltd",
    role="Head of “lending”, " + "ünd mehr " * 12,
    tags=("burnout",),
    status=ClientStatus.PAUSED,
    created_at=datetime(2026, 4, 14, tzinfo=UTC),
    address="17 Fenwick Street\nHexley HX1 4PB",
)


def test_a_second_reader_finds_what_an_address_book_needs_and_no_coaching() -> None:
    content = write_cards([ZOE])
    assert all(len(line) <= LONGEST_LINE for line in content.split(b"\r\n"))
    for left_here in (b"burnout", b"paused", b"my letter", b"C4ZE"):
        assert left_here not in content
    (card,) = vobject.readComponents(content.decode())
    assert card.version.value == "3.0"
    assert (card.fn.value, card.n.value.family, card.n.value.given) == (
        ZOE.name, "Amadi", "Zoë van",
    )  # fmt: skip
    assert card.nickname.value == ZOE.preferred_name
    assert (card.email.value, card.tel.value) == (ZOE.email, ZOE.phone)
    assert card.org.value == [ZOE.organisation]
    assert card.title.value == ZOE.role.strip()
    assert card.adr.value.street == ZOE.address
    assert card.tz.value == ZOE.time_zone
    assert card.uid.value == "coachdesk-1d83"


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))


@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=4))
def test_what_goes_out_comes_back_the_same(said: list[tuple[str, str, str]]) -> None:
    clients = [
        Client(
            id=ClientId(str(at)), code="7F01", name=f"A {name}".strip(), organisation=work.strip(),
            preferred_name=f"{work}, {name}, Zo", address=f"{line.strip()}\nend".strip(),
            created_at=datetime(2026, 4, 14, tzinfo=UTC),
        )
        for at, (name, work, line) in enumerate(said)
    ]  # fmt: skip
    content = write_cards(clients)
    table = read_people(content)
    assert table.known is not None
    back = [read_row(at, row, table.known) for at, row in enumerate(table.rows[1:])]
    assert [each.name for each in back] == [each.name for each in clients]
    assert [each.texts.get("organisation", "") for each in back] == [
        each.organisation for each in clients
    ]
    assert [each.texts["preferred_name"] for each in back] == [
        each.preferred_name.strip() for each in clients
    ]
    assert [each.texts["address"] for each in back] == [each.address for each in clients]
    assert len(list(vobject.readComponents(content.decode()))) == len(clients)
