package org.labyrinth.cli;

import static org.labyrinth.cli.CommandRun.assertBad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImages;

/** Whatever is wrong with the input, one sentence says it. */
class MeasureBadInputTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeImage() throws IOException {
    file = laminate("a.tif");
  }

  private Path laminate(String name) throws IOException {
    Path path = folder.resolve(name);
    VoxelImages.write(Laminate.alternating(new Shape(8, 12, 16), Axis.Y, 2).image(), path);
    return path;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--phase | 7 | phase = 7 must be a label of the image, one of [0, 1]: --phase",
        "--phase | -1 | phase = -1 must be a label of the image, one of [0, 1]: --phase",
        "--spacing | 1,2 | '1,2' must be three numbers for z, y, x",
        "--spacing | 1,0,1 | spacing along y = 0.0 m must be positive and finite",
        "--spacing | 1,1,NaN | spacing along x = NaN m must be positive and finite",
        "--voxel-size | big | Invalid value for option '--voxel-size'",
        "--voxel-size | -1 | voxel size = -1.0 m must be positive and finite: --voxel-size",
        "--voxel-size | 0 | voxel size = 0.0 m must be positive and finite: --voxel-size",
        "--voxel-size | NaN | voxel size = NaN m must be positive and finite: --voxel-size",
        "--threshold | 300 | threshold = 300 must not be above the largest value, 1: --threshold",
        "--accuracy | 0 | accuracy = 0.0 [-] must be in (0, 1): --accuracy",
        "--accuracy | NaN | accuracy = NaN [-] must be in (0, 1): --accuracy",
        "--axis | w | 'w' must be one or more of z, y, x with commas between",
        "--axis | z,z | 'z,z' names z twice",
        "--conductivity | 1=1,9=0.1 | label = 9 must be a label of the image, one of [0, 1]",
        "--conductivity | 9=1 | label = 9 must be a label of the image, one of [0, 1]",
        "--conductivity | 1=-1 | conductivity = -1.0 [-] must be finite and not negative: phase 1",
        "--conductivity | 1=NaN | conductivity = NaN [-] must be finite and not negative: phase 1",
        "--conductivity | 1=0 | conductivities = {1=0.0} [-] must have one above 0",
        "--conductivity | 1=1,1=2 | '1=1,1=2' gives label 1 two conductivities",
        "--conductivity | 1 | '1' must be LABEL=VALUE pairs with commas between",
        "--conductivity | 1=1, | '1=1,' must be LABEL=VALUE pairs with commas between",
        "--conductivity | a=1 | 'a=1' must be LABEL=VALUE pairs with commas between",
        "--shape | 8,12,15 | image of 8×12×16 voxels must have the shape given, nz×ny×nx = 8×12×15",
        "--frobnicate | 1 | Unknown options: '--frobnicate'",
      })
  void anOptionOutOfItsRange(String option, String value, String sentence) {
    assertBad(sentence, "measure", file, option, value);
  }

  @Test
  void optionsThatContradictEachOther() {
    assertBad(
        "Give the distance between voxels once",
        "measure",
        file,
        "--spacing",
        "1,1,1",
        "--voxel-size",
        "1");
  }

  @Test
  void theWrongCommand() {
    assertBad("Missing required parameter: 'IMAGE'", "measure");
    assertBad("frobnicate", "frobnicate");
    assertBad("Name a subcommand");
  }

  @Test
  void aFileThatIsNoImage() throws IOException {
    assertBad("image file or folder must exist", "measure", folder.resolve("none.tif"));
    Path text = Files.writeString(folder.resolve("text.tif"), "no image");
    assertBad("must begin with II or MM", "measure", text);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertBad("folder must hold slices named .png or .tif, but holds none", "measure", empty);
    Path other = Files.writeString(folder.resolve("image.xyz"), "no image");
    assertBad("image file's name must end in .tif", "measure", other);
  }

  @Test
  void aFileCutShort() throws IOException {
    cutShort(file);
    assertBad("must be whole, but", "measure", file);
    Path zipped = laminate("b.raw.gz");
    cutShort(zipped);
    assertBad("must be whole, but", "measure", zipped, "--shape", "8,12,16");
  }

  private static void cutShort(Path path) throws IOException {
    byte[] all = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(all, all.length / 2));
  }

  @Test
  void rawBytesOfAnotherShape() throws IOException {
    Path raw = laminate("b.raw");
    assertBad("shape, which must be given (--shape nz,ny,nx)", "measure", raw);
    assertBad("raw file of 1536 bytes must have 1440", "measure", raw, "--shape", "8,12,15");
    assertBad("nz = 8.5 voxels must be a whole number", "measure", raw, "--shape", "8.5,12,15");
    assertBad("nz = 0 voxels must be at least 1", "measure", raw, "--shape", "0,12,15");
  }

  @Test
  void anImageWithoutThePhase() throws IOException {
    VoxelImages.write(VoxelImage.from(Shape.cube(4), Spacing.UNIT, (z, y, x) -> 0), file);
    assertBad("phase = 1 must be a label of the image, one of [0]: --phase", "measure", file);
  }

  @Test
  void aGreyImageThatIsNotCut() throws IOException {
    VoxelImages.write(VoxelImage.from(Shape.cube(8), Spacing.UNIT, (z, y, x) -> 8 * z + x), file);
    assertBad("labels = 64 must be at most 32; these look like grey values", "measure", file);
  }
}
