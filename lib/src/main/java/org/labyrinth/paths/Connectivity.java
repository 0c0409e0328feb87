package org.labyrinth.paths;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How a phase connects the two outer faces normal to an axis, through voxel faces (6 neighbours):
 * what percolates, and what of that is a dead end.
 *
 * <p>Of the percolating voxels, those on a simple path from inlet to outlet (one that enters no
 * voxel twice) are the backbone; all others hang on it by a single voxel and carry no steady flux.
 * A voxel of the backbone may still carry none by symmetry, like the bridge of a balanced
 * Wheatstone bridge: no flux does not imply dead end, dead end implies no flux. A sheet one voxel
 * thick is no dead end as long as a loop runs through it.
 *
 * <p>All fractions are of the phase's voxels, and 0 if the phase does not occur. An image of n = 1
 * along the axis percolates through each voxel of the phase.
 *
 * @param axis from the face at index 0, the inlet, to the last one, the outlet
 * @param voxels how many voxels play each role; missing roles count as 0
 * @param roles an image of {@link PathRole} labels, of the same shape and spacing as what was
 *     measured
 */
public record Connectivity(Axis axis, Map<PathRole, Long> voxels, VoxelImage roles) {
  public Connectivity {
    Map<PathRole, Long> all = new EnumMap<>(PathRole.class);
    long sum = 0;
    for (PathRole role : PathRole.values()) {
      all.put(role, voxels.getOrDefault(role, 0L));
      sum += all.get(role);
    }
    if (sum != roles.shape().voxels()) {
      throw new IllegalArgumentException(
          "voxels = %d must be those of the image = %d: connectivity along %s"
              .formatted(sum, roles.shape().voxels(), axis.symbol()));
    }
    voxels = Map.copyOf(all);
  }

  /**
   * Measures how a phase connects two faces. Time and memory are linear in the voxels: some six
   * bytes each, and thirteen more for each that percolates.
   *
   * @param image the labelled image, of at most 2³¹ − 9 voxels
   * @param phase the phase's label
   * @param axis from inlet to outlet
   * @param sides the four faces along the axis: {@code OPEN} ends the image there, {@code PERIODIC}
   *     continues it at the opposite face
   * @return the role of each voxel
   * @throws IllegalArgumentException if the image has too many voxels
   */
  public static Connectivity of(VoxelImage image, int phase, Axis axis, Boundary sides) {
    VoxelImage roles = new RoleMap(image, phase, axis, sides == Boundary.PERIODIC).image();
    Map<Integer, Long> counts = roles.voxelsByLabel();
    Map<PathRole, Long> voxels = new EnumMap<>(PathRole.class);
    for (PathRole role : PathRole.values()) {
      voxels.put(role, counts.getOrDefault(role.label(), 0L));
    }
    return new Connectivity(axis, voxels, roles);
  }

  /**
   * The same along all three axes.
   *
   * @param image the labelled image, of at most 2³¹ − 9 voxels
   * @param phase the phase's label
   * @param sides the faces along the axis in question
   * @return one result an axis: z, y, x
   * @throws IllegalArgumentException if the image has too many voxels
   */
  public static List<Connectivity> alongAll(VoxelImage image, int phase, Boundary sides) {
    return List.of(
        of(image, phase, Axis.Z, sides),
        of(image, phase, Axis.Y, sides),
        of(image, phase, Axis.X, sides));
  }

  private double fraction(PathRole... of) {
    long part = 0;
    for (PathRole role : of) {
      part += voxels.get(role);
    }
    long phase = roles.shape().voxels() - voxels.get(PathRole.OUTSIDE);
    return phase == 0 ? 0 : (double) part / phase;
  }

  /**
   * Whether the phase connects inlet and outlet.
   *
   * @return true if there is a path
   */
  public boolean percolates() {
    return voxels.get(PathRole.BACKBONE) > 0;
  }

  /**
   * The part connected to the inlet face, to the outlet or not.
   *
   * @return a fraction of the phase [-]
   */
  public double inletFraction() {
    return fraction(PathRole.FROM_INLET, PathRole.DEAD_END, PathRole.BACKBONE);
  }

  /**
   * The part connected to the outlet face, to the inlet or not.
   *
   * @return a fraction of the phase [-]
   */
  public double outletFraction() {
    return fraction(PathRole.FROM_OUTLET, PathRole.DEAD_END, PathRole.BACKBONE);
  }

  /**
   * The part connected to both faces.
   *
   * @return a fraction of the phase [-]
   */
  public double percolatingFraction() {
    return fraction(PathRole.DEAD_END, PathRole.BACKBONE);
  }

  /**
   * The part connected to neither face.
   *
   * @return a fraction of the phase [-]
   */
  public double isolatedFraction() {
    return fraction(PathRole.ISOLATED);
  }

  /**
   * The percolating part that carries no flux.
   *
   * @return a fraction of the phase [-]
   */
  public double deadEndFraction() {
    return fraction(PathRole.DEAD_END);
  }

  /**
   * The part that flux can pass through.
   *
   * @return a fraction of the phase [-]
   */
  public double backboneFraction() {
    return fraction(PathRole.BACKBONE);
  }

  /**
   * The fractions as one row.
   *
   * @return columns {@code axis}, {@code inlet [-]}, {@code outlet [-]}, {@code percolating [-]},
   *     {@code dead end [-]}, {@code backbone [-]}, {@code isolated [-]}
   */
  public Table toTable() {
    return table(List.of(this));
  }

  /**
   * Several results, a row each.
   *
   * @param results one an axis, say
   * @return the columns of {@link #toTable}
   */
  public static Table table(List<Connectivity> results) {
    return Table.create(
        "Connectivity, fractions of the phase",
        StringColumn.create("axis", results.stream().map(r -> r.axis().symbol()).toList()),
        column("inlet [-]", results, Connectivity::inletFraction),
        column("outlet [-]", results, Connectivity::outletFraction),
        column("percolating [-]", results, Connectivity::percolatingFraction),
        column("dead end [-]", results, Connectivity::deadEndFraction),
        column("backbone [-]", results, Connectivity::backboneFraction),
        column("isolated [-]", results, Connectivity::isolatedFraction));
  }

  private static DoubleColumn column(
      String name, List<Connectivity> results, ToDoubleFunction<Connectivity> value) {
    return DoubleColumn.create(name, results.stream().mapToDouble(value).toArray());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Along %s %.2f %% of the phase percolates (%.2f %% dead ends), %.2f %% is isolated",
        axis.symbol(),
        100 * percolatingFraction(),
        100 * deadEndFraction(),
        100 * isolatedFraction());
  }
}
