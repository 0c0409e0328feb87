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
import java.util.Optional;

/** The plan of the library: one corridor, in the order of the theory. */
@AnalyzeClasses(packages = "org.labyrinth", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.labyrinth.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule oneCorridor =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("image")
          .definedBy("org.labyrinth.image..")
          .layer("numerics")
          .definedBy("org.labyrinth.numerics..")
          .layer("geometry")
          .definedBy("org.labyrinth.geometry..")
          .layer("homogenization")
          .definedBy("org.labyrinth.homogenization..")
          .layer("notebook")
          .definedBy("org.labyrinth.notebook..")
          .layer("cli")
          .definedBy("org.labyrinth.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("notebook")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("homogenization")
          .mayOnlyBeAccessedByLayers("notebook", "cli")
          .whereLayer("geometry")
          .mayOnlyBeAccessedByLayers("homogenization", "notebook", "cli");

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
              "org.labyrinth.geometry..",
              "org.labyrinth.homogenization..",
              "org.labyrinth.numerics..")
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
