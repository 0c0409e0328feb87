package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the codec of a declared type: a primitive, its box, {@code String}, an enum, {@code
 * OptionalInt}, {@code OptionalDouble}, a record, {@code VoxelImage}, {@code ScalarField}, or
 * arrays and lists of those. Types nest a few levels deep and never in a circle.
 */
final class Codecs {
  private static final int MAX_DEPTH = 8;

  /** More would keep a test busy that compares and quotes them. */
  private static final int MAX_LIST = 1 << 20;

  private Codecs() {}

  static Codec of(Type type) {
    return of(type, 0);
  }

  private static Codec of(Type type, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "%s nests more than %d types deep".formatted(type.getTypeName(), MAX_DEPTH));
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(of(list.getActualTypeArguments()[0], depth + 1));
    }
    if (type instanceof Class<?> plain) {
      return plain(plain, depth);
    }
    String kind = type instanceof GenericArrayType ? "an array of a generic type" : "generic";
    throw unsupported(type, kind);
  }

  private static Codec plain(Class<?> type, int depth) {
    if (Scalars.covers(type)) {
      return Scalars.of(type);
    }
    if (Images.BY_TYPE.containsKey(type)) {
      return Images.BY_TYPE.get(type);
    }
    if (type.isEnum()) {
      return Scalars.ofEnum(type);
    }
    if (type.isArray()) {
      return array(type.getComponentType(), of(type.getComponentType(), depth + 1));
    }
    if (type.isRecord()) {
      return new RecordCodec(type, component -> of(component, depth + 1));
    }
    throw unsupported(type, "neither a record nor an enum nor a number");
  }

  private static IllegalArgumentException unsupported(Type type, String kind) {
    return new IllegalArgumentException(
        "%s cannot cross between grader and student: it is %s".formatted(type.getTypeName(), kind));
  }

  private static Codec array(Class<?> component, Codec element) {
    return Scalars.codec(
        (out, array) -> {
          int length = Array.getLength(array);
          out.writeInt(length);
          for (int i = 0; i < length; i++) {
            element.write(out, Array.get(array, i));
          }
        },
        in -> {
          Object array = Array.newInstance(component, in.count(leastBytes(component)));
          for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, element.read(in));
          }
          return array;
        });
  }

  /** A frame may claim more elements than it holds; room is made only for those it could hold. */
  private static int leastBytes(Class<?> component) {
    return switch (component.descriptorString().charAt(0)) {
      case 'D', 'J' -> Double.BYTES;
      case 'F', 'I', '[' -> Integer.BYTES;
      case 'C', 'S' -> Character.BYTES;
      default -> 1;
    };
  }

  private static Codec list(Codec element) {
    return Scalars.codec(
        (out, list) -> writeList(out, ((List<?>) list).toArray(), element),
        in -> {
          int size = in.count(1);
          if (size > MAX_LIST) {
            throw new ProtocolException(
                "list = %d entries must be at most %d".formatted(size, MAX_LIST));
          }
          List<Object> list = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            list.add(element.read(in));
          }
          return List.copyOf(list);
        });
  }

  /**
   * Takes the elements as they stood at one moment: a list may be a different one when read twice.
   */
  private static void writeList(ValueOutput out, Object[] elements, Codec element)
      throws IOException {
    out.writeInt(elements.length);
    for (Object each : elements) {
      element.write(out, each);
    }
  }
}
