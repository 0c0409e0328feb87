package org.labyrinth.sweep;

import java.util.List;

/** The values that an axis takes. */
sealed interface AxisValues {
  /** How many there are; 0 if that is not said. */
  int count();

  /** One of those that are counted. */
  Value at(int index);

  /** The value that lies so far along, at a share in [0, 1). */
  Value along(double share);

  /** A list. */
  record Listed(List<Value> values) implements AxisValues {
    @Override
    public int count() {
      return values.size();
    }

    @Override
    public Value at(int index) {
      return values.get(index);
    }

    @Override
    public Value along(double share) {
      return values.get((int) (share * values.size()));
    }
  }

  /** An interval, with both ends. StrictMath, for a plan is the same on every machine. */
  record Range(double from, double to, int count, boolean isLogarithmic) implements AxisValues {
    @Override
    public Value at(int index) {
      boolean isLast = index == count - 1;
      return isLast ? Value.of(to) : along(index / (count - 1.0));
    }

    @Override
    public Value along(double share) {
      if (share == 0) {
        return Value.of(from);
      }
      return Value.of(
          isLogarithmic
              ? from * StrictMath.exp(share * StrictMath.log(to / from))
              : from + share * (to - from));
    }
  }
}
