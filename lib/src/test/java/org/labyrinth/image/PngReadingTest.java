package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngReadingTest {
  @TempDir Path folder;

  @Test
  void labelOfAPalettePictureIsTheIndex() throws IOException {
    byte[] red = {0, (byte) 255, 9, 9};
    byte[] other = {7, 7, 3, 3}; // two entries of one colour are still two labels
    IndexColorModel palette = new IndexColorModel(8, 4, red, other, other);
    BufferedImage picture = new BufferedImage(4, 1, BufferedImage.TYPE_BYTE_INDEXED, palette);
    for (int x = 0; x < 4; x++) {
      picture.getRaster().setSample(x, 0, 0, 3 - x);
    }
    Path file = folder.resolve("a.png");
    ImageIO.write(picture, "png", file.toFile());
    VoxelImage image = VoxelImages.read(file);
    for (int x = 0; x < 4; x++) {
      assertThat(image.label(0, 0, x)).isEqualTo(3 - x);
    }
  }

  @Test
  void everyGreyValueComesBackAsItIs() throws IOException {
    VoxelImage image = Samples.counting(new Shape(1, 256, 256), 65536);
    Path file = folder.resolve("a.png");
    VoxelImages.write(image, file);
    assertThat(VoxelImages.read(file)).isEqualTo(image);
  }

  @Test
  void bilevelPictureHoldsZerosAndOnes() throws IOException {
    BufferedImage picture = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_BINARY);
    picture.getRaster().setSample(1, 0, 0, 1);
    Path file = folder.resolve("a.png");
    ImageIO.write(picture, "png", file.toFile());
    VoxelImage image = VoxelImages.read(file);
    assertThat(image.label(0, 0, 0)).isZero();
    assertThat(image.label(0, 0, 1)).isOne();
  }

  @Test
  void filesThatAreNotPngAreNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("a.png"), "not a picture");
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(text))
        .withMessage("PNG file must be whole and intact, but it is not: " + text);
    Path empty = Files.write(folder.resolve("b.png"), new byte[0]);
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(empty))
        .withMessage("PNG file must not be empty: " + empty);
  }
}
