"""The jobs that make paper: a handout for a client, all that is kept about one, the user guide."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from coachdesk.job import Refused, keep_apart, opened, write
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.client import Client


def make_handout(given: Namespace, words: Words) -> int:
    """Make a handout and keep it as given; returns the exit code."""
    from coachdesk.desk.clients import engagements
    from coachdesk.desk.giving import give
    from coachdesk.desk.handout_content import gather
    from coachdesk.desk.practice import practice
    from coachdesk.domain.handout import HandoutKind, Look, PaperSize, Sheets, Variant, variants_of
    from coachdesk.domain.privacy import ShownAs
    from coachdesk.handouts.render import render_all

    variant = Variant(given.variant.replace("-", "_"))
    look = Look(large=given.large, punched=given.punched, grey=given.grey)
    kind = HandoutKind(given.kind.replace("-", "_"))
    shown_as = ShownAs(given.shown_as) if given.shown_as else None
    with opened(given, words, writing=True) as desk:
        keep_apart(given.file, desk.vault.path, words)
        client = _the_client(desk, given.client, words)
        known = engagements(desk, client.id)
        if not known:  # an archive may hold a client with whom nothing has begun
            raise Refused(words("Nothing is written yet to fill this handout with."))
        engagement = known[-1]
        paper = PaperSize(given.paper) if given.paper else practice(desk).paper
        content = gather(desk, engagement.id, kind, shown_as=shown_as)
        if given.language:
            header = replace(content.header, language=given.language)
            content = replace(content, header=header)
        if variant not in variants_of(content):
            raise Refused(words("Nothing is written yet to fill this handout with."))
        sheets = Sheets(content=content, paper=paper, variant=variant, look=look)
        write(given.file, render_all([sheets], words), words)
        if not desk.reading_only:
            give(desk, engagement.id, content, paper, variant, look)
    return 0


def make_access_pack(given: Namespace, words: Words) -> int:
    """Write everything kept about a client, as pages and as data; returns the exit code."""
    import json

    from coachdesk import __version__
    from coachdesk.desk.access import access_content, access_data
    from coachdesk.desk.practice import practice
    from coachdesk.handouts import render
    from coachdesk.system.settings import free_name

    if not given.folder.is_dir():
        raise Refused(words("There is no folder “{name}”.", name=given.folder))
    with opened(given, words) as desk:
        client = _the_client(desk, given.client, words)
        content = access_content(desk, client.id)
        data = access_data(desk, client.id, __version__, private_notes=given.private_notes)
        pages = free_name(given.folder / render.access_file(content, words), ".json")
        write(pages, render.access_pack(content, practice(desk).paper, words), words)
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        write(pages.with_suffix(".json"), text.encode("utf-8"), words)
    return 0


def write_guide(given: Namespace, words: Words) -> int:
    """Write the user guide, for which no practice is opened; returns the exit code."""
    from coachdesk.domain.handout import PaperSize
    from coachdesk.domain.handout.guide import read_guide
    from coachdesk.handouts.render import user_guide
    from coachdesk.system.resources import guide_files

    paper = PaperSize(given.paper)
    write(given.file, user_guide(read_guide(guide_files()), paper, words), words)
    return 0


def _the_client(desk: "Desk", wanted: str, words: Words) -> "Client":
    from coachdesk.desk.clients import find

    found = find(desk, wanted)
    if not found:
        raise Refused(words("No client has the name, code or id “{wanted}”.", wanted=wanted))
    if len(found) > 1:
        codes = ", ".join(sorted(client.code for client in found))
        raise Refused(
            words(
                "{n} clients match “{wanted}”; please give one of the codes {codes}.",
                n=len(found),
                wanted=wanted,
                codes=codes,
            )
        )
    return found[0]
