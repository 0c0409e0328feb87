package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cells;

/**
 * Fields inside the LG M50 at 1C agree with another program's: {@link ReferenceCurve} says whose.
 */
class ReferenceProfilesTest {
  /** x [m], c_e [mol/m³], φ_e [V], i_e [A/m²], φ_s [V], j [A/m²], surface stoichiometry [-]. */
  private static final double[][] AT_600 = {
    {4.766641e-06, 1883.755, -0.15245, 2.041981, -1.056906e-06, 1.118106, 0.7874348},
    {3.008445e-05, 1679.525, -0.1590311, 13.42232, -5.893188e-06, 1.255098, 0.7743301},
    {5.511555e-05, 1333.23, -0.1726766, 26.8649, -9.24598e-06, 1.57345, 0.7432757},
    {8.186798e-05, 939.3466, -0.1942533, 45.84481, -1.084387e-05, 2.176069, 0.6809995},
    {9.09586e-05, 857.7196, -0.199961, 48.68549, Double.NaN, Double.NaN, Double.NaN},
    {0.0001001566, 798.7797, -0.2044499, 46.71566, 3.833143, -1.738314, 0.4349957},
    {0.0001143957, 699.2642, -0.2128694, 37.36514, 3.832616, -1.701237, 0.4288217},
    {0.0001342486, 607.2021, -0.2218254, 24.57406, 3.830661, -1.67424, 0.4233518},
    {0.0001556043, 554.5432, -0.2275854, 10.95628, 3.826991, -1.665523, 0.4214855},
    {0.0001698434, 542.2715, -0.2290063, 1.886792, 3.823648, -1.668947, 0.4226512},
  };

  private static final double[][] AT_1800 = {
    {4.766641e-06, 1932.895, -0.1875653, 2.204922, -1.055112e-06, 1.207014, 0.5310066},
    {3.008445e-05, 1703.686, -0.1948131, 14.43693, -5.821796e-06, 1.340477, 0.5047729},
    {5.511555e-05, 1330.478, -0.209446, 28.56651, -9.012666e-06, 1.615489, 0.4472569},
    {8.186798e-05, 925.9852, -0.2318303, 46.46801, -1.042089e-05, 1.761688, 0.3531581},
    {9.09586e-05, 845.4814, -0.2375514, 48.68549, Double.NaN, Double.NaN, Double.NaN},
    {0.0001001566, 787.4711, -0.2420397, 46.6825, 3.5291, -1.765908, 0.6353286},
    {0.0001143957, 689.5313, -0.250454, 37.22824, 3.528566, -1.712011, 0.6267938},
    {0.0001342486, 598.9785, -0.2593946, 24.42866, 3.526594, -1.667375, 0.6193973},
    {0.0001556043, 547.1551, -0.2651452, 10.89878, 3.522912, -1.653583, 0.6169078},
    {0.0001698434, 535.0529, -0.2665665, 1.881298, 3.519566, -1.663034, 0.6184395},
  };

  private static final double[][] AT_3000 = {
    {4.766641e-06, 2190.039, -0.2899924, 3.196225, -1.044178e-06, 1.745419, 0.211251},
    {3.008445e-05, 1800.143, -0.3013681, 19.98208, -5.408747e-06, 1.696863, 0.1933027},
    {5.511555e-05, 1298.637, -0.3207367, 35.42078, -7.829675e-06, 1.456961, 0.166033},
    {8.186798e-05, 872.3888, -0.3454801, 47.5793, -8.662159e-06, 0.8976908, 0.1431376},
    {9.09586e-05, 796.5067, -0.3512341, 48.68549, Double.NaN, Double.NaN, Double.NaN},
    {0.0001001566, 741.7737, -0.3557476, 46.76255, 3.249274, -1.700916, 0.8305615},
    {0.0001143957, 648.3354, -0.3643038, 37.52953, 3.248757, -1.692402, 0.8197454},
    {0.0001342486, 560.9433, -0.3735188, 24.72884, 3.24682, -1.682364, 0.8096578},
    {0.0001556043, 510.6459, -0.3794979, 11.02384, 3.243164, -1.677152, 0.8058803},
    {0.0001698434, 498.906, -0.3809777, 1.896307, 3.239823, -1.67793, 0.8077766},
  };

  private static final Solution SOLUTION =
      new CellSolver()
          .solve(
              Simulation.of(Cells.lgM50(), "Discharge at 1C for 3000 s")
                  .withResolution(Resolution.ACCURATE));

  @Test
  void fieldsAgreeAfterTenMinutes() {
    agree(600, AT_600);
  }

  @Test
  void fieldsAgreeAfterHalfAnHour() {
    agree(1800, AT_1800);
  }

  @Test
  void fieldsAgreeAfterFiftyMinutes() {
    agree(3000, AT_3000);
  }

  /** To a thousandth, where a cell's value is met half way between two of ours. */
  private static void agree(double time, double[][] points) {
    CellState state = SOLUTION.last().state(time);
    for (double[] point : points) {
      double x = point[0];
      String place = "t = %s s, x = %s m".formatted(time, x);
      assertThat(at(x, state.x(), state.saltConcentration()) / point[1])
          .as(place)
          .isCloseTo(1, within(1e-3));
      assertThat(at(x, state.x(), state.electrolytePotential()))
          .as(place)
          .isCloseTo(point[2], within(1e-4));
      assertThat(at(x, state.x(), state.electrolyteCurrent()))
          .as(place)
          .isCloseTo(point[3], within(0.05)); // of 48.7
      if (!Double.isNaN(point[4])) {
        ElectrodeState electrode = x < 9e-5 ? state.negative() : state.positive();
        ParticleState particles = electrode.particles().get(0);
        assertThat(at(x, electrode.x(), electrode.solidPotential()))
            .as(place)
            .isCloseTo(point[4], within(x < 9e-5 ? 1e-8 : 1e-4));
        assertThat(at(x, electrode.x(), particles.current()) / point[5])
            .as(place)
            .isCloseTo(1, within(1e-3));
        assertThat(at(x, electrode.x(), particles.surface()))
            .as(place)
            .isCloseTo(point[6], within(1e-4));
      }
    }
  }

  /** Straight between centres, and on beyond the outermost. */
  private static double at(double x, double[] centres, double[] values) {
    int i = 0;
    while (i < centres.length - 2 && centres[i + 1] < x) {
      i++;
    }
    double share = (x - centres[i]) / (centres[i + 1] - centres[i]);
    return values[i] + share * (values[i + 1] - values[i]);
  }
}
