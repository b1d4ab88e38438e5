"""Welcome: who the client is, and how they arrive."""

from PySide6.QtWidgets import QLineEdit, QWidget

from coachdesk.desk.clients import change_client
from coachdesk.desk.practice import practice
from coachdesk.domain.client import PreferredContact
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.languages import client_language_options
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField
from coachdesk.ui.widgets.text import plain_tip

# Dots while names are hidden.
NAMING = frozenset(("name", "preferred_name", "email", "phone", "address"))


class Welcome(SectionView):
    """Who the client is, and how they arrive."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.body.addLayout(
            heading(
                self.context,
                words("Welcome"),
                words("Only the name is needed. The rest fills itself in over time."),
            )
        )
        for line in (
            (
                self._field("name", words("Name")),
                self._field("preferred_name", words("Likes to be called")),
                self._field("pronouns", words("Pronouns")),
            ),
            (self._field("email", words("E-mail")), self._field("phone", words("Phone"))),
            (
                self._contact(),
                self._field("time_zone", words("Time zone")),
                self._field("heard_from", words("How they heard of you")),
            ),
            (
                self._field("organisation", words("Organisation")),
                self._field("role", words("Role")),
            ),
            (self._address(), self._language(), self._tags()),
        ):
            self.body.addWidget(form.side_by_side(*line))
        self.body.addSpacing(self.look.px(4))
        wants = GrowingField(
            self.look,
            words("What {name} wants from today", name=self.context.first_name),
            placeholder=words("To know whether this could help"),
        )
        self.binder.session_text(wants, "wants_today")
        self.body.addWidget(
            form.labelled(
                words("What {name} wants from today", name=self.context.first_name), wants
            )
        )
        self.body.addWidget(
            form.card_of(
                form.session_scale_row("energy_arriving", words("Energy on arriving")),
                form.session_scale_row("clarity_arriving", words("Clarity on arriving")),
                gap=48,
            )
        )

    def _field(self, name: str, label: str) -> QWidget:
        field = LineField(self.look, label)
        client_id = self.context.client().id
        self.binder.text(
            field,
            lambda journey: getattr(journey.client, name),
            lambda value, source: change_client(self.room.desk, client_id, source, **{name: value}),
            key=f"client-{client_id}-{name}",
        )
        if self.room.hides_names and name in NAMING:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setReadOnly(True)
            field.setToolTip(plain_tip(self.words("Names are hidden. F8 shows them again.")))
        return self.form.labelled(label, field)

    def _address(self) -> QWidget:
        words = self.words
        if self.room.hides_names:  # dots take one line
            return self._field("address", words("Address"))
        said, example = words("Address"), words("For invoices")
        field = GrowingField(self.look, said, placeholder=example, role=Type.READING, rows=3)
        client_id = self.context.client().id
        self.binder.text(
            field,
            lambda journey: journey.client.address,
            lambda value, source: change_client(self.room.desk, client_id, source, address=value),
            key=f"client-{client_id}-address",
        )
        return self.form.labelled(said, field)

    def _contact(self) -> QWidget:
        words = self.words
        field = Choice(
            self.look,
            words("Preferred contact"),
            [
                ("", words("Not said")),
                (PreferredContact.EMAIL, words("E-mail")),
                (PreferredContact.PHONE, words("Phone")),
                (PreferredContact.MESSAGE, words("Message")),
            ],
        )
        client_id = self.context.client().id
        self.binder.choice(
            field,
            lambda journey: journey.client.preferred_contact,
            lambda key, source: change_client(
                self.room.desk,
                client_id,
                source,
                preferred_contact=PreferredContact(key) if key else None,
            ),
        )
        return self.form.labelled(words("Preferred contact"), field)

    def _language(self) -> QWidget:
        words = self.words
        field = Choice(self.look, words("Language of handouts"), client_language_options(words, ""))
        client_id = self.context.client().id
        shown = [""]

        def say_usual(_journey: object) -> None:
            usual = practice(self.room.desk).language
            if shown != [usual]:
                shown[:] = [usual]
                field.set_options(client_language_options(words, usual))

        self.binder.also(say_usual)
        self.binder.choice(
            field,
            lambda journey: journey.client.language,
            lambda key, source: change_client(self.room.desk, client_id, source, language=key),
        )
        return self.form.labelled(words("Language of handouts"), field)

    def _tags(self) -> QWidget:
        field = LineField(self.look, self.words("Tags"), placeholder=self.words("leaders, spring"))
        client_id = self.context.client().id
        self.binder.text(
            field,
            lambda journey: ", ".join(journey.client.tags),
            lambda value, source: change_client(
                self.room.desk, client_id, source, tags=tuple(value.split(","))
            ),
        )
        return self.form.labelled(self.words("Tags"), field)
