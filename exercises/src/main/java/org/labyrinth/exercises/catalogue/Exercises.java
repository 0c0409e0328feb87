package org.labyrinth.exercises.catalogue;

import java.util.List;
import org.labyrinth.exercises.e01.PorositySpread;
import org.labyrinth.exercises.e01.RepresentativeLength;
import org.labyrinth.exercises.e01.ScaleHierarchy;
import org.labyrinth.exercises.e01.WindowPorosity;
import org.labyrinth.exercises.e02.AverageDiagnosis;
import org.labyrinth.exercises.e02.PorosityProfile;
import org.labyrinth.exercises.e02.SaltBookkeeping;
import org.labyrinth.exercises.e02.TwoAverages;
import org.labyrinth.exercises.e03.AreaDiagnosis;
import org.labyrinth.exercises.e03.FaceArea;
import org.labyrinth.exercises.e03.PowderRecipe;
import org.labyrinth.exercises.e03.SauterMean;
import org.labyrinth.exercises.e04.FaceConductance;
import org.labyrinth.exercises.e04.LaplaceSolver;
import org.labyrinth.exercises.e04.PathTortuosity;
import org.labyrinth.exercises.e04.TortuosityReport;
import org.labyrinth.exercises.e05.ClosureCell;
import org.labyrinth.exercises.e05.ClosureDiagnosis;
import org.labyrinth.exercises.e05.ConductivityBounds;
import org.labyrinth.exercises.e05.Laminate;
import org.labyrinth.exercises.e06.BalanceDiagnosis;
import org.labyrinth.exercises.e06.ReactionProfile;
import org.labyrinth.exercises.e06.SaltRates;
import org.labyrinth.exercises.e06.SaltStep;
import org.labyrinth.exercises.e07.AveragingCost;
import org.labyrinth.exercises.e07.ParticleDiagnosis;
import org.labyrinth.exercises.e07.ShellRates;
import org.labyrinth.exercises.e07.SurfaceHistory;
import org.labyrinth.exercises.e08.NewtonStep;
import org.labyrinth.exercises.e08.Overpotential;
import org.labyrinth.exercises.e08.RunDiagnosis;
import org.labyrinth.exercises.e08.SingleParticleVoltage;
import org.labyrinth.exercises.e09.LineImpedance;
import org.labyrinth.exercises.e09.PorosityRange;
import org.labyrinth.exercises.e09.SpectrumTortuosity;
import org.labyrinth.exercises.e09.TortuosityDiagnosis;
import org.labyrinth.exercises.e10.ElectrodeDesign;
import org.labyrinth.exercises.e10.EnergyToCutOff;
import org.labyrinth.exercises.e10.GainDiagnosis;
import org.labyrinth.exercises.e10.PorosityProjection;
import org.labyrinth.exercises.e11.ConsolidationStep;
import org.labyrinth.exercises.e11.EffectiveStress;
import org.labyrinth.exercises.e11.SettlementDiagnosis;
import org.labyrinth.exercises.e11.SwellingSalt;
import org.labyrinth.exercises.e12.BetterClosure;
import org.labyrinth.exercises.e12.FailureDiagnosis;
import org.labyrinth.exercises.e12.GroupFolds;
import org.labyrinth.exercises.e12.RidgePlane;

/** All exercises. A new one is entered here by hand: nothing is searched for. */
public final class Exercises {
  private static final List<Exercise> ALL =
      List.of(
          new Exercise(
              1,
              "01-representative-volume",
              WindowPorosity.class,
              PorositySpread.class,
              RepresentativeLength.class,
              ScaleHierarchy.class),
          new Exercise(
              2,
              "02-two-averages",
              TwoAverages.class,
              PorosityProfile.class,
              SaltBookkeeping.class,
              AverageDiagnosis.class),
          new Exercise(
              3,
              "03-porosity-and-area",
              SauterMean.class,
              FaceArea.class,
              PowderRecipe.class,
              AreaDiagnosis.class),
          new Exercise(
              4,
              "04-tortuosity",
              PathTortuosity.class,
              FaceConductance.class,
              LaplaceSolver.class,
              TortuosityReport.class),
          new Exercise(
              5,
              "05-homogenization",
              Laminate.class,
              ClosureCell.class,
              ConductivityBounds.class,
              ClosureDiagnosis.class),
          new Exercise(
              6,
              "06-macroscopic-equations",
              SaltStep.class,
              SaltRates.class,
              ReactionProfile.class,
              BalanceDiagnosis.class),
          new Exercise(
              7,
              "07-when-averaging-is-not-enough",
              SurfaceHistory.class,
              ShellRates.class,
              AveragingCost.class,
              ParticleDiagnosis.class),
          new Exercise(
              8,
              "08-p2d-model",
              Overpotential.class,
              NewtonStep.class,
              SingleParticleVoltage.class,
              RunDiagnosis.class),
          new Exercise(
              9,
              "09-real-material",
              PorosityRange.class,
              LineImpedance.class,
              SpectrumTortuosity.class,
              TortuosityDiagnosis.class),
          new Exercise(
              10,
              "10-design",
              EnergyToCutOff.class,
              PorosityProjection.class,
              GainDiagnosis.class,
              ElectrodeDesign.class),
          new Exercise(
              11,
              "11-underground",
              ConsolidationStep.class,
              EffectiveStress.class,
              SwellingSalt.class,
              SettlementDiagnosis.class),
          new Exercise(
              12,
              "12-learned-closures",
              RidgePlane.class,
              GroupFolds.class,
              BetterClosure.class,
              FailureDiagnosis.class));

  private Exercises() {}

  /**
   * The exercises.
   *
   * @return all of them, in order
   */
  public static List<Exercise> all() {
    return ALL;
  }
}
