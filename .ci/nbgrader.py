"""Gives every exercise to nbgrader, and says one line for each thing that it says.

1. The metadata of all solutions and exercises is valid by nbgrader's own schema (version 3). Each cell
   of an exercise has the checksum that nbgrader computes; those of a solution have none, for nobody
   would keep it right, and `validate` takes a cell with a stale one for changed.
2. `generate_assignment` makes of every solution the notebook that `java Lab.java release` makes.
3. `validate`, which runs a notebook in the Java kernel, passes a solution, and fails its handout on
   each question. One exercise stands for all: the others differ in their answers alone.

Usage: nbgrader.py [EXERCISE]   (the one to run; default: the first)
"""

import contextlib
import logging
import os
import pathlib
import shutil
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONFIG = ROOT / "deploy" / "nbgrader" / "nbgrader_config.py"

# This file has the package's name: its own folder must not be searched for it.
sys.path[:] = [entry for entry in sys.path if pathlib.Path(entry or ".").resolve() != ROOT / ".ci"]
# nbgrader starts the program `alembic` of its own environment.
os.environ["PATH"] = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ.get("PATH", "")])

import nbformat  # noqa: E402
from nbgrader import utils  # noqa: E402
from nbgrader.converters import GenerateAssignment  # noqa: E402
from nbgrader.coursedir import CourseDirectory  # noqa: E402
from nbgrader.nbgraderformat import ValidationError, read  # noqa: E402
from nbgrader.validator import Validator  # noqa: E402
from traitlets.config.loader import PyFileConfigLoader  # noqa: E402


def metadata_problems(path):
    try:
        notebook = read(str(path), as_version=4)
        nbformat.validate(notebook)
    except (ValidationError, nbformat.ValidationError) as error:
        yield f"{type(error).__name__}: {str(error).strip().splitlines()[0]}"
        return
    for cell in notebook.cells:
        mine = cell.metadata.get("nbgrader", {})
        wanted = utils.compute_checksum(cell) if mine and path.parent.name == "exercises" else None
        if mine.get("checksum") != wanted:
            yield f"cell {mine['grade_id']}: checksum {mine.get('checksum')} must be {wanted}"


def described(path):
    """A notebook as far as its reader can tell; the order of keys is nobody's business."""
    notebook = nbformat.read(path, as_version=4)
    return [(dict(notebook.metadata), [dict(cell) for cell in notebook.cells])]


def released(path, course):
    """What nbgrader makes of a solution."""
    slug = path.stem
    source = course / "source" / slug
    source.mkdir(parents=True)
    shutil.copy(path, source)
    config = PyFileConfigLoader(CONFIG.name, path=str(CONFIG.parent)).load_config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.assignment_id = slug
    GenerateAssignment(coursedir=CourseDirectory(config=config), config=config).start()
    return course / "release" / slug / path.name


def release_problems(path, course):
    theirs, mine = described(released(path, course)), described(ROOT / "exercises" / path.name)
    if theirs == mine:
        return
    [(theirs_about, theirs_cells)], [(mine_about, mine_cells)] = theirs, mine
    if theirs_about != mine_about:
        yield "the notebook's metadata differs"
    if len(theirs_cells) != len(mine_cells):
        yield f"{len(theirs_cells)} cells, ours has {len(mine_cells)}"
    for one, other in zip(theirs_cells, mine_cells):
        for key in sorted(set(one) | set(other)):
            if one.get(key) != other.get(key):
                yield f"cell {one.get('id')}: {key} differs: {one.get(key)!r:.200}, ours {other.get(key)!r:.200}"


@contextlib.contextmanager
def quiet_kernel():
    """Away with what the kernel logs on the standard error that it shares with us."""
    mine = os.dup(2)
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(mine, 2)
        os.close(mine)


def validated(path):
    """The check cells that fail."""
    with quiet_kernel():
        result = Validator().validate(str(path))
    if set(result) - {"failed"}:
        return [f"{kind}: {len(cells)} cells" for kind, cells in result.items()]
    return [cell["source"] for cell in result.get("failed", [])]


def validate_problems(solution, handout):
    for failed in validated(solution):
        yield f"the solution fails: {failed}"
    checks = [
        cell.source for cell in nbformat.read(handout, as_version=4).cells
        if cell.metadata.get("nbgrader", {}).get("grade")]
    failed = validated(handout)
    if failed != checks:
        yield f"of the handout fail {failed}, and should {checks}"


def say(what, problems, start):
    print(f"{'FAILED' if problems else 'ok':7} {what:60} {time.monotonic() - start:5.1f} s", flush=True)
    for problem in problems:
        print(f"        {problem}", flush=True)
    return not problems


def main(arguments):
    solutions = sorted((ROOT / "solutions").glob("*.ipynb"))
    if not solutions:
        print("No exercises found.")
        return 1
    slug = arguments[0] if arguments else solutions[0].stem
    logging.disable(logging.WARNING)  # nbgrader tells of each file that it writes
    verdicts = []
    start = time.monotonic()
    notebooks = solutions + sorted((ROOT / "exercises").glob("*.ipynb"))
    problems = [f"{path.relative_to(ROOT)}: {p}" for path in notebooks for p in metadata_problems(path)]
    verdicts.append(say(f"metadata of {len(notebooks)} notebooks", problems, start))
    with tempfile.TemporaryDirectory() as folder:
        course = pathlib.Path(folder).resolve()
        start = time.monotonic()
        problems = [f"{path.stem}: {p}" for path in solutions for p in release_problems(path, course)]
        verdicts.append(say(f"generate_assignment, {len(solutions)} exercises", problems, start))
        for place in ("source", "release"):
            shutil.copytree(ROOT / "kit", course / place / "kit")
        start = time.monotonic()
        solution, handout = (course / place / slug / f"{slug}.ipynb" for place in ("source", "release"))
        verdicts.append(say(f"validate {slug}, solved and handed out", list(validate_problems(solution, handout)), start))
    print(f"nbgrader: {sum(verdicts)} passed, {len(verdicts) - sum(verdicts)} failed")
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
