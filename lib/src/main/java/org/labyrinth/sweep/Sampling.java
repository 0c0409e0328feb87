package org.labyrinth.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Which values of the axes go together. Each combination has a value for each axis, in order. */
final class Sampling {
  static final int MOST_VARIANTS = 100_000;

  private Sampling() {}

  /** Every value with every other; the last axis varies fastest. */
  static List<List<Value>> grid(List<Axis> axes, Field plan) {
    long count = 1;
    for (Axis axis : axes) {
      count *= counted(axis);
      if (count > MOST_VARIANTS) {
        throw plan.problem("variants must be at most %d".formatted(MOST_VARIANTS));
      }
    }
    List<List<Value>> combinations = List.of(List.of());
    for (Axis axis : axes) {
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> combination : combinations) {
        for (int i = 0; i < axis.values().count(); i++) {
          List<Value> one = new ArrayList<>(combination);
          one.add(axis.values().at(i));
          longer.add(one);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  /** First with first, second with second. */
  static List<List<Value>> zip(List<Axis> axes, Field plan) {
    List<Integer> counts = axes.stream().map(Sampling::counted).distinct().toList();
    if (counts.size() > 1) {
      throw plan.problem("values = %s must be as many on each axis of a zip".formatted(counts));
    }
    int count = counts.isEmpty() ? 1 : counts.get(0);
    return IntStream.range(0, count)
        .mapToObj(i -> axes.stream().map(axis -> axis.values().at(i)).toList())
        .toList();
  }

  private static int counted(Axis axis) {
    if (axis.values().count() == 0) {
      throw new SweepException("\"count\" must be given: " + axis.place());
    }
    return axis.values().count();
  }

  /**
   * A Latin hypercube: each axis is cut into as many equal pieces as there are samples, and has one
   * sample in each, at random within it (McKay, Beckman, Conover 1979). Each axis has random
   * numbers of its own, so that one more axis leaves the others as they were.
   */
  static List<List<Value>> latinHypercube(List<Axis> axes, int samples, long seed) {
    List<List<Value>> columns = new ArrayList<>();
    for (Axis axis : axes) {
      if (axis.values() instanceof AxisValues.Range && axis.values().count() > 0) {
        throw new SweepException(
            "\"count\" must be left out, for \"samples\" says how many: " + axis.place());
      }
      columns.add(column(axis, samples, seed));
    }
    return IntStream.range(0, samples)
        .mapToObj(i -> columns.stream().map(column -> column.get(i)).toList())
        .toList();
  }

  /** java.util.Random, for its numbers are laid down and the same on every Java. */
  private static List<Value> column(Axis axis, int samples, long seed) {
    Random random = new Random(Long.parseUnsignedLong(digest(axis, seed), 16));
    List<Integer> pieces = new ArrayList<>(IntStream.range(0, samples).boxed().toList());
    Collections.shuffle(pieces, random);
    return pieces.stream()
        .map(piece -> axis.values().along((piece + random.nextDouble()) / samples))
        .toList();
  }

  private static String digest(Axis axis, long seed) {
    return Json.sha256(seed + " " + axis.label()).substring(0, 16);
  }
}
