package org.labyrinth.geomechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.numerics.TrBdf2;
import org.labyrinth.numerics.Vectors;

/**
 * Solves the salt balance of a layer whose porosity changes, in the frame of its skeleton:
 *
 * <pre>
 *   ∂(εJ c)/∂t = −∂N/∂X + J a r      N = q c − (B(ε) D/J) ∂c/∂X      ∂q/∂X = −∂(εJ)/∂t
 * </pre>
 *
 * q is the liquid that the closing pores squeeze out past the skeleton. What is stored stands
 * inside the time derivative, fluxes are computed once a face, and q follows from the same εJ as
 * the store: so salt is kept to round-off, and even salt stays even while the pores close. Finite
 * volumes in X with central fluxes, TR-BDF2 in time: of second order in both, and deaf to the
 * sudden start. Source of the scheme: Bank et al. (1985), doi 10.1109/TCAD.1985.1270142.
 *
 * @param steps of equal length, at least 1
 */
public record SwellingSolver(int steps) {
  private static final double CERTIFIED = 1e-9;

  public SwellingSolver {
    Require.atLeastOne("steps", steps, "swelling solver");
  }

  /**
   * Follows the electrode.
   *
   * @param electrode what to solve
   * @return the start and every step, certified
   * @throws SolverException if salt does not balance, or c falls to 0 or below: the electrode runs
   *     dry of salt before it is full
   */
  public SwellingSolution solve(SwellingElectrode electrode) {
    double[] c = new double[electrode.cells()];
    Arrays.fill(c, electrode.electrolyte().concentration());
    double first = salt(electrode, 0, c);
    List<SwellingSnapshot> snapshots = new ArrayList<>();
    snapshots.add(snapshot(electrode, 0, c, first, 0));
    double saltOut = 0;
    double dt = electrode.duration() / steps;
    for (int k = 1; k <= steps; k++) {
      double from = (k - 1) * dt;
      double middle = from + TrBdf2.GAMMA * dt;
      double to = k == steps ? electrode.duration() : k * dt;
      double[] rate = rates(electrode, from, c);
      double[] known = stored(electrode, from, c);
      double[] half = known.clone();
      Vectors.addScaled(half, TrBdf2.DIAGONAL * dt, rate);
      half = implicit(electrode, middle, TrBdf2.DIAGONAL * dt, half);
      Vectors.addScaled(rate, 1, rates(electrode, middle, half));
      Vectors.addScaled(known, TrBdf2.WEIGHT * dt, rate);
      double[] after = implicit(electrode, to, TrBdf2.DIAGONAL * dt, known);
      requireSalt(after, from, to, k);
      double trapezium = outflow(electrode, from, c) + outflow(electrode, middle, half);
      saltOut += dt * (TrBdf2.WEIGHT * trapezium + TrBdf2.DIAGONAL * outflow(electrode, to, after));
      c = after;
      snapshots.add(snapshot(electrode, to, c, first, saltOut));
    }
    return new SwellingSolution(electrode, snapshots);
  }

  /** {q per X, B D/J per cell width}: what the fluxes through the faces are made of. */
  private static double[] face(SwellingElectrode electrode, double t) {
    SwellingLayer layer = electrode.layer();
    double filling = electrode.filling(t);
    double efficiency =
        electrode.electrolyte().closure().transportEfficiency(layer.porosity(filling));
    double conductance =
        efficiency
            * electrode.electrolyte().diffusivity()
            / layer.stretch(filling)
            / width(electrode);
    return new double[] {-electrode.liquidRate(), conductance};
  }

  private static double width(SwellingElectrode electrode) {
    return electrode.layer().thickness() / electrode.cells();
  }

  private static double store(SwellingElectrode electrode, double t) {
    return width(electrode) * electrode.layer().liquid(electrode.filling(t));
  }

  /** εJ h c of each cell [mol/m²]. */
  private static double[] stored(SwellingElectrode electrode, double t, double[] c) {
    double store = store(electrode, t);
    return Arrays.stream(c).map(value -> store * value).toArray();
  }

  /** N through face i, between cells i − 1 and i, as {times c before, times c behind}. */
  private static double[] weights(SwellingElectrode electrode, double[] face, int i) {
    double carried = face[0] * i * width(electrode);
    return new double[] {0.5 * carried + face[1], 0.5 * carried - face[1]};
  }

  /** N through the separator's face, half a cell away from the last centre. */
  private static double outflow(SwellingElectrode electrode, double t, double[] c) {
    double[] face = face(electrode, t);
    double outside = electrode.electrolyte().concentration();
    double carried = face[0] * electrode.layer().thickness();
    return carried * outside + 2 * face[1] * (c[c.length - 1] - outside);
  }

  /** The salt balance of each cell, named for its unknown: d(εJ h c)/dt [mol/(m² s)]. */
  private static double[] rates(SwellingElectrode electrode, double t, double[] c) {
    double[] face = face(electrode, t);
    int n = c.length;
    double[] rate = new double[n];
    Arrays.fill(rate, width(electrode) * electrode.saltRate());
    for (int i = 1; i < n; i++) {
      double[] w = weights(electrode, face, i);
      double flux = w[0] * c[i - 1] + w[1] * c[i];
      rate[i - 1] -= flux;
      rate[i] += flux;
    }
    rate[n - 1] -= outflow(electrode, t, c);
    return rate;
  }

  /** Solves store · c − s · rates(c) = known, a tridiagonal system. */
  private static double[] implicit(
      SwellingElectrode electrode, double t, double s, double[] known) {
    int n = known.length;
    double[] face = face(electrode, t);
    double[] lower = new double[n];
    double[] diagonal = new double[n];
    double[] upper = new double[n];
    Arrays.fill(diagonal, store(electrode, t));
    for (int i = 1; i < n; i++) {
      double[] w = weights(electrode, face, i);
      diagonal[i - 1] += s * w[0];
      upper[i - 1] = s * w[1];
      lower[i] = -s * w[0];
      diagonal[i] -= s * w[1];
    }
    diagonal[n - 1] += 2 * s * face[1];
    double[] given = rates(electrode, t, new double[n]);
    double[] c = new double[n];
    for (int i = 0; i < n; i++) {
      double factor = i > 0 ? lower[i] / diagonal[i - 1] : 0;
      diagonal[i] -= i > 0 ? factor * upper[i - 1] : 0;
      c[i] = known[i] + s * given[i] - (i > 0 ? factor * c[i - 1] : 0);
    }
    for (int i = n - 1; i >= 0; i--) {
      c[i] = (c[i] - (i < n - 1 ? upper[i] * c[i + 1] : 0)) / diagonal[i];
    }
    return c;
  }

  private static void requireSalt(double[] c, double from, double t, int step) {
    for (int i = 0; i < c.length; i++) {
      if (!(c[i] > 0 && c[i] < Double.POSITIVE_INFINITY)) {
        throw new SolverException(
            "concentration = %.4g mol/m³ must be above 0: cell %d of the swelling electrode at t = %s s"
                .formatted(c[i], i, t),
            step,
            from,
            new double[0]);
      }
    }
  }

  private static double salt(SwellingElectrode electrode, double t, double[] c) {
    return store(electrode, t) * Arrays.stream(c).sum();
  }

  private SwellingSnapshot snapshot(
      SwellingElectrode electrode, double t, double[] c, double first, double saltOut) {
    SwellingLayer layer = electrode.layer();
    double filling = electrode.filling(t);
    double salt = salt(electrode, t, c);
    double given = electrode.saltRate() * layer.thickness() * t;
    double missing = Math.abs(salt - first + saltOut - given);
    double imbalance = missing / (salt + first + Math.abs(saltOut) + Math.abs(given));
    if (!(imbalance <= CERTIFIED)) {
      throw new SolverException(
          "salt imbalance = %.3g [-] must be at most %.0e: swelling electrode at t = %s s"
              .formatted(imbalance, CERTIFIED, t),
          steps,
          t,
          new double[] {imbalance});
    }
    return new SwellingSnapshot(
        t,
        filling,
        layer.porosity(filling),
        layer.thickness() * layer.stretch(filling),
        c,
        -electrode.liquidRate() * layer.thickness() * t,
        saltOut,
        salt,
        imbalance);
  }
}
