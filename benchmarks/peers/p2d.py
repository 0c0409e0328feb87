"""Runs PyBaMM on the jobs of `java Lab.java bench p2d`, `bench impedance` and `bench robustness`.

    python p2d.py --job FILE --out FILE

The job is JSON, and so is what was measured; standard output carries lines for a progress display.
Every cell comes as a BPX file. Isothermal; models with PyBaMM's default options.
"""

import argparse
import importlib.metadata
import json
import multiprocessing
import os
import statistics
import sys
import time
import warnings
from pathlib import Path

os.environ["PYBAMM_DISABLE_TELEMETRY"] = "true"  # before PyBaMM is imported: nothing leaves here
warnings.filterwarnings("ignore")  # missing open-circuit limits of a BPX file: set below

WARM_UP = 3
ENOUGH = 1.0  # seconds: short runs are timed more often than asked, for so long
MEMORY_LIMIT = 12 << 30  # bytes


def limited_memory():
    """A mesh too fine fails then, and the machine stays usable. Windows has no such limit."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    except (ImportError, ValueError, OSError):
        pass


# ---- one cell, one model, one mesh ------------------------------------------------------------------


def parameters(cell, soc=1.0):
    """The BPX file's values, at a state of charge between its stoichiometry limits."""
    import pybamm

    bpx = json.loads(Path(cell).read_text(encoding="utf-8"))
    electrodes = {n: bpx["Parameterisation"][f"{n} electrode"] for n in ("Negative", "Positive")}
    for electrode in electrodes.values():  # BPX may leave it out, PyBaMM asks for it
        electrode.setdefault("Entropic change coefficient [V.K-1]", 0)
    values = pybamm.ParameterValues.create_from_bpx_obj(bpx)
    for name, full in (("negative", "Maximum"), ("positive", "Minimum")):
        electrode = electrodes[name.capitalize()]
        empty = "Minimum" if full == "Maximum" else "Maximum"
        at_full, at_empty = electrode[f"{full} stoichiometry"], electrode[f"{empty} stoichiometry"]
        values[f"Initial concentration in {name} electrode [mol.m-3]"] = electrode[
            "Maximum concentration [mol.m-3]"
        ] * (at_empty + soc * (at_full - at_empty))
    return values


def discretisation(model, setting):
    """Points and meshes of a setting; PyBaMM's defaults where it names none."""
    import pybamm

    if setting["mesh"] is None:
        return {}
    mesh = setting["mesh"]
    points = {"x_n": mesh["negative"], "x_s": mesh["separator"], "x_p": mesh["positive"]}
    points |= {"r_n": mesh["shells"], "r_p": mesh["shells"]}
    meshes = dict(model.default_submesh_types)
    for domain in ("negative electrode", "separator", "positive electrode"):
        meshes[domain] = pybamm.MeshGenerator(pybamm.Chebyshev1DSubMesh)
    shells = {"side": "right", "stretch": setting["stretch"]}
    for domain in ("negative particle", "positive particle"):
        meshes[domain] = pybamm.MeshGenerator(pybamm.Exponential1DSubMesh, shells)
    return {"var_pts": points, "submesh_types": meshes}


def simulation(job, values, threads=1):
    """PyBaMM's simulation with the job's model, mesh and tolerance; its defaults where none is named."""
    import pybamm

    setting = job["setting"]
    model = {
        "P2D": pybamm.lithium_ion.DFN,
        "SPM": pybamm.lithium_ion.SPM,
        "SPME": pybamm.lithium_ion.SPMe,
    }[job["model"]]()
    solver = pybamm.IDAKLUSolver(
        rtol=setting["relativeTolerance"],
        atol=1e-6,  # its default
        options={"num_threads": threads, "compile": setting["compiled"]},
    )
    return pybamm.Simulation(
        model, parameter_values=values, solver=solver, **discretisation(model, setting)
    )


def horizon(rate):
    """Longer than a discharge can last [s]."""
    return 4500 / rate


# ---- jobs -------------------------------------------------------------------------------------------


def discharge(job):
    """The same discharge again and again with one simulation and one solver; then its curve."""
    values = parameters(job["cell"])
    rate = job["rates"][0]
    values["Current function [A]"] = rate * values["Nominal cell capacity [A.h]"]
    sim = simulation(job, values)
    seconds = []
    for _ in range(WARM_UP):
        sim.solve([0, horizon(rate)])
    first = time.perf_counter()
    while len(seconds) < job["runs"] or time.perf_counter() - first < ENOUGH:
        begin = time.perf_counter()
        solution = sim.solve([0, horizon(rate)])
        seconds.append(time.perf_counter() - begin)
    end = float(solution.t[-1])
    times = [t for t in job["times"] if t < end]
    voltages = [float(v) for v in solution["Voltage [V]"](times)]
    current = rate * values["Nominal cell capacity [A.h]"]
    print(f"median {1e3 * statistics.median(seconds):.1f} ms", flush=True)
    return {
        "seconds": seconds,
        "curve": {
            "times": [*times, end],
            "voltages": [*voltages, float(solution["Voltage [V]"](end))],
            "ampereHours": current * end / 3600,
        },
        "steps": len(solution.t) - 1,
        "bytes": 0,
    }


def sweep(job):
    """The discharges of many C-rates, in the ways that PyBaMM offers; the fastest counts."""
    threads = job["threads"]
    ways = {"one solver": in_threads} if threads == 1 else {
        f"{threads} OpenMP threads in IDAKLU": in_threads,
        f"{threads} processes": in_processes,
    }
    measured = {}
    for way, run in ways.items():
        print(way, flush=True)
        measured[way] = run(job, threads)
    way = min(measured, key=lambda w: statistics.median(measured[w][0]))
    seconds, ends = measured[way]
    return {"seconds": seconds, "endTimes": ends, "way": way, "bytes": 0}


def swept(job, threads):
    """A simulation whose current is an input, and the inputs."""
    values = parameters(job["cell"])
    nominal = values["Nominal cell capacity [A.h]"]
    values["Current function [A]"] = "[input]"
    return simulation(job, values, threads), [{"Current function [A]": r * nominal} for r in job["rates"]]


def in_threads(job, threads):
    sim, inputs = swept(job, threads)
    last = horizon(min(job["rates"]))
    seconds = []
    for run in range(-1, job["runs"]):
        begin = time.perf_counter()
        solutions = sim.solve([0, last], inputs=inputs)
        if run >= 0:
            seconds.append(time.perf_counter() - begin)
    return seconds, [float(s.t[-1]) for s in solutions]


WORKER = {}


def begin_worker(job):
    sim, inputs = swept(job, 1)
    WORKER.update(sim=sim, inputs=inputs, last=horizon(min(job["rates"])))
    sim.solve([0, WORKER["last"]], inputs=inputs[0])


def solve_one(number):
    return float(WORKER["sim"].solve([0, WORKER["last"]], inputs=WORKER["inputs"][number]).t[-1])


def in_processes(job, threads):
    seconds = []
    count = len(job["rates"])
    with multiprocessing.get_context("spawn").Pool(threads, begin_worker, (job,)) as pool:
        for run in range(-1, job["runs"]):
            begin = time.perf_counter()
            ends = pool.map(solve_one, range(count), chunksize=max(1, count // (4 * threads)))
            if run >= 0:
                seconds.append(time.perf_counter() - begin)
    return seconds, ends


# ---- impedance ----


def impedance(job):
    """The same spectrum again and again with one simulation, whose set-up is not timed."""
    import pybamm

    values = parameters(job["cell"], job["stateOfCharge"])
    values["Current function [A]"] = 0
    for side in ("Negative", "Positive"):
        name = f"{side} electrode double-layer capacity [F.m-2]"
        values.update({name: job["doubleLayer"]}, check_already_exists=False)
    kind = {"P2D": pybamm.lithium_ion.DFN, "SPM": pybamm.lithium_ion.SPM}[job["model"]]
    model = kind(options={"surface form": "differential"})
    meshes = discretisation(model, job["setting"])
    sim = pybamm.EISSimulation(model, parameter_values=values, **meshes)
    seconds = []
    sim.solve(job["frequencies"])
    for _ in range(job["runs"]):
        begin = time.perf_counter()
        answer = sim.solve(job["frequencies"])
        seconds.append(time.perf_counter() - begin)
    spectrum = [complex(z) for z in getattr(answer, "impedance", answer)]
    print(f"median {1e3 * statistics.median(seconds):.1f} ms", flush=True)
    return {
        "seconds": seconds,
        "real": [z.real for z in spectrum],
        "imaginary": [z.imag for z in spectrum],
    }


# ---- robustness -------------------------------------------------------------------------------------

# Thin shells at the surface: on its default mesh, runs of a minute end at a multiple of the right time.
ROBUSTNESS_SETTING = {
    "mesh": {"negative": 20, "separator": 10, "positive": 20, "shells": 40},
    "stretch": 4,
    "relativeTolerance": 1e-4,
    "compiled": False,
}


def robustness(job):
    """How each of many runs ends. A run that hangs is ended with its process; the next gets a new one."""
    context = multiprocessing.get_context("spawn")
    ends, worker = [], None
    for number, case in enumerate(job["cases"]):
        if worker is None:
            worker = Worker(context)
        end = worker.run(case, job["patience"])
        if end is None:
            worker.stop()
            worker = None
            end = {"ending": "HANG", "reason": f"not done after {job['patience']} s", "time": 0.0}
        elif end["ending"] == "DIED":
            worker.stop()
            worker = None
            end["ending"] = "FAILURE"
        ends.append({"name": case["name"], **end})
        print(f"{number + 1} of {len(job['cases'])}: {end['ending']}", flush=True)
    if worker is not None:
        worker.stop()
    return {"ends": ends}


class Worker:
    """A process that runs one case after the other."""

    def __init__(self, context):
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=serve, args=(far,), daemon=True)
        self.process.start()
        far.close()
        self.pipe.recv()  # PyBaMM is imported

    def run(self, case, patience):
        self.pipe.send(case)
        if not self.pipe.poll(patience):
            return None
        try:
            return self.pipe.recv()
        except EOFError:
            return {"ending": "DIED", "reason": "the process died", "time": 0.0}

    def stop(self):
        self.process.kill()
        self.process.join()


def serve(pipe):
    limited_memory()
    import pybamm

    pybamm.set_logging_level("ERROR")
    pipe.send("ready")
    while True:
        case = pipe.recv()
        pipe.send(ended(case))


def ended(case):
    """How one run ends."""
    import numpy as np

    try:
        values = parameters(case["cell"], case["stateOfCharge"])
        values["Current function [A]"] = case["rate"] * values["Nominal cell capacity [A.h]"]
        sim = simulation({"model": "P2D", "setting": ROBUSTNESS_SETTING}, values)
        solution = sim.solve([0, case["timeLimit"]])
        voltages = solution["Voltage [V]"].data
        end = float(solution.t[-1])
        if not np.all(np.isfinite(voltages)):
            return {"ending": "NOT_A_NUMBER", "reason": "voltage", "time": end}
        reason = str(solution.termination)
        if reason == "final time":
            return {"ending": "TIME", "reason": reason, "time": end}
        cut_off = "oltage" in reason
        return {"ending": "CUT_OFF" if cut_off else "DEPLETION", "reason": reason, "time": end}
    except Exception as problem:  # whatever it is, it is what a user would see
        sentence = " ".join(str(problem).split())[:200]
        at_once = "non-positive at initial conditions" in sentence
        kind = type(problem).__name__
        return {
            "ending": "AT_ONCE" if at_once else "FAILURE",
            "reason": f"{kind}: {sentence}",
            "time": 0.0,
        }


def versions():
    """What ran, for the table."""
    names = [f"{name} {importlib.metadata.version(name)}" for name in ("pybamm", "pybammsolvers")]
    return ", ".join([*names, "Python %d.%d" % sys.version_info[:2]])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--job", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    limited_memory()
    job = json.loads(arguments.job.read_text(encoding="utf-8"))
    work = {"discharge": discharge, "sweep": sweep, "impedance": impedance, "robustness": robustness}[
        job["what"]
    ]
    measured = work(job) | {"versions": versions()}
    arguments.out.write_text(json.dumps(measured), encoding="utf-8")


if __name__ == "__main__":
    main()
