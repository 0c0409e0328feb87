"""Executes notebooks with nbclient in the real Java kernel, as nbgrader does before it adds up points.

Usage: grade.py --submissions DIR --cwd DIR --at-once N --out FILE
"""

import argparse
import asyncio
import json
import os
import pathlib
import subprocess
import time

import nbformat
from nbclient import NotebookClient

CELL_LIMIT_S = 120


async def execute(path, cwd, gate):
    async with gate:
        notebook = nbformat.read(path, as_version=4)
        client = NotebookClient(
            notebook, kernel_name="java", timeout=CELL_LIMIT_S, allow_errors=True,
            resources={"metadata": {"path": cwd}})
        async with client.async_setup_kernel(env=dict(os.environ), stderr=subprocess.DEVNULL):
            for index, cell in enumerate(notebook.cells):
                if cell.cell_type == "code":
                    await client.async_execute_cell(cell, index)
        print(path.name, flush=True)
        return any(output.output_type == "error"
                   for cell in notebook.cells for output in cell.get("outputs", []))


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=pathlib.Path, required=True)
    parser.add_argument("--cwd", required=True)
    parser.add_argument("--at-once", type=int, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    gate = asyncio.Semaphore(options.at_once)
    paths = sorted(options.submissions.glob("*.ipynb"))
    start = time.monotonic()
    failed = await asyncio.gather(*(execute(path, options.cwd, gate) for path in paths))
    seconds = time.monotonic() - start
    options.out.write_text(json.dumps(
        {"submissions": len(paths), "seconds": seconds, "failed": sum(failed)}), encoding="utf-8")


asyncio.run(main())
