package org.labyrinth.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with one page a file, in the natural order of the names; other files are passed by. */
final class SliceFolder {
  private SliceFolder() {}

  static VoxelImage read(Path folder) throws IOException {
    List<Path> slices = slices(folder);
    VoxelImage first = readSlice(slices.get(0));
    Shape shape = new Shape(slices.size(), first.shape().ny(), first.shape().nx());
    Pixels.requireMemory(shape, first.isWide() ? 2 : 1, folder);
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, Spacing.UNIT);
    int[] labels = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      VoxelImage slice = z == 0 ? first : readSlice(slices.get(z));
      requireSameSize(slice, slices.get(z), first, slices.get(0));
      slice.copyPage(0, labels);
      builder.page(z, labels);
    }
    return builder.build();
  }

  private static List<Path> slices(Path folder) throws IOException {
    List<Path> slices;
    try (Stream<Path> files = Files.list(folder)) {
      slices =
          files
              .filter(f -> isSlice(f) && Files.isRegularFile(f))
              .sorted(Comparator.comparing(f -> f.getFileName().toString(), new NaturalOrder()))
              .toList();
    }
    if (slices.isEmpty()) {
      throw new ImageFormatException(
          "folder must hold slices named .png or .tif, but holds none", folder);
    }
    long png = slices.stream().filter(f -> FileKind.of(f) == FileKind.PNG).count();
    if (png > 0 && png < slices.size()) {
      throw new ImageFormatException(
          "folder must hold slices of one kind, but holds %d .png and %d .tif"
              .formatted(png, slices.size() - png),
          folder);
    }
    return slices;
  }

  /** Names that begin with a dot belong to the system, not to the stack. */
  private static boolean isSlice(Path file) {
    FileKind kind = FileKind.of(file);
    return (kind == FileKind.PNG || kind == FileKind.TIFF)
        && !file.getFileName().toString().startsWith(".");
  }

  private static VoxelImage readSlice(Path file) throws IOException {
    VoxelImage slice = FileKind.of(file) == FileKind.PNG ? PngFile.read(file) : TiffFile.read(file);
    if (slice.shape().nz() != 1) {
      throw new ImageFormatException(
          "slice of %d pages must have one; give a stack as a file, not a folder"
              .formatted(slice.shape().nz()),
          file);
    }
    return slice;
  }

  private static void requireSameSize(VoxelImage slice, Path file, VoxelImage first, Path ofFirst) {
    Shape size = slice.shape();
    Shape expected = first.shape();
    if (!size.equals(expected)) {
      throw new ImageFormatException(
          "slice of %d×%d pixels must be of %d×%d like %s"
              .formatted(size.ny(), size.nx(), expected.ny(), expected.nx(), ofFirst.getFileName()),
          file);
    }
  }

  static void write(VoxelImage image, Path folder, SliceFormat format) throws IOException {
    int digits = String.valueOf(image.shape().nz() - 1).length();
    String name = "slice%0" + digits + "d" + format.suffix();
    AtomicWrite.folder(
        folder,
        partial -> {
          for (int z = 0; z < image.shape().nz(); z++) {
            Path slice = partial.resolve(name.formatted(z));
            switch (format) {
              case PNG -> PngFile.writePage(image, z, slice);
              case TIFF -> TiffFile.writePage(image, z, slice);
            }
          }
        });
  }
}
