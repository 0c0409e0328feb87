"""Runs notebooks in the Java kernel, and remembers by content what came out: a second build runs nothing."""

import asyncio
import hashlib
import os
import re
import subprocess
import time
import zipfile

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError

START_LIMIT_S = 300
CELL_LIMIT_S = 600
AT_ONCE = min(2, os.cpu_count() or 1)


class Stop(Exception):
    """One sentence for whoever makes the book."""


def kit_fingerprint(root):
    """All that a notebook's results come from besides its own text: our jars by content, others by name,
    the kernel's version, the data."""
    digest = hashlib.sha256()
    kit = root / "kit"
    ours = [kit / "labyrinth.jar", *sorted(kit.glob("lib/labyrinth-*.jar"))]
    for jar in ours:
        # A jar's bytes hold the time of its making; its entries do not.
        with zipfile.ZipFile(jar) as archive:
            for entry in sorted(archive.infolist(), key=lambda e: e.filename):
                digest.update(f"{entry.filename} {entry.CRC}\n".encode())
    for jar in sorted(kit.glob("lib/*.jar")):
        digest.update(jar.name.encode())
    for path in [root / "requirements.txt", *sorted((root / "notebooks" / "data").iterdir())]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def fault(notebook):
    """What went wrong, and where, or None."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code, start=1):
        for output in cell.outputs:
            text = None
            if output.output_type == "error":
                text = f"{output.ename}: {output.evalue}"
            elif output.output_type == "stream" and output.name == "stderr":
                text = output.text
            if text is not None:
                first = re.sub(r"\x1b\[[0-9;]*m", "", text).strip().splitlines()[:1]
                return f"code cell {number} fails: {' '.join(first)}"
    return None


async def run(path, failed):
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, kernel_name="java", startup_timeout=START_LIMIT_S, timeout=CELL_LIMIT_S, allow_errors=True,
        resources={"metadata": {"path": str(path.parent)}})
    try:
        # What the kernel's Java says to its own terminal is nobody's output.
        async with client.async_setup_kernel(env=dict(os.environ), stderr=subprocess.DEVNULL):
            for index, cell in enumerate(notebook.cells):
                if cell.cell_type == "code":
                    await client.async_execute_cell(cell, index)
                    if failed.is_set() or fault(notebook):
                        break
    except (DeadKernelError, TimeoutError, RuntimeError) as error:
        raise Stop(f"{path.parent.name}/{path.name}: the kernel stopped ({error}); the book is not made.") from error
    problem = fault(notebook)
    if problem:
        raise Stop(f"{path.parent.name}/{path.name}, {problem}; the book is not made.")
    return notebook


def _stem(path):
    return f"{path.parent.name}-{path.stem}"


def kept_file(path, cache, kit):
    """Where the notebook is kept with its outputs."""
    key = hashlib.sha256(path.read_bytes() + kit.encode()).hexdigest()[:16]
    return cache / f"{_stem(path)}.{key}.ipynb"


def keep(path, notebook, cache, kit):
    """Keeps the notebook with its outputs, and nothing older."""
    cache.mkdir(parents=True, exist_ok=True)
    kept = kept_file(path, cache, kit)
    for old in cache.glob(f"{_stem(path)}.*.ipynb"):
        old.unlink()
    draft = kept.with_suffix(".new")
    nbformat.write(notebook, draft)
    draft.replace(kept)


async def executed(path, cache, kit, gate, failed):
    """The notebook with its outputs, from the cache if neither it nor the kit has changed; none once another failed."""
    kept = kept_file(path, cache, kit)
    name = f"{path.parent.name}/{path.name}"
    if kept.exists():
        print(f"kept    {name}", flush=True)
        return nbformat.read(kept, as_version=4)
    async with gate:
        if failed.is_set():
            return None
        start = time.monotonic()
        try:
            notebook = await run(path, failed)
        except Stop:
            failed.set()
            raise
        if failed.is_set():
            return None
        print(f"ran     {name:52} {time.monotonic() - start:5.1f} s", flush=True)
    keep(path, notebook, cache, kit)
    return notebook


async def _all(paths, cache, kit):
    # Whoever runs when another fails ends by itself: a kernel that is cancelled while it starts would live on.
    gate, failed = asyncio.Semaphore(AT_ONCE), asyncio.Event()
    results = await asyncio.gather(
        *(executed(path, cache, kit, gate, failed) for path in paths), return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results


def all_executed(paths, cache, root):
    return asyncio.run(_all(paths, cache, kit_fingerprint(root)))
