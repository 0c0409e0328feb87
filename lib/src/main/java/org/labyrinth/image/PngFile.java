package org.labyrinth.image;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** One page in a PNG file. */
final class PngFile {
  private PngFile() {}

  /** The page as an image of nz = 1. */
  static VoxelImage read(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw new ImageFormatException("PNG file must not be empty", file);
    }
    BufferedImage picture = decode(file);
    Shape shape = new Shape(1, picture.getHeight(), picture.getWidth());
    int[] labels = new int[shape.page()];
    Pixels.copy(picture, file, labels);
    return new VoxelImageBuilder(shape, Spacing.UNIT).page(0, labels).build();
  }

  private static BufferedImage decode(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } catch (IIOException | EOFException | RuntimeException e) {
      throw new ImageFormatException("PNG file must be whole and intact, but it is not", file, e);
    } finally {
      reader.dispose();
    }
  }

  static void writePage(VoxelImage image, int z, Path target) throws IOException {
    try (ImageOutputStream out = new FileImageOutputStream(target.toFile())) {
      ImageIO.write(Pixels.picture(image, z), "png", out);
    }
  }
}
