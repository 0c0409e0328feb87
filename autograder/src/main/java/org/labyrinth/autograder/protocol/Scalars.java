package org.labyrinth.autograder.protocol;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Codecs of the types without parts: numbers, truth values, strings, enums, optional numbers. */
final class Scalars {
  /**
   * An assertion compares and quotes a string; one of millions of characters would keep it busy.
   */
  private static final int MAX_STRING = 1 << 16;

  private static final Map<Class<?>, Codec> BY_TYPE =
      Map.ofEntries(
          entry(Byte.class, codec((out, v) -> out.writeByte((byte) v), ValueInput::readByte)),
          entry(Short.class, codec((out, v) -> out.writeShort((short) v), ValueInput::readShort)),
          entry(Integer.class, codec((out, v) -> out.writeInt((int) v), ValueInput::readInt)),
          entry(Long.class, codec((out, v) -> out.writeLong((long) v), ValueInput::readLong)),
          entry(Float.class, codec((out, v) -> out.writeFloat((float) v), ValueInput::readFloat)),
          entry(
              Double.class, codec((out, v) -> out.writeDouble((double) v), ValueInput::readDouble)),
          entry(Character.class, codec((out, v) -> out.writeChar((char) v), ValueInput::readChar)),
          entry(
              Boolean.class,
              codec((out, v) -> out.writeBoolean((boolean) v), Scalars::readBoolean)),
          entry(String.class, codec((out, v) -> out.text((String) v), in -> in.text(MAX_STRING))),
          entry(OptionalInt.class, codec(Scalars::writeOptionalInt, Scalars::readOptionalInt)),
          entry(
              OptionalDouble.class,
              codec(Scalars::writeOptionalDouble, Scalars::readOptionalDouble)));

  private static final int MAX_NAME = 1000;

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          byte.class, Byte.class,
          short.class, Short.class,
          int.class, Integer.class,
          long.class, Long.class,
          float.class, Float.class,
          double.class, Double.class,
          char.class, Character.class,
          boolean.class, Boolean.class);

  /** Writes one value. */
  interface Writer {
    void write(ValueOutput out, Object value) throws IOException;
  }

  /** Reads one value. */
  interface Reader {
    Object read(ValueInput in) throws IOException;
  }

  private Scalars() {}

  static boolean covers(Class<?> type) {
    return (type.isPrimitive() && type != void.class) || BY_TYPE.containsKey(type);
  }

  static Codec of(Class<?> type) {
    return Objects.requireNonNull(BY_TYPE.get(BOXES.getOrDefault(type, type)), type::getName);
  }

  static Codec codec(Writer writer, Reader reader) {
    return new Codec() {
      @Override
      public void write(ValueOutput out, Object value) throws IOException {
        writer.write(out, Objects.requireNonNull(value, "null"));
      }

      @Override
      public Object read(ValueInput in) throws IOException {
        return reader.read(in);
      }
    };
  }

  static Codec ofEnum(Class<?> type) {
    Map<String, Object> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), c -> c));
    return codec(
        (out, value) -> out.text(((Enum<?>) type.cast(value)).name()),
        in -> {
          Object constant = constants.get(in.text(MAX_NAME));
          if (constant == null) {
            throw new ProtocolException("not a constant of " + type);
          }
          return constant;
        });
  }

  private static boolean readBoolean(ValueInput in) throws IOException {
    int b = in.readUnsignedByte();
    if (b > 1) {
      throw new ProtocolException("truth value = %d must be 0 or 1".formatted(b));
    }
    return b == 1;
  }

  private static void writeOptionalInt(ValueOutput out, Object value) throws IOException {
    OptionalInt optional = (OptionalInt) value;
    out.writeBoolean(optional.isPresent());
    if (optional.isPresent()) {
      out.writeInt(optional.getAsInt());
    }
  }

  private static OptionalInt readOptionalInt(ValueInput in) throws IOException {
    return readBoolean(in) ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
  }

  private static void writeOptionalDouble(ValueOutput out, Object value) throws IOException {
    OptionalDouble optional = (OptionalDouble) value;
    out.writeBoolean(optional.isPresent());
    if (optional.isPresent()) {
      out.writeDouble(optional.getAsDouble());
    }
  }

  private static OptionalDouble readOptionalDouble(ValueInput in) throws IOException {
    return readBoolean(in) ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
  }
}
