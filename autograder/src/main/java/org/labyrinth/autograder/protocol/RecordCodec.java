package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A record: its components one after the other, put together again by its own constructor. */
final class RecordCodec implements Codec {
  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Method> accessors;
  private final List<Codec> codecs;

  RecordCodec(Class<?> type, Function<Type, Codec> codecOf) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.constructor = constructor(type, components);
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).map(RecordCodec::open).toList();
    this.codecs =
        Arrays.stream(components).map(RecordComponent::getGenericType).map(codecOf).toList();
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return open(type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no constructor of its components", e);
    }
  }

  private static <T extends AccessibleObject> T open(T member) {
    member.setAccessible(true);
    return member;
  }

  @Override
  public void write(ValueOutput out, Object value) throws IOException {
    Object shaped = type.cast(value);
    out.writeByte(accessors.size());
    for (int i = 0; i < codecs.size(); i++) {
      try {
        codecs.get(i).write(out, accessors.get(i).invoke(shaped));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(accessors.get(i) + " failed", e);
      }
    }
  }

  @Override
  public Object read(ValueInput in) throws IOException {
    int count = in.readUnsignedByte();
    if (count != codecs.size()) {
      throw new ProtocolException(
          "%s has %d components, not %d".formatted(type.getName(), codecs.size(), count));
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = codecs.get(i).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new ProtocolException(type.getName() + " refuses the values sent", e);
    }
  }
}
