package org.labyrinth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Optional;

/** The plan of the library: one corridor, in the order of the theory. */
@AnalyzeClasses(packages = "org.labyrinth", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.labyrinth.(*)..").should().beFreeOfCycles();

  /** From the first room to the last; each may look into those before it, never behind. */
  private static final List<String> CORRIDOR =
      List.of(
          "numerics",
          "image",
          "network",
          "geometry",
          "paths",
          "closures",
          "homogenization",
          "transport",
          "porescale",
          "cell",
          "experiment",
          "p2d",
          "design",
          "impedance",
          "sweep",
          "geomechanics",
          "learning",
          "notebook",
          "cli");

  @ArchTest static final ArchRule oneCorridor = corridor();

  private static ArchRule corridor() {
    LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    rooms = rooms.withOptionalLayers(true);
    for (String room : CORRIDOR) {
      rooms = rooms.layer(room).definedBy("org.labyrinth." + room + "..");
    }
    for (int i = 0; i < CORRIDOR.size() - 1; i++) {
      String[] later = CORRIDOR.subList(i + 1, CORRIDOR.size()).toArray(new String[0]);
      rooms = rooms.whereLayer(CORRIDOR.get(i)).mayOnlyBeAccessedByLayers(later);
    }
    return rooms.whereLayer("cli").mayNotBeAccessedByAnyLayer();
  }

  @ArchTest
  static final ArchRule onlyTheNotebookRoomDraws =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.labyrinth.notebook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.knowm.xchart..", "org.dflib.jjava..");

  @ArchTest
  static final ArchRule solversReadNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.labyrinth.numerics..",
              "org.labyrinth.network..",
              "org.labyrinth.geometry..",
              "org.labyrinth.paths..",
              "org.labyrinth.closures..",
              "org.labyrinth.homogenization..",
              "org.labyrinth.transport..",
              "org.labyrinth.porescale..",
              "org.labyrinth.experiment..",
              "org.labyrinth.p2d..",
              "org.labyrinth.design..",
              "org.labyrinth.impedance..",
              "org.labyrinth.geomechanics..",
              "org.labyrinth.learning..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.io.File*");

  @ArchTest static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule noOptionalParameters =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .haveRawParameterTypes(Optional.class);

  @ArchTest
  static final ArchRule nothingIsMeantToBeSubclassed =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);
}
