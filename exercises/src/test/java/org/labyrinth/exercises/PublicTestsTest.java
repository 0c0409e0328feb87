package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public tests of every question, against the answers of the solved notebooks. */
class PublicTestsTest {
  static List<SolvedQuestion> questions() {
    return SolvedQuestion.all();
  }

  @Test
  void theSolvedNotebooksAreFound() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theSolutionPassesAll(SolvedQuestion question, @TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Object answer = question.instance(folder);
    Question contract = contract(answer).getAnnotation(Question.class);
    assertThat(contract.id()).isEqualTo(question.id());
    CheckReport report = Check.answer(answer);
    assertThat(report.passed()).as(report.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theStubFailsAll(SolvedQuestion question, @TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Class<?> contract = contract(question.instance(folder));
    CheckReport report =
        Check.answer(throwing(contract, new UnsupportedOperationException(Stub.MESSAGE)));
    assertThat(report.results()).noneMatch(TestResult::passed);
    assertThat(report.toString()).contains("Not answered yet");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void anyOtherExceptionFailsAll(SolvedQuestion question, @TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Class<?> contract = contract(question.instance(folder));
    CheckReport report = Check.answer(throwing(contract, new IllegalStateException("no")));
    assertThat(report.results()).isNotEmpty().noneMatch(TestResult::passed);
  }

  private static Class<?> contract(Object answer) {
    return answer.getClass().getInterfaces()[0];
  }

  private static Object throwing(Class<?> contract, RuntimeException thrown) {
    return Proxy.newProxyInstance(
        contract.getClassLoader(),
        new Class<?>[] {contract},
        (proxy, method, arguments) -> {
          throw thrown;
        });
  }
}
