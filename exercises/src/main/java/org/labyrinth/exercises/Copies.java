package org.labyrinth.exercises;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Objects;

/** Copies what an answer could write into: arrays, in one another and in records, too. */
final class Copies {
  private Copies() {}

  /**
   * A copy of a value as deep as its arrays lie.
   *
   * @return an array or a record with arrays in it made anew; anything else as it is
   */
  static Object of(Object value) {
    if (value instanceof Record parts) {
      return ofRecord(parts);
    }
    return value != null && value.getClass().isArray() ? ofArray(value) : value;
  }

  private static Object ofArray(Object array) {
    int length = Array.getLength(array);
    Class<?> type = array.getClass().getComponentType();
    Object copy = Array.newInstance(type, length);
    if (type.isPrimitive()) {
      System.arraycopy(array, 0, copy, 0, length);
      return copy;
    }
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, of(Array.get(array, i)));
    }
    return copy;
  }

  /** A record's components make an equal record: that is every record's contract. */
  private static Object ofRecord(Record original) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] copies = new Object[components.length];
    boolean isNew = false;
    try {
      for (int i = 0; i < components.length; i++) {
        Method accessor = open(components[i].getAccessor());
        Object part = accessor.invoke(original);
        types[i] = components[i].getType();
        copies[i] = of(part);
        isNew |= copies[i] != part;
      }
      if (!isNew) {
        return original;
      }
      Constructor<?> canonical = open(original.getClass().getDeclaredConstructor(types));
      return canonical.newInstance(copies);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "record %s cannot be copied".formatted(original.getClass().getName()), e);
    }
  }

  /**
   * Whether a copy still is what it was copied from.
   *
   * @return false if an entry of an array, however deep it lies, is another
   */
  static boolean same(Object original, Object copy) {
    if (original == copy) {
      return true;
    }
    if (original instanceof Record one && copy instanceof Record other) {
      return sameRecord(one, other);
    }
    if (original instanceof Object[] one && copy instanceof Object[] other) {
      boolean equal = one.length == other.length;
      for (int i = 0; equal && i < one.length; i++) {
        equal = same(one[i], other[i]);
      }
      return equal;
    }
    return Objects.deepEquals(original, copy);
  }

  private static boolean sameRecord(Record one, Record other) {
    try {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        Method accessor = open(component.getAccessor());
        if (!same(accessor.invoke(one), accessor.invoke(other))) {
          return false;
        }
      }
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "record %s cannot be read".formatted(one.getClass().getName()), e);
    }
  }

  /** A test's record may be private. */
  private static <T extends AccessibleObject> T open(T member) {
    member.setAccessible(true);
    return member;
  }
}
