package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.util.Map;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImageBuilder;

/** Codecs of the library's images and fields: shape, spacing, then the voxels in C order. */
final class Images {
  static final Map<Class<?>, Codec> BY_TYPE =
      Map.of(
          VoxelImage.class, Scalars.codec(Images::writeImage, Images::readImage),
          ScalarField.class, Scalars.codec(Images::writeField, Images::readField));

  private Images() {}

  private static void writeShape(ValueOutput out, Shape shape) throws IOException {
    out.writeInt(shape.nz());
    out.writeInt(shape.ny());
    out.writeInt(shape.nx());
  }

  private static Shape readShape(ValueInput in) throws IOException {
    return new Shape(in.readInt(), in.readInt(), in.readInt());
  }

  private static void writeImage(ValueOutput out, Object value) throws IOException {
    VoxelImage image = (VoxelImage) value;
    Shape shape = image.shape();
    writeShape(out, shape);
    out.writeDouble(image.spacing().z());
    out.writeDouble(image.spacing().y());
    out.writeDouble(image.spacing().x());
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, page);
      for (int label : page) {
        out.writeShort(label);
      }
    }
  }

  private static VoxelImage readImage(ValueInput in) throws IOException {
    Shape shape = readShape(in);
    Spacing spacing = new Spacing(in.readDouble(), in.readDouble(), in.readDouble());
    in.require(shape.voxels(), Short.BYTES);
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, spacing);
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      for (int i = 0; i < page.length; i++) {
        page[i] = in.readUnsignedShort();
      }
      builder.page(z, page);
    }
    return builder.build();
  }

  private static void writeField(ValueOutput out, Object value) throws IOException {
    ScalarField field = (ScalarField) value;
    Shape shape = field.shape();
    writeShape(out, shape);
    for (int z = 0; z < shape.nz(); z++) {
      for (int y = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++) {
          out.writeDouble(field.at(z, y, x));
        }
      }
    }
  }

  private static ScalarField readField(ValueInput in) throws IOException {
    Shape shape = readShape(in);
    double[] values = new double[in.require(shape.voxels(), Double.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return ScalarField.from(shape, (z, y, x) -> values[(z * shape.ny() + y) * shape.nx() + x]);
  }
}
