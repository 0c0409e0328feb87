package org.labyrinth.exercises;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
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
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // In a notebook the kit is loaded by the kernel's loader, which JUnit would not think of.
    thread.setContextClassLoader(TestRunner.class.getClassLoader());
    WatchedAnswer watched = new WatchedAnswer(answer);
    ResultCollector collector = new ResultCollector(watch, watched);
    try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
      session.getStore().put(AnswerParameter.SHELF, AnswerParameter.ANSWER, watched.as(contract));
      session.getStore().put(AnswerParameter.SHELF, AnswerParameter.SEEDS, trial.seeds());
      session.getLauncher().execute(request(tests, trial), collector);
    } finally {
      thread.setContextClassLoader(before);
    }
    return collector.results(tests);
  }

  private static LauncherDiscoveryRequest request(Class<?> tests, Trial trial) {
    String orderer =
        switch (trial.order()) {
          case NUMBERED -> "org.junit.jupiter.api.MethodOrderer$OrderAnnotation";
          case MIXED -> "org.junit.jupiter.api.MethodOrderer$Random";
        };
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter(
            "junit.jupiter.extensions.autodetection.include", AnswerParameter.class.getName())
        .configurationParameter("junit.jupiter.testmethod.order.default", orderer)
        .configurationParameter(
            "junit.jupiter.execution.order.random.seed", Long.toString(trial.seeds().course()))
        .selectors(selectClass(tests))
        .build();
  }
}
