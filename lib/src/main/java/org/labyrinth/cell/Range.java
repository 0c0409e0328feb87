package org.labyrinth.cell;

import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** The intervals parameters may lie in; each message says quantity, value, unit, rule, place. */
enum Range {
  FINITE("finite") {
    @Override
    boolean holds(double value) {
      return Double.isFinite(value);
    }
  },
  POSITIVE("positive and finite") {
    @Override
    boolean holds(double value) {
      return value > 0 && value < Double.POSITIVE_INFINITY;
    }
  },
  NOT_NEGATIVE("finite and not negative") {
    @Override
    boolean holds(double value) {
      return value >= 0 && value < Double.POSITIVE_INFINITY;
    }
  },
  INSIDE_UNIT("in (0, 1)") {
    @Override
    boolean holds(double value) {
      return value > 0 && value < 1;
    }
  },
  SHARE("in (0, 1]") {
    @Override
    boolean holds(double value) {
      return value > 0 && value <= 1;
    }
  },
  UNIT("in [0, 1]") {
    @Override
    boolean holds(double value) {
      return value >= 0 && value <= 1;
    }
  };

  /** Enough to meet every layer of an electrode and few enough to cost nothing. */
  private static final int SAMPLES = 32;

  private final String rule;

  Range(String rule) {
    this.rule = rule;
  }

  abstract boolean holds(double value);

  String rule() {
    return rule;
  }

  void check(String quantity, double value, String unit, String place) {
    if (!holds(value)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be %s: %s".formatted(quantity, value, unit, rule, place));
    }
  }

  /** Checks the means over equal cells from 0 to the length, which see every layer. */
  void check(String quantity, Profile profile, double length, String unit, String place) {
    Grid1D grid = Grid1D.uniform(0, length, SAMPLES);
    double[] means = means(quantity, profile, grid, place);
    for (int i = 0; i < means.length; i++) {
      check(quantity, means[i], unit, "%s at x = %s m".formatted(place, grid.centre(i)));
    }
  }

  private static double[] means(String quantity, Profile profile, Grid1D grid, String place) {
    try {
      return profile.means(grid);
    } catch (IllegalArgumentException e) { // a table that ends too soon: say whose
      throw new IllegalArgumentException(
          "%s of the %s: %s".formatted(e.getMessage(), quantity, place), e);
    }
  }
}
