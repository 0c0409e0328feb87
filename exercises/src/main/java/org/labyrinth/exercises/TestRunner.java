package org.labyrinth.exercises;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the tests of one question against one answer. JUnit is set up by hand, with its own engine
 * and nothing that lies about on the class path: no other engines, no listeners, no properties file
 * and no system property has a say.
 */
public final class TestRunner {
  private static final LauncherConfig CONFIG =
      LauncherConfig.builder()
          .enableTestEngineAutoRegistration(false)
          .enableTestExecutionListenerAutoRegistration(false)
          .enableLauncherSessionListenerAutoRegistration(false)
          .enableLauncherDiscoveryListenerAutoRegistration(false)
          .enablePostDiscoveryFilterAutoRegistration(false)
          .addTestEngines(new JupiterTestEngine())
          .build();

  private TestRunner() {}

  /**
   * Runs a test class: an {@linkplain Trial#ORDINARY ordinary trial}.
   *
   * @param contract what the answer implements
   * @param tests a JUnit class whose test methods take the contract, and {@link Seeds} if they draw
   *     random inputs
   * @param answer the answer
   * @param watch told of each test as it begins and ends
   * @return the results, in the order of the tests' {@code @Order}, then their names
   * @throws IllegalArgumentException if the class holds no test
   */
  public static List<TestResult> run(
      Class<?> contract, Class<?> tests, Object answer, TestWatch watch) {
    return run(contract, tests, answer, watch, Trial.ORDINARY);
  }

  /**
   * Runs a test class with chosen seeds, in a chosen order.
   *
   * @param contract what the answer implements
   * @param tests a JUnit class whose test methods take the contract, and {@link Seeds} if they draw
   *     random inputs
   * @param answer the answer
   * @param watch told of each test as it begins and ends
   * @param trial seeds and order
   * @return the results, in the order in which the tests ran
   * @throws IllegalArgumentException if the class holds no test
   */
  public static List<TestResult> run(
      Class<?> contract, Class<?> tests, Object answer, TestWatch watch, Trial trial) {
    // What an assertion expected and got stays here: a hidden test tells its message to the grader
    // and its hint to the student.
    return run(contract, tests, Workbench.of(answer, watch), trial).stream()
        .map(Outcome::result)
        .toList();
  }

  /** The same with all that came to light, for public tests. */
  static List<Outcome> run(Class<?> contract, Class<?> tests, Workbench bench, Trial trial) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // In a notebook the kit is loaded by the kernel's loader, which JUnit would not think of.
    thread.setContextClassLoader(TestRunner.class.getClassLoader());
    try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
      session
          .getStore()
          .put(AnswerParameter.SHELF, AnswerParameter.ANSWER, bench.answer().as(contract));
      session.getStore().put(AnswerParameter.SHELF, AnswerParameter.SEEDS, trial.seeds());
      session.getStore().put(AnswerParameter.SHELF, AnswerParameter.SCORES, bench.scores());
      for (DiscoverySelector each : selectors(tests, trial)) {
        session.getLauncher().execute(request(each), bench.collector());
      }
    } finally {
      thread.setContextClassLoader(before);
    }
    return bench.collector().outcomes(tests);
  }

  /** The class as a whole, or its tests one by one in an order that the seed decides. */
  private static List<DiscoverySelector> selectors(Class<?> tests, Trial trial) {
    if (trial.order() == Trial.Order.NUMBERED) {
      return List.of(selectClass(tests));
    }
    List<DiscoverySelector> each =
        Arrays.stream(tests.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .sorted(Comparator.comparing(Method::getName))
            .<DiscoverySelector>map(method -> selectMethod(tests, method))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(each, new Random(trial.seeds().course()));
    return each;
  }

  private static LauncherDiscoveryRequest request(DiscoverySelector selector) {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter(
            "junit.jupiter.extensions.autodetection.include", AnswerParameter.class.getName())
        .configurationParameter(
            "junit.jupiter.testmethod.order.default",
            "org.junit.jupiter.api.MethodOrderer$OrderAnnotation")
        .selectors(selector)
        .build();
  }
}
