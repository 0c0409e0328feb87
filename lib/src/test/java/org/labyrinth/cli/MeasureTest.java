package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureTest {
  @TempDir Path folder;

  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Commands.of(new Labyrinth()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new Outcome(line.execute(words), out.toString(), err.toString());
  }

  private static JsonNode json(Object... arguments) {
    Outcome outcome = run(arguments);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    return new JsonMapper().readTree(outcome.out());
  }

  private Path laminate(String name) throws IOException {
    Path file = folder.resolve(name);
    VoxelImages.write(Laminate.alternating(new Shape(8, 12, 16), Axis.Y, 2).image(), file);
    return file;
  }

  @Test
  void printsEveryPromisedKey() throws IOException {
    JsonNode keys = json("measure", laminate("a.tif"), "--json", "--voxel-size", "1e-6");
    assertThat(keys.propertyNames())
        .containsExactlyInAnyOrder(
            "shape",
            "spacing",
            "voxelsByLabel",
            "phase",
            "volumeFraction",
            "percolates",
            "transportEfficiency",
            "tortuosityFactor",
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
        .contains("8×12×16 voxels (z×y×x)", "0.500000", "∞", "(Crofton)")
        .doesNotContain("null", "NaN", "Infinity");
  }

  @Test
  void lengthsAreInVoxelsUnlessTheirSizeIsGiven() throws IOException {
    Path file = laminate("a.tif");
    assertThat(run("measure", file).out()).contains("1/voxel (Crofton)").doesNotContain(" m ");
    assertThat(run("measure", file, "--voxel-size", "1e-6").out()).contains("1/m (Crofton)");
  }

  @Test
  void helpIsNoError() {
    Outcome help = run("measure", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("--voxel-size", "--shape=nz,ny,nx", "--json");
  }

  @Test
  void badInputIsOneSentenceAndExitCodeTwo() throws IOException {
    Path file = laminate("a.tif");
    assertBad(
        run("measure", file, "--phase", "7"),
        "phase = 7 must be a label of the image, one of [0, 1]: --phase");
    assertBad(run("measure", file, "--spacing", "1,2"), "'1,2' must be three numbers for z, y, x");
    assertBad(
        run("measure", file, "--spacing", "1,0,1"),
        "spacing along y = 0.0 m must be positive and finite");
    assertBad(
        run("measure", file, "--spacing", "1,1,NaN"),
        "spacing along x = NaN m must be positive and finite");
    assertBad(
        run("measure", file, "--spacing", "1,1,1", "--voxel-size", "1"),
        "Give the distance between voxels once");
    assertBad(
        run("measure", file, "--voxel-size", "big"), "Invalid value for option '--voxel-size'");
    assertBad(run("measure", folder.resolve("none.tif")), "");
    assertBad(
        run("measure", file, "--voxel-size", "-1"),
        "voxel size = -1.0 m must be positive and finite: --voxel-size");
    assertBad(
        run("measure", file, "--threshold", "300"),
        "threshold = 300 must not be above the largest value, 1: --threshold");
    Path grey = folder.resolve("grey.tif");
    VoxelImages.write(VoxelImage.from(Shape.cube(8), Spacing.UNIT, (z, y, x) -> 8 * z + x), grey);
    assertBad(run("measure", grey), "labels = 64 must be at most 32; these look like grey values");
    assertBad(run("measure"), "Missing required parameter: 'IMAGE'");
    assertBad(run("measure", laminate("b.raw")), "");
    assertBad(run("measure", laminate("c.raw"), "--shape", "8,12,15"), "");
    assertBad(
        run("measure", laminate("d.raw"), "--shape", "8.5,12,15"),
        "nz = 8.5 voxels must be a whole number");
    assertBad(run("frobnicate"), "");
    assertBad(run(), "Name a subcommand");
  }

  private static void assertBad(Outcome outcome, String part) {
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(part).doesNotContain("Exception");
    assertThat(outcome.err().strip().lines()).hasSize(1);
  }
}
