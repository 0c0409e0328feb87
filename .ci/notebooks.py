"""Runs notebooks in the real Java kernel, top to bottom, twice in one kernel, and says one line each.

A notebook passes if no cell fails or writes to stderr, and the second run shows what the first did:
a reader who runs all cells again must not be surprised. What the kernel showed for an exercise is
also compared, cell by cell, with what the grader's student process makes of the same notebook.

Usage: notebooks.py [NOTEBOOK ...]   (default: the course, the exercises, their solutions and the gradebook)
"""

import asyncio
import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "book"))
import execute  # noqa: E402: the book takes what ran here
CELL_LIMIT_S = 120
AT_ONCE = min(2, os.cpu_count() or 1)


def shown(cell):
    """What a reader sees under a cell, pictures by their text, without run numbers."""
    parts = []
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            parts.append((output.name, output.text))
        elif output.output_type == "error":
            parts.append(("error", f"{output.ename}: {output.evalue}"))
        else:
            parts.append(("value", output.data.get("text/plain", "")))
    return parts


def faults(notebook, run):
    for number, cell in enumerate(code_cells(notebook), start=1):
        for kind, text in shown(cell):
            if kind in ("error", "stderr"):
                last = re.sub(r"\x1b\[[0-9;]*m", "", text).strip().splitlines()[:3]
                yield f"run {run}, code cell {number}: {kind}: {' / '.join(last)}"


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


async def run_twice(path):
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, kernel_name="java", timeout=CELL_LIMIT_S, allow_errors=True,
        resources={"metadata": {"path": str(path.parent)}},
    )
    problems, seen = [], []
    async with client.async_setup_kernel(env=dict(os.environ), stderr=subprocess.DEVNULL):
        for run in (1, 2):
            for index, cell in enumerate(notebook.cells):
                if cell.cell_type == "code":
                    await client.async_execute_cell(cell, index)
            problems += faults(notebook, run)
            seen.append([shown(cell) for cell in code_cells(notebook)])
            if run == 1:
                fresh = copy.deepcopy(notebook)
    for number, (first, second) in enumerate(zip(*seen), start=1):
        if first != second:
            problems.append(f"code cell {number} shows something else in the second run: {first} / {second}"[:600])
    return fresh, seen[0], problems


def grader_differences(path, first):
    """Differences between the kernel and the grader's student process on the same notebook."""
    jar = ROOT / "autograder" / "target" / "app" / "autograder.jar"
    answer = subprocess.run(
        ["java", f"-Dlabyrinth.root={ROOT}", "-jar", str(jar), "cells", str(path), "--json"],
        capture_output=True, text=True, encoding="utf-8", check=False)
    if answer.returncode != 0:
        return [f"the grader cannot run it: {answer.stderr.strip()[:300]}"]
    cells = json.loads(answer.stdout)
    if len(cells) != len(first):
        return [f"the grader sees {len(cells)} code cells, the kernel {len(first)}"]
    differences = []
    for number, (mine, kernel) in enumerate(zip(cells, first), start=1):
        value = "".join(text for kind, text in kernel if kind == "value")
        stdout = "".join(text for kind, text in kernel if kind == "stdout")
        failed = any(kind == "error" for kind, _ in kernel)
        if (mine["status"] != "ok") != failed or mine["value"] != value or mine["output"] != stdout:
            differences.append(
                f"code cell {number} differs: grader {mine['status']} {mine['value']!r:.200}, kernel {value!r:.200}")
    return differences


async def check(path, gate, kit):
    async with gate:
        start = time.monotonic()
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        try:
            notebook, first, problems = await run_twice(path)
            cells = len(code_cells(notebook))
            if path.parent.name in ("exercises", "solutions"):
                problems += await asyncio.to_thread(grader_differences, path, first)
            if not problems and path.parent.name in ("notebooks", "exercises") and path.is_relative_to(ROOT):
                execute.keep(path, notebook, ROOT / ".lab" / "book", kit)
        except (DeadKernelError, TimeoutError, RuntimeError) as error:
            cells, problems = 0, [f"the kernel stopped: {error}"]
        seconds = time.monotonic() - start
        print(f"{'FAILED' if problems else 'ok':7} {str(name):52} {cells:3} code cells, twice, {seconds:5.1f} s", flush=True)
        for problem in problems:
            print(f"        {problem}", flush=True)
        return not problems


async def main(arguments):
    paths = [pathlib.Path(a).resolve() for a in arguments] or [
        path for folder in ("notebooks", "exercises", "solutions", "instructor") for path in sorted((ROOT / folder).glob("*.ipynb"))]
    if not paths:
        print("No notebooks found.")
        return 1
    gate = asyncio.Semaphore(AT_ONCE)
    kit = execute.kit_fingerprint(ROOT)
    verdicts = await asyncio.gather(*(check(path, gate, kit) for path in paths))
    print(f"Notebooks: {sum(verdicts)} passed, {len(verdicts) - sum(verdicts)} failed")
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
