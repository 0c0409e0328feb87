package org.labyrinth.exercises;

import java.util.Map;

/**
 * The check cell under nbgrader. For {@code nbgrader validate} and {@code autograde} a test cell
 * fails only if it throws, whatever it shows; nbgrader says in the kernel's environment that it is
 * at work. A reader who runs the cell gets the report and no exception.
 */
final class NbgraderRun {
  /** Set by nbgrader since version 0.8: "validate" or "autograde". */
  private static final String EXECUTION = "NBGRADER_EXECUTION";

  private NbgraderRun() {}

  /** The report; thrown instead, if it is not all passed and nbgrader runs this. */
  static CheckReport judged(CheckReport report) {
    return judged(report, System.getenv());
  }

  static CheckReport judged(CheckReport report, Map<String, String> environment) {
    if (environment.containsKey(EXECUTION) && !report.passed()) {
      throw new AssertionError(report.toString());
    }
    return report;
  }
}
