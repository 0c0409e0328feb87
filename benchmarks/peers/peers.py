"""Runs one of the tools that a researcher would pick instead, on one raw image, along z.

    python peers.py taufactor --image FILE --size N --reference B --out FILE
    python peers.py pyamg     --image FILE --size N --reference B --out FILE

The image is one byte a voxel (1 conducts, 0 does not), C order, N voxels a side. What was measured
goes to the --out file as JSON; standard output carries lines for a progress display.
"""

import argparse
import importlib.metadata
import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np

MOST_RUNS = 3
ENOUGH_SECONDS = 30.0  # no further run once so many are spent


def repeated(run):
    """The results of up to three runs; fewer where a single one takes long."""
    results, spent = [], 0.0
    while len(results) < MOST_RUNS and spent < ENOUGH_SECONDS:
        begin = time.perf_counter()
        results.append(run(len(results) + 1))
        spent += time.perf_counter() - begin
    return results


def median(runs, key):
    """The median of one figure; None if a run lacks it."""
    values = [run[key] for run in runs]
    return None if None in values else statistics.median(values)


def peak_bytes():
    """The most memory this process ever held."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux: getrusage would count what the starting process held, too
        line = next(s for s in status.read_text().splitlines() if s.startswith("VmHWM"))
        return 1024 * int(line.split()[1])
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


# ---- TauFactor ------------------------------------------------------------------------------------


def taufactor(image, reference):
    """Red-black SOR in single precision, as it comes, on the CPU."""
    import taufactor as package
    import torch

    def threads():
        """Two, unless one is faster: two wait for each other once another program uses a core."""
        solver, seconds = package.Solver(image, device="cpu"), {}
        for count in (2, 1):
            torch.set_num_threads(count)
            solver.solve(iter_limit=solver.iter + 4, verbose=False)
            begin = time.perf_counter()
            solver.solve(iter_limit=solver.iter + 20, verbose=False)
            seconds[count] = time.perf_counter() - begin
        return min(seconds, key=seconds.get)

    class Watched(package.Solver):
        """TauFactor's solver, with a watch that stands still while B is looked at.

        It runs on past its default stop until B has stayed within 0.1 % for a while, so that the
        time at which B came to stay is known."""

        look_every = 20  # half-sweeps; even, so that both colours are done
        limit = 10_000  # its default iter_limit

        def __init__(self, run):
            super().__init__(image, device="cpu")
            self.run, self.trace, self.stop, self.paused = run, [], None, 0.0

        def watched(self):
            self.begin = time.perf_counter()
            self.solve(iter_limit=5 * self.limit, verbose=False)
            return self

        def now(self):
            return time.perf_counter() - self.begin - self.paused

        def apply_boundary_conditions(self):  # called before every half-sweep, and otherwise empty
            if self.iter > 0 and self.iter % self.look_every == 0:
                seconds = self.now()
                pause = time.perf_counter()
                self.compute_metrics()
                self.trace.append((self.iter, seconds, float(self.D_rel[0])))
                if self.iter % 200 == 0:
                    error = self.D_rel[0] / reference - 1
                    print(f"run {self.run}, half-sweep {self.iter}, B off by {error:.1e}", flush=True)
                self.paused += time.perf_counter() - pause

        def check_convergence(self, *settings):  # its own, every 100 half-sweeps
            if super().check_convergence(*settings) or self.iter == self.limit:
                self.stop = self.stop or (self.iter, self.now(), float(self.D_rel[0]))
            return self.stop is not None and (self.settled() or self.iter >= 3 * self.stop[0])

        def settled(self):
            since = self.iter - max(200, self.iter // 5)
            late = [b for step, _, b in self.trace if step >= since]
            return all(abs(b / reference - 1) <= 1e-3 for b in late)

        def stays_within(self, error):
            """Since when B stays within the error; None if it does not in the end."""
            first = None
            for _, seconds, b in self.trace:
                if abs(b / reference - 1) > error:
                    first = None
                elif first is None:
                    first = seconds
            return first

    def run(number):
        begin = time.perf_counter()
        solver = Watched(number)
        constructed = time.perf_counter() - begin
        solver.watched()
        return {
            "constructorSeconds": constructed,
            "defaultStopSeconds": solver.stop[1],
            "defaultStopError": abs(solver.stop[2] / reference - 1),
            "halfSweeps": solver.stop[0],
            "onePercentSeconds": solver.stays_within(1e-2),
            "tenthPercentSeconds": solver.stays_within(1e-3),
        }

    chosen = threads()  # also the warm-up
    torch.set_num_threads(chosen)
    runs = repeated(run)
    return {key: median(runs, key) for key in runs[0]} | {"threads": chosen, "runs": len(runs)}


# ---- PyAMG ----------------------------------------------------------------------------------------


def assemble(image):
    """A and b of the voxels that connect both faces: a link of 1 to each neighbour, 2 to a face."""
    import scipy.ndimage
    import scipy.sparse

    labels, _ = scipy.ndimage.label(image)
    through = np.intersect1d(labels[0][labels[0] > 0], labels[-1][labels[-1] > 0])
    active = np.isin(labels, through)
    n = int(active.sum())
    number = np.full(image.shape, -1, dtype=np.int32)
    number[active] = np.arange(n, dtype=np.int32)
    rows, columns = [], []
    for axis in range(3):
        near = np.moveaxis(number, axis, 0)[:-1].ravel()
        far = np.moveaxis(number, axis, 0)[1:].ravel()
        linked = (near >= 0) & (far >= 0)
        rows.append(near[linked])
        columns.append(far[linked])
    i, j = np.concatenate(rows), np.concatenate(columns)
    inlet, outlet = number[0][number[0] >= 0], number[-1][number[-1] >= 0]
    diagonal = np.bincount(i, minlength=n) + np.bincount(j, minlength=n).astype(float)
    np.add.at(diagonal, inlet, 2.0)
    np.add.at(diagonal, outlet, 2.0)
    b = np.zeros(n)
    np.add.at(b, inlet, 2.0)
    links = scipy.sparse.csr_array((np.full(i.size, -1.0), (i, j)), shape=(n, n))
    return (links + links.T + scipy.sparse.dia_array((diagonal[None], [0]), shape=(n, n))).tocsr(), b


def pyamg(image, reference):
    """Conjugate gradients to 1e-8 around smoothed aggregation, in double precision."""
    import pyamg as package

    def run(number):
        begin = time.perf_counter()
        print(f"run {number}, assembly", flush=True)
        a, b = assemble(image)
        assembled = time.perf_counter()
        print(f"run {number}, set-up for {b.size} unknowns", flush=True)
        hierarchy = package.smoothed_aggregation_solver(
            a,
            symmetry="symmetric",
            presmoother=("gauss_seidel", {"sweep": "symmetric"}),
            postsmoother=("gauss_seidel", {"sweep": "symmetric"}),
        )
        ready = time.perf_counter()
        print(f"run {number}, iterations", flush=True)
        history = []
        c = hierarchy.solve(b, tol=1e-8, accel="cg", maxiter=500, residuals=history)
        done = time.perf_counter()
        # The energy of c: its error falls with the square of the residual.
        energy = c @ (a @ c) - 2 * (b @ c) + b.sum()
        efficiency = energy * image.shape[0] / (image.shape[1] * image.shape[2])
        return {
            "seconds": done - begin,
            "assemblySeconds": assembled - begin,
            "setupSeconds": ready - assembled,
            "iterations": len(history) - 1,
            "relativeResidual": float(np.linalg.norm(b - a @ c) / np.linalg.norm(b)),
            "differenceInB": abs(efficiency / reference - 1),
        }

    runs = repeated(run)
    return {key: median(runs, key) for key in runs[0]} | {"runs": len(runs)}


def versions(*packages):
    """What ran, for the table."""
    names = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    return ", ".join([*names, "Python %d.%d" % sys.version_info[:2]])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", choices=["taufactor", "pyamg"])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--size", type=int, required=True)
    parser.add_argument("--reference", type=float, required=True, help="the B to compare with")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    n = arguments.size
    image = np.fromfile(arguments.image, dtype=np.uint8).reshape(n, n, n)
    tool, packages = {
        "taufactor": (taufactor, ["taufactor", "torch"]),
        "pyamg": (pyamg, ["pyamg", "scipy", "numpy"]),
    }[arguments.tool]
    measured = tool(image, arguments.reference)
    measured |= {"peakBytes": peak_bytes(), "versions": versions(*packages)}
    arguments.out.write_text(json.dumps(measured), encoding="utf-8")


if __name__ == "__main__":
    main()
