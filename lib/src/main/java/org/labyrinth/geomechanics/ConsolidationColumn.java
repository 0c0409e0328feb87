package org.labyrinth.geomechanics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.transport.End;

/**
 * A column of layers under a load, on a base that does not move; x runs down from the top. p is the
 * excess pressure, above that at rest. The ends are those of the salt balance under other names:
 * {@link #DRAINED} holds p = 0, {@link #SEALED} lets nothing through, {@code End.concentration} of
 * a function of time holds p to it [Pa]; fluxes are volumes of fluid per area [m/s].
 *
 * @param layers from the top down, at least one
 * @param cellsPerLayer how finely each is cut, at least 1
 * @param load what presses on the top
 * @param top the end at x = 0
 * @param bottom the end at the base
 */
public record ConsolidationColumn(
    List<Layer> layers, int cellsPerLayer, LoadHistory load, End top, End bottom) {
  /** An end at which fluid leaves freely: p = 0. */
  public static final End DRAINED = End.concentration(0);

  /** An end through which no fluid passes. */
  public static final End SEALED = End.flux(0);

  private static final String PLACE = "consolidation column";

  public ConsolidationColumn {
    layers = List.copyOf(layers);
    Require.atLeastOne("layers", layers.size(), PLACE);
    Require.atLeastOne("cells per layer", cellsPerLayer, PLACE);
  }

  /**
   * One layer that drains at the top and stands on a sealed base.
   *
   * @param thickness of the layer [m]
   * @param material of the layer
   * @param cells how finely it is cut
   * @param load what presses on the top
   * @return the column
   */
  public static ConsolidationColumn drainedAtTop(
      double thickness, PoroelasticMaterial material, int cells, LoadHistory load) {
    return new ConsolidationColumn(
        List.of(new Layer(thickness, material)), cells, load, DRAINED, SEALED);
  }

  /**
   * One layer that drains at both ends.
   *
   * @param thickness of the layer [m]
   * @param material of the layer
   * @param cells how finely it is cut
   * @param load what presses on the top
   * @return the column
   */
  public static ConsolidationColumn drainedAtBothEnds(
      double thickness, PoroelasticMaterial material, int cells, LoadHistory load) {
    return drainedAtTop(thickness, material, cells, load).withEnds(DRAINED, DRAINED);
  }

  /**
   * The same column with other ends.
   *
   * @param newTop the end at x = 0
   * @param newBottom the end at the base
   * @return the column
   */
  public ConsolidationColumn withEnds(End newTop, End newBottom) {
    return new ConsolidationColumn(layers, cellsPerLayer, load, newTop, newBottom);
  }

  /**
   * The same column, cut otherwise.
   *
   * @param cells in each layer
   * @return the column
   */
  public ConsolidationColumn withCells(int cells) {
    return new ConsolidationColumn(layers, cells, load, top, bottom);
  }

  /**
   * The cells, with every border between layers on a face.
   *
   * @return the grid
   */
  public Grid1D grid() {
    return Grid1D.layers(
        borders(), IntStream.range(0, layers.size()).map(i -> cellsPerLayer).toArray());
  }

  private double[] borders() {
    double[] borders = new double[layers.size() + 1];
    for (int i = 0; i < layers.size(); i++) {
      borders[i + 1] = borders[i] + layers.get(i).thickness();
    }
    return borders;
  }

  /**
   * The material of a cell.
   *
   * @param cell from 0, from the top down
   * @return its layer's
   */
  public PoroelasticMaterial material(int cell) {
    return layers.get(cell / cellsPerLayer).material();
  }

  /** A property of the layers over x. */
  Profile profile(ToDoubleFunction<PoroelasticMaterial> property) {
    double[] values =
        layers.stream().mapToDouble(layer -> property.applyAsDouble(layer.material())).toArray();
    return layers.size() == 1
        ? Profile.constant(values[0])
        : Profile.cells(Grid1D.ofFaces(borders()), values);
  }

  /**
   * How far the top sinks in the end, under the last load and with no excess pressure left.
   *
   * @return Σ q h/E_oed [m]
   */
  public double finalSettlement() {
    double last = load.loads()[load.loads().length - 1];
    return layers.stream()
        .mapToDouble(layer -> last * layer.thickness() / layer.material().oedometricModulus())
        .sum();
  }
}
