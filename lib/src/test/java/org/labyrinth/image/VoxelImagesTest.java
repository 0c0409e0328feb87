package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoxelImagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.tif, 256",
    "a.TIFF, 256",
    "a.raw, 256",
    "a.raw.gz, 256",
    "a.tif, 2",
    "a.tif, 65536",
  })
  void writingThenReadingGivesTheSameImage(String name, int bound) throws IOException {
    for (Shape shape : new Shape[] {new Shape(3, 4, 5), new Shape(1, 1, 1), new Shape(7, 1, 33)}) {
      VoxelImage image = Samples.random(shape, bound, 5);
      Path file = folder.resolve(name);
      VoxelImages.write(image, file);
      assertThat(VoxelImages.read(file, shape)).isEqualTo(image);
    }
  }

  @ParameterizedTest
  @EnumSource(SliceFormat.class)
  void slicesComeBackInTheirOrder(SliceFormat format) throws IOException {
    for (int bound : new int[] {2, 256, 65536}) {
      VoxelImage image = Samples.counting(new Shape(12, 5, 6), bound);
      Path slices = folder.resolve("slices" + bound);
      VoxelImages.writeSlices(image, slices, format);
      assertThat(VoxelImages.read(slices)).isEqualTo(image);
      assertThat(slices.resolve("slice03" + format.suffix())).exists();
    }
  }

  @Test
  void sliceTwoComesBeforeSliceTen() throws IOException {
    Path slices = Files.createDirectory(folder.resolve("slices"));
    for (int z = 1; z <= 11; z++) {
      int label = z;
      VoxelImage page = VoxelImage.from(new Shape(1, 2, 3), Spacing.UNIT, (k, y, x) -> label);
      VoxelImages.write(page, slices.resolve("slice" + z + ".png"));
    }
    Files.writeString(slices.resolve("notes.txt"), "passed by");
    Files.writeString(slices.resolve("._slice1.png"), "passed by");
    VoxelImage image = VoxelImages.read(slices);
    assertThat(image.shape()).isEqualTo(new Shape(11, 2, 3));
    for (int z = 0; z < 11; z++) {
      assertThat(image.label(z, 0, 0)).isEqualTo(z + 1);
    }
  }

  @Test
  void labelsBeyondByteAppearingLateWidenTheImage() throws IOException {
    VoxelImage image =
        VoxelImage.from(new Shape(3, 2, 2), Spacing.UNIT, (z, y, x) -> z == 2 ? 300 : 255);
    Path slices = Files.createDirectory(folder.resolve("slices"));
    for (int z = 0; z < 3; z++) {
      VoxelImages.write(image.crop(z, 0, 0, new Shape(1, 2, 2)), slices.resolve(z + ".tif"));
    }
    assertThat(VoxelImages.read(slices)).isEqualTo(image);
  }

  @Test
  void rawBytesAreInCOrder() throws IOException {
    VoxelImage image = Samples.counting(new Shape(2, 3, 4), 256);
    VoxelImages.write(image, folder.resolve("a.raw"));
    byte[] bytes = Files.readAllBytes(folder.resolve("a.raw"));
    for (int i = 0; i < 24; i++) {
      assertThat(bytes[i]).isEqualTo((byte) i);
    }
  }

  @Test
  void writingReplacesAFileAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("a.tif");
    VoxelImages.write(Samples.random(new Shape(9, 9, 9), 256, 1), file);
    VoxelImage second = Samples.random(new Shape(2, 2, 2), 256, 2);
    VoxelImages.write(second, file);
    assertThat(VoxelImages.read(file)).isEqualTo(second);
    assertThat(names()).containsExactly("a.tif");
  }

  @Test
  void failedWritingKeepsTheOldFile() throws IOException {
    Path file = folder.resolve("a.raw");
    VoxelImages.write(Samples.counting(new Shape(1, 2, 2), 256), file);
    VoxelImage wide = Samples.counting(new Shape(1, 1, 301), 65536);
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.write(wide, file))
        .withMessage(
            "label = 300 must be at most 255 in a raw file, one byte a voxel;"
                + " write a .tif instead: "
                + file);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                AtomicWrite.file(
                    file,
                    partial -> {
                      Files.writeString(partial, "half");
                      throw new IOException("disk full");
                    }));
    assertThat(Files.size(file)).isEqualTo(4);
    assertThat(names()).containsExactly("a.raw");
  }

  @Test
  void slicesGoIntoANewOrEmptyFolderOnly() throws IOException {
    Path slices = Files.createDirectory(folder.resolve("slices"));
    VoxelImage image = Samples.counting(new Shape(2, 2, 2), 8);
    VoxelImages.writeSlices(image, slices, SliceFormat.PNG);
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> VoxelImages.writeSlices(image, slices, SliceFormat.PNG))
        .withMessage(
            "folder of slices must be new or empty, so that no old slice stays in it: " + slices);
    assertThat(names()).containsExactly("slices");
  }

  @Test
  void folderToWriteIntoMustExist() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(
            () ->
                VoxelImages.write(
                    Samples.counting(Shape.cube(2), 2), folder.resolve("none").resolve("a.raw")))
        .withMessage("folder to write into must exist: " + folder.resolve("none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.bmp", "a", "a.gz", "tif"})
  void unknownKindOfFileIsNotWritten(String name) {
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(
            () -> VoxelImages.write(Samples.counting(Shape.cube(2), 2), folder.resolve(name)))
        .withMessageStartingWith(
            "image file's name must end in .tif, .tiff, .png, .raw or .raw.gz: ");
  }

  @Test
  void pngHoldsOnePage() {
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(
            () -> VoxelImages.write(Samples.counting(Shape.cube(2), 2), folder.resolve("a.png")))
        .withMessageStartingWith("PNG file holds one page, but the image has 2; write slices");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
