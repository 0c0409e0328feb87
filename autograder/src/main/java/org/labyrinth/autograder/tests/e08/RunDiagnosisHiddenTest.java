package org.labyrinth.autograder.tests.e08;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e08.RunDiagnosis.FARADAY;
import static org.labyrinth.exercises.e08.RunDiagnosis.GAS_CONSTANT;
import static org.labyrinth.exercises.e08.RunMistake.CHARGE_BALANCE;
import static org.labyrinth.exercises.e08.RunMistake.CURRENT_NOT_SHARED;
import static org.labyrinth.exercises.e08.RunMistake.KINETICS;
import static org.labyrinth.exercises.e08.RunMistake.KINETICS_LINEARISED;
import static org.labyrinth.exercises.e08.RunMistake.LITHIUM;
import static org.labyrinth.exercises.e08.RunMistake.SALT;
import static org.labyrinth.exercises.e08.RunMistake.SOUND;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e08.ElectrodeReport;
import org.labyrinth.exercises.e08.RunDiagnosis;
import org.labyrinth.exercises.e08.RunMistake;

class RunDiagnosisHiddenTest {
  /** Above round-off of a dozen operations, far below what the tests break. */
  private static final double TOLERANCE = 1e-9;

  /** What the tests break: this share of i. */
  private static final double BROKEN = 1e-3;

  /** A report that can be broken, one number at a time. */
  private static final class Draft {
    final int cells;
    double width;
    double total;
    double area;
    double transference;
    double temperature;
    double[] electrolyte;
    double[] solid;
    double[] current;
    double[] exchange;
    double[] eta;
    double lithium;
    double salt;
    double flux;

    /** A sound electrode; in charge if so wished. */
    Draft(int cells, boolean isCharge, long seed) {
      this.cells = cells;
      SplittableRandom random = new SplittableRandom(seed);
      double sign = isCharge ? -1 : 1;
      width = random.nextDouble(2e-6, 9e-6);
      area = random.nextDouble(2e5, 5e5);
      transference = random.nextDouble(0.2, 0.45);
      temperature = random.nextDouble(270, 330);
      current = random.doubles(cells, 0.5, 4).map(j -> sign * j).toArray();
      exchange = random.doubles(cells, 0.2, 0.6).toArray();
      electrolyte = new double[cells + 1];
      solid = new double[cells + 1];
      eta = new double[cells];
      for (int k = 0; k < cells; k++) {
        electrolyte[k + 1] = electrolyte[k] + width * area * current[k];
        double z = Math.abs(current[k]) / (2 * exchange[k]);
        eta[k] = sign * thermal() * Math.log(z + Math.sqrt(1 + z * z));
      }
      total = electrolyte[cells];
      for (int f = 0; f <= cells; f++) {
        solid[f] = total - electrolyte[f];
      }
      lithium = -total / FARADAY;
      flux = random.nextDouble(0.2, 0.6) * total / FARADAY;
      salt = (1 - transference) * total / FARADAY - flux;
    }

    /** 2RT/F [V]. */
    double thermal() {
      return 2 * GAS_CONSTANT * temperature / FARADAY;
    }

    ElectrodeReport report() {
      return new ElectrodeReport(
          width,
          total,
          area,
          transference,
          temperature,
          electrolyte,
          solid,
          current,
          exchange,
          eta,
          lithium,
          salt,
          flux);
    }
  }

  private interface Break {
    void of(Draft draft, double amount);
  }

  /** Electrodes of several sizes, in discharge and in charge, each broken by more and by less. */
  private static void assertVerdict(
      RunDiagnosis answer, RunMistake verdict, long seed, Break change) {
    for (int cells = 2; cells < 6; cells++) {
      for (boolean isCharge : new boolean[] {false, true}) {
        for (double share : new double[] {BROKEN, -BROKEN}) {
          Draft draft = new Draft(cells, isCharge, seed + cells);
          change.of(draft, share * draft.total);
          assertThat(answer.diagnose(draft.report(), TOLERANCE)).isEqualTo(verdict);
        }
      }
    }
  }

  @Test
  @Order(1)
  @DisplayName("A run that keeps every equation is sound, in charge as in discharge")
  @Hint("In charge i is negative: the limit is tolerance times its size.")
  void soundRunsAreSound(RunDiagnosis answer, Seeds seeds) {
    assertVerdict(answer, SOUND, seeds.at(8301), (draft, amount) -> {});
    assertThat(answer.diagnose(new Draft(1, false, seeds.at(8311)).report(), TOLERANCE))
        .isEqualTo(SOUND);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Where i_s + i_e is not i, even at one face, the current is not shared")
  @Hint("Look at all n + 1 faces, the first and the last among them, and in both directions.")
  void theCurrentMustBeShared(RunDiagnosis answer, Seeds seeds) {
    for (int face = 0; face < 3; face++) {
      int at = face;
      assertVerdict(
          answer,
          CURRENT_NOT_SHARED,
          seeds.at(8321),
          (draft, amount) -> draft.solid[at == 2 ? draft.cells : at] += amount);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Where i_e gains more or less than h a j, the charge balance is broken")
  @Hint("The difference of the two faces of a cell, right less left, against its own h a j.")
  void chargeMustBalanceInEveryCell(RunDiagnosis answer, Seeds seeds) {
    for (int face = 0; face < 3; face++) {
      int at = face;
      assertVerdict(
          answer,
          CHARGE_BALANCE,
          seeds.at(8331),
          (draft, amount) -> {
            int f = at == 2 ? draft.cells : at;
            draft.electrolyte[f] += amount;
            draft.solid[f] -= amount;
          });
    }
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Kinetics made linear are recognised")
  @Hint("j₀ F η/RT: twice j₀ times half of F η/RT, in every cell.")
  void linearKineticsAreRecognised(RunDiagnosis answer, Seeds seeds) {
    assertVerdict(
        answer,
        KINETICS_LINEARISED,
        seeds.at(8341),
        (draft, amount) -> {
          for (int k = 0; k < draft.cells; k++) {
            draft.eta[k] = draft.thermal() * draft.current[k] / (2 * draft.exchange[k]);
          }
        });
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("An overpotential that belongs to no law breaks the kinetics")
  @Hint(
      "One cell that does not hold breaks the kinetics. And linear in one cell is not linear in all.")
  void kineticsMustHoldInEveryCell(RunDiagnosis answer, Seeds seeds) {
    for (int cell = 0; cell < 2; cell++) {
      int at = cell;
      assertVerdict(
          answer,
          KINETICS,
          seeds.at(8351),
          (draft, amount) -> draft.eta[at == 1 ? draft.cells - 1 : 0] *= 1 + amount / draft.total);
      assertVerdict(
          answer,
          KINETICS,
          seeds.at(8361),
          (draft, amount) -> {
            int k = at == 1 ? draft.cells - 1 : 0;
            draft.eta[k] = draft.thermal() * draft.current[k] / (2 * draft.exchange[k]);
          });
    }
    assertVerdict(
        answer, KINETICS, seeds.at(8371), (draft, amount) -> draft.exchange[0] *= 1 + BROKEN);
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("Lithium that no current carried is missed")
  @Hint("The particles lose what reacts, in moles: F dΛ/dt + Σ h a j is 0.")
  void lithiumMustBeKept(RunDiagnosis answer, Seeds seeds) {
    assertVerdict(
        answer, LITHIUM, seeds.at(8381), (draft, amount) -> draft.lithium += amount / FARADAY);
    assertVerdict(answer, LITHIUM, seeds.at(8391), (draft, amount) -> draft.lithium *= -1);
  }

  @Test
  @Order(7)
  @Weight(2)
  @DisplayName("Salt that changes by more or less than source and flux is noticed")
  @Hint("(1 − t₊) of the reaction stays; what leaves through the separator is missing from it.")
  void saltMustBalance(RunDiagnosis answer, Seeds seeds) {
    assertVerdict(answer, SALT, seeds.at(8401), (draft, amount) -> draft.salt += amount / FARADAY);
    assertVerdict(answer, SALT, seeds.at(8411), (draft, amount) -> draft.flux -= amount / FARADAY);
    assertVerdict(
        answer,
        SALT,
        seeds.at(8421),
        (draft, amount) -> draft.salt += draft.transference * draft.total / FARADAY);
    assertVerdict(answer, SALT, seeds.at(8431), (draft, amount) -> draft.flux *= -1);
  }

  @Test
  @Order(8)
  @Weight(2)
  @DisplayName("Where several equations are broken the first in the order is named")
  @Hint("What stands later may be a mere consequence: ask in the order of the constants.")
  void theFirstBrokenEquationIsNamed(RunDiagnosis answer, Seeds seeds) {
    RunMistake[] order = {CURRENT_NOT_SHARED, CHARGE_BALANCE, KINETICS, LITHIUM};
    for (int first = 0; first < order.length; first++) {
      int from = first;
      assertVerdict(
          answer,
          order[first],
          seeds.at(8441),
          (draft, amount) -> {
            draft.salt += amount / FARADAY;
            draft.lithium += amount / FARADAY;
            if (from <= 2) {
              draft.eta[1] *= 1 + BROKEN;
            }
            if (from <= 1) {
              draft.electrolyte[1] += amount;
              draft.solid[1] -= amount;
            }
            if (from == 0) {
              draft.solid[0] += amount;
            }
          });
    }
  }

  @Test
  @Order(9)
  @DisplayName("The tolerance is a share of i, and reached counts as met")
  @Hint("|misfit| ≤ tolerance · |i|, for every equation by the same measure.")
  void theToleranceIsAShareOfTheCurrent(RunDiagnosis answer, Seeds seeds) {
    for (double sign : new double[] {1, -1}) {
      // One cell with h a = 1 and a solid current that is off by 2 of 8.
      Draft draft = new Draft(1, false, seeds.at(8451));
      draft.width = 0.5;
      draft.area = 2;
      draft.total = 8 * sign;
      draft.electrolyte = new double[] {0, 8 * sign};
      draft.solid = new double[] {10 * sign, 0};
      draft.current = new double[] {8 * sign};
      draft.exchange = new double[] {4};
      draft.eta = new double[] {sign * draft.thermal() * Math.log(1 + Math.sqrt(2))};
      draft.lithium = -8 * sign / FARADAY;
      draft.flux = 0;
      draft.salt = (1 - draft.transference) * 8 * sign / FARADAY;
      assertThat(answer.diagnose(draft.report(), 0.25)).isEqualTo(SOUND);
      assertThat(answer.diagnose(draft.report(), 0.2499)).isEqualTo(CURRENT_NOT_SHARED);
      draft.solid[0] = 8 * sign;
      draft.lithium = -10 * sign / FARADAY;
      assertThat(answer.diagnose(draft.report(), 0.2501)).isEqualTo(SOUND);
      assertThat(answer.diagnose(draft.report(), 0.2499)).isEqualTo(LITHIUM);
      draft.lithium = -8 * sign / FARADAY;
      draft.salt += 2 * sign / FARADAY;
      assertThat(answer.diagnose(draft.report(), 0.2501)).isEqualTo(SOUND);
      assertThat(answer.diagnose(draft.report(), 0.2499)).isEqualTo(SALT);
      draft.salt -= 2 * sign / FARADAY;
      draft.electrolyte[0] = 2 * sign;
      draft.solid[0] = 6 * sign;
      assertThat(answer.diagnose(draft.report(), 0.25)).isEqualTo(SOUND);
      assertThat(answer.diagnose(draft.report(), 0.2499)).isEqualTo(CHARGE_BALANCE);
    }
  }

  @Test
  @Order(10)
  @DisplayName("At rest every misfit is 0, and no tolerance at all is enough")
  @Hint("A tolerance of 0 is allowed, i may be 0, and 0 is not beyond 0.")
  void anElectrodeAtRestIsSound(RunDiagnosis answer, Seeds seeds) {
    Draft draft = new Draft(3, false, seeds.at(8491));
    draft.total = 0;
    draft.electrolyte = new double[4];
    draft.solid = new double[4];
    draft.current = new double[3];
    draft.eta = new double[3];
    draft.lithium = 0;
    draft.salt = 0;
    draft.flux = 0;
    assertThat(answer.diagnose(draft.report(), 0)).isEqualTo(SOUND);
  }

  private interface Spoil {
    void spoil(Draft draft);
  }

  @Test
  @Order(11)
  @DisplayName("Reports that do not fit together are refused, and NaN and infinity anywhere")
  @Hint("n cells have n + 1 faces. Ask of every number whether it is finite, arrays too.")
  void refusesNumbersOutOfRange(RunDiagnosis answer, Seeds seeds) {
    Spoil[] lengths = {
      d -> d.electrolyte = new double[2],
      d -> d.solid = new double[4],
      d -> d.exchange = new double[3],
      d -> d.eta = new double[1],
      d -> d.current = new double[3]
    };
    for (Spoil spoil : lengths) {
      refused(answer, seeds, spoil);
    }
    for (double no : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      Spoil[] numbers = {
        d -> d.width = no,
        d -> d.total = no,
        d -> d.area = no,
        d -> d.transference = no,
        d -> d.temperature = no,
        d -> d.lithium = no,
        d -> d.salt = no,
        d -> d.flux = no,
        d -> d.electrolyte[2] = no,
        d -> d.solid[1] = no,
        d -> d.current[0] = no,
        d -> d.exchange[1] = no,
        d -> d.eta[1] = no
      };
      for (Spoil spoil : numbers) {
        refused(answer, seeds, spoil);
      }
    }
    Draft empty = new Draft(1, false, seeds.at(8461));
    empty.electrolyte = new double[1];
    empty.solid = new double[1];
    empty.current = new double[0];
    empty.exchange = new double[0];
    empty.eta = new double[0];
    assertThatThrownBy(() -> answer.diagnose(empty.report(), TOLERANCE))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    ElectrodeReport sound = new Draft(2, false, seeds.at(8471)).report();
    for (double tolerance : new double[] {-0.1, 1, Double.NaN}) {
      assertThatThrownBy(() -> answer.diagnose(sound, tolerance))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void refused(RunDiagnosis answer, Seeds seeds, Spoil spoil) {
    Draft draft = new Draft(2, false, seeds.at(8481));
    spoil.spoil(draft);
    assertThatThrownBy(() -> answer.diagnose(draft.report(), TOLERANCE))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
