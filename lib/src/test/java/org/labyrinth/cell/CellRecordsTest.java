package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

class CellRecordsTest {
  private static final Cell CELL = Cells.lgM50();
  private static final Electrode ELECTRODE = CELL.positive();
  private static final Particle PARTICLE = ELECTRODE.particles().get(0);

  private static void refusesParticle(UnaryOperator<Particle.Builder> change, String sentence) {
    assertThatThrownBy(() -> change.apply(PARTICLE.toBuilder()).build()).hasMessage(sentence);
  }

  @Test
  void particlesNameQuantityValueUnitRuleAndPlace() {
    refusesParticle(
        p -> p.radius(-1e-6),
        "radius = -1.0E-6 m must be positive and finite: particle 'positive'");
    refusesParticle(
        p -> p.maximumConcentration(Double.NaN),
        "maximum concentration = NaN mol/m³ must be positive and finite: particle 'positive'");
    refusesParticle(
        p -> p.minimumStoichiometry(-0.1),
        "minimum stoichiometry = -0.1 [-] must be in [0, 1]: particle 'positive'");
    refusesParticle(
        p -> p.minimumStoichiometry(0.9).maximumStoichiometry(0.9),
        "minimum stoichiometry = 0.9 [-] must be below the maximum stoichiometry = 0.9: particle"
            + " 'positive'");
    refusesParticle(
        p -> p.reactionActivationEnergy(-1),
        "reaction activation energy = -1.0 J/mol must be finite and not negative: particle"
            + " 'positive'");
    refusesParticle(
        p -> p.minimumStoichiometry(0).diffusivity(Expression.parse("1e-14 * (x - 0.5)")),
        "diffusivity = -5.0E-15 m²/s must be positive and finite: particle 'positive' at"
            + " stoichiometry 0.0");
    refusesParticle(
        p -> p.minimumStoichiometry(0).openCircuitPotential(Expression.parse("1 / x")),
        "open-circuit potential = Infinity V must be finite: particle 'positive' at stoichiometry"
            + " 0.0");
    refusesParticle(
        p -> p.doubleLayerCapacity(-0.2),
        "double-layer capacity = -0.2 F/m² must be finite and not negative: particle 'positive'");
  }

  @Test
  void buildersAskForWhatIsMissing() {
    assertThatThrownBy(() -> Particle.builder().name("graphite").build())
        .hasMessage("surfaceAreaPerVolume must be given: particle");
    assertThatThrownBy(() -> Electrode.builder().thickness(1e-4).build())
        .hasMessage("porosity must be given: electrode");
    assertThatThrownBy(() -> Electrolyte.builder().build())
        .hasMessage("initialConcentration must be given: electrolyte");
    assertThatThrownBy(() -> Cell.builder().build())
        .hasMessage("electrodeArea must be given: cell");
  }

  @Test
  void electrodesLookAtEveryLayer() {
    assertThatThrownBy(() -> ELECTRODE.toBuilder().porosity(1.3).build())
        .hasMessage("porosity = 1.3 [-] must be in (0, 1): electrode at x = 1.18125E-6 m");
    double[] faces = {0, 7e-5, 7.56e-5};
    Profile dense = Profile.cells(Grid1D.ofFaces(faces), 0.3, 0);
    assertThatThrownBy(() -> ELECTRODE.toBuilder().porosity(dense).build())
        .hasMessageStartingWith("porosity = 0.0 [-] must be in (0, 1): electrode at x = 7.2");
    assertThatThrownBy(() -> ELECTRODE.withParticles(List.of()))
        .hasMessage("particles = 0 must be at least 1: electrode");
    Particle bare = PARTICLE.toBuilder().surfaceAreaPerVolume(Profile.of(x -> x - 5e-5)).build();
    assertThatThrownBy(() -> ELECTRODE.withParticles(List.of(bare)))
        .hasMessageContaining("1/m must be positive and finite: particle 'positive' at x =");
  }

  @Test
  void aTableThatEndsTooSoonIsNamed() {
    Profile half = Profile.table(new double[] {0, 3e-5}, new double[] {0.3, 0.4});
    assertThatThrownBy(() -> ELECTRODE.toBuilder().porosity(half).build())
        .hasMessageStartingWith("x = ")
        .hasMessageEndingWith("of the porosity: electrode");
  }

  @Test
  void theOtherPartsRefuseToo() {
    assertThatThrownBy(() -> Separator.uniform(1e-5, 0.5, 0))
        .hasMessageStartingWith("transport efficiency = 0.0 [-] must be in (0, 1]: separator");
    assertThat(Separator.uniform(1e-5, 1, 1).porosity().at(0)).isEqualTo(1); // no sheet at all
    assertThatThrownBy(() -> new LithiumMetal(0, 0))
        .hasMessage(
            "reaction rate constant = 0.0 mol/(m² s) must be positive and finite: lithium metal");
    assertThatThrownBy(() -> new Thermal(2700, 900, 0, 1))
        .hasMessage("volume = 0.0 m³ must be positive and finite: thermal data");
    assertThatThrownBy(
            () -> CELL.electrolyte().toBuilder().conductivity(Expression.parse("x-1000")).build())
        .hasMessage(
            "conductivity = 0.0 S/m must be positive and finite: electrolyte at c_e = 1000.0"
                + " mol/m³");
    assertThatThrownBy(() -> CELL.electrolyte().toBuilder().transferenceNumber(1.2).build())
        .hasMessage("transference number = 1.2 [-] must be in [0, 1]: electrolyte");
    assertThatThrownBy(() -> CELL.toBuilder().lowerCutOff(4.2).build())
        .hasMessage("lower cut-off = 4.2 V must be below the upper cut-off = 4.2 V: cell 'LG M50'");
    assertThatThrownBy(() -> CELL.toBuilder().electrodePairs(0).build())
        .hasMessage("electrode pairs = 0 must be at least 1: cell 'LG M50'");
    assertThatThrownBy(() -> CELL.atTemperature(-20))
        .hasMessage("initial temperature = -20.0 K must be positive and finite: cell 'LG M50'");
    assertThatThrownBy(() -> new Stoichiometries(new double[] {0.5}, new double[] {1.1}))
        .hasMessage(
            "stoichiometry = 1.1 [-] must be in [0, 1]: particle 0 of the positive electrode");
  }

  @Test
  void stoichiometriesAreCopiedInAndOut() {
    double[] x = {0.5};
    Stoichiometries state = new Stoichiometries(x, x);
    x[0] = 0.1;
    state.negative()[0] = 0.2;
    assertThat(state)
        .isEqualTo(new Stoichiometries(new double[] {0.5}, new double[] {0.5}))
        .hasSameHashCodeAs(new Stoichiometries(new double[] {0.5}, new double[] {0.5}));
  }

  @Test
  void theSameFileGivesEqualCells() {
    assertThat(Cells.lgM50()).isEqualTo(Cells.lgM50()).isNotEqualTo(Cells.kokamLco());
  }

  @Test
  void withPartsChangesThatPartOnly() {
    Cell other = CELL.withPositive(ELECTRODE.mirrored()).withSeparator(CELL.separator());
    assertThat(other).isEqualTo(CELL); // uniform, so its own mirror image
    assertThat(CELL.withThermal(new Thermal(1, 2, 3, 4)).thermal().orElseThrow().heatCapacity())
        .isEqualTo(6);
    assertThat(CELL.atTemperature(310).ambientTemperature()).isEqualTo(310);
  }

  @Test
  void doubleLayersGoOnAllParticles() {
    Cell layered = CELL.withDoubleLayer(0.1, 0.2);
    assertThat(layered.negativeElectrode().particles().get(0).doubleLayerCapacity()).isEqualTo(0.1);
    assertThat(layered.positive().particles().get(0).doubleLayerCapacity()).isEqualTo(0.2);
    assertThat(PARTICLE.doubleLayerCapacity()).isZero();
  }

  @Test
  void remarksSpeakOfWhatIsLawfulButStrange() {
    assertThat(CELL.remarks()).isEmpty();
    Electrode full = ELECTRODE.toBuilder().porosity(0.6).build();
    assertThat(CELL.withPositive(full).remarks())
        .singleElement()
        .asString()
        .startsWith("porosity + active fraction = 1.265 [-] exceeds 1: positive electrode");
    Electrode open = ELECTRODE.toBuilder().transportEfficiency(0.5).build();
    assertThat(CELL.withPositive(open).remarks())
        .singleElement()
        .asString()
        .contains("exceeds the porosity = 0.335, its upper bound (Wiener): positive electrode");
    assertThat(CELL.toBuilder().upperCutOff(4.1).build().remarks())
        .singleElement()
        .asString()
        .startsWith("open-circuit voltage = 4.2")
        .endsWith("V when full exceeds the upper cut-off = 4.1 V: cell 'LG M50'");
    Particle rising =
        PARTICLE.toBuilder().openCircuitPotential(Expression.parse("2.6 + x")).build();
    assertThat(CELL.withPositive(ELECTRODE.withParticles(List.of(rising))).remarks())
        .anyMatch(
            r -> r.startsWith("open-circuit potential rises with lithium near stoichiometry"));
  }

  @Test
  void calenderingKeepsTheSolidAndRaisesTheArea() {
    Electrode pressed = ELECTRODE.calendered(0.2);
    assertThat(pressed.arealCapacity())
        .isCloseTo(ELECTRODE.arealCapacity(), within(1e-12 * ELECTRODE.arealCapacity()));
    assertThat(pressed.thickness() * 0.8).isCloseTo(7.56e-5 * 0.665, within(1e-18));
    assertThat(pressed.activeFraction()).isCloseTo(0.8, within(1e-14)); // all solid is active
    // the shipped cell follows Bruggeman, so the pressed one does
    assertThat(pressed.transportEfficiency().at(0)).isCloseTo(Math.pow(0.2, 1.5), within(1e-15));
    Electrode graded = ELECTRODE.toBuilder().porosity(Profile.of(x -> 0.3 + 1e3 * x)).build();
    assertThatThrownBy(() -> graded.calendered(0.2))
        .hasMessageStartingWith("porosity from 0.30")
        .hasMessageEndingWith("must be the same everywhere: electrode to be calendered");
  }

  @Test
  void ownFunctionsAreWelcome() {
    ScalarFunction mine = ScalarFunction.of(x -> 4 - x * x, x -> -2 * x);
    Particle particle = PARTICLE.toBuilder().openCircuitPotential(mine).build();
    assertThat(particle.openCircuitPotential().slope(0.5)).isEqualTo(-1);
  }
}
