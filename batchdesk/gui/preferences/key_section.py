"""The API key: kept in the keychain, or for this session; tested for free; forgotten. It is never shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.service import Account
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.page import Page
from batchdesk.gui.practice_note import end_text, practise_text
from batchdesk.gui.preferences.add_key import AddKey
from batchdesk.gui.preferences.keys_list import KeysList, name_of
from batchdesk.gui.preferences.replace_key import ReplaceKey
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.saying import say
from batchdesk.gui.states import Look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets import (
    Banner,
    BusyRow,
    LinkButton,
    PrimaryButton,
    QuietButton,
    QuietText,
    StatePill,
)
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.tip import Tip

KEYCHAIN_TROUBLES = {
    Trouble.KEYCHAIN_FAILED,
    Trouble.KEYCHAIN_LOCKED,
    Trouble.KEYCHAIN_MISSING,
    Trouble.KEYCHAIN_UNSAFE,
}


class KeySection(Section):
    """`changed(KeyStatus)` when the key was set or forgotten."""

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Keys"),
            tr(
                "A key makes jobs go out in your name. It is kept by your system's keychain, never in a file."
            ),
        )
        self._page, self._desk = page, page.context.desk
        self._keys: tuple[NamedKey, ...] = ()
        self._can_keep = True
        theme = page.context.theme
        self.pill, self.host = StatePill(theme), QuietText(wrap=False)
        self.said = Banner(theme)
        self.reason = QuietText()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Paste the key here, it begins with sk-ant-"))
        self.field.setAccessibleName(tr("API key"))
        self.keep = PrimaryButton(tr("&Keep it in the keychain"), theme, "lock")
        self.session = QuietButton(tr("Use it for this sess&ion only"))
        self.another = LinkButton(tr("Use &another key"))
        self.practise = LinkButton(practise_text())
        self.practice = Tip(
            self.practise,
            tr("Practice"),
            tr("A practice service on this computer answers in place of Claude. All goes as it will later, from the file to the "
               "workbook, but the answers come from simple rules. Nothing leaves this computer and nothing is paid. What is "
               "begun in practice stays marked so."),
            "first-job",
        )  # fmt: skip
        self.test = QuietButton(tr("&Test it, for free"), theme, "check")
        self.forget = QuietButton(tr("&Forget the key"), theme, "trash")
        self.busy = BusyRow(theme)
        self.entry = _flow(self.keep, self.session)
        self.use = _flow(self.test, self.forget, self.another)
        self.head = _flow(self.pill, self.host)
        self.list = KeysList(theme)
        self.adding = AddKey(theme)
        self.further = Disclosure(tr("Add a key of another workspace"), self.adding, theme)
        for part in (
            self.head,
            self.said,
            self.reason,
            self.field,
            self.entry,
            self.practice,
            self.use,
            self.list,
            self.further,
        ):
            self.body.addWidget(part)
        self.body.addWidget(self.busy)
        self._connect()

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda: self._set(session_only=False))
        self.session.clicked.connect(lambda: self._set(session_only=True))
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(lambda _text: self._enable())
        self.test.clicked.connect(self._test)
        self.forget.clicked.connect(self._forget)
        self.another.clicked.connect(lambda: self._ask_key(True))
        self.practise.clicked.connect(self._practise)
        self.list.chosen.connect(self._choose)
        self.list.tested.connect(self._test_one)
        self.list.renamed.connect(self._rename)
        self.list.replaced.connect(self._replace)
        self.list.forgotten.connect(self._forget_one)
        self.adding.given.connect(self._add)
        self._enable()

    def show_keys(self, keys: tuple[NamedKey, ...]) -> None:
        """Show every key where there is more to tell than of the one above."""
        self._keys = keys
        several = len(keys) > 1 or any(key.name for key in keys)
        self.list.show_keys(keys if several else ())
        self.head.setVisible(not several)
        self.further.setVisible(bool(keys))
        self.adding.keep.setVisible(self._can_keep)
        # Each line has its own buttons then.
        self.use.setVisible(bool(keys) and not several)

    def show_status(self, status: KeyStatus) -> None:
        """Show where the key stands and what can be done about it."""
        look = _look(status)
        word = tr("{name}: {state}", name=status.name, state=look.word) if status.name else look.word
        self.pill.show_state(word, look.icon, look.tone)
        self.host.setText(tr("for {host}", host=status.host))
        self.host.setVisible(status.state is not KeyState.PRACTICE)
        practising, practise = status.state is KeyState.PRACTICE, self._page.context.practise
        self.practise.setText(end_text() if practising else practise_text())
        self.practice.setVisible(practise is not None and (practising or status.state is KeyState.MISSING))
        self.reason.setText(_reason(status, may_end=practise is not None))
        self.reason.setVisible(bool(self.reason.text()))
        self._can_keep = not status.keychain_problem
        self.keep.setVisible(self._can_keep)
        has_key = status.state not in (KeyState.MISSING, KeyState.PRACTICE)
        self.forget.setVisible(status.state in (KeyState.KEPT, KeyState.SESSION))
        self.another.setVisible(status.state in (KeyState.KEPT, KeyState.SESSION))
        self.test.setVisible(has_key)
        self.use.setVisible(has_key)
        self._ask_key(status.state is KeyState.MISSING and not status.name)

    def _practise(self) -> None:
        if self._page.context.practise:
            self._page.context.practise(not self._desk.practice)

    def _ask_key(self, asking: bool) -> None:
        self.field.setVisible(asking)
        self.entry.setVisible(asking)
        if asking and self.isVisible():
            self.field.setFocus()

    def _enable(self) -> None:
        for button in (self.keep, self.session):
            button.setEnabled(bool(self.field.text().strip()))

    def _enter(self) -> None:
        if self.field.text().strip():
            self._set(session_only=self.keep.isHidden())

    def _set(self, *, session_only: bool) -> None:
        secret = self.field.text().strip()
        # The button that was pressed closes with the empty field; Qt would hand its focus to the next section's field.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # The field lets go of the key at once, whatever becomes of it.
        self.field.clear()
        desk = self._desk
        self._run(
            lambda: desk.access.set_key(secret, session_only=session_only),
            tr("Keeping the key"),
            self._was_set,
            lambda problem: self._not_kept(problem, secret),
        )

    def _not_kept(self, problem: Problem, secret: str) -> None:
        """A keychain that will not keep it is no reason to paste it again."""
        self.said.show_problem(problem)
        if self.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if problem.trouble in KEYCHAIN_TROUBLES:
            desk = self._desk
            words = tr("Use it for this session only")
            self.said.show_problem(
                problem,
                words,
                lambda: self._run(
                    lambda: desk.access.set_key(secret, session_only=True),
                    tr("Taking the key"),
                    self._was_set,
                ),
            )

    def _was_set(self, status: KeyStatus) -> None:
        here = self.hasFocus() or self.isAncestorOf(self.window().focusWidget() or self.window())
        self.show_status(status)
        if here:
            self.test.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_again()
        self.changed.emit(status)
        kept = status.state is KeyState.KEPT
        title = tr("The key is in your keychain.") if kept else tr("The key is used until BatchDesk closes.")
        self.said.say(title, tr("Test it to be sure that it works; testing is free."), Tone.OK)

    def _test(self) -> None:
        desk = self._desk
        self._run(lambda: desk.access.test_key(), tr("Testing the key"), self._tested)

    def _tested(self, account: Account) -> None:
        if account.offers_batches:
            workspace = tr("Workspace {id}.", id=account.workspace_id) if account.workspace_id else ""
            self.said.say(tr("The key works, and batch jobs are offered."), workspace, Tone.OK)
        else:
            self.said.say(
                tr("The key works, but this host offers no batch jobs."),
                tr("Use another address."),
                Tone.NEEDS,
            )

    def _forget(self) -> None:
        sure = self._page.context.dialogs.confirm(
            self._page,
            tr("Forget the key?"),
            tr("It is removed from this computer. Jobs that run at the service go on, but their answers can be "
               "fetched only with a key of the same workspace."),
            tr("Forget the key"),
            tr("Keep it"),
        )  # fmt: skip
        if sure:
            desk = self._desk

            def forget() -> KeyStatus:
                desk.keyring.forget(desk.access.key_status().name)
                return desk.access.key_status()

            self._run(forget, tr("Forgetting the key"), self._was_forgotten)

    def _was_forgotten(self, status: KeyStatus) -> None:
        self.show_status(status)
        self._look_again()
        self.said.say(tr("The key is gone from this computer."))
        self.changed.emit(status)

    # -- several keys -------------------------------------------------------------------------------------
    def _look_again(self) -> None:
        desk = self._desk
        self._page.task(lambda _: desk.keyring.all()).then(self.show_keys).start()

    def _add(self, name: str, secret: str, session_only: bool) -> None:
        desk = self._desk
        self._change(
            lambda: desk.keyring.add(name, secret, session_only=session_only),
            tr("Keeping the key"),
            tr("“{name}” is there. Choose it for new jobs, or for one job where you send it.", name=name),
        )

    def _choose(self, key: NamedKey) -> None:
        desk = self._desk
        self._change(
            lambda: desk.keyring.choose(key.name),
            tr("Choosing the key"),
            tr("New jobs go out with “{name}”. Jobs that run keep to their key.", name=name_of(key)),
        )

    def _test_one(self, key: NamedKey) -> None:
        desk = self._desk
        self._run(lambda: desk.keyring.test(key.name), tr("Testing the key"), self._tested)

    def _rename(self, key: NamedKey) -> None:
        words = tr("Another name for “{name}”", name=name_of(key))
        new = self._page.context.dialogs.ask_text(self._page, words, key.name, tr("Rename"))
        if new and new != key.name:
            desk = self._desk
            self._change(
                lambda: desk.keyring.rename(key.name, new),
                tr("Renaming the key"),
                tr("It is called “{name}” now; its jobs know.", name=new),
            )

    def _replace(self, key: NamedKey) -> None:
        dialog = ReplaceKey(self._page, name_of(key))
        if self._page.context.dialogs.ask(dialog):
            desk, secret = self._desk, dialog.taken()
            session = key.state is KeyState.SESSION
            self._change(
                lambda: desk.keyring.replace(key.name, secret, session_only=session),
                tr("Keeping the key"),
                tr("“{name}” is the new key now; its jobs go on with it.", name=name_of(key)),
            )
        dialog.deleteLater()

    def _forget_one(self, key: NamedKey) -> None:
        sure = self._page.context.dialogs.confirm(
            self._page,
            tr("Forget “{name}”?", name=name_of(key)),
            tr("It is removed from this computer. Answers of its jobs can be fetched only with a key of the same "
               "workspace."),
            tr("Forget the key"),
            tr("Keep it"),
        )  # fmt: skip
        if sure:
            desk = self._desk
            self._change(
                lambda: desk.keyring.forget(key.name),
                tr("Forgetting the key"),
                tr("The key is gone from this computer."),
            )

    def _change(self, work: Callable[[], object], what: str, said: str) -> None:
        desk = self._desk

        def all_of_it() -> tuple[KeyStatus, tuple[NamedKey, ...]]:
            work()
            return desk.access.key_status(), desk.keyring.all()

        self._run(all_of_it, what, lambda found: self._was_changed(found[0], found[1], said))

    def _was_changed(self, status: KeyStatus, keys: tuple[NamedKey, ...], said: str) -> None:
        self.adding.empty()
        self.further.close_up()
        self.show_status(status)
        self.show_keys(keys)
        self.said.say(said, "", Tone.OK)
        self.changed.emit(status)

    def _run(
        self,
        work: Callable[[], object],
        what: str,
        then: Callable[..., object],
        otherwise: Callable[[Problem], object] | None = None,
    ) -> None:
        self.said.clear()
        task = self._page.task(lambda _: work(), writes=True).otherwise(otherwise or self.said.show_problem)
        self.busy.follow(task, what, can_stop=False)
        task.then(then).start()


def _look(status: KeyStatus) -> Look:
    ends = tr(", ends in {hint}", hint=status.hint) if status.hint else ""
    match status.state:
        case KeyState.PRACTICE:
            return Look(tr("No key is needed for practice"), "info", Tone.WAITING)
        case KeyState.KEPT:
            return Look(tr("In the keychain{ends}", ends=ends), "lock", Tone.OK)
        case KeyState.SESSION:
            return Look(tr("For this session only{ends}", ends=ends), "key", Tone.OK)
        case KeyState.ENVIRONMENT:
            return Look(tr("From the environment{ends}", ends=ends), "key", Tone.OK)
        case KeyState.MISSING:
            return Look(tr("There is no key yet"), "unlock", Tone.NEEDS)


def _reason(status: KeyStatus, *, may_end: bool) -> str:
    match status.state:
        case KeyState.PRACTICE if may_end:
            return tr("A practice service answers in place of Claude. End practice to add a key.")
        case KeyState.PRACTICE:
            return tr(
                "A practice service answers in place of Claude. Start BatchDesk without practice to add a key."
            )
        case KeyState.ENVIRONMENT:
            return tr("ANTHROPIC_API_KEY is set where BatchDesk was started; change it there.")
        case KeyState.MISSING if status.keychain_problem:
            return tr(
                "{reason} The key can be used for this session only.", reason=say(status.keychain_problem)
            )
        case KeyState.MISSING:
            return tr("Make one in the Console under “API keys”, then paste it here.")
        case _:
            return say(status.keychain_problem)


def _flow(*parts: QWidget) -> QWidget:
    """Side by side, and below one another where large letters or long words leave no room."""
    holder = QWidget()
    flow = FlowLayout(holder, SPACE.SMALL)
    for part in parts:
        flow.addWidget(part)
    return holder
