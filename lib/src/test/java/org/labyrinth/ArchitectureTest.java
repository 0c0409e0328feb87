package org.labyrinth;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
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
    for (String room : CORRIDOR) {
      rooms = rooms.layer(room).definedBy("org.labyrinth." + room + "..");
    }
    for (int i = 0; i < CORRIDOR.size() - 1; i++) {
      String[] later = CORRIDOR.subList(i + 1, CORRIDOR.size()).toArray(new String[0]);
      rooms = rooms.whereLayer(CORRIDOR.get(i)).mayOnlyBeAccessedByLayers(later);
    }
    return rooms.whereLayer("cli").mayNotBeAccessedByAnyLayer();
  }

  /** A new room must find its place in the corridor, or the rule above would not see it. */
  @ArchTest
  static final ArchRule everyClassStandsInARoom =
      classes().should().resideInAnyPackage(packages(CORRIDOR));

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "org.labyrinth." + room + "..").toArray(String[]::new);
  }

  @ArchTest
  static final ArchRule onlyTheNotebookRoomDraws =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.labyrinth.notebook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.knowm.xchart..", "org.dflib.jjava..");

  /** Images and cells come from files, a sweep keeps a journal; all the other rooms compute. */
  private static final List<String> WITH_FILES =
      List.of("image", "cell", "sweep", "notebook", "cli");

  private static String[] solvers() {
    return packages(CORRIDOR.stream().filter(room -> !WITH_FILES.contains(room)).toList());
  }

  @ArchTest
  static final ArchRule solversReadNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(solvers())
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                  .or(nameMatching("java\\.io\\.(File|RandomAccessFile).*")));

  @ArchTest
  static final ArchRule solversDrawNothing =
      noClasses()
          .that()
          .resideInAnyPackage(solvers())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsItsLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.labyrinth.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

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
