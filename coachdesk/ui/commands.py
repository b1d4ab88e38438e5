"""Every command of the window, with its words and its keys."""

from functools import partial

from coachdesk.domain.session import Mode
from coachdesk.domain.stage import STAGES
from coachdesk.ui.accessible import tell_assistive_technology
from coachdesk.ui.clients.sidebar import CALENDAR, LOG, MONEY
from coachdesk.ui.frame import Frame
from coachdesk.ui.journey.labels import stage_label
from coachdesk.ui.leaving_room import ends_room, leave_room
from coachdesk.ui.modes_focus import Focus
from coachdesk.ui.modes_names import toggle_names
from coachdesk.ui.number_words import rating_words
from coachdesk.ui.regions import next_region, stand_at_list
from coachdesk.ui.search.search import Search
from coachdesk.ui.undoing import text_field
from coachdesk.ui.widgets.stepper import OVERVIEW


def add_commands(window: Frame) -> None:
    """Make the table of commands and put each behind its keys."""
    words, add = window.room.words, window.actions_table.add
    window.room.look.say_rating = partial(rating_words, words)
    tell_assistive_technology(window.sidebar.window())
    today = partial(leave_room, window, partial(_show_today, window))
    add("today", words("Today"), "Ctrl+1", today)
    handouts = partial(leave_room, window, window.show_handouts)
    add("handouts", words("Handouts given"), "Ctrl+2", handouts)
    add("log", words("Coaching log"), "Ctrl+3", partial(window.sidebar.went.emit, LOG))
    add("calendar", words("Calendar"), "Ctrl+4", partial(window.sidebar.went.emit, CALENDAR))
    add("money", words("Money"), "Ctrl+5", partial(window.sidebar.went.emit, MONEY))
    new_client = partial(leave_room, window, partial(window.new_client, ""))
    add("search", words("Search everything"), "Ctrl+K", Search(window).open)
    add("new_client", words("New client"), "Ctrl+N", new_client)
    start = words("Start session, or finish it")
    add("start", start, ("Ctrl+Return", "Ctrl+Enter"), partial(_start_or_finish, window))
    add("pause", words("Pause or resume the clock"), "Ctrl+.", partial(_pause, window))
    add("next_section", words("Next section"), "Ctrl+PgDown", partial(_step, window, 1))
    add("previous_section", words("Previous section"), "Ctrl+PgUp", partial(_step, window, -1))
    for number in range(len(STAGES) + 1):
        stage = OVERVIEW if number == 0 else STAGES[number - 1].key
        text = words("Overview") if number == 0 else stage_label(words, stage)
        add(f"stage_{number}", text, f"Ctrl+G, {number}", partial(_go_to_stage, window, stage))
    add("handout", words("Handout"), "Ctrl+P", partial(_open_handout, window))
    notes = words("Private notes; in the room: jot as dots")
    add("notes", notes, "Ctrl+Shift+P", partial(_show_notes, window))
    beside = words("Prompts and notes beside the page")
    add("guide", beside, "Shift+F9", partial(_toggle_guide, window))
    add("sidebar", words("Client list"), "F9", window.fold.toggle)
    names, focus = partial(toggle_names, window), Focus(window, window.sidebar.window())
    add("names", words("Hide names; show them again"), "F8", names)
    window.room.changes.names_wanted.connect(names)
    add("focus", words("Focus: this section alone; leave it"), "F11", focus.toggle)
    add("undo", words("Undo"), "Ctrl+Z", partial(_undo, window))
    add("redo", words("Redo"), "Ctrl+Shift+Z", partial(_redo, window))
    add("save", words("Save now"), "Ctrl+S", window.room.autosave.said_now)
    add("next_region", words("Next region"), "F6", partial(next_region, window, 1))
    add("previous_region", words("Previous region"), "Shift+F6", partial(next_region, window, -1))
    resize = window.machine.resize_text
    add("larger", words("Larger text"), ("Ctrl++", "Ctrl+="), partial(resize, 1))
    add("smaller", words("Smaller text"), "Ctrl+-", partial(resize, -1))
    add("usual", words("Usual text size"), "Ctrl+0", partial(resize, 0))
    settings = partial(leave_room, window, window.show_settings)
    add("lock", words("Lock"), "Ctrl+L", window.sidebar.lock_wanted.emit)
    add("settings", words("Settings"), "Ctrl+,", settings)
    add("user_guide", words("User guide"), "F1", partial(_open_user_guide, window))
    add("shortcuts", words("All shortcuts"), "Shift+F1", window.show_shortcuts)
    window.sidebar.guide_wanted.connect(partial(_open_user_guide, window))


def _show_today(window: Frame) -> None:
    """Show Today with the keyboard in the list, on the client just left."""
    journey = window.client_page.journey() if window.shows_client() else None
    window.show_today()
    stop = stand_at_list(window)
    if journey is not None and stop is window.sidebar.clients.view:
        window.sidebar.clients.stand_on(journey.client.id)


def _start_or_finish(window: Frame) -> None:
    if not window.shows_client():
        return
    page = window.client_page
    if page.runner.running() is not None:
        page.finish_session()
    else:
        page.offer_start()


def _pause(window: Frame) -> None:
    if window.shows_client():
        window.client_page.runner.pause_or_resume()


def _undo(window: Frame) -> None:
    elsewhere = text_field() is not None or window.machine.is_next()
    step = None if elsewhere else window.room.desk.last_step()
    pairs = ((each.after, each.before) for each in step.changes) if step else ()
    undo = window.undoing.undo
    leave_room(window, undo, ends=True) if ends_room(pairs) else undo()


def _redo(window: Frame) -> None:
    step = None if text_field() else window.room.desk.next_step()
    pairs = ((each.before, each.after) for each in step.changes) if step else ()
    redo = window.undoing.redo
    leave_room(window, redo, ends=True) if ends_room(pairs) else redo()


def _step(window: Frame, by: int) -> None:
    if window.shows_client():
        page = window.client_page
        (page.next_section if by > 0 else page.previous_section)()


def _go_to_stage(window: Frame, stage: str) -> None:
    if window.shows_client():
        window.client_page.open_stage(stage)


def _open_handout(window: Frame) -> None:
    if window.shows_client():
        window.client_page.open_handout(window.client_page.handout_kind())


def _show_notes(window: Frame) -> None:
    if not window.shows_client():
        return
    running = window.client_page.runner.running()
    jots = running is not None and running.mode is Mode.IN_ROOM
    if jots or not window.room.look.focused:  # what stands alone is seen by others
        window.client_page.show_notes()


def _open_user_guide(window: Frame) -> None:
    from coachdesk.ui.guide.opening import open_guide

    open_guide(window)


def _toggle_guide(window: Frame) -> None:
    if window.shows_client() and not window.room.look.focused:
        window.client_page.toggle_guide()
