"""Opens the lab in a real browser, as on a student's first afternoon, and says one line for each thing done.

1. `java Lab.java --no-browser` starts the lab, and the address it prints shows chapter 00.
2. Chapter 01, Run All Cells: every cell ends, none fails, the pictures are there, a slider moves its own.
3. Exercise 01: the set-up cells; then a wrong answer, and the hint; then the right one, and the pass.
4. Ctrl+C's way out: the lab ends, and its port is free.

All of it happens in a student's bundle made for the occasion, so the project's notebooks stay as they are.
Pictures of the two moments that matter, and of a failure, go to target/browser. Chromium is the system's,
or the program named by LABYRINTH_CHROMIUM; where there is none, nothing is tested.

Usage: browser.py [--chromium]   (with it: only looks for Chromium, and fails if there is none)
"""

import contextlib
import json
import os
import pathlib
import queue
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "book"))
import chromium  # noqa: E402

PICTURES = ROOT / "target" / "browser"
CHAPTER = EXERCISE = "01-representative-volume.ipynb"
LIMIT_S = 300  # for a step that hangs; all steps together take a minute where nothing else runs

NOTEBOOK = ".jp-NotebookPanel:not(.lm-mod-hidden)"
IDLE = f"{NOTEBOOK} .jp-Notebook-ExecutionIndicator[data-status=idle]"
FAULTS = "[data-mime-type$='.stderr'], [data-mime-type$='.error']"
# Every code cell has its number, or one has failed; a cell that waits or runs has a star.
ENDED = """([notebook, faults]) => document.querySelector(notebook + ' .jp-OutputArea-output:is(' + faults + ')')
    || [...document.querySelectorAll(notebook + ' .jp-CodeCell .jp-InputArea-prompt')]
        .every(prompt => /^\\[\\d+\\]:$/.test(prompt.textContent.trim()))"""


class Failed(Exception):
    """What a student would have seen go wrong."""


def make_bundle(folder):
    """What a student unpacks, with the project's Python environment in place of a second one."""
    jar = ROOT / "autograder" / "target" / "app" / "autograder.jar"
    made = subprocess.run(
        ["java", f"-Dlabyrinth.root={ROOT}", "-jar", str(jar), "release", "--out", str(folder)],
        capture_output=True, text=True, encoding="utf-8", check=False)
    if made.returncode != 0:
        raise Failed(f"no bundle: {made.stderr.strip()[-500:]}")
    (folder / ".venv").symlink_to(ROOT / ".venv", target_is_directory=True)
    (folder / ".lab").mkdir()
    remembered = (ROOT / ".lab" / "python").read_text(encoding="utf-8")
    (folder / ".lab" / "python").write_text(remembered.replace(str(ROOT / ".venv"), str(folder / ".venv")), encoding="utf-8")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def lines_of(process):
    """A queue of what it prints, and None at the end, so that one can wait for a line with a limit."""
    lines = queue.Queue()

    def read():
        for line in process.stdout:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def address(process):
    """Where the launcher says that the course is."""
    said, lines, end = [], lines_of(process), time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        with contextlib.suppress(queue.Empty):
            line = lines.get(timeout=1)
            if line is None:
                break
            said.append(line)
            found = re.search(r"The course is at (\S+)", line)
            if found:
                return found.group(1)
    raise Failed("the launcher gave no address: " + "".join(said)[-500:])


@contextlib.contextmanager
def lab(folder, settings):
    """The lab of a folder; settings keep a developer's own Jupyter out of it."""
    environment = dict(os.environ)
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
        environment[name] = str(settings / name.lower())
    port = free_port()
    process = subprocess.Popen(
        ["java", "Lab.java", "--no-browser", "--port", str(port)], cwd=folder, env=environment,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
    try:
        yield address(process)
    finally:
        process.terminate()
        process.wait(LIMIT_S)
        end = time.monotonic() + LIMIT_S
        while answers(port):
            if time.monotonic() > end:
                raise Failed(f"the lab was ended, and still answers at port {port}")
            time.sleep(0.1)


def answers(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def see_notebook(page, name):
    """Waits until a notebook stands in front and its kernel is ready."""
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current", has_text=name).wait_for()
    page.locator(f"{NOTEBOOK} .jp-Notebook .jp-CodeCell").first.wait_for()
    # Before a notebook has its kernel, its own sign says "idle" too; the others tell. A kernel that took
    # long to start stays "unknown" until something runs in it.
    page.locator(f"{NOTEBOOK} .jp-Toolbar-kernelName", has_text="Java").wait_for()
    page.locator("#jp-main-statusbar", has_text=re.compile(r"Java .*\| (Idle|Unknown)")).wait_for()


def follow(page, link, name):
    """Clicks on a link of the notebook in front, which leads to another."""
    page.locator(f"{NOTEBOOK} .jp-RenderedMarkdown a", has_text=link).first.click()
    see_notebook(page, name)


def no_faults(page):
    faults = page.locator(f"{NOTEBOOK} .jp-OutputArea-output:is({FAULTS})").all_inner_texts()
    if faults:
        raise Failed("a cell failed: " + " / ".join(faults[0].strip().splitlines()[:3]))


def run_all(page):
    page.locator(".lm-MenuBar-itemLabel", has_text=re.compile("^Run$")).click()
    page.locator(".lm-Menu-item[data-command='runmenu:run-all']").click()
    page.wait_for_function(ENDED, arg=[NOTEBOOK, FAULTS])
    page.locator(IDLE).wait_for(state="attached")
    no_faults(page)


def read_chapter(page):
    follow(page, "01, The representative volume", CHAPTER[:12])
    run_all(page)
    pictures = page.locator(f"{NOTEBOOK} .jp-OutputArea-output img")
    widths = pictures.evaluate_all("all => all.map(picture => picture.naturalWidth)")
    if not widths or 0 in widths:
        raise Failed(f"pictures of these widths: {widths}")
    figure = page.locator(f"{NOTEBOOK} figure", has=page.locator("input[type=range]")).first
    picture, slider = figure.locator("img"), figure.locator("input[type=range]")
    before, value = picture.get_attribute("src"), int(slider.input_value())
    slider.focus()
    page.keyboard.press("ArrowRight")
    if int(slider.input_value()) != value + 1 or picture.get_attribute("src") == before:
        raise Failed("the slider moves no picture")
    figure.scroll_into_view_if_needed()
    page.screenshot(path=PICTURES / "chapter.png")
    return f"{len(widths)} pictures"


def code_cell(page, text):
    return page.locator(f"{NOTEBOOK} .jp-CodeCell", has=page.locator(".jp-InputArea-editor", has_text=text))


def run_cell(page, cell):
    """Shift+Enter, and the wait for its number to change."""
    prompt = cell.locator(".jp-InputArea-prompt")
    before = prompt.text_content()
    cell.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    page.wait_for_function(
        "([prompt, before]) => prompt.textContent !== before && /^\\[\\d+\\]:$/.test(prompt.textContent)",
        arg=[prompt.element_handle(), before])
    page.locator(IDLE).wait_for(state="attached")
    no_faults(page)


def answer(page, text, check, body):
    """Types the answer over all that the cell holds, runs it and its check; returns what the check shows."""
    cell = code_cell(page, text)
    cell.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(body)
    run_cell(page, cell)
    run_cell(page, check)
    return check.locator(".jp-OutputArea-output").inner_text()


def first_answer():
    """The first question's solution, its class's name and the check's."""
    notebook = json.loads((ROOT / "solutions" / EXERCISE).read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("solution"))
    body = "".join(line for line in "".join(cell["source"]).splitlines(keepends=True) if " SOLUTION" not in line)
    return body, re.search(r"class (\w+)", body).group(1)


def work_exercise(page):
    follow(page, "exercise 01", EXERCISE[:12])
    for line in ("%classpath", "import org.labyrinth"):
        run_cell(page, code_cell(page, line))
    right, name = first_answer()
    wrong = right.replace("(double) ", "")
    check = code_cell(page, f"Check.answer(new {name}())")
    told = answer(page, f"class {name} ", check, wrong)
    check.scroll_into_view_if_needed()
    page.screenshot(path=PICTURES / "hint.png")
    if "✗ not yet" not in told or "Hint: Dividing one int by another" not in told:
        raise Failed(f"to an integer division the check says: {told}")
    told = answer(page, f"class {name} ", check, right)
    if "✓ passed" not in told or "✗" in told:
        raise Failed(f"to the right answer the check says: {told}")
    page.screenshot(path=PICTURES / "passed.png")
    return "hint, then pass"


def start_here(page, first):
    page.goto(first)
    see_notebook(page, "00-start-here")
    return "kernel ready"


def afternoon(page, first):
    """The steps, by name; each returns a word on what it saw."""
    return [
        ("chapter 00 opens", lambda: start_here(page, first)),
        ("chapter 01, Run All Cells", lambda: read_chapter(page)),
        ("exercise 01, a wrong and a right answer", lambda: work_exercise(page)),
    ]


def walk(page, first, errors):
    """Takes the steps, says what came of each, and returns their number."""
    from playwright.sync_api import Error

    steps = afternoon(page, first)
    for what, step in steps:
        start = time.monotonic()
        try:
            seen = step()
            if errors:
                raise Failed("an error")
        except (Failed, Error) as failure:
            page.screenshot(path=PICTURES / "failure.png")
            console = "".join(f"\n        the browser's console: {line[:300]}" for line in errors[:5])
            raise Failed(f"{what}: {failure}{console}") from failure
        print(f"{'ok':7} {what:42} {seen:16} {time.monotonic() - start:5.1f} s", flush=True)
    return len(steps)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # the lab is ended on the way out
    browser = chromium.program()
    if browser is None:
        print("Skipped, for want of Chromium: the course in a browser. (LABYRINTH_CHROMIUM can name the program.)")
        return 1 if "--chromium" in sys.argv else 0
    if "--chromium" in sys.argv:
        return 0
    from playwright.sync_api import Error, sync_playwright

    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = pathlib.Path(place).resolve()
        try:
            make_bundle(folder / "bundle")
            with lab(folder / "bundle", folder) as first, sync_playwright() as playwright:
                chrome = playwright.chromium.launch(executable_path=browser, args=chromium.ARGUMENTS)
                page = chrome.new_page(viewport={"width": 1280, "height": 900})
                page.set_default_timeout(1000 * LIMIT_S)
                errors = []
                page.on("pageerror", lambda error: errors.append(str(error)))
                page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
                passed = walk(page, first, errors)
                chrome.close()
        except (Failed, Error) as failure:
            print(f"FAILED  {failure}\n        pictures are in {PICTURES}\nBrowser: 1 failed, the rest was not tried")
            return 1
    print(f"Browser: {passed} passed, 0 failed (pictures in {PICTURES.relative_to(ROOT)})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
