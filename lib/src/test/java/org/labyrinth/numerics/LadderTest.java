package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LadderTest {
  @Test
  void solvingUndoesMultiplying() {
    SplittableRandom random = new SplittableRandom(1);
    double[] x = random.doubles(50).toArray();
    Ladder ladder = Ladder.of(random.doubles(49).toArray(), random.doubles(50).toArray());
    double[] b = new double[50];
    ladder.multiply(x, b);
    assertThat(ladder.factorise().solve(b)).containsExactly(x, within(1e-13)); // condition some 1e2
  }

  @Test
  void aWeakPathToGroundIsNotForgottenBesideStrongOnesAlong() {
    // One node leaks 1e-20, neighbours are joined by 1: in the sum 1 + 1 + 1e-20 it would be lost.
    double[] along = new double[9];
    Arrays.fill(along, 1);
    double[] toGround = new double[10];
    toGround[4] = 1e-20;
    double[] b = new double[10];
    b[9] = 1e-20;
    assertThat(Ladder.of(along, toGround).factorise().solve(b))
        .containsOnly(new double[] {1}, within(1e-14)); // round-off
  }

  @Test
  void whatIsFedInReachesGroundToRoundOff() {
    SplittableRandom random = new SplittableRandom(2);
    double[] along = new double[199];
    double[] toGround = new double[200];
    double[] b = random.doubles(200).toArray();
    for (int i = 0; i < 200; i++) {
      toGround[i] = Math.pow(10, random.nextDouble(-12, 0));
      if (i < 199) {
        along[i] = Math.pow(10, random.nextDouble(-6, 12));
      }
    }
    double[] x = Ladder.of(along, toGround).factorise().solve(b);
    double in = 0;
    double out = 0;
    for (int i = 0; i < 200; i++) {
      in += b[i];
      out += toGround[i] * x[i];
    }
    assertThat(out).isCloseTo(in, within(1e-13 * in)); // conductances span 24 decades
  }

  @Test
  void aShiftedLadderIsTheSumOfItsParts() {
    Ladder ladder = Ladder.of(new double[] {2}, new double[] {1, 3});
    Ladder shifted = ladder.scaledPlus(new double[] {5, 7}, 10);
    assertThat(shifted.along(0)).isEqualTo(20);
    assertThat(shifted.toGround(0)).isEqualTo(15);
    assertThat(shifted.toGround(1)).isEqualTo(37);
  }

  @Test
  void nodesWithoutAWayToGroundAreRefused() {
    Ladder hanging = Ladder.of(new double[] {1, 0, 1}, new double[] {0, 0, 0, 2});
    assertThatThrownBy(hanging::factorise)
        .isInstanceOf(SolverException.class)
        .hasMessage(
            "conductance to ground = 0 must be above 0: the nodes up to 1 of the ladder hang in the air");
  }

  @Test
  void impossibleConductancesAreRefused() {
    assertThatThrownBy(() -> Ladder.of(new double[] {-1}, new double[2]))
        .hasMessage(
            "conductance along = -1.0 must be finite and not negative: node 0 of the ladder");
    assertThatThrownBy(() -> Ladder.of(new double[1], new double[] {0, Double.NaN}))
        .hasMessage(
            "conductance to ground = NaN must be finite and not negative: node 1 of the ladder");
    assertThatThrownBy(() -> Ladder.of(new double[2], new double[2]))
        .hasMessage("conductances along = 2 must be one fewer than nodes = 2: ladder");
  }
}
