package org.labyrinth.image;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** A stack of pages in a TIFF file, decoded and encoded a page at a time by the JDK. */
final class TiffFile {
  private static final long MOST_BYTES = 0xffff_ffffL;

  private TiffFile() {}

  static VoxelImage read(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      List<TiffPage> pages = pages(in, file);
      in.seek(0);
      reader.setInput(in, false, true);
      return readPages(reader, pages, file);
    } finally {
      reader.dispose();
    }
  }

  private static List<TiffPage> pages(ImageInputStream in, Path file) throws IOException {
    List<Map<Integer, long[]>> directories = TiffTags.readAll(in, file);
    if (directories.size() == 1 && TiffPage.hidesMorePages(directories.get(0))) {
      throw new ImageFormatException(
          "ImageJ stack over 4 GiB is not read; save it as a folder of slices or as .raw", file);
    }
    List<TiffPage> pages = new ArrayList<>();
    for (Map<Integer, long[]> tags : directories) {
      TiffPage page = TiffPage.of(tags, in.length(), file);
      pages.add(page);
      if (!page.size().equals(pages.get(0).size())) {
        throw new ImageFormatException(
            "page %d of %s pixels must be of %s like page 0"
                .formatted(pages.size() - 1, page.size(), pages.get(0).size()),
            file);
      }
    }
    return pages;
  }

  private static VoxelImage readPages(ImageReader reader, List<TiffPage> pages, Path file)
      throws IOException {
    Shape shape = new Shape(pages.size(), pages.get(0).height(), pages.get(0).width());
    Pixels.requireMemory(shape, pages.get(0).bits() > 8 ? 2 : 1, file);
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, Spacing.UNIT);
    int[] labels = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      Pixels.copy(decode(reader, z, file), file, labels);
      if (pages.get(z).whiteIsZero()) {
        undoInversion(labels, pages.get(z).bits());
      }
      builder.page(z, labels);
    }
    return builder.build();
  }

  private static BufferedImage decode(ImageReader reader, int z, Path file) throws IOException {
    try {
      return reader.read(z);
    } catch (IIOException | EOFException | RuntimeException e) {
      throw new ImageFormatException(
          "page %d of a TIFF file must be whole and intact, but it is not".formatted(z), file, e);
    }
  }

  /** The JDK turns white-is-zero pages round to look right; a label is the number stored. */
  private static void undoInversion(int[] labels, int bits) {
    int highest = (1 << bits) - 1;
    for (int i = 0; i < labels.length; i++) {
      labels[i] = highest - labels[i];
    }
  }

  static void writeStack(VoxelImage image, Path target) throws IOException {
    write(image, 0, image.shape().nz(), target);
  }

  static void writePage(VoxelImage image, int z, Path target) throws IOException {
    write(image, z, z + 1, target);
  }

  private static void write(VoxelImage image, int from, int to, Path target) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = new FileImageOutputStream(target.toFile())) {
      ImageWriteParam deflate = writer.getDefaultWriteParam();
      deflate.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      deflate.setCompressionType("ZLib");
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int z = from; z < to; z++) {
        writer.writeToSequence(new IIOImage(Pixels.picture(image, z), null, null), deflate);
        requireRoom(out, target);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private static void requireRoom(ImageOutputStream out, Path target) throws IOException {
    if (out.getStreamPosition() > MOST_BYTES || out.length() > MOST_BYTES) {
      throw new ImageFormatException(
          "TIFF file must stay below 4 GiB; write a folder of slices or .raw.gz instead", target);
    }
  }
}
