package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Microstructures, made and measured.
 *
 * @param samples at least one
 */
public record Ensemble(List<Sample> samples) {
  public Ensemble {
    samples = List.copyOf(samples);
    Require.atLeast(1, "samples", samples.size(), "ensemble");
  }

  /**
   * Those of one family.
   *
   * @param family which; at least one sample is of it
   * @return its samples
   */
  public Ensemble of(Family family) {
    return new Ensemble(samples.stream().filter(s -> s.family() == family).toList());
  }

  /**
   * Every second sample, or every third.
   *
   * @param first the number of the first, from 0
   * @param stride how many to go on
   * @return those samples
   */
  public Ensemble every(int first, int stride) {
    List<Sample> some = new ArrayList<>();
    for (int i = first; i < samples.size(); i += stride) {
      some.add(samples.get(i));
    }
    return new Ensemble(some);
  }

  /**
   * The transport efficiencies.
   *
   * @return B of each sample [-]
   */
  public double[] transportEfficiencies() {
    return samples.stream().mapToDouble(Sample::transportEfficiency).toArray();
  }

  /**
   * The families.
   *
   * @return that of each sample
   */
  public List<Family> families() {
    return samples.stream().map(Sample::family).toList();
  }

  /**
   * What a learner takes.
   *
   * @param target the form in which B is learned
   * @return features and targets of each sample
   */
  public DataSet data(Target target) {
    return DataSet.of(
        samples.stream().map(s -> s.features().toArray()).toArray(double[][]::new),
        samples.stream()
            .mapToDouble(s -> target.of(s.features().porosity(), s.transportEfficiency()))
            .toArray());
  }

  /**
   * The samples as a table.
   *
   * @return one row a sample: {@code family}, a column a feature, {@code B [-]}
   */
  public Table toTable() {
    Table table =
        Table.create(
            "Ensemble",
            StringColumn.create("family", samples.stream().map(s -> s.family().label()).toList()));
    for (int j = 0; j < MicrostructureFeatures.NAMES.size(); j++) {
      int feature = j;
      table.addColumns(
          DoubleColumn.create(
              MicrostructureFeatures.NAMES.get(j) + " [-]",
              samples.stream().mapToDouble(s -> s.features().toArray()[feature]).toArray()));
    }
    return table.addColumns(DoubleColumn.create("B [-]", transportEfficiencies()));
  }
}
