package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoxelImagesErrorsTest {
  @TempDir Path folder;

  private static void assertSentence(Path path, String sentence) {
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(path))
        .withMessage(sentence + ": " + path);
  }

  private static void assertSentence(Path path, Shape shape, String sentence) {
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(path, shape))
        .withMessage(sentence + ": " + path);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path image(String name, Shape shape) throws IOException {
    Path path = folder.resolve(name);
    VoxelImages.write(Samples.counting(shape, 256), path);
    return path;
  }

  @Test
  void missingFile() {
    Path none = folder.resolve("none.tif");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> VoxelImages.read(none))
        .withMessage("image file or folder must exist: " + none);
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> VoxelImages.read(none, Shape.cube(2)));
  }

  @Test
  void unknownSuffix() throws IOException {
    assertSentence(
        file("a.jpg", new byte[1]),
        "image file's name must end in .tif, .tiff, .png, .raw or .raw.gz");
  }

  @Test
  void rawWithoutShape() throws IOException {
    assertSentence(
        file("a.raw", new byte[8]),
        "raw file does not say its shape, which must be given (--shape nz,ny,nx)");
  }

  @Test
  void rawOfAnotherSize() throws IOException {
    assertSentence(
        file("a.raw", new byte[100]),
        new Shape(2, 3, 4),
        "raw file of 100 bytes must have 24, one a voxel of the shape given, nz×ny×nx = 2×3×4");
  }

  @Test
  void gzippedRawOfAnotherSize() throws IOException {
    Path gz = image("a.raw.gz", new Shape(2, 3, 4));
    assertSentence(
        gz,
        new Shape(2, 3, 5),
        "raw file of 24 bytes unpacked must have 30, one a voxel of the shape given,"
            + " nz×ny×nx = 2×3×5");
    assertSentence(
        gz,
        new Shape(2, 3, 2),
        "raw file of 24 bytes unpacked must have 12, one a voxel of the shape given,"
            + " nz×ny×nx = 2×3×2");
  }

  @Test
  void truncatedGzip() throws IOException {
    Shape shape = new Shape(2, 3, 4);
    byte[] whole = Files.readAllBytes(image("a.raw.gz", shape));
    for (int n = 0; n < whole.length; n++) {
      assertSentence(
          file("cut.raw.gz", Arrays.copyOf(whole, n)),
          shape,
          "gzip file must be whole, but it ends early");
    }
  }

  @Test
  void corruptGzip() throws IOException {
    Shape shape = new Shape(2, 3, 4);
    byte[] bytes = Files.readAllBytes(image("a.raw.gz", shape));
    bytes[bytes.length - 6] ^= 1; // in the check sum
    for (Path path : new Path[] {file("bad.raw.gz", bytes), file("no.raw.gz", new byte[24])}) {
      assertThatExceptionOfType(ImageFormatException.class)
          .isThrownBy(() -> VoxelImages.read(path, shape))
          .withMessageStartingWith("gzip file must be intact, but it is not (")
          .withMessageEndingWith("): " + path);
    }
  }

  @Test
  void imageLargerThanMemoryIsRefusedBeforeItIsRead() throws IOException {
    Path gz = image("a.raw.gz", new Shape(2, 3, 4));
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(gz, new Shape(1_000_000, 40_000, 50_000)))
        .withMessageMatching(
            "image of 1000000×40000×50000 voxels needs 2000000\\.0 GB, but Java may use"
                + " [0-9]+\\.[0-9] GB; start it with a larger -Xmx: .*");
  }

  @Test
  void shapeGivenForAStackMustBeItsOwn() throws IOException {
    assertSentence(
        image("a.tif", new Shape(2, 3, 4)),
        new Shape(4, 3, 2),
        "image of 2×3×4 voxels must have the shape given, nz×ny×nx = 4×3×2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "tif"})
  void colourImage(String suffix) throws IOException {
    Path file = folder.resolve("a." + suffix);
    BufferedImage colours = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(colours, suffix.equals("tif") ? "tiff" : suffix, file.toFile());
    assertSentence(
        file,
        "image with 3 samples a pixel must have one, grey or palette labels;"
            + " colours and transparency are no labels");
  }

  @Test
  void slicesOfDifferentSizes() throws IOException {
    image("s1.png", new Shape(1, 3, 4));
    Path second = image("s2.png", new Shape(1, 3, 5));
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(folder))
        .withMessage("slice of 3×5 pixels must be of 3×4 like s1.png: " + second);
  }

  @Test
  void sliceThatIsAStack() throws IOException {
    Path stack = image("s1.tif", new Shape(2, 3, 4));
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(folder))
        .withMessage(
            "slice of 2 pages must have one; give a stack as a file, not a folder: " + stack);
  }

  @Test
  void emptyFolder() throws IOException {
    assertSentence(folder, "folder must hold slices named .png or .tif, but holds none");
    file("a.raw", new byte[1]);
    assertSentence(folder, "folder must hold slices named .png or .tif, but holds none");
  }

  @Test
  void folderOfTwoKinds() throws IOException {
    image("s1.png", new Shape(1, 3, 4));
    image("s2.tif", new Shape(1, 3, 4));
    image("s3.tif", new Shape(1, 3, 4));
    assertSentence(folder, "folder must hold slices of one kind, but holds 1 .png and 2 .tif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tif", "a.png"})
  void fileCutShortNeverLosesVoxelsSilently(String name) throws IOException {
    Shape shape = new Shape(name.equals("a.tif") ? 3 : 1, 9, 10);
    Path whole = image(name, shape);
    byte[] bytes = Files.readAllBytes(whole);
    VoxelImage image = VoxelImages.read(whole);
    for (int n = 0; n < bytes.length; n++) {
      Path cut = file("cut" + name, Arrays.copyOf(bytes, n));
      try {
        assertThat(VoxelImages.read(cut)).isEqualTo(image); // only padding or check sums gone
      } catch (ImageFormatException e) {
        assertThat(e).hasMessageContaining("must").hasMessageEndingWith(": " + cut);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tif", "a.png", "a.raw.gz"})
  void damagedFileGivesAnImageOrASentence(String name) throws IOException {
    Shape shape = new Shape(name.equals("a.png") ? 1 : 3, 9, 10);
    byte[] bytes = Files.readAllBytes(image(name, shape));
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 80; trial++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      Path file = file("bad" + name, damaged);
      try {
        VoxelImages.read(file, shape);
      } catch (ImageFormatException e) {
        assertThat(e).hasMessageEndingWith(": " + file);
      }
    }
  }
}
