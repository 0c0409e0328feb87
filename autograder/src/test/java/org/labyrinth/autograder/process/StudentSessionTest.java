package org.labyrinth.autograder.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.protocol.CellStatus;
import org.labyrinth.autograder.sample.Sample;

/** Cells in the student's process behave as in the kernel. */
@Execution(ExecutionMode.CONCURRENT)
class StudentSessionTest {
  private static final ProcessPool POOL = new ProcessPool(Sample.jvm());

  @AfterAll
  static void endProcesses() {
    POOL.close();
  }

  private static List<CellResult> results(String... cells) {
    try (StudentSession session =
        new StudentSession(POOL, List.of(cells), List.of(), Sample.LIMITS)) {
      session.prepare();
      return session.results();
    }
  }

  private static List<CellOutcome> run(String... cells) {
    return results(cells).stream().map(result -> ((CellResult.Ran) result).outcome()).toList();
  }

  @Test
  void theLastExpressionIsTheValueAndADeclarationIsNone() {
    List<CellOutcome> outcomes =
        run("1 + 1", "int x = 5", "x = 6", "x", "x;", "int f() { return x; }\nf()", "null", "// -");
    assertThat(outcomes).extracting(CellOutcome::status).containsOnly(CellStatus.OK);
    assertThat(outcomes)
        .extracting(CellOutcome::value)
        .startsWith("2", "", "", "6")
        .endsWith("6", "", "");
  }

  @Test
  void theKernelsImportsAreThere() {
    assertThat(
            run(
                "List.of(BigDecimal.ONE, Pattern.compile(\"a\"))\n",
                "new StringReader(\"\").read()"))
        .extracting(CellOutcome::value)
        .containsExactly("[1, a]", "-1");
  }

  @Test
  void whatIsPrintedIsCaughtAndCut() {
    List<CellOutcome> outcomes =
        run(
            "System.out.print(\"out\"); System.err.print(\"err\"); display(7); printf(\"%d\", 8);",
            "for (int i = 0; i < 1_000_000; i++) System.out.println(i);", "System.in.read()");
    assertThat(outcomes.get(0).output().lines()).containsExactly("outerr7", "8");
    assertThat(outcomes.get(1).output()).startsWith("0\n1\n").hasSizeLessThan(40_000);
    assertThat(outcomes.get(2).value()).isEqualTo("-1");
  }

  @Test
  void onlyTheSetupMagicIsUnderstood() {
    List<CellOutcome> outcomes =
        run("%classpath ../kit/labyrinth.jar\n1", "int a = 1;\n%jars x.jar", "%%bash\nls", "a");
    assertThat(outcomes)
        .extracting(CellOutcome::status)
        .containsExactly(
            CellStatus.OK, CellStatus.MAGIC, CellStatus.MAGIC, CellStatus.COMPILE_ERROR);
    assertThat(outcomes.get(0).value()).isEqualTo("1");
    assertThat(outcomes.get(1).line()).isEqualTo(2);
  }

  @Test
  void aCellStopsAtItsFirstErrorAndSaysWhere() {
    List<CellOutcome> outcomes =
        run(
            "int a = 1;\n\nint b = \"two\";\nint c = 3;",
            "a",
            "c",
            "int d = 1;\nint e = d / 0;",
            "int f(int x) {\n  return 1 / x;\n}\n\nf(0)",
            "int g() {");
    assertThat(outcomes)
        .extracting(CellOutcome::status)
        .containsExactly(
            CellStatus.COMPILE_ERROR,
            CellStatus.OK,
            CellStatus.COMPILE_ERROR,
            CellStatus.EXCEPTION,
            CellStatus.EXCEPTION,
            CellStatus.COMPILE_ERROR);
    assertThat(outcomes).extracting(CellOutcome::line).containsExactly(3, 0, 1, 2, 5, 1);
    assertThat(outcomes.get(3).error()).isEqualTo("java.lang.ArithmeticException: / by zero");
  }

  @Test
  void undefinedNamesAreAcceptedUntilUsedAndNamedAtOnce() {
    List<CellOutcome> outcomes =
        run("int f() { return g(); }", "f()", "int g() { return 1; }", "f()");
    assertThat(outcomes.get(0).status()).isEqualTo(CellStatus.OK);
    assertThat(outcomes.get(0).unresolved()).singleElement().asString().contains("f", "g()");
    assertThat(outcomes.get(1).status()).isEqualTo(CellStatus.EXCEPTION);
    assertThat(outcomes.get(1).error()).contains("g()");
    assertThat(outcomes.get(3).value()).isEqualTo("1");
  }

  @Test
  void aCellMayBeRunAgainWithTheSameResult() {
    String cell = "class A { int v = 3; }\nint v() { return new A().v; }\nv()";
    assertThat(run(cell, cell)).extracting(CellOutcome::value).containsExactly("3", "3");
  }

  @Test
  void aValueThatCannotBeShownIsAnErrorOfItsCell() {
    assertThat(
            run(
                "class B { public String toString() { throw new RuntimeException(\"no\"); } }",
                "new B()",
                "1"))
        .extracting(CellOutcome::status)
        .containsExactly(CellStatus.OK, CellStatus.EXCEPTION, CellStatus.OK);
  }

  @Test
  void aCellThatTakesTheProcessWithItIsLeftOutAndTheOthersRun() {
    List<CellResult> results =
        results("int a = 1;", "while (true);", "Runtime.getRuntime().halt(0);", "a");
    assertThat(results.get(1)).isEqualTo(new CellResult.Fell(Fault.TIMEOUT));
    assertThat(results.get(2)).isEqualTo(new CellResult.Fell(Fault.EXITED));
    assertThat(results.get(3))
        .isInstanceOfSatisfying(
            CellResult.Ran.class, ran -> assertThat(ran.outcome().value()).isEqualTo("1"));
  }

  @Test
  void theEnvironmentIsEmptyAndTheFolderFreshAndGoneAfterwards() {
    List<CellOutcome> outcomes =
        run(
            "System.getenv().keySet()",
            "String.join(\" \", new File(\".\").list())",
            "new File(\"left.txt\").createNewFile(); new File(\"left.txt\").getCanonicalPath()");
    assertThat(outcomes.get(0).value()).matches("\\[(LC_ALL|PWD|TMPDIR|SystemRoot|, )*\\]");
    assertThat(outcomes.get(1).value()).isEmpty();
    assertThat(java.nio.file.Path.of(outcomes.get(2).value())).doesNotExist();
  }

  @Test
  void neitherTestsNorGraderAreOnTheStudentsClassPath() {
    Stream.of(
            "org.labyrinth.autograder.sample.hidden.DoublingHidden",
            "org.labyrinth.autograder.tests.e01.WindowPorosityHiddenTest",
            "org.labyrinth.autograder.grading.Grader")
        .forEach(
            name ->
                assertThat(run("Class.forName(\"%s\")".formatted(name)).get(0).error())
                    .startsWith("java.lang.ClassNotFoundException"));
  }
}
