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
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImages;
import tools.jackson.databind.JsonNode;

class MeasureTest {
  @TempDir Path folder;

  private Path laminate(String name) throws IOException {
    Path file = folder.resolve(name);
    VoxelImages.write(Laminate.alternating(new Shape(8, 12, 16), Axis.Y, 2).image(), file);
    return file;
  }

  @Test
  void printsEveryPromisedKey() throws IOException {
    JsonNode keys = json("measure", laminate("a.tif"), "--json", "--voxel-size", "1e-6");
    assertThat(keys.propertyNames())
        .containsExactlyInAnyOrder( // may grow, may not shrink: notebooks read these
            "shape",
            "spacing",
            "voxelsByLabel",
            "phase",
            "conductivity",
            "meanConductivity",
            "sides",
            "volumeFraction",
            "percolates",
            "transportEfficiency",
            "tortuosityFactor",
            "estimatedError",
            "fluxImbalance",
            "iterations",
            "bounds",
            "bruggeman",
            "specificArea",
            "correlationLength",
            "residual",
            "seconds");
    assertThat(keys.get("shape").toString()).isEqualTo("[8,12,16]");
    assertThat(keys.get("spacing").toString()).isEqualTo("[1.0E-6,1.0E-6,1.0E-6]");
    assertThat(keys.get("voxelsByLabel").toString()).isEqualTo("{\"0\":768,\"1\":768}");
    assertThat(keys.get("volumeFraction").asDouble()).isEqualTo(0.5);
    assertThat(keys.get("percolates").toString()).isEqualTo("{\"z\":true,\"y\":false,\"x\":true}");
    assertThat(keys.get("transportEfficiency").get("z").asDouble())
        .isCloseTo(0.5, within(1e-10)); // the solver's
    assertThat(keys.get("bounds").get("wiener").toString())
        .isEqualTo("{\"lower\":0.0,\"upper\":0.5}");
    assertThat(keys.get("bounds").get("hashinShtrikman").get("upper").asDouble())
        .isCloseTo(2 * 0.5 / (3 - 0.5), within(1e-15)); // round-off
    assertThat(keys.get("bruggeman").asDouble())
        .isCloseTo(Math.pow(0.5, 1.5), within(1e-15)); // round-off
    assertThat(keys.get("transportEfficiency").get("y").asDouble()).isZero();
    assertThat(keys.get("tortuosityFactor").get("y").isNull()).isTrue();
    assertThat(keys.get("tortuosityFactor").get("x").asDouble()).isCloseTo(1, within(1e-9));
    // 5 interfaces of 8 × 16 faces in 8 × 12 × 16 voxels of 1 µm
    assertThat(keys.get("specificArea").get("faceCount").asDouble())
        .isCloseTo(5.0 / 12 * 1e6, within(1e-3)); // round-off
    assertThat(keys.get("specificArea").has("crofton")).isTrue();
    assertThat(keys.get("specificArea").has("marchingCubes")).isTrue();
    assertThat(keys.get("residual").asDouble()).isLessThan(1e-7);
    assertThat(keys.get("seconds").asDouble()).isPositive();
  }

  @Test
  void readsRawBytesWithTheirShape() throws IOException {
    Path raw = laminate("a.raw.gz");
    assertThat(
            json("measure", raw, "--shape", "8,12,16", "--json").get("volumeFraction").asDouble())
        .isEqualTo(0.5);
  }

  @Test
  void theOtherPhaseCanBeMeasured() throws IOException {
    Path file = folder.resolve("spheres.tif");
    VoxelImage image = new OverlappingSpheres(Shape.cube(24), 5, 0.6, 4).image();
    VoxelImages.write(image, file);
    double pore = json("measure", file, "--json").get("volumeFraction").asDouble();
    double solid = json("measure", file, "--json", "--phase", "0").get("volumeFraction").asDouble();
    assertThat(pore + solid).isCloseTo(1, within(1e-15)); // round-off
  }

  @Test
  void aGreyImageIsCutAtALevel() throws IOException {
    Path file = folder.resolve("grey.tif");
    VoxelImages.write(VoxelImage.from(Shape.cube(8), Spacing.UNIT, (z, y, x) -> 1000 * x), file);
    assertThat(
            json("measure", file, "--threshold", "6000", "--json").get("volumeFraction").asDouble())
        .isEqualTo(0.25);
  }

  @Test
  void aPhaseThatFillsTheImageHasNoCorrelationLength() throws IOException {
    Path file = folder.resolve("full.tif");
    VoxelImages.write(VoxelImage.from(Shape.cube(4), Spacing.UNIT, (z, y, x) -> 1), file);
    JsonNode keys = json("measure", file, "--json");
    assertThat(keys.get("correlationLength").isNull()).isTrue();
    assertThat(keys.get("transportEfficiency").get("z").asDouble()).isCloseTo(1, within(1e-10));
    assertThat(run("measure", file).out()).contains("undefined: the phase fills the whole image");
  }

  @Test
  void theTableShowsTheSameNumbers() throws IOException {
    String table = run("measure", laminate("a.tif")).out();
    assertThat(table)
        .contains("8×12×16 (z×y×x)", "0.500000", "∞", "(Crofton)", "along z, x above it")
        .doesNotContain("null", "NaN", "Infinity");
    assertThat(table.lines().count()).isLessThanOrEqualTo(24); // one screen
  }

  @Test
  void lengthsAreInVoxelsUnlessTheirSizeIsGiven() throws IOException {
    Path file = laminate("a.tif");
    assertThat(run("measure", file).out()).contains("1/voxel (Crofton)").doesNotContain("µm");
    assertThat(run("measure", file, "--voxel-size", "1e-6").out())
        .contains("1/m (Crofton)", "each 1×1×1 µm");
    assertThat(run("measure", file, "--spacing", "2e-8,1e-8,1e-8").out())
        .contains("each 20×10×10 nm");
  }

  @Test
  void helpIsNoError() {
    CommandRun.Outcome help = run("measure", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("--voxel-size", "--shape=nz,ny,nx", "--json");
  }
}
