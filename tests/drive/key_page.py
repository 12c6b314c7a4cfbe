"""The page of the key, without practice: no key, one for the session, one in the keychain, tested, forgotten."""

from __future__ import annotations

import os

from running import Running
from screen import wait_for
from steps import check
from world import World

NOWHERE = "http://127.0.0.1:9"
"""Nobody answers at the port for discarded data, so nothing leaves the machine and the test can but fail."""
KEY = "sk-ant-drive-not-a-key-0000-ends-in-WXYZ"


def drive(world: World) -> None:
    """What the page says at each turn is true, and after the last one nothing is left of the key."""
    with world.start("--base-url", NOWHERE) as app:
        check(app.wait("push button", "No key yet").usable, "the side bar does not say that there is no key")
        app.click("push button", "No key yet")
        app.wait_said("There is no key yet")
        app.picture("key-none")
        for_this_session(app)
        if os.environ.get("DRIVE_KEYCHAIN"):
            in_the_keychain(app)
        else:
            print("no keychain could be started here: keeping a key in it was not driven")
        app.close()
    if os.environ.get("DRIVE_KEYCHAIN"):
        kept_until_the_next_start(world)
    left = [path for path in world.profile.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    check(not left, f"the key stands in {left}")


def for_this_session(app: Running) -> None:
    """A key that is gone with the window; its test says that the service can not be reached."""
    app.fill("password text", "API key", KEY)
    app.click("push button", "Use it for this session only")
    app.wait_said("For this session only, ends in")
    check(KEY not in app.window.said(), "the key can be read in the window")
    wait_for("the side bar to know", lambda: app.window.find("push button", "No key yet") is None)
    app.picture("key-session")
    app.click("push button", starts="Test it")
    app.wait_said("can not be reached")
    app.picture("key-test-offline")
    forget(app)


def in_the_keychain(app: Running) -> None:
    """Kept, and tested in vain."""
    app.fill("password text", "API key", KEY)
    app.click("push button", "Keep it in the keychain")
    app.wait_said("In the keychain, ends in")
    app.wait("push button", "Key in keychain")
    app.picture("key-kept")


def kept_until_the_next_start(world: World) -> None:
    """A key of the keychain is there again, and once forgotten it is gone for good."""
    with world.start("--base-url", NOWHERE) as app:
        app.click("push button", "Key in keychain")
        app.wait_said("In the keychain, ends in")
        forget(app)
        app.picture("key-forgotten")
        app.close()
    with world.start("--base-url", NOWHERE) as app:
        app.wait("push button", "No key yet")
        app.close()


def forget(app: Running) -> None:
    """Forget the key, and say so again when asked."""
    app.click("push button", "Forget the key")
    app.answer_question("Forget the key?", "Forget the key")
    app.wait_said("The key is gone from this computer.")
    app.wait("push button", "No key yet")
