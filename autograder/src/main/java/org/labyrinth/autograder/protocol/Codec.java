package org.labyrinth.autograder.protocol;

import java.io.IOException;

/** Turns values of one declared type into bytes and back. Every value takes at least one byte. */
interface Codec {
  /**
   * Writes a value.
   *
   * @throws ClassCastException if the value is not of the declared type
   * @throws NullPointerException if the value, or something in it, is null
   */
  void write(ValueOutput out, Object value) throws IOException;

  /**
   * Reads a value.
   *
   * @throws IOException if the bytes are no value of the type
   */
  Object read(ValueInput in) throws IOException;
}
