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
   * Runs a test class.
   *
   * @param contract what the answer implements
   * @param tests a JUnit class whose test methods take the contract as their one parameter
   * @param answer the answer
   * @param watch told of each test as it begins and ends
   * @return the results, in the order of the tests' {@code @Order}, then their names
   * @throws IllegalArgumentException if the class holds no test
   */
  public static List<TestResult> run(
      Class<?> contract, Class<?> tests, Object answer, TestWatch watch) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // In a notebook the kit is loaded by the kernel's loader, which JUnit would not think of.
    thread.setContextClassLoader(TestRunner.class.getClassLoader());
    WatchedAnswer watched = new WatchedAnswer(answer);
    ResultCollector collector = new ResultCollector(watch, watched);
    try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
      session.getStore().put(AnswerParameter.SHELF, AnswerParameter.ANSWER, watched.as(contract));
      session.getLauncher().execute(request(tests), collector);
    } finally {
      thread.setContextClassLoader(before);
    }
    return collector.results(tests);
  }

  private static LauncherDiscoveryRequest request(Class<?> tests) {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter(
            "junit.jupiter.extensions.autodetection.include", AnswerParameter.class.getName())
        .configurationParameter(
            "junit.jupiter.testmethod.order.default",
            "org.junit.jupiter.api.MethodOrderer$OrderAnnotation")
        .selectors(selectClass(tests))
        .build();
  }
}
