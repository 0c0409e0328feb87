package org.labyrinth.autograder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what. */
@AnalyzeClasses(
    packages = {"org.labyrinth.autograder", "org.labyrinth.exercises"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesDependInNoCircle =
      slices().matching("org.labyrinth.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theStudentsProcessKnowsOnlyTheProtocol =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..autograder.worker..", "..autograder.compiler..", "..autograder.protocol..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..autograder.grading..",
              "..autograder.process..",
              "..autograder.report..",
              "..autograder.batch..",
              "..autograder.release..",
              "..autograder.cli..",
              "..autograder.notebook..",
              "..autograder.tests..");

  @ArchTest
  static final ArchRule exercisesKnowNothingOfGrading =
      noClasses()
          .that()
          .resideInAPackage("org.labyrinth.exercises..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.labyrinth.autograder..");
}
