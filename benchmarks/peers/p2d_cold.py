"""What a user of PyBaMM types for the LG M50's 1C discharge: timed from the cold, with Python's start."""

import os

os.environ["PYBAMM_DISABLE_TELEMETRY"] = "true"

import pybamm

simulation = pybamm.Simulation(
    pybamm.lithium_ion.DFN(), parameter_values=pybamm.ParameterValues("Chen2020")
)
solution = simulation.solve([0, 4500])
for t, v in zip(solution.t, solution["Voltage [V]"].data):
    print(f"{t:.3f},{v:.6f}")
