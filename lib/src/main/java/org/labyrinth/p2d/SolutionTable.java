package org.labyrinth.p2d;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** The samples of a run as a table; apart from them, so that who needs none loads no Tablesaw. */
final class SolutionTable {
  private final List<Sample> samples;

  private SolutionTable(List<Sample> samples) {
    this.samples = samples;
  }

  static Table of(String name, List<Sample> samples) {
    return new SolutionTable(samples).table(name);
  }

  private Table table(String name) {
    return Table.create(
        name,
        IntColumn.create("step [-]", samples.stream().mapToInt(s -> s.step() + 1)),
        column("time [s]", Sample::time),
        column("current [A]", Sample::current),
        column("voltage [V]", Sample::voltage),
        column("discharge capacity [A h]", Sample::dischargeCapacity),
        column("temperature [K]", Sample::temperature),
        column("open circuit [V]", s -> s.parts().openCircuit()),
        column("particles [V]", s -> s.parts().particles()),
        column("reaction [V]", s -> s.parts().reaction()),
        column("salt [V]", s -> s.parts().salt()),
        column("electrolyte [V]", s -> s.parts().electrolyte()),
        column("solid [V]", s -> s.parts().solid()),
        column("least salt [mol/m³]", Sample::leastSalt),
        column("most salt [mol/m³]", Sample::mostSalt));
  }

  private DoubleColumn column(String name, ToDoubleFunction<Sample> value) {
    return DoubleColumn.create(name, samples.stream().mapToDouble(value));
  }
}
