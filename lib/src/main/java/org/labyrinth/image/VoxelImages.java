package org.labyrinth.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads voxel images from files and writes them. The name says the kind:
 *
 * <table>
 * <caption>Files</caption>
 * <tr><th>name</th><th>holds</th></tr>
 * <tr><td>{@code .tif .tiff}</td><td>a stack of pages, 1 to 16 bits, any usual compression, up to
 * 4 GiB</td></tr>
 * <tr><td>{@code .raw}</td><td>unsigned bytes in C order; the shape must be given</td></tr>
 * <tr><td>{@code .raw.gz}</td><td>the same, gzipped</td></tr>
 * <tr><td>{@code .png}</td><td>one page</td></tr>
 * <tr><td>a folder</td><td>one page a file, all PNG or all TIFF, in natural order of the names:
 * slice2 before slice10</td></tr>
 * </table>
 *
 * <p>Page is z, row is y, column is x. A label is the number stored in the file: no gamma, no
 * colours, no inversion of white-is-zero pages; in a palette image it is the index. What files say
 * about the size of a voxel is not read: images come with {@link Spacing#UNIT}, see {@link
 * VoxelImage#withSpacing}.
 *
 * <p>Errors: an {@link ImageFormatException} if what the file holds, or its name, cannot be an
 * image; an {@link IOException} if the file system refuses (no such file, no right, disk full). The
 * message of either names the file; that of the first, and of a missing file, is a whole sentence.
 * Files are read and written a page at a time; writing goes to a temporary file beside the target
 * that takes its place when complete.
 */
public final class VoxelImages {
  private static final String KINDS = ".tif, .tiff, .png, .raw or .raw.gz";

  private VoxelImages() {}

  /**
   * Reads a TIFF stack, a PNG page or a folder of slices.
   *
   * @param path file or folder
   * @return the image, at unit spacing
   * @throws ImageFormatException if the content or the name is not an image's, or it is raw
   * @throws IOException if the file cannot be read
   */
  public static VoxelImage read(Path path) throws IOException {
    requireExists(path);
    if (Files.isDirectory(path)) {
      return SliceFolder.read(path);
    }
    return switch (FileKind.of(path)) {
      case TIFF -> TiffFile.read(path);
      case PNG -> PngFile.read(path);
      case RAW, RAW_GZ ->
          throw new ImageFormatException(
              "raw file does not say its shape, which must be given (--shape nz,ny,nx)", path);
      case OTHER -> throw unknownKind(path);
    };
  }

  /**
   * Reads an image of a known shape; the only way to read raw files, a check for the others.
   *
   * @param path file or folder
   * @param shape voxels along each axis
   * @return the image, at unit spacing
   * @throws ImageFormatException if the content or the name is not an image's of that shape
   * @throws IOException if the file cannot be read
   */
  public static VoxelImage read(Path path, Shape shape) throws IOException {
    requireExists(path);
    FileKind kind = Files.isDirectory(path) ? FileKind.OTHER : FileKind.of(path);
    if (kind == FileKind.RAW || kind == FileKind.RAW_GZ) {
      return kind == FileKind.RAW ? RawFile.read(path, shape) : RawFile.readGzipped(path, shape);
    }
    VoxelImage image = read(path);
    if (!image.shape().equals(shape)) {
      throw new ImageFormatException(
          "image of %s voxels must have the shape given, nz×ny×nx = %s"
              .formatted(image.shape(), shape),
          path);
    }
    return image;
  }

  /**
   * Writes an image, replacing what is there; 8 bits a voxel if all labels are below 256, else 16.
   *
   * @param image the image
   * @param path a name that ends in {@code .tif}, {@code .tiff}, {@code .raw}, {@code .raw.gz} or,
   *     for a single page, {@code .png}
   * @throws ImageFormatException if that kind of file cannot hold the image
   * @throws IOException if the file cannot be written
   */
  public static void write(VoxelImage image, Path path) throws IOException {
    switch (FileKind.of(path)) {
      case TIFF -> AtomicWrite.file(path, partial -> TiffFile.writeStack(image, partial));
      case PNG -> writePng(image, path);
      case RAW -> RawFile.write(image, path, false);
      case RAW_GZ -> RawFile.write(image, path, true);
      case OTHER -> throw unknownKind(path);
    }
  }

  /**
   * Writes a folder of slices, {@code slice000} and so on.
   *
   * @param image the image
   * @param folder a folder that is new or empty
   * @param format what each slice is
   * @throws IOException if the folder holds something or cannot be written
   */
  public static void writeSlices(VoxelImage image, Path folder, SliceFormat format)
      throws IOException {
    SliceFolder.write(image, folder, format);
  }

  private static void writePng(VoxelImage image, Path path) throws IOException {
    if (image.shape().nz() != 1) {
      throw new ImageFormatException(
          "PNG file holds one page, but the image has %d; write slices or a .tif"
              .formatted(image.shape().nz()),
          path);
    }
    AtomicWrite.file(path, partial -> PngFile.writePage(image, 0, partial));
  }

  private static void requireExists(Path path) throws NoSuchFileException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException("image file or folder must exist: " + path);
    }
  }

  private static ImageFormatException unknownKind(Path path) {
    return new ImageFormatException("image file's name must end in " + KINDS, path);
  }
}
