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
