package org.labyrinth.autograder;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
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

  private static final String PROTOCOL = "org.labyrinth.autograder.protocol";
  private static final String WORKER = "org.labyrinth.autograder.worker";
  private static final String COMPILER = "org.labyrinth.autograder.compiler";

  /** A list of what is allowed: a new package of the grader is forbidden without being named. */
  @ArchTest
  static final ArchRule theStudentsProcessKnowsOnlyTheProtocol =
      classes()
          .that()
          .resideInAnyPackage(WORKER, PROTOCOL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WORKER, PROTOCOL, "org.labyrinth.image", "java..", "jdk.jshell..");

  /** Nothing of a student's runs in the compiler's process, and nothing of the grader's either. */
  @ArchTest
  static final ArchRule theCompilersProcessKnowsNoMore =
      classes()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              COMPILER, WORKER, PROTOCOL, "java..", "jdk.jshell..", "javax.tools..");

  /** The grader speaks to the student's process, and never calls into it. */
  @ArchTest
  static final ArchRule nobodyButTheCompilerKnowsTheWorker =
      noClasses()
          .that()
          .resideOutsideOfPackages(WORKER, COMPILER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(WORKER);

  @ArchTest
  static final ArchRule hiddenTestsKnowNothingOfGrading =
      noClasses()
          .that()
          .resideInAPackage("..autograder.tests..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("..autograder..")
                  .and(not(resideInAPackage("..autograder.tests.."))));

  @ArchTest
  static final ArchRule onlyTheEndsOfTheWireTouchStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackages(WORKER, COMPILER, "org.labyrinth.autograder.cli")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule exercisesKnowNothingOfGrading =
      noClasses()
          .that()
          .resideInAPackage("org.labyrinth.exercises..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.labyrinth.autograder..");
}
