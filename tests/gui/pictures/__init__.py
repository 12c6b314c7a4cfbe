"""Every page and state of the window as a picture: each area registers its own in a module of this package.

HOW TO REGISTER. Make `tests/gui/pictures/<area>.py` with a tuple named PICTURES and nothing else is needed; the module is
found by itself, and its name becomes a folder of the pictures and a heading of their index::

    from tests.gui.pictures.shot import Shot

    def _edited(stage: Stage) -> None:           # what a person does until the state is reached
        stage.open_job("f6")
        stage.pages.job.answers.table.selectRow(2)

    PICTURES = (
        Shot("review-edited", lambda: FakeDesk(world.many_jobs()), _edited, "An answer was changed by hand."),
        Shot("review-empty", FakeDesk, _empty, "No answers yet.", small=True),
    )

`Shot(name, desk, act, says, small, scale, mirrored)`: `desk` makes the fake desk, `act` brings the window there (tasks are waited for
afterwards), `says` is the line in the index, `small` adds a picture at 1024 x 700 (for a page's fullest state), `scale`
two at 200 %, and `mirrored` one from right to left. A state is built once and taken in light, then in dark. Names are unique over all areas. The same states are built by `tests/gui/test_stretched.py` in
doubled text and from right to left, so a state that is registered here is tested there too.

`python -m tests.screenshots FOLDER [NAME...]` writes those whose names begin so (add `--quick` for light, 1280 x 800 only).
"""
