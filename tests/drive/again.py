"""Next month's file: the same question again, and only rows that are new or changed are sent."""

from __future__ import annotations

from steps import (
    check,
    export,
    fitted_recipe,
    go_on,
    make_workbook,
    open_job,
    read_back,
    run_without_window,
    send,
    wait_answered,
)
from world import World

ROWS, CHANGED, NEW = 28, 2, 4


def drive(world: World) -> None:
    """October was answered without the window; November is pointed at in it, and its workbook has all rows."""
    october, november = make_workbook(world, "october"), make_workbook(world, "november")
    before, after = world.folder / "october-answers.xlsx", world.folder / "november-answers.xlsx"
    recipe = fitted_recipe(world)
    run_without_window(world, october, recipe, before)
    with world.start("--practice") as app:
        open_job(app, "october.xlsx")
        app.choose("More", "a")
        dialog = app.dialog("Run again on a new file")
        app.picture("which-file")
        app.click_in(dialog, "push button", starts="Choose a file")
        app.answer_file_dialog("The new file", november)
        app.wait_said("are the same: they have their answer already", within=dialog)
        app.picture("how-rows-stand")
        said = dialog.said().splitlines()
        for number, words in (
            (ROWS - CHANGED - NEW, "are the same: they have their answer already"),
            (CHANGED, "have changed: they are asked again"),
            (NEW, "are new"),
        ):
            check(words in said and said[said.index(words) - 1] == str(number), f"{number} {words}: {said}")
        app.wait_said("Case: filled and different in every row", within=dialog)
        app.click_in(dialog, "push button", starts="Next: the cost")
        app.wait("label", starts="about $")
        app.picture("cost")
        go_on(app, "Give it to Claude")
        app.picture("send")
        send(app, f"{CHANGED + NEW} rows")
        wait_answered(app)
        app.picture("answered")
        export(app, after)
        app.close()
    first, second = read_back(before), read_back(after, november, "Complaints", header_row=3)
    told = second["run_info"]["Earlier job"]
    check(told.endswith(f"{ROWS - CHANGED - NEW} rows"), f"Run info says of the earlier job: {told}")
    kept = kept_rows(first["cells"], second["cells"])
    check(kept == ROWS - CHANGED - NEW, f"{kept} rows have October's answers")
    check(second["rows"] == ROWS, f"{ROWS} rows were wanted, there are {second['rows']}")
    check(second["own_header"] and second["own_rows"], "the person's own columns are not as they were")
    check(second["statuses"] == {"ok": ROWS}, f"the rows' statuses are {second['statuses']}")
    check(second["empty_answers"] == 0, f"{second['empty_answers']} answered rows have no answer")
    check(first["run_info"]["Requests sent"] == ROWS - NEW, f"October's requests: {first['run_info']}")
    check(second["run_info"]["Requests sent"] == CHANGED + NEW, f"November's requests: {second['run_info']}")


def kept_rows(before: list[list[object]], after: list[list[object]]) -> int:
    """How many rows stand in both months, cell for cell."""
    return sum(row in before for row in after)
