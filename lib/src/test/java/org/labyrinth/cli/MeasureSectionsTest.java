package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.cli.CommandRun.json;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelFunction;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImages;
import tools.jackson.databind.JsonNode;

/** Several conductors, repeating sides, single axes, and the sections on request. */
class MeasureSectionsTest {
  @TempDir Path folder;

  private Path write(VoxelImage image) throws IOException {
    Path file = folder.resolve("image.tif");
    VoxelImages.write(image, file);
    return file;
  }

  private Path write(Shape shape, VoxelFunction label) throws IOException {
    return write(VoxelImage.from(shape, Spacing.UNIT, label));
  }

  /** Layers of 2 voxels across y: labels 0 and 1. */
  private Path laminate() throws IOException {
    return write(Laminate.alternating(new Shape(8, 12, 16), Axis.Y, 2).image());
  }

  private Path spheres() throws IOException {
    return write(new OverlappingSpheres(Shape.cube(24), 5, 0.6, 4).image());
  }

  @Test
  void aLaminateOfTwoConductorsHasItsMeans() throws IOException {
    JsonNode keys = json("measure", laminate(), "--conductivity", "1=1,0=0.25", "--json");
    JsonNode b = keys.get("transportEfficiency");
    assertThat(b.get("z").asDouble()).isCloseTo(0.625, within(1e-9)); // the solver's
    assertThat(b.get("y").asDouble()).isCloseTo(2 / (1 + 4.0), within(1e-9)); // the solver's
    assertThat(keys.get("meanConductivity").asDouble()).isEqualTo(0.625);
    assertThat(keys.get("phase").asInt()).isEqualTo(1);
    assertThat(keys.get("volumeFraction").asDouble()).isEqualTo(0.5);
    assertThat(keys.get("conductivity").toString()).isEqualTo("{\"0\":0.25,\"1\":1.0}");
    assertThat(keys.get("bounds").get("wiener").get("lower").asDouble())
        .isCloseTo(0.4, within(1e-15)); // round-off
    assertThat(keys.get("bruggeman").isNull()).isTrue();
  }

  @Test
  void geometryIsOfTheBestConductorUnlessAPhaseIsNamed() throws IOException {
    Path file = write(Shape.cube(8), (z, y, x) -> x < 4 ? 3 : x < 6 ? 5 : 0);
    JsonNode keys = json("measure", file, "--conductivity", "5=2,3=1", "--json");
    assertThat(keys.get("phase").asInt()).isEqualTo(5);
    assertThat(keys.get("volumeFraction").asDouble()).isEqualTo(0.25);
    String table = run("measure", file, "--conductivity", "5=2,3=1", "--phase", "0").out();
    assertThat(table)
        .contains("geometry of               phase 0")
        .contains("phases 3 (D = 1), 5 (D = 2); all else insulates");
  }

  /** A channel that steps sideways through the outer face of the image. */
  @Test
  void periodicSidesOpenAWayThroughThem() throws IOException {
    Path file =
        write(new Shape(6, 1, 6), (z, y, x) -> (z <= 3 && x == 0) || (z >= 3 && x == 5) ? 1 : 0);
    JsonNode closed = json("measure", file, "--axis", "z", "--json");
    assertThat(closed.get("percolates").get("z").asBoolean()).isFalse();
    JsonNode periodic = json("measure", file, "--axis", "z", "--json", "--periodic");
    assertThat(periodic.get("sides").asString()).isEqualTo("periodic");
    // seven steps of one voxel instead of six, in one of six columns
    assertThat(periodic.get("transportEfficiency").get("z").asDouble())
        .isCloseTo(1.0 / 7, within(1e-9)); // the solver's
  }

  @Test
  void onlyTheAxesAskedForAreSolved() throws IOException {
    JsonNode keys = json("measure", laminate(), "--axis", "x,z", "--paths", "--json");
    for (String key : new String[] {"transportEfficiency", "percolates", "paths"}) {
      assertThat(keys.get(key).propertyNames()).containsExactly("z", "x");
    }
  }

  @Test
  void aLooserAccuracyIsKept() throws IOException {
    Path file = spheres();
    double exact = json("measure", file, "--json").get("transportEfficiency").get("z").asDouble();
    JsonNode keys = json("measure", file, "--accuracy", "1e-2", "--json");
    double loose = keys.get("transportEfficiency").get("z").asDouble();
    assertThat(loose / exact - 1).isBetween(-1e-9, 1e-2); // from above, as energies are
    assertThat(keys.get("estimatedError").get("z").asDouble()).isLessThan(1e-2);
  }

  @Test
  void theTensorOfALaminateIsDiagonal() throws IOException {
    JsonNode tensor = json("measure", laminate(), "--tensor", "--json").get("tensor");
    JsonNode b = tensor.get("transportEfficiency");
    assertThat(b.get("zz").asDouble()).isCloseTo(0.5, within(1e-9)); // the solver's
    assertThat(b.get("yy").asDouble()).isCloseTo(0, within(1e-15)); // round-off
    assertThat(tensor.get("principalAxes").get(2).get("direction").toString())
        .isEqualTo("[0.0,1.0,0.0]");
    assertThat(tensor.get("anisotropy").isNull()).isTrue();
  }

  @Test
  void pathsOfALaminateAreStraight() throws IOException {
    JsonNode paths = json("measure", laminate(), "--paths", "--json").get("paths");
    JsonNode along = paths.get("x");
    assertThat(along.get("geometricTortuosity").asDouble()).isCloseTo(1, within(1e-12)); // exact
    assertThat(along.get("quantiles").propertyNames())
        .containsExactly("shortest", "q05", "median", "q95", "longest");
    assertThat(along.get("percolatingFraction").asDouble()).isEqualTo(1);
    assertThat(along.get("deadEndFraction").asDouble()).isZero();
    assertThat(along.get("constrictivity").asDouble()).isEqualTo(1);
    assertThat(paths.get("y").get("geometricTortuosity").isNull()).isTrue();
    assertThat(paths.get("y").get("percolatingFraction").asDouble()).isZero();
  }

  @Test
  void sizesOfALaminateAreItsLayers() throws IOException {
    JsonNode sizes =
        json("measure", laminate(), "--sizes", "--periodic", "--voxel-size", "1e-6", "--json")
            .get("sizes");
    for (String key : new String[] {"D10", "D50", "D90", "mean"}) {
      assertThat(sizes.get("diameter").get(key).asDouble())
          .isCloseTo(2e-6, within(1e-12)); // single precision
    }
    // 6 µm: a third of the chords, those across, have the layer's 2 µm, the rest never end
    assertThat(sizes.get("meanChord").asDouble()).isCloseTo(6e-6, within(1e-15)); // round-off
    assertThat(sizes.get("sauterRadius").get("rest").asDouble())
        .isEqualTo(sizes.get("sauterRadius").get("phase").asDouble());
  }

  @Test
  void aPhaseThatFillsTheImageHasItsLimits() throws IOException {
    for (Shape shape : new Shape[] {Shape.cube(1), new Shape(1, 1, 9), Shape.cube(4)}) {
      Path file = write(shape, (z, y, x) -> 1);
      JsonNode keys = json("measure", file, "--tensor", "--paths", "--sizes", "--json");
      for (Axis axis : Axis.values()) {
        String symbol = axis.symbol();
        assertThat(keys.get("transportEfficiency").get(symbol).asDouble())
            .isCloseTo(1, within(1e-9)); // the solver's
        assertThat(keys.get("paths").get(symbol).get("constrictivity").asDouble()).isEqualTo(1);
      }
      assertThat(keys.get("tensor").get("transportEfficiency").get("xx").asDouble())
          .isCloseTo(1, within(1e-9)); // the solver's
      assertThat(keys.get("sizes").get("diameter").get("D50").isNull()).isTrue();
      assertThat(keys.get("sizes").get("sauterRadius").get("rest").isNull()).isTrue();
      assertTidy("measure", file, "--tensor", "--paths", "--sizes");
    }
  }

  @Test
  void aPhaseThatConnectsNothingHasItsLimits() throws IOException {
    Path file = write(Shape.cube(5), (z, y, x) -> z == 2 && y == 2 && x == 2 ? 1 : 0);
    JsonNode keys = json("measure", file, "--tensor", "--paths", "--sizes", "--json");
    assertThat(keys.get("transportEfficiency").get("z").asDouble()).isZero();
    assertThat(keys.get("tortuosityFactor").get("z").isNull()).isTrue();
    assertThat(keys.get("tensor").get("transportEfficiency").get("zz").asDouble()).isZero();
    assertThat(keys.get("paths").get("z").get("isolatedFraction").asDouble()).isEqualTo(1);
    assertThat(keys.get("paths").get("z").get("constrictivity").asDouble()).isZero();
    assertTidy("measure", file, "--tensor", "--paths", "--sizes");
  }

  @Test
  void aSheetOneVoxelThickIsBoundedInItsPlane() throws IOException {
    VoxelImage cube = new OverlappingSpheres(Shape.cube(24), 5, 0.6, 4).image();
    Path file = write(cube.crop(3, 0, 0, new Shape(1, 24, 24)));
    JsonNode keys = json("measure", file, "--json");
    double porosity = keys.get("volumeFraction").asDouble();
    assertThat(keys.get("transportEfficiency").get("z").asDouble())
        .isCloseTo(porosity, within(1e-9)); // straight through; the solver's
    JsonNode bounds = keys.get("bounds").get("hashinShtrikman");
    assertThat(bounds.get("dimensions").asInt()).isEqualTo(2);
    assertThat(bounds.get("upper").asDouble())
        .isCloseTo(porosity / (2 - porosity), within(1e-14)); // round-off
    assertTidy("measure", file, "--tensor", "--paths", "--sizes");
  }

  @Test
  void everyTableFitsTheTerminal() throws IOException {
    Path many = write(Shape.cube(10), (z, y, x) -> (3 * z + 7 * y + x) % 30);
    assertTidy("measure", many, "--conductivity", "1=1,2=0.1,5=1e-7,17=1234567", "--sizes");
    Path file = spheres();
    assertTidy("measure", file, "--tensor", "--paths", "--sizes", "--periodic");
    assertTidy("measure", file, "--tensor", "--paths", "--sizes", "--voxel-size", "3.21e-9");
    assertTidy("measure", file, "--spacing", "1e-6,2.345678e-6,1.23456789e-5", "--axis", "y");
  }

  /** At most 100 columns, nothing glued to its name, no word of the machine. */
  private static void assertTidy(Object... arguments) {
    String table = run(arguments).out();
    assertThat(table)
        .isNotEmpty()
        .doesNotContain("null", "NaN", "Infinity", "-0.000000", "\u00a0", "Optional");
    assertThat(table.lines().filter(line -> !line.startsWith("image")))
        .allMatch(line -> line.length() <= 100)
        .allMatch(line -> line.length() <= 26 || line.charAt(25) == ' ');
  }
}
